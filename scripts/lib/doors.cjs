/**
 * By which of its files a room is entered from others; the rest is its own. Folder by folder, names without ending, `*` for every file that lies in
 * the folder itself, `!name` for one of them that is no door; a folder that is not named is shut. A room that is not named here is open: each of its
 * files is there for others. An index for each room would do the same for a reader, but a bundle for browsers would hold all that it leads to.
 */
const DOORS = {
  i18n: { '.': '* !details' },
  titles: { '.': 'keep' },
  attendance: {
    '.': 'pattern shiftFault',
    calendars: 'kept',
    engine: 'dates day types zone',
    file: 'compute',
  },
  // What is done stands in the room itself; how each database does it is nobody's business, but where there is no other that could.
  db: { '.': '* !wholeFilter', copy: 'copy', mongo: 'assertTransactions unset', sqlite: 'copies lock' },
  files: { '.': '* !imageType !names !places' },
  categories: { '.': '* !index !strictest' },
  policy: {
    '.': 'cookies',
    assess: '* !words',
    compare: '* !direction !saysTheSame !statement',
    decide: '*',
    life: 'draft publish published readability seal signAlone signable signers signing statement',
    start: '*',
  },
  access: { '.': '* !counted !words', sessions: '*' },
  letters: {
    '.': '* !allowance !fewWrites !knock !ledger !mayGo !outcome !progress !returnPath !transport !words',
    returned: 'mailbox note',
    templates: 'breachParts render',
  },
  http: { '.': '* !innerHeader !plainPage' },
  notices: { '.': '* !manyLooksWords !words' },
  consent: { '.': '* !paperDay !words' },
  people: {
    account: '* !browsers !failures !linkTrust !securityLog !strong !words',
    imports:
      'again check dates faultFile fields left plan readApart readCell readTable rowCountry start table undo words work',
    letters: '*',
    offices: 'byCommand change',
    setup: '*',
    staff: '* !changeEmployment !changeMembership !employeeNumber !pinyin !widerEmployment !words',
    twoHands: 'changeConnection connections pending settle sign widenHours words',
    'twoHands/kinds': 'index',
  },
  records: { '.': '* !words', reports: '* !shownTitles' },
  timekeeping: {
    '.': 'beginDays closePeriod drainMarks employed freshDays ownEmployment ownSheet ownShift periodMonth preview punchForm purge readDays ruleMarks sheet shift stampOf takePunches words workbook',
  },
  requests: { '.': 'absences childReports corrections decide kind overtime redaction remind waiting work' },
  breaches: { '.': '* !announcement !toldStates !waits' },
  hooks: {
    attendance: '*',
    breaches: '* !words',
    every:
      'answerByCode declaredByPolicy guardConfig keepSecret oneFileEach refuseStale tellEverybodyChanged tellPersonChanged',
    people: '* !words',
    policy: '* !words',
  },
  collections: { '.': 'index', breaches: 'gateway', letters: 'mail', system: 'settings' },
  jobs: { '.': '* !job !words' },
  // What Payload puts on its pages it takes by path, from its own list of them.
  admin: {
    kit: 'auditDetails labelsByReader pageMetadata pendingActs serverFunctions viewTitle',
    policy: 'signing',
    start: 'health',
    time: 'asked instead',
  },
  endpoints: { '.': 'index', ingest: 'activity device docs index schemas stamp' },
  demo: { '.': 'calendarDays day fill fillPeople marker people replayClock' },
  agent: {},
  // A page, and what reads for it.
  portal: {
    account: 'AccountPage ConfirmAddress LeavePage LinkWaits account',
    attendance: 'MonthPage PunchPage employed month punching waiting',
    consent: 'AgreePage ConsentPage PaperPage ReceiptPage UnsubscribePage consentState paper receipt',
    days: 'ClosedDayPage DayPage DaysPage TodayPage day days ownProjects today weeks',
    devices: 'DevicesPage serverAddress',
    kit: 'NotFound Plain Providers Shell language outside picture reader rows titled',
    looks: 'LooksPage looks',
    notices: '* !words',
    policy: '* !words !ChangeRows !TermsTable !VersionList',
    records: 'RecordsPage records',
    setup: 'SetupForm SetupOverview SetupStep setup',
    signIn: '* !words',
    team: 'TeamPage TeamProjectsPage ask led memberDay now projects totals',
  },
  app: {},
  commands: {},
}

/** A list as it is written: names, and whether it names what is no door. */
const readDoors = (list) => {
  const words = list.split(' ')
  const shut = words.filter((word) => word.startsWith('!')).map((word) => word.slice(1))
  return { all: words.includes('*'), shut, open: words.filter((word) => !/^[*!]/.test(word)) }
}

/** A room's doors, as a pattern of paths from the project's root. */
const doorsOf = (room) =>
  Object.entries(DOORS[room] ?? {}).map(([folder, list]) => {
    const { all, shut, open } = readDoors(list)
    const within = folder === '.' ? `^src/${room}/` : `^src/${room}/${folder}/`
    if (!all) return `${within}(?:${open.join('|')})\\.tsx?$`
    return shut.length ? `${within}(?!(?:${shut.join('|')})\\.)[^/]+$` : `${within}[^/]+$`
  })

module.exports = { DOORS, doorsOf, readDoors }

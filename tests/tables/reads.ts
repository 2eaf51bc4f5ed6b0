/**
 * Who reads which field of the row about Bob, at every door that shows one: by its id, in a list, chosen alone. Typed by hand after the design.
 * What stands on a line without readers comes to nobody, and is nothing to filter or sort by. Whoever is not signed in reads none of it.
 */
export interface ReadLine {
  fields: string
  read?: string
  /** Read by some of those who read the row, and by nobody asked for. */
  unasked?: true
  /** There, and always empty. */
  empty?: true
}

export interface Reads {
  /** Who reads rows. */
  read?: string
  /** Who reads them with a purpose, on record, and not without. */
  viewing?: string
  lines: ReadLine[]
}

/** Read by whoever reads a row. */
export const READ_EVERYWHERE = 'id createdAt updatedAt'

const line = (fields: string): ReadLine => ({ fields })
/** All of these to whoever reads the row, none of the others to anybody. */
const shows = (read: string, fields: string, hidden = ''): Reads => ({
  read,
  lines: [{ fields, read }, ...(hidden ? [line(hidden)] : [])],
})
const underViewing = (viewing: string, fields: string, hidden = ''): Reads => ({
  read: 'bob',
  viewing,
  lines: [{ fields, read: `bob ${viewing}` }, ...(hidden ? [line(hidden)] : [])],
})
const closed = (fields: string): Reads => ({ lines: [line(fields)] })

const TEAM_AND_OFFICES = 'bob lead hr privacy admin'
const SIGNED_IN = 'employee bob lead hr privacy admin'
const MONITORING =
  'subject company team device capturedAt localDate zone receivedAt policyVersion expiresAt hiddenAt key'
const WORKED = 'subject employment company team capturedAt localDate zone receivedAt policyVersion expiresAt'
const PICTURE = `${MONITORING} clientId screen width height bytes`

export const READS: Record<string, Reads> = {
  users: {
    read: TEAM_AND_OFFICES,
    lines: [
      {
        fields: 'name username email phone roles state stateSince accessEndsAt source',
        read: TEAM_AND_OFFICES,
      },
      { fields: 'zone language', read: 'bob hr', unasked: true },
      { fields: 'digest quietFrom quietTo', read: 'bob', unasked: true },
      { fields: 'shutUntil', read: 'bob hr privacy', unasked: true },
      line('emailSince emailConfirmed phoneSince phoneConfirmed sessionEpoch hash salt'),
    ],
  },
  avatars: shows(TEAM_AND_OFFICES, 'subject at', 'file'),
  personnel: underViewing(
    'hr',
    'subject personName idNumber sex ethnicity birthday address degree school schoolSubject policyVersion',
  ),
  companies: shows(TEAM_AND_OFFICES, 'name controller contact calendar zone country hours', 'widened'),
  employments: shows(
    TEAM_AND_OFFICES,
    'user personName company number position from until endedAt zone startsAt endsAt source',
  ),
  teams: shows(TEAM_AND_OFFICES, 'name company parent'),
  memberships: shows(
    TEAM_AND_OFFICES,
    'employment user personName team role main from until startsAt endsAt source',
  ),
  projects: shows(TEAM_AND_OFFICES, 'name code company team members archived'),
  imports: shows(
    'bob hr privacy',
    'fileName by at state total done here left again refused teams undoneBy undoneAt',
  ),
  devices: shows(
    'bob privacy admin',
    'subject employment name platform agentVersion enrolledAt lastSeenAt revokedAt virtual',
    'host',
  ),
  sessions: shows('bob', 'subject startedAt lastSeenAt how browser reauthAt expiresAt', 'hash epoch'),
  pauses: shows('bob', 'subject start end expiresAt'),
  activity: underViewing('lead hr', `${MONITORING} minutes rev`),
  'activity-days': underViewing(
    'lead hr',
    `${MONITORING} minutes seconds keys clicks programs projects pausedSeconds deletedGaps`,
  ),
  screenshots: underViewing('lead hr', PICTURE, 'file thumb'),
  'webcam-photos': underViewing('hr', PICTURE, 'file thumb'),
  'device-logs': underViewing('privacy admin', `${MONITORING} kind code agentVersion`),
  punches: shows(
    'bob lead hr',
    `${WORKED} key kind offset source device clientId reason flags seq prevHash hash`,
  ),
  corrections: shows(
    'bob lead hr',
    `${WORKED} do punch at kind reason state askedAt askedBy decidedAt decidedBy answer steps before after`,
  ),
  'overtime-requests': shows(
    'bob lead hr',
    `${WORKED} from to as reason state askedAt askedBy decidedAt decidedBy answer steps`,
  ),
  absences: shows(
    'bob lead hr',
    `${WORKED} lastDate half from to kind reason state askedAt askedBy decidedAt decidedBy answer steps`,
  ),
  'attendance-days': shows(
    'bob lead hr',
    `${WORKED} key status shift due worked workedDue deemed late early missing forgiven leave leaveByKind present break ` +
      'overtimeWorkday overtimeRest overtimeHoliday uncounted night balance reasons firstIn lastOut engine inputs rev',
  ),
  'attendance-periods': shows('bob lead hr', 'name company from to state history expiresAt'),
  'attendance-states': shows('bob lead hr', `${WORKED} key period firstDate state hash at changed`),
  'attendance-sheets': underViewing('hr', `${WORKED} key period how sealedAt dispute bytes hash`),
  shifts: shows(
    'bob lead hr',
    'name company kind parts breaks graceLate graceEarly halfBelow absentBelow pairing overtime slide afterLate ' +
      'span core norm lawBreaks',
  ),
  'shift-assignments': shows(
    'bob lead hr',
    'shift shiftName person team week from until zone madeAt policyVersion expiresAt',
  ),
  holidays: shows('bob lead hr', 'company date name kind notice'),
  'leave-kinds': shows('bob lead hr', 'name company counts paid sensitive'),
  // A draft; what is published is in the seals.
  policies: shows(
    'hr privacy',
    'title prose purposes terms statement assessment supplement status version effectiveFrom',
    'weighed',
  ),
  'policy-seals': shows(SIGNED_IN, 'version bytes hash effectiveFrom sealedAt'),
  'policy-signatures': shows('bob hr privacy', 'policy signer role at digest effectiveFrom raise'),
  acceptances: shows(
    'bob hr privacy',
    'subject personName version refused takesBack policyHash language how at signedOn evidence recordedBy',
    'scan recorded settledAt',
  ),
  consents: shows(
    'bob hr privacy',
    'subject personName category granted policyVersion policyHash language how at signedOn evidence recordedBy',
    'scan recorded settledAt',
  ),
  guardianships: shows(
    'bob hr privacy',
    'subject personName bornOn guardian contact state signedOn paper recordedAt recordedBy',
  ),
  'child-reports': shows(
    'hr privacy',
    'at dueAt text contact subject state answer answeredAt answeredBy expiresAt',
  ),
  'redaction-requests': shows(
    'bob hr privacy',
    'subject personName category picture capturedAt localDate zone width height x y areaWidth areaHeight reason state ' +
      'askedAt decidedAt decidedBy answer expiresAt',
    'oldFile oldThumb',
  ),
  viewings: shows(
    'bob privacy',
    'at until viewer viewerRole category scope subject team company purpose policyVersion',
    'sid',
  ),
  'audit-log': shows(
    'bob privacy',
    'at act actor actorRole subject category purpose viewing count days shown rows slug row fields reason detail',
  ),
  reasons: shows('bob privacy', 'subject by act text at'),
  // A draft too.
  announcements: shows(
    'hr privacy',
    'title body audience letters startsAt endsAt status publishedAt publishedBy breach',
    'toldAt about',
  ),
  breaches: shows(
    'hr privacy',
    'title what knownAt clock categories beganAt endedAt companies teams people notice measures reports ' +
      'unreadAfterDays state sentAt closedAt openedBy',
    'checked told',
  ),
  'breach-notices': shows(
    'bob hr privacy',
    'subject personName breach why letter notice byHand at expiresAt',
    'key',
  ),
  'breach-signatures': shows('hr privacy', 'breach signer role at digest'),
  'pending-acts': shows(
    'bob hr privacy admin',
    'kind subject what begunBy begunAs at reason waitsUntil state secondBy secondAs secondAt stoppedBy',
    'heldUntil',
  ),
  'security-log': shows('bob privacy admin', 'at event subject browser expiresAt', 'key'),
  'sign-in-failures': closed('key n at expiresAt'),
  'known-browsers': closed('key subject expiresAt'),
  // How a letter fares; what it says opens at a door of its own.
  outbox: {
    read: 'bob hr privacy admin',
    lines: [
      {
        fields:
          'kind subject address state attempts doubts nextTryAt sentAt reason history messageId expiresAt',
        read: 'bob hr privacy admin',
      },
      { fields: 'language', read: 'bob hr', unasked: true },
      line('data link holder until'),
    ],
  },
  notices: shows('bob', 'subject kind titles url at readAt expiresAt', 'key'),
  'device-tokens': closed('hash device user'),
  'enrolment-codes': closed('hash user employment session expiresAt usedAt'),
  'one-time-links': closed('hash user act address madeBy validFrom epoch expiresAt usedAt'),
  'capture-plans': closed('key device interval at expiresAt'),
  'import-rows': closed('import n values refused expiresAt'),
  'punch-gaps': closed('key employment seq prevHash hash'),
  'punch-chains': closed('employment seq hash expiresAt'),
  'attendance-dirty': closed('key employment date n'),
  leases: closed('key holder until n'),
  epochs: closed('key n'),
  tombstones: shows('privacy', 'key category subject at expiresAt'),
  'job-runs': shows('hr privacy admin', 'job startedAt finishedAt outcome counts error'),
  // Payload's own.
  'payload-preferences': shows('bob', 'user key value'),
  'payload-locked-documents': shows('hr privacy admin', 'document globalSlug user'),
  'payload-migrations': closed('name batch'),
  'payload-kv': closed('key data'),
}

export const GLOBAL_READS: Record<string, Reads> = {
  settings: shows('hr privacy admin', 'language help steps chosen'),
  mail: {
    read: 'admin',
    lines: [
      { fields: 'host security port username from perMinute', read: 'admin' },
      { fields: 'password', read: 'admin', empty: true },
      { fields: 'returnPath returned' },
    ],
  },
  gateway: {
    read: 'admin',
    lines: [
      { fields: 'url', read: 'admin' },
      { fields: 'secret', read: 'admin', empty: true },
    ],
  },
}

import { TEAM_ROLES } from '../../i18n/teamRoles'
import { CHECKLIST } from '../../breaches/clocks'
import { CHANNELS } from '../../letters/templates/breachParts'
import { ROLE_NAMES } from '../../record/actWords'
import { both, type Both, type Language } from '../../base/labels'
import { PERSON_STATES } from '../../i18n/personStates'
import { LETTERS } from '../../letters/kinds'
import type { KindName } from '../../people/twoHands/kinds'
import type { AuditAct } from '../../record/audit'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** What one form of a detail says; nothing where the detail is of another form. */
type Rule = (detail: string) => Both | undefined

const says =
  (form: RegExp, words: (...parts: string[]) => Both): Rule =>
  (detail) => {
    const found = form.exec(detail)
    return found ? words(...found.slice(1).map((part) => part ?? '')) : undefined
  }

const oneOf =
  (words: Readonly<Record<string, Both>>): Rule =>
  (detail) =>
    Object.hasOwn(words, detail) ? words[detail] : undefined

/** Several words of one list, with a space between each. */
const eachOf =
  (words: Readonly<Record<string, Both>>): Rule =>
  (detail) => {
    const parts = detail.split(' ')
    if (!parts.every((part) => Object.hasOwn(words, part))) return undefined
    const listed = (language: Language, comma: string) =>
      parts.map((part) => words[part]![language]).join(comma)
    return both(listed('en', ', '), listed('zh', '、'))
  }

/** An id, a digest, a path or a zone: it has no words. */
const asItIs: Rule = (detail) => both(detail, detail)

const AS: Readonly<Record<string, Both>> = TEAM_ROLES
const STATES: Readonly<Record<string, Both>> = {
  ...PERSON_STATES,
  ended: PERSON_STATES.left,
  lapsed: W.theSuspensionLapsed,
}
const ROLES: Readonly<Record<string, Both>> = { ...ROLE_NAMES, none: WORDS.none }
const LETTER_NAMES: Readonly<Record<string, Both>> = Object.fromEntries(
  Object.entries(LETTERS).map(([kind, { label }]) => [kind, label]),
)
const BY_HAND: Readonly<Record<string, Both>> = Object.fromEntries(
  Object.values(CHANNELS).map((channel) => [channel.en, channel]),
)
const CONNECTION: Readonly<Record<string, Both>> = {
  mail: WORDS.mailServer,
  gateway: W.textGateway,
}
const KINDS: Readonly<Record<KindName, Both>> = {
  office: W.office,
  suspension: W.suspension,
  resumption: W.suspensionLifted,
  dismissal: W.endOfEmployment,
  reinstatement: W.endOfEmploymentUndone,
  employment: WORDS.newEmployment,
  correction: W.nameOrUserName,
  mail: CONNECTION.mail!,
  gateway: CONNECTION.gateway!,
  hours: WORDS.workingHours,
}
/** What was done on the server. */
const COMMAND: Readonly<Record<string, Both>> = {
  ...Object.fromEntries(
    Object.entries(ROLE_NAMES).flatMap(([role, { en, zh }]) => [
      [`+${role}`, W.given(en, zh)],
      [`-${role}`, W.taken(en, zh)],
    ]),
  ),
  resumed: W.suspensionLifted,
}
const DAYS: Readonly<Record<string, string>> = {
  Mon: '周一',
  Tue: '周二',
  Wed: '周三',
  Thu: '周四',
  Fri: '周五',
  Sat: '周六',
  Sun: '周日',
}

/** Hours as they are written down, in English; a zone's name stays. */
const hours: Rule = (detail) =>
  both(
    detail,
    detail
      .replace(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/g, (day) => DAYS[day] ?? day)
      .replace(/\bbreak\b/g, '休息')
      .replace(/, (?=周)/g, '、')
      .replaceAll(', ', '，'),
  )

const fromDay = says(/^from (\d{4}-\d\d-\d\d)$/, W.from)
const version = says(/^version (\d+)$/, W.version)
const device = says(/^device (\S+)$/, W.device)
const request = says(/^request (\S+)$/, W.request)
const inTeam = says(/^from (\d{4}-\d\d-\d\d): ([\s\S]*), (member|lead|deputy)$/, (day, team, as) =>
  W.fromTeamAs({ day, team, as: AS[as]! }),
)
const ended = [oneOf({ 'at once': W.atOnce }), says(/^last day (\d{4}-\d\d-\d\d)$/, W.lastDay)]
const twoHands = [oneOf(KINDS)]

/** How the details of each act are said; an act without a form here writes none. */
const FORMS: Readonly<Record<AuditAct, readonly Rule[]>> = {
  created: [],
  changed: [],
  deleted: [],
  acted: [asItIs],
  look: [oneOf({ asFile: W.asAFile, counted: W.counted })],
  viewing: [
    oneOf({
      person: W.aPerson,
      team: WORDS.aTeam,
      company: WORDS.aCompany,
    }),
  ],
  consent: [oneOf({ granted: W.granted, withdrawn: W.withdrawn })],
  acceptance: [version],
  refusal: [version],
  'paper-recorded': [
    says(/^version (\d+), (refusal|acceptance)$/, (number, word) =>
      word === 'refusal' ? W.versionRefused(number) : W.versionAgreed(number),
    ),
  ],
  'policy-signed': [asItIs],
  'policy-published': [says(/^version (\d+), (\S+)$/, W.versionAndHash)],
  enrolled: [device],
  'device-revoked': [device],
  invited: [oneOf({ again: W.again })],
  'employment-ended': ended,
  'employment-restored': [oneOf({ 'taken back': W.undone })],
  'state-changed': [oneOf(STATES)],
  'roles-changed': [eachOf(ROLES)],
  'deleted-by-owner': [],
  'redaction-asked': [request],
  'redaction-approved': [request],
  'redaction-refused': [request],
  'redaction-done': [request],
  'first-person': [],
  'signed-in': [],
  imported: [],
  'import-undone': [],
  'team-changed': [says(/^from (\d{4}-\d\d-\d\d): ([\s\S]*)$/, W.fromTeam)],
  'link-opened': [oneOf(LETTER_NAMES)],
  'link-by-command': [oneOf(ROLES)],
  'address-changed': [oneOf({ confirmed: W.confirmedByLetter })],
  'contact-changed': [],
  'link-made': [
    oneOf({
      waits: W.worksAfterADay,
      'by letter': W.byLetter,
    }),
  ],
  'link-stopped': [],
  'password-changed': [],
  'letter-retried': [oneOf(LETTER_NAMES)],
  announced: [asItIs],
  'announcement-withdrawn': [asItIs],
  'breach-signed': [asItIs],
  'breach-told': [asItIs],
  'breach-step': [
    says(/^([a-z]+) (done|open)$/, (step, how) => {
      const name = (CHECKLIST as Record<string, Both>)[step] ?? both(step, step)
      return how === 'done' ? W.done(name) : W.notDone(name)
    }),
  ],
  'breach-by-hand': [oneOf(BY_HAND)],
  'breach-closed': [asItIs],
  'child-reported': [asItIs],
  'child-report-answered': [
    oneOf({
      right: W.rightRecordedAsMinor,
      wrong: W.notSo,
    }),
  ],
  'person-corrected': [eachOf({ name: W.name, username: W.userName })],
  'employment-taken-back': [],
  'employment-begun': [fromDay, says(/^from (\d{4}-\d\d-\d\d) at the earliest$/, W.fromAtTheEarliest)],
  // Days, and the names of zones.
  'employment-corrected': [asItIs],
  'team-joined': [inTeam],
  'team-left': [says(/^last day (\d{4}-\d\d-\d\d): ([\s\S]*)$/, W.lastDayIn)],
  'team-role-changed': [inTeam],
  'minor-recorded': [],
  'minor-corrected': [],
  'guardian-confirmed': [],
  'guardian-withdrawn': [],
  'hours-changed': [hours],
  'act-begun': twoHands,
  'act-signed': twoHands,
  'act-stopped': twoHands,
  'office-by-command': [eachOf(COMMAND)],
  'connection-changed': [oneOf(CONNECTION)],
  'hours-widened': [hours],
  'work-asked': [request],
  'work-approved': [request],
  'work-refused': [request],
  'work-withdrawn': [request],
  'sheet-signed': [asItIs],
  'sheet-disputed': [asItIs],
  'period-closed': [],
  'period-reopened': [],
  'period-exported': [],
}

/** What the log says beyond an act's name, in the reader's words; as it stands where it is of no known form. */
export const detailInWords = (act: string, detail: string, language: Language): string => {
  const forms: readonly Rule[] = Object.hasOwn(FORMS, act) ? FORMS[act as AuditAct] : []
  for (const form of forms) {
    const words = form(detail)
    if (words) return words[language]
  }
  return detail
}

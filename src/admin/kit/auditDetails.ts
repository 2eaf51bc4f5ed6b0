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
  lapsed: both('The suspension lapsed', '停用已失效'),
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
  gateway: both('Text gateway', '短信网关'),
}
const KINDS: Readonly<Record<KindName, Both>> = {
  office: both('Office', '职责'),
  suspension: both('Suspension', '停用账号'),
  resumption: both('Suspension lifted', '恢复账号'),
  dismissal: both('End of employment', '终止任职'),
  reinstatement: both('End of employment undone', '撤销终止任职'),
  employment: WORDS.newEmployment,
  correction: both('Name or user name', '姓名或用户名'),
  mail: CONNECTION.mail!,
  gateway: CONNECTION.gateway!,
  hours: WORDS.workingHours,
}
/** What was done on the server. */
const COMMAND: Readonly<Record<string, Both>> = {
  ...Object.fromEntries(
    Object.entries(ROLE_NAMES).flatMap(([role, { en, zh }]) => [
      [`+${role}`, both(`${en} given`, `授予${zh}`)],
      [`-${role}`, both(`${en} taken`, `收回${zh}`)],
    ]),
  ),
  resumed: both('Suspension lifted', '恢复账号'),
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

const fromDay = says(/^from (\d{4}-\d\d-\d\d)$/, (day) => both(`from ${day}`, `自 ${day} 起`))
const version = says(/^version (\d+)$/, (number) => both(`version ${number}`, `版本 ${number}`))
const device = says(/^device (\S+)$/, (id) => both(`device ${id}`, `设备 ${id}`))
const request = says(/^request (\S+)$/, (id) => both(`request ${id}`, `请求 ${id}`))
const inTeam = says(/^from (\d{4}-\d\d-\d\d): ([\s\S]*), (member|lead|deputy)$/, (day, team, as) =>
  both(`from ${day}: ${team}, ${AS[as]!.en}`, `自 ${day} 起：${team}，${AS[as]!.zh}`),
)
const ended = [
  oneOf({ 'at once': both('at once', '立即') }),
  says(/^last day (\d{4}-\d\d-\d\d)$/, (day) => both(`last day ${day}`, `最后工作日 ${day}`)),
]
const twoHands = [oneOf(KINDS)]

/** How the details of each act are said; an act without a form here writes none. */
const FORMS: Readonly<Record<AuditAct, readonly Rule[]>> = {
  created: [],
  changed: [],
  deleted: [],
  acted: [asItIs],
  look: [oneOf({ asFile: both('As a file', '导出为文件'), counted: both('Counted', '统计条数') })],
  viewing: [
    oneOf({
      person: both('A person', '个人'),
      team: WORDS.aTeam,
      company: WORDS.aCompany,
    }),
  ],
  consent: [oneOf({ granted: both('granted', '已同意'), withdrawn: both('withdrawn', '已撤回') })],
  acceptance: [version],
  refusal: [version],
  'paper-recorded': [
    says(/^version (\d+), (refusal|acceptance)$/, (number, word) =>
      word === 'refusal'
        ? both(`version ${number}, refused`, `版本 ${number}，拒绝`)
        : both(`version ${number}, agreed`, `版本 ${number}，同意`),
    ),
  ],
  'policy-signed': [asItIs],
  'policy-published': [
    says(/^version (\d+), (\S+)$/, (number, hash) =>
      both(`version ${number}, ${hash}`, `版本 ${number}，${hash}`),
    ),
  ],
  enrolled: [device],
  'device-revoked': [device],
  invited: [oneOf({ again: both('again', '再次邀请') })],
  'employment-ended': ended,
  'employment-restored': [oneOf({ 'taken back': both('undone', '已撤销') })],
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
  'team-changed': [
    says(/^from (\d{4}-\d\d-\d\d): ([\s\S]*)$/, (day, team) =>
      both(`from ${day}: ${team}`, `自 ${day} 起：${team}`),
    ),
  ],
  'link-opened': [oneOf(LETTER_NAMES)],
  'link-by-command': [oneOf(ROLES)],
  'address-changed': [oneOf({ confirmed: both('confirmed by letter', '已通过邮件确认') })],
  'contact-changed': [],
  'link-made': [
    oneOf({
      waits: both('works after a day', '一天后生效'),
      'by letter': both('by letter', '随邮件发送'),
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
      return how === 'done'
        ? both(`${name.en}: done`, `${name.zh}：已完成`)
        : both(`${name.en}: not done`, `${name.zh}：未完成`)
    }),
  ],
  'breach-by-hand': [oneOf(BY_HAND)],
  'breach-closed': [asItIs],
  'child-reported': [asItIs],
  'child-report-answered': [
    oneOf({
      right: both('right: recorded as a minor', '属实：已登记为未成年人'),
      wrong: both('not so', '不属实'),
    }),
  ],
  'person-corrected': [eachOf({ name: both('name', '姓名'), username: both('user name', '用户名') })],
  'employment-taken-back': [],
  'employment-begun': [
    fromDay,
    says(/^from (\d{4}-\d\d-\d\d) at the earliest$/, (day) =>
      both(`from ${day} at the earliest`, `最早自 ${day} 起`),
    ),
  ],
  // Days, and the names of zones.
  'employment-corrected': [asItIs],
  'team-joined': [inTeam],
  'team-left': [
    says(/^last day (\d{4}-\d\d-\d\d): ([\s\S]*)$/, (day, team) =>
      both(`last day ${day}: ${team}`, `最后一天 ${day}：${team}`),
    ),
  ],
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

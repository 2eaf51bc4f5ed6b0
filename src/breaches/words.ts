import { both, englishCount, type Both } from '../base/labels'
import { stateWords } from '../i18n/states'
import { NEW_SERVER, NO_SERVER } from '../letters/ownReasons'
import { sayReason } from '../letters/replies'
import type { Why } from './affected'
import type { Panel } from './panel'
import type { Unreached } from './standing'
import { TOLD_STATES, type ToldState } from './toldStates'
import type { Wait } from './waits'

export const WHY: Record<Why, Both> = {
  rows: both('data lay there', '数据在其中'),
  account: both('the account', '账号信息'),
  may: both('may have lain there', '可能在其中'),
  named: both('named', '人工指定'),
}

export const UNREACHED: Record<Unreached, Both> = stateWords('unreached')

/** How far telling somebody has come, as pages, files and the report say it. */
export const TOLD: Record<ToldState, Both> = stateWords('told')

const SOON = both('Sending begins within a minute.', '一分钟内开始发送。')

/** How many people a breach concerns, and how far telling them has come. */
export const peopleWords = ({ state, people, counts }: Pick<Panel, 'state' | 'people' | 'counts'>): Both => {
  if (state === 'open')
    return both(
      `${people} ${people === 1 ? 'person is' : 'people are'} concerned, as the record stands. Nothing is sent yet.`,
      `按目前登记，受影响 ${people} 人。尚未发送任何内容。`,
    )
  const come = TOLD_STATES.filter((each) => counts[each])
  const en = come.map((each) => `${counts[each]}: ${TOLD[each].en}`).join('; ')
  const zh = come.map((each) => `${TOLD[each].zh}：${counts[each]} 人`).join('；')
  // Signed a moment ago: nobody has a row yet.
  const soon = state === 'telling' ? SOON : both('', '')
  return both(
    `${people} ${people === 1 ? 'person' : 'people'}. ${en ? `${en}.` : soon.en}`.trim(),
    `共 ${people} 人。${zh ? `${zh}。` : soon.zh}`,
  )
}

const joined = (...all: (Both | null)[]): Both => {
  const said = all.filter((each) => each !== null)
  return both(said.map(({ en }) => en).join(' '), said.map(({ zh }) => zh).join(''))
}

const whyWaiting = ({ reason, letters, until }: Wait, moment: (iso: string) => string): Both => {
  const one = letters === 1
  const count = englishCount(letters, 'letter')
  const they = one ? 'It leaves' : 'They leave'
  if (reason === NO_SERVER)
    return letters
      ? both(
          `${count} ${one ? 'waits' : 'wait'}: no mail server is set. ${they} once the administrator has set one.`,
          `${letters} 封邮件待发：尚未设置邮件服务器。系统管理员设置后即发出。`,
        )
      : both(
          'No mail server is set: letters of this notice wait until the administrator has set one.',
          '尚未设置邮件服务器：本通知的邮件须待系统管理员设置后才会发出。',
        )
  if (reason !== NEW_SERVER)
    return joined(
      both(
        `${count} ${one ? 'was' : 'were'} put off, and ${one ? 'is' : 'are'} tried again${until ? ` by ${moment(until)}` : ''}.`,
        `${letters} 封邮件已推迟，将${until ? `于 ${moment(until)} 前` : ''}重试。`,
      ),
      both(sayReason(reason, 'en'), sayReason(reason, 'zh')),
    )
  const what = letters
    ? both(
        `${count} ${one ? 'waits' : 'wait'} for the new mail server.`,
        `${letters} 封邮件在等待新的邮件服务器。`,
      )
    : both(
        'The mail server is new: letters of this notice wait for it.',
        '邮件服务器是新的：本通知的邮件须等待。',
      )
  return joined(
    what,
    until
      ? both(
          `${they} once a second holder of an office (HR, privacy officer or administrator) has signed that server on the start page, or by ${one ? 'itself' : 'themselves'} at ${moment(until)}.`,
          `由第二位任职者（人事、隐私负责人或系统管理员）在首页签署该服务器后发出，或于 ${moment(until)} 自动发出。`,
        )
      : both(
          `A holder of an office has stopped that server: ${they.toLowerCase()} once the administrator has set another.`,
          '该服务器已被任职者中止：系统管理员另设服务器后发出。',
        ),
  )
}

const riskWords = ({ risk, until, due }: Wait, moment: (iso: string) => string): Both | null => {
  if (!risk || !due) return null
  if (!until)
    return both(
      `Nothing leaves by itself, and the people are to be told by ${moment(due)}. Tell them another way, or have it mended before.`,
      `邮件不会自动发出，而告知个人的截止时间为 ${moment(due)}。请在此之前解决，或以其他方式告知。`,
    )
  return risk === 'late'
    ? both(
        `That is later than the deadline for telling the people (${moment(due)}). Do not wait for it: have it mended, or tell them another way.`,
        `这晚于告知个人的截止时间（${moment(due)}）。请勿等待：尽快解决，或以其他方式告知。`,
      )
    : both(
        `That is close to the deadline for telling the people (${moment(due)}).`,
        `这已接近告知个人的截止时间（${moment(due)}）。`,
      )
}

/** Why letters of a breach wait and until when, and that this may be too late. */
export const waitWords = (wait: Wait, moment: (iso: string) => string): { why: Both; risk: Both | null } => ({
  why: whyWaiting(wait, moment),
  risk: riskWords(wait, moment),
})

export const atOnceOwnFigure = (hours: number) =>
  both(`: at once. The figure of ${hours} h is this plan’s own.`, `：立即。${hours} 小时为本预案自定。`)
export const breachAndDeadline = ({
  title,
  en,
  words,
  label,
}: {
  title: string
  en: string
  words: Both
  label: Both
}) => both(`Breach "${title}": ${en}, ${words.en}`, `安全事件“${title}”：${label.zh}，${words.zh}`)
export const breachOfSecurityTouchedData = {
  en: 'A breach of security touched data about you. Please sign in to the portal and read the notice.',
  zh: '一起安全事件涉及您的个人信息，请登录门户查看告知内容。',
}
export const byWhy = (peopleEn: string, count: number) =>
  both(`${peopleEn}, by why:`, `共 ${count} 人，按原因：`)
export const dataAndPeopleConcerned = { en: 'Data and people concerned', zh: '涉及的信息和人员' }
export const daysAfterHandlingHasEnded = {
  en: ': 30 days after the handling has ended. Counted here from when it was known, which is earlier.',
  zh: '：处置结束后 30 日内。此处自知悉时起算，更早。',
}
export const done = { en: 'done', zh: '已完成' }
export const emergencyPlan = { en: 'Emergency plan', zh: '应急预案' }
export const europeanUnion = { en: 'European Union', zh: '欧盟' }
export const final = { en: 'Final report', zh: '总结报告' }
export const gdprArt = {
  en: 'GDPR, art. 33(4) and (5): what was still missing follows without undue delay, and all of it is documented. The 30 days are this plan’s own.',
  zh: '欧盟《通用数据保护条例》第 33 条第 4、5 款：缺少的内容应随后提供，不得无故拖延，并全部留档。30 天为本预案自定。',
}
export const gdprArtHours = {
  en: 'GDPR, art. 33(1): 72 hours.',
  zh: '欧盟《通用数据保护条例》第 33 条第 1 款：72 小时。',
}
export const gdprWithoutDelay = {
  en: 'GDPR, art. 34: without undue delay. The figure of 72 h is this plan’s own.',
  zh: '欧盟《通用数据保护条例》第 34 条：不得无故拖延。72 小时为本预案自定。',
}
export const halfOfTimeIsOver = { en: 'half of the time is over', zh: '时限已过半' }
export const hoursForLargerIncidents = {
  en: ': 4 hours for larger incidents.',
  zh: '：较大以上事件 4 小时内。',
}
export const incidents = {
  en: 'Measures for reporting national cybersecurity incidents of 2025',
  zh: '《国家网络安全事件报告管理办法》（2025）',
}
export const keepEvidence = { en: 'Keep the evidence: logs, copies, times', zh: '固定证据：日志、副本、时间' }
export const knownSince = { en: 'Known since', zh: '知悉时间' }
export const mainlandChina = { en: 'Mainland China', zh: '中国大陆' }
export const mendCause = { en: 'Mend the cause, and check that it is mended', zh: '消除原因并验证' }
export const nobodyHasBeenToldYet = { en: 'Nobody has been told yet.', zh: '尚未通知任何人。' }
export const noneFiledYet = { en: 'None filed yet.', zh: '尚未报告。' }
export const noneRecordedYet = { en: 'None recorded yet.', zh: '尚无记录。' }
export const notBegun = { en: 'not begun', zh: '尚未开始' }
export const notDone = { en: 'not done yet', zh: '尚未完成' }
export const noticeOfBreachOfSecurity = { en: 'Notice of a breach of security', zh: '个人信息安全事件通知' }
export const noticeToThePeople = { en: 'Notice to the people: ', zh: '告知内容：' }
export const notKnown = { en: 'not known', zh: '未知' }
export const openSince = { en: 'Open since', zh: '暴露开始' }
export const openUntil = { en: 'Open until', zh: '暴露结束' }
export const people = { en: 'Tell the people concerned', zh: '通知受影响的个人' }
export const pipl = {
  en: 'Personal Information Protection Law of China, art. 57',
  zh: '《个人信息保护法》第五十七条',
}
export const regulator = { en: 'Report to the regulator', zh: '向监管部门报告' }
export const reportedBy = { en: 'Reported by', zh: '报告单位' }
export const reports = { en: 'Reports', zh: '报告' }
export const reportTitle = { en: 'Report on a breach of personal data', zh: '个人信息安全事件报告' }
export const securityLaw = { en: 'Cybersecurity Law of China, art. 25', zh: '《网络安全法》第二十五条' }
export const seeWhatWasTouched = {
  en: 'See what was touched, of whom, since when',
  zh: '评估：涉及哪些数据、哪些人、自何时起',
}
export const startTheEmergencyPlan = { en: 'Start the emergency plan', zh: '启动应急预案' }
export const stopLeak = {
  en: 'Stop the leak: close the door, revoke keys, sessions and devices',
  zh: '止损：关闭漏洞，吊销密钥、会话和设备',
}
export const strictestEarliestOfAll = { en: 'The strictest: the earliest of all', zh: '最严格：取各项之最早' }
export const tellHeadOfDataProtection = {
  en: 'Tell the head of data protection and the management',
  zh: '告知个人信息保护负责人和管理层',
}
export const tellingThem = { en: 'Telling them, by how far it has come:', zh: '告知情况，按进展：' }
export const tenthOfTimeIsLeft = { en: 'a tenth of the time is left', zh: '时限仅剩十分之一' }
export const theTimeIsOver = { en: 'the time is over', zh: '时限已过' }
export const whatHappened = { en: 'What happened', zh: '事件情况' }
export const whatWasDone = { en: 'What was done, and when', zh: '处置经过' }
export const writeDownWhatIsLearnt = {
  en: 'Write down what is learnt, and change the plan',
  zh: '总结经验并改进预案',
}
export const yourDataWasTouched = {
  en: 'Your data was touched by a breach of security. Read what happened and what you can do.',
  zh: '您的个人信息受到安全事件影响，请查看发生了什么以及您可以采取的措施。',
}

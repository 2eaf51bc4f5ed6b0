import { both, type Both } from '../i18n/labels'

const HOUR = 3_600_000

/** What has to be done by when. */
export interface DeadlineRule {
  id: 'plan' | 'regulator' | 'people' | 'final'
  /** From the moment at which the company knew. */
  hours: number
  label: Both
  /** Where the duty stands. */
  law: Both
}

export interface Clock {
  label: Both
  rules: readonly DeadlineRule[]
}

const plan: DeadlineRule = {
  id: 'plan',
  hours: 1,
  label: both('Start the emergency plan', '启动应急预案'),
  law: both('Cybersecurity Law of China, art. 25', '《网络安全法》第二十五条'),
}
const final = (law: Both): DeadlineRule => ({
  id: 'final',
  hours: 30 * 24,
  label: both('Final report', '总结报告'),
  law,
})
const pipl = both('Personal Information Protection Law of China, art. 57', '《个人信息保护法》第五十七条')
const incidents = both(
  'Measures for reporting national cybersecurity incidents of 2025: 4 hours for larger incidents',
  '《国家网络安全事件报告管理办法》（2025）：较大以上事件 4 小时内',
)
const gdpr33 = both('GDPR, art. 33', '欧盟《通用数据保护条例》第 33 条')
const gdpr34 = both('GDPR, art. 34: without undue delay', '欧盟《通用数据保护条例》第 34 条：不得无故拖延')

/** The clocks that a breach may run by. Where a law says "at once", the preset sets a number that can be kept and checked. */
export const CLOCKS = {
  strictest: {
    label: both('The strictest: the earliest of all', '最严格：取各项之最早'),
    rules: [
      plan,
      { id: 'regulator', hours: 4, label: both('Report to the regulator', '向监管部门报告'), law: incidents },
      { id: 'people', hours: 24, label: both('Tell the people concerned', '通知受影响的个人'), law: pipl },
      final(incidents),
    ],
  },
  cn: {
    label: both('Mainland China', '中国大陆'),
    rules: [
      plan,
      { id: 'regulator', hours: 4, label: both('Report to the regulator', '向监管部门报告'), law: incidents },
      { id: 'people', hours: 72, label: both('Tell the people concerned', '通知受影响的个人'), law: pipl },
      final(incidents),
    ],
  },
  eu: {
    label: both('European Union', '欧盟'),
    rules: [
      {
        id: 'regulator',
        hours: 72,
        label: both('Report to the regulator', '向监管部门报告'),
        law: gdpr33,
      },
      { id: 'people', hours: 72, label: both('Tell the people concerned', '通知受影响的个人'), law: gdpr34 },
      final(gdpr33),
    ],
  },
} as const satisfies Record<string, Clock>

export type ClockName = keyof typeof CLOCKS

export interface Deadline extends DeadlineRule {
  /** UTC, ISO 8601. */
  due: string
}

/** Every deadline of a breach, from the moment at which the company knew of it. */
export const deadlinesOf = ({ clock, knownAt }: { clock: ClockName; knownAt: string }): Deadline[] =>
  CLOCKS[clock].rules.map((rule) => ({
    ...rule,
    due: new Date(Date.parse(knownAt) + rule.hours * HOUR).toISOString(),
  }))

/** The emergency plan, step by step: what is done first stands first. */
export const CHECKLIST = {
  contain: both(
    'Stop the leak: close the door, revoke keys, sessions and devices',
    '止损：关闭漏洞，吊销密钥、会话和设备',
  ),
  preserve: both('Keep the evidence: logs, copies, times', '固定证据：日志、副本、时间'),
  assess: both('See what was touched, of whom, since when', '评估：涉及哪些数据、哪些人、自何时起'),
  responsible: both('Tell the head of data protection and the management', '告知个人信息保护负责人和管理层'),
  regulator: both('Report to the regulator', '向监管部门报告'),
  people: both('Tell the people concerned', '通知受影响的个人'),
  mend: both('Mend the cause, and check that it is mended', '消除原因并验证'),
  learn: both('Write down what is learnt, and change the plan', '总结经验并改进预案'),
} as const satisfies Record<string, Both>

export type Step = keyof typeof CHECKLIST
export const STEPS = Object.keys(CHECKLIST) as Step[]

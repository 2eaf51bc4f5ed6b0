import { both, type Both } from '../base/labels'

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

const AT_ONCE = (hours: number): Both =>
  both(`: at once. The figure of ${hours} h is this plan’s own.`, `：立即。${hours} 小时为本预案自定。`)
const rule = (id: DeadlineRule['id'], hours: number, label: Both, law: Both): DeadlineRule => ({
  id,
  hours,
  label,
  law,
})
const beside = (law: Both, more: Both): Both => both(law.en + more.en, law.zh + more.zh)

const securityLaw = both('Cybersecurity Law of China, art. 25', '《网络安全法》第二十五条')
const pipl = both('Personal Information Protection Law of China, art. 57', '《个人信息保护法》第五十七条')
const incidents = both(
  'Measures for reporting national cybersecurity incidents of 2025',
  '《国家网络安全事件报告管理办法》（2025）',
)

const plan = rule(
  'plan',
  1,
  both('Start the emergency plan', '启动应急预案'),
  beside(securityLaw, AT_ONCE(1)),
)
const REGULATOR = both('Report to the regulator', '向监管部门报告')
const regulatorCn = rule(
  'regulator',
  4,
  REGULATOR,
  beside(incidents, both(': 4 hours for larger incidents.', '：较大以上事件 4 小时内。')),
)
const PEOPLE = both('Tell the people concerned', '通知受影响的个人')
const peopleCn = (hours: number) => rule('people', hours, PEOPLE, beside(pipl, AT_ONCE(hours)))
const FINAL = both('Final report', '总结报告')
const FINAL_HOURS = 30 * 24
const finalCn = rule(
  'final',
  FINAL_HOURS,
  FINAL,
  beside(
    incidents,
    both(
      ': 30 days after the handling has ended. Counted here from when it was known, which is earlier.',
      '：处置结束后 30 日内。此处自知悉时起算，更早。',
    ),
  ),
)

/** The clocks that a breach may run by. Where a law says "at once", the preset sets a number that can be kept and checked. */
export const CLOCKS = {
  strictest: {
    label: both('The strictest: the earliest of all', '最严格：取各项之最早'),
    rules: [plan, regulatorCn, peopleCn(24), finalCn],
  },
  cn: {
    label: both('Mainland China', '中国大陆'),
    rules: [plan, regulatorCn, peopleCn(72), finalCn],
  },
  eu: {
    label: both('European Union', '欧盟'),
    rules: [
      rule(
        'regulator',
        72,
        REGULATOR,
        both('GDPR, art. 33(1): 72 hours.', '欧盟《通用数据保护条例》第 33 条第 1 款：72 小时。'),
      ),
      rule(
        'people',
        72,
        PEOPLE,
        both(
          'GDPR, art. 34: without undue delay. The figure of 72 h is this plan’s own.',
          '欧盟《通用数据保护条例》第 34 条：不得无故拖延。72 小时为本预案自定。',
        ),
      ),
      rule(
        'final',
        FINAL_HOURS,
        FINAL,
        both(
          'GDPR, art. 33(4) and (5): what was still missing follows without undue delay, and all of it is documented. The 30 days are this plan’s own.',
          '欧盟《通用数据保护条例》第 33 条第 4、5 款：缺少的内容应随后提供，不得无故拖延，并全部留档。30 天为本预案自定。',
        ),
      ),
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

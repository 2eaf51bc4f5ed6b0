import { both, type Both } from '../base/labels'
import { WORDS } from './words'

/** The steps of the set-up, in their order. */
export const FIRST_STEPS = ['language', 'company', 'zone', 'hours', 'collect', 'mail', 'people'] as const
export type FirstStep = (typeof FIRST_STEPS)[number]

export const isFirstStep = (value: string): value is FirstStep =>
  (FIRST_STEPS as readonly string[]).includes(value)

/** What each step is called. */
export const STEP_NAMES: Record<FirstStep, Both> = {
  language: WORDS.language,
  company: WORDS.company,
  zone: WORDS.timeZone,
  hours: WORDS.workingHours,
  collect: both('What to collect', '收集什么'),
  mail: both('Mail', '邮件设置'),
  people: both('First people', '首批成员'),
}

/** Who does a step that is not the reader's. */
export const STEP_OWNERS: Record<FirstStep, Both> = {
  language: WORDS.hr,
  company: WORDS.hr,
  zone: WORDS.hr,
  hours: WORDS.hr,
  collect: both('HR or the privacy officer', '人事或隐私负责人'),
  mail: both('an administrator', '系统管理员'),
  people: both('HR or an administrator', '人事或系统管理员'),
}

import { both, type Both } from '../base/labels'

/** The steps of the set-up, in their order. */
export const FIRST_STEPS = ['language', 'company', 'zone', 'hours', 'collect', 'mail', 'people'] as const
export type FirstStep = (typeof FIRST_STEPS)[number]

export const isFirstStep = (value: string): value is FirstStep =>
  (FIRST_STEPS as readonly string[]).includes(value)

/** What each step is called. */
export const STEP_NAMES: Record<FirstStep, Both> = {
  language: both('Language', '语言'),
  company: both('Company', '公司'),
  zone: both('Time zone', '时区'),
  hours: both('Working hours', '工作时间'),
  collect: both('What to collect', '收集什么'),
  mail: both('Mail', '邮件设置'),
  people: both('First people', '首批成员'),
}

/** Who does a step that is not the reader's. */
export const STEP_OWNERS: Record<FirstStep, Both> = {
  language: both('HR', '人事'),
  company: both('HR', '人事'),
  zone: both('HR', '人事'),
  hours: both('HR', '人事'),
  collect: both('HR or the privacy officer', '人事或隐私负责人'),
  mail: both('an administrator', '系统管理员'),
  people: both('HR or an administrator', '人事或系统管理员'),
}

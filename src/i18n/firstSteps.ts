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
  mail: both('Mail', '邮件'),
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

interface Explained {
  /** What it is, in a sentence. */
  means: Both
  /** What the law asks before it may be collected; orientation, no advice. */
  law: Both
}

const GENERAL: Explained = {
  means: both(
    'Recorded on computers that people enrolled themselves, in working hours only.',
    '仅在本人登记的电脑上、工作时间内记录。',
  ),
  law: both(
    'A clear purpose, no more than it needs, and informed consent that can be withdrawn (PIPL Arts. 6, 13–17; GDPR Arts. 5–7, 13).',
    '目的明确、限于最小范围，并取得充分知情、可撤回的同意（《个人信息保护法》第六条、第十三至十七条）。',
  ),
}

const EXPLAINED: Record<string, Explained> = {
  activity: {
    means: both(
      'Once a minute: the program and window title in front, how many keys and clicks, and for how many seconds somebody was active. Never what is typed.',
      '每分钟一次：前台程序和窗口标题，按键和点击次数，以及活跃的秒数。绝不记录输入的内容。',
    ),
    law: both(
      'Consent, or what a labour rule lawfully made needs for HR management; the least that serves the purpose, for the shortest time (PIPL Arts. 6, 13, 19). In the EU an impact assessment comes first (GDPR Art. 35), and often the works council.',
      '须取得同意，或为依法制定的劳动规章制度下人力资源管理所必需；限于实现目的的最小范围和最短期限（《个人信息保护法》第六条、第十三条、第十九条）。在欧盟须先作影响评估（GDPR 第 35 条）。',
    ),
  },
  'activity-days': {
    means: both(
      'The totals of each day: minutes and active seconds, keys and clicks, time by program and by project, length of pauses. Counted from the activity, and a consent of their own: they stay when somebody turns off activity alone.',
      '每天的汇总：分钟数和活跃秒数、按键和点击次数、各程序和各项目的时长、暂停时长。由活动计算得出，须单独同意：仅关闭活动时，汇总仍会保留。',
    ),
    law: both(
      'The same consent as for the activity; a longer term needs a reason of its own (PIPL Art. 19; GDPR Art. 5(1)(e)).',
      '与活动相同的同意；更长的保存期限须有单独理由（《个人信息保护法》第十九条）。',
    ),
  },
  screenshots: {
    means: both(
      'Pictures of the screen at random moments. They can show private messages and other people.',
      '在随机时刻截取屏幕。画面可能包含私人消息和他人信息。',
    ),
    law: both(
      'Consent given separately and freely: refusing must cost nothing (PIPL Arts. 14, 16). What they show by chance may be sensitive (Arts. 28–30): assess the impact beforehand and keep the assessment three years (Arts. 55–56; GDPR Art. 35).',
      '须单独、自愿同意，不得因拒绝而受不利影响（《个人信息保护法》第十四条、第十六条）。画面可能含敏感个人信息（第二十八至三十条）：应事前作影响评估，评估报告至少保存三年（第五十五、五十六条）。',
    ),
  },
  'webcam-photos': {
    means: both('A still from the camera at check-in.', '打卡时由摄像头拍摄的一张照片。'),
    law: both(
      'A face is sensitive information: strict necessity, separate consent, an impact assessment, and another way to check in for whoever refuses (PIPL Arts. 28–30, 55; GDPR Arts. 9, 35).',
      '人脸属于敏感个人信息：须有充分必要性、单独同意和影响评估，并为拒绝者提供其他打卡方式（《个人信息保护法》第二十八至三十条、第五十五条）。',
    ),
  },
  'device-logs': {
    means: both('Faults that the capture program reports of itself.', '客户端上报的自身故障。'),
    law: both(
      'Joined to a device, a log is personal data: declare which kinds, and no more than fixing faults needs (PIPL Art. 6; GDPR Art. 5).',
      '与设备关联的日志属于个人信息：须列明种类，限于排除故障所需（《个人信息保护法》第六条）。',
    ),
  },
}

/** What a category means, and what the law asks of it. */
export const explained = (category: string): Explained => EXPLAINED[category] ?? GENERAL

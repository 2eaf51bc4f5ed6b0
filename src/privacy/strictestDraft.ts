import type { Payload } from 'payload'
import type { Language } from '../i18n/labels'

const node = (type: string, children: unknown[], more: object = {}) => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
  ...more,
})
const words = (text: string, format = 0) => ({
  type: 'text',
  version: 1,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text,
})

/** A paragraph; what stands between double stars is a key term and stands out (P99). */
const paragraph = (text: string) =>
  node(
    'paragraph',
    text
      .split('**')
      .map((part, i) => words(part, i % 2))
      .filter((part) => part.text),
    { textFormat: 0 },
  )
const heading = (text: string) => node('heading', [words(text)], { tag: 'h2' })

const SECTIONS: Record<Language, [string, ...string[]][]> = {
  en: [
    [
      'What this policy does',
      'This policy is also the configuration of Glasswork. What the table above does not name cannot be stored, and what has expired is deleted. If the two ever differed, nothing would be collected.',
    ],
    [
      'What is recorded, and when',
      'Screenshots, activity and day totals are **off until you turn each of them on**, and you may turn each off again at any time in one step. Refusing one changes nothing else: you keep your account and every other feature.',
      'Recording happens **only in your working hours**, on a computer that you enrolled yourself, and never while you pause. Of a pause only its length is kept.',
      'Of the keyboard and mouse **only counts per minute** are kept. What you type is never recorded.',
    ],
    [
      'Who sees it',
      'You see all of it. Anybody else named in the table must **state a purpose first**, and you can read who looked, when and why under “Who looked”. The administrator of the system sees none of it.',
      'Nothing is given to anybody outside the company.',
    ],
    [
      'How long it is kept',
      'Each record carries the day on which it is deleted. When you withdraw consent, nobody but you can open what was collected, and it is deleted within a day. You may delete a screenshot of yours at once.',
    ],
    [
      'Your rights',
      'You may see, copy and correct what is held about you, have it deleted, and ask for an explanation. Ask HR or the privacy officer; you will have an answer within 15 working days. It is free.',
    ],
    [
      'Changes',
      'A change that widens anything applies to you only after you have agreed to it. Earlier versions stay readable.',
    ],
  ],
  zh: [
    [
      '本政策的作用',
      '本政策同时也是 Glasswork 的配置：上表未列明的信息无法存储，到期的信息会被删除。二者如有不一致，系统将不收集任何信息。',
    ],
    [
      '记录什么、何时记录',
      '截屏、活动和每日汇总**默认关闭，由您逐项开启**，您可以随时一步关闭。拒绝其中任何一项，不影响您的账号和其他功能。',
      '**仅在您的工作时间内**、在您本人登记的电脑上记录；您暂停期间不记录，系统只保留暂停时长。',
      '键盘和鼠标**只保留每分钟的次数**，绝不记录您输入的内容。',
    ],
    [
      '谁可以查看',
      '您可以查看全部内容。上表所列的其他人员须**先说明目的**才能查看；您可以在“谁看过”中看到何人、何时、为何查看。系统管理员无权查看。',
      '不向公司以外的任何人提供。',
    ],
    [
      '保存多久',
      '每条记录都标明删除日期。您撤回同意后，此前收集的数据只有您本人可以查看，并将在一天内删除。您可以立即删除自己的截屏。',
    ],
    [
      '您的权利',
      '您有权查阅、复制、更正、删除您的个人信息，并要求解释说明。请联系人事或隐私负责人，我们将在 15 个工作日内答复，不收取费用。',
    ],
    ['政策变更', '扩大处理范围的变更，在您同意之后才对您生效。历史版本始终可供查阅。'],
  ],
}

export const PROSE = (language: Language) => ({
  root: node(
    'root',
    SECTIONS[language].flatMap(([title, ...paragraphs]) => [heading(title), ...paragraphs.map(paragraph)]),
  ),
})

export const STRICTEST_PURPOSES = [
  { key: 'project-time', zh: '项目计时', en: 'Project time' },
  { key: 'hours-dispute', zh: '工时争议', en: 'Dispute over hours' },
  { key: 'security-incident', zh: '调查安全事件', en: 'Investigating a security incident' },
  { key: 'hr-management', zh: '人力资源管理', en: 'HR management' },
]

const capture = { basis: 'consent', consent: 'separate', optional: true, recipients: [] } as const

export const STRICTEST_TERMS = [
  {
    ...capture,
    category: 'activity',
    retentionDays: 30,
    viewers: ['hr'],
    purposes: ['project-time', 'hours-dispute'],
  },
  {
    ...capture,
    category: 'activity-days',
    retentionDays: 90,
    viewers: ['manager', 'hr'],
    purposes: ['project-time', 'hours-dispute'],
  },
  {
    ...capture,
    category: 'screenshots',
    retentionDays: 14,
    perHour: 2,
    viewers: ['hr'],
    purposes: ['hours-dispute', 'security-incident'],
  },
  {
    category: 'personnel',
    basis: 'contract',
    consent: 'none',
    optional: false,
    retentionDays: null,
    viewers: ['hr'],
    recipients: [],
    purposes: ['hr-management'],
  },
]

const TITLE: Record<Language, string> = { zh: '隐私政策', en: 'Privacy policy' }

/** A new draft, the strictest: every capture has a switch of its own and a short life. @returns its id. */
export const createStrictestDraft = async (payload: Payload): Promise<string> => {
  const draft = await payload.create({
    collection: 'policies',
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
    data: {
      title: TITLE.zh,
      prose: PROSE('zh') as never,
      purposes: STRICTEST_PURPOSES,
      terms: STRICTEST_TERMS as never,
      status: 'draft',
    },
  })
  await payload.update({
    collection: 'policies',
    id: draft.id,
    locale: 'en',
    depth: 0,
    overrideAccess: true,
    data: { title: TITLE.en, prose: PROSE('en') as never },
  })
  return String(draft.id)
}

/** The built-in draft to start from. Made once, never published by itself. */
export const ensureStrictestDraft = async (payload: Payload): Promise<void> => {
  const where = { status: { in: ['draft', 'published'] } }
  if (!(await payload.db.findOne({ collection: 'policies', where, req: {} })))
    await createStrictestDraft(payload)
}

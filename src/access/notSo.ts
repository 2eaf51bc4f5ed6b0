import type { SanitizedConfig } from 'payload'
import { MATRIX } from './matrix'
import { escapeHtml } from '../base/html'
import { categoryLabel } from '../categories/words'
import { both, type Both } from '../base/labels'
import { listed } from '../policy/compare/termParts'
import { PAUSE_KEPT, PAUSE_SAID } from '../i18n/pauses'
import { VIEWERS } from '../i18n/terms'
import { whatIsKept } from '../categories/words'
import { BASE_TERMS } from '../categories/builtIn'
import type { PolicyVersion, Term, ViewerRole } from '../base/policyTypes'

type Config = Pick<SanitizedConfig, 'collections'>
/** Without a number: of terms of ours, not of one that was sealed. */
type Sealed = Pick<PolicyVersion, 'pages' | 'terms'> & Partial<Pick<PolicyVersion, 'version'>>

/** What texts of ours said once and is not so: by the words in which it is sealed, and what is so. */
const EARLIER: readonly { says: Both; so: Both }[] = [
  { says: PAUSE_SAID, so: PAUSE_KEPT },
  {
    says: both(
      'Anybody else named in the table must <strong>state a purpose first</strong>',
      '上表所列的其他人员须<strong>先说明目的</strong>才能查看；',
    ),
    so: both(
      'Not everything that others may see needs a purpose. Accounts, agreements, computers, the security log and the audit log are open without one to those who may see them. What is recorded of your work and your personnel file open only with a purpose.',
      '并非所有查看都须说明目的：账号、同意记录、电脑、安全日志和审计日志，有权查看的人可直接查看，无需说明目的；对您工作的记录以及您的人事档案，须说明目的才能查看。',
    ),
  },
  ...[
    both('The administrator of the system sees none of it.', '系统管理员无权查看。'),
    both(
      'The administrator of the system sees the logs of your computer in this way, and nothing else of it.',
      '系统管理员仅可以此方式查看您电脑的设备日志，无权查看其他内容。',
    ),
  ].map((says) => ({
    says,
    so: both(
      'The administrator of the system sees accounts, computers and the security log, without a purpose. Of what is recorded of your work the administrator sees nothing.',
      '系统管理员可直接查看账号、电脑和安全日志，无需说明目的；无权查看对您工作的任何记录。',
    ),
  })),
  {
    says: both('and a record of who looked at your data.</p>', '以及谁查看过您的数据。</p>'),
    so: both(
      'Kept as well, though the text does not name them: the computers that you add, the letters and notices to you, and for 365 days a security log of sign-ins that failed or were refused, of browsers that were not seen before, and of changes to how you sign in.',
      '文中未列明、但同样保存的还有：您添加的电脑、发给您的邮件和通知，以及保存 365 天的安全日志，记录失败或被限制的登录、首次出现的浏览器和登录方式的变动。',
    ),
  },
  {
    says: both('your name and how you sign in, your employment', '姓名与登录方式、任职'),
    so: both(
      'Kept as well, though the text does not name it: a picture of you, if you add one.',
      '文中未列明、但同样保存的还有：您自行添加的头像。',
    ),
  },
]

/** Who sees of a category what is not his own: of what no account can do without, whom the matrix names; else of whom the version names, those that the matrix lets. */
const whoSees = ({ category, viewers }: Term): ViewerRole[] => {
  const base = BASE_TERMS.find((term) => term.category === category)
  if (base) return base.viewers
  const row = MATRIX[category]
  return row ? viewers.filter((role) => row[role] !== 'none' && row[role] !== 'own') : viewers
}

const inWords = (roles: readonly ViewerRole[]): Both => {
  const words = (language: 'en' | 'zh') =>
    listed(
      roles.map((role) => VIEWERS[role][language]),
      language,
    )
  return both(words('en'), words('zh'))
}

/** Where the table names others than those who see it. */
const otherViewers = (config: Config, term: Term): Both[] => {
  const sees = whoSees(term)
  const name = both(categoryLabel(config, term.category, 'en'), categoryLabel(config, term.category, 'zh'))
  const more = sees.filter((role) => !term.viewers.includes(role))
  const fewer = term.viewers.filter((role) => !sees.includes(role))
  const [named, unnamed] = [inWords(fewer), inWords(more)]
  return [
    ...(more.length
      ? [
          both(
            `${name.en}: also open to ${unnamed.en}, which the text does not say.`,
            `${name.zh}：文中未列明，${unnamed.zh}也可查看。`,
          ),
        ]
      : []),
    ...(fewer.length
      ? [
          both(
            `${name.en}: not open to ${named.en}, though the text says so.`,
            `${name.zh}：虽经文中列明，${named.zh}无权查看。`,
          ),
        ]
      : []),
  ]
}

/** What categories hold that the text names without saying so. The first version has no table: its prose says what an account holds. */
const unsaidContents = (config: Config, { version = 0, pages, terms }: Sealed): Both[] =>
  (version ? terms : []).flatMap((term) => {
    const words = both(whatIsKept(term, 'en'), whatIsKept(term, 'zh'))
    const isSaid = (language: 'en' | 'zh') => pages[language].includes(escapeHtml(words[language]))
    if (!words.en || (isSaid('en') && isSaid('zh'))) return []
    const name = (language: 'en' | 'zh') => categoryLabel(config, term.category, language)
    return both(`${name('en')}: ${words.en}.`, `${name('zh')}：${words.zh}。`)
  })

/**
 * What a sealed version says of who sees what and of what is kept, and is not so: versions stay as they were sealed, so what shows one says
 * this beside it. Empty where it says what is so.
 */
export const notSo = (config: Config, sealed: Sealed): Both[] => {
  const { pages, terms } = sealed
  const words = EARLIER.filter(({ says }) => pages.en.includes(says.en) || pages.zh.includes(says.zh))
  const all = [
    ...words.map(({ so }) => so),
    ...terms.flatMap((term) => otherViewers(config, term)),
    ...unsaidContents(config, sealed),
  ]
  return all.filter((each, i) => all.findIndex(({ en }) => en === each.en) === i)
}

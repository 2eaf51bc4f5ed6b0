import type { Right } from '../base/policyTypes'
import { both, englishCount, type Both, type Language } from '../base/labels'
import { WORDS } from './words'

/** What a person may ask for. */
export const RIGHT_NAMES: Record<Right, Both> = {
  access: both('See what is held about you', '查阅您的个人信息'),
  copy: both('Have a copy of it', '复制您的个人信息'),
  correct: both('Have it corrected', '更正、补充'),
  delete: both('Have it deleted', '删除您的个人信息'),
  withdraw: both('Withdraw consent', '撤回同意'),
  transfer: both('Have it transferred to somebody else', '转移至指定的接收方'),
  explain: both('Have the rules explained', '要求解释处理规则'),
  object: both('Refuse or limit processing', '拒绝或限制处理'),
  complain: both('Complain to the authority', '向主管部门投诉'),
}

/** The words of the page around what a version states. */
export const STATEMENT_WORDS = {
  who: both('Who answers for your data', '谁对您的个人信息负责'),
  controller: WORDS.controller,
  contact: both('Contact', '联系方式'),
  office: both('Responsible body', '责任部门'),
  leader: both('Its leader', '部门负责人'),
  officeContact: both('How to reach it', '部门联系方式'),
  scope: WORDS.scope,
  territory: WORDS.countries,
  storage: WORDS.placeOfStorage,
  recipients: both('Who receives data', '谁会收到数据'),
  recipient: both('Recipient', '接收方'),
  country: WORDS.country,
  mayDo: WORDS.purpose,
  noRecipients: both('Nobody outside the company.', '不向公司以外的任何人提供。'),
  assessed: WORDS.impactAssessment,
  weighed: both(
    'What is of high risk was weighed before this version was sealed. The risk that remains: {risk}.',
    '本版本封存前已对高风险处理活动进行个人信息保护影响评估。剩余风险：{risk}。',
  ),
  rights: both('What you may ask for', '您可以要求'),
  answer: both(
    'It is free. You have an answer within {working} working days, and within {days} days at the latest.',
    '不收取费用。我们将在 {working} 个工作日内答复，最迟不超过 {days} 日。',
  ),
  cookies: WORDS.cookies,
  cookie: WORDS.name,
  what: WORDS.use,
  stays: both('Stays', '保留时间'),
  changes: both('Changes of this policy', '本政策的变更'),
  notice: both(
    'A major change is announced {days} days before it comes into force, and widens nothing for you before you have agreed.',
    '重大变更在生效前 {days} 日公告；在您同意之前，不会扩大对您的信息处理。',
  ),
  chinesePrevails: both(
    'Where the two texts differ, the Chinese one prevails.',
    '中英文不一致时，以中文为准。',
  ),
  englishPrevails: both(
    'Where the two texts differ, the English one prevails.',
    '中英文不一致时，以英文为准。',
  ),
} satisfies Record<string, Both>

/** A country's name by its two letters. */
export const countryName = (code: string, language: Language): string => {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** How long a cookie stays. */
export const cookieKept = (hours: number | null, language: Language): string => {
  if (hours === null) return language === 'en' ? 'until the browser is closed' : '至浏览器关闭'
  if (hours < 48) return language === 'en' ? englishCount(hours, 'hour') : `${hours} 小时`
  return language === 'en' ? englishCount(hours / 24, 'day') : `${hours / 24} 天`
}

import { ACCOUNT_NEWS, type AccountNews } from '../../i18n/accountNews'
import type { Template } from '../kinds'

/** What was done to an account: whoever did not expect it learns of it. */
export const letter: Template = ({ name = '', company = '', news = '', about = '' }, language) => {
  const said = ACCOUNT_NEWS[news as AccountNews][language](about)
  return language === 'en'
    ? {
        subject: `Your account at ${company}`,
        greeting: `${name},`,
        paragraphs: [
          said,
          'If this was you, nothing needs to be done. If not, open the page Account in Glasswork, end the other sessions, change your password and tell HR.',
        ],
      }
    : {
        subject: `您在${company}的账号`,
        greeting: `${name}：`,
        paragraphs: [
          said,
          '如果是您本人操作，无需处理。如果不是，请打开 Glasswork 的“账号”页，结束其他登录会话，更改密码并告知人事。',
        ],
      }
}

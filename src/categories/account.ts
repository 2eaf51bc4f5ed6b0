import { both } from '../base/labels'
import { LATE_DAYS } from '../i18n/pauses'
import { defineCategory } from './category'
import { byContract } from './strictest'
import { WORDS } from '../i18n/words'

export const account = defineCategory({
  slug: 'account',
  kind: 'account',
  label: WORDS.account,
  holds: both(
    `your name, user name, email, phone and picture; employment, teams and projects; your computers and sign-ins; what you agreed to; notices and letters to you; what was decided about you and why; when a pause of recording began and ended, for ${LATE_DAYS} days`,
    `姓名、用户名、邮箱、手机和头像；任职、团队和项目；您的电脑和登录；您的同意记录；发给您的通知和邮件；对您作出的处理及理由；暂停记录的起止时间（保存 ${LATE_DAYS} 天）`,
  ),
  term: byContract(null, ['manager', 'hr', 'privacy', 'admin'], { purposes: ['account'] }),
})

import { both } from '../base/labels'
import { defineCategory } from './category'
import { byLaw } from './strictest'

export const securityLog = defineCategory({
  slug: 'security-log',
  kind: 'account',
  label: both('Security log', '安全日志'),
  holds: both(
    'sign-ins that failed or were refused, browsers that were not seen before, and changes to how you sign in; neither from where nor what was typed',
    '失败或被限制的登录、首次出现的浏览器，以及登录方式的变动；不含来源地址和输入的内容',
  ),
  term: byLaw(365, ['privacy', 'admin'], { purposes: ['security'] }),
})

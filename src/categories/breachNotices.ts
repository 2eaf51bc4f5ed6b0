import { both } from '../base/labels'
import { defineCategory } from './category'
import { byLaw } from './strictest'

export const breachNotices = defineCategory({
  slug: 'breach-notices',
  kind: 'declared',
  label: both('Notices of breaches', '安全事件通知'),
  holds: both('what you were told of a breach, and when', '向您告知的安全事件及时间'),
  term: byLaw(1095),
})

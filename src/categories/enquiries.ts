import { both } from '../base/labels'
import { defineCategory } from './category'
import { byContract } from './strictest'

export const enquiries = defineCategory({
  slug: 'enquiries',
  kind: 'declared',
  label: both('Enquiries', '咨询与投诉'),
  holds: both('what you asked or complained of, and the answers', '您的咨询或投诉，以及答复'),
  term: byContract(365, ['hr', 'privacy']),
})

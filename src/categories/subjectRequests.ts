import { both } from '../base/labels'
import { defineCategory } from './category'
import { byLaw } from './strictest'

export const subjectRequests = defineCategory({
  slug: 'subject-requests',
  kind: 'declared',
  label: both('Requests', '权利请求'),
  holds: both('what you asked for by your rights, and the answers', '您提出的权利请求，以及答复'),
  term: byLaw(1095),
})

import { both } from '../base/labels'
import { defineCategory } from './category'
import { bySwitch } from './strictest'

export const optionalLetters = defineCategory({
  slug: 'optional-letters',
  kind: 'declared',
  label: both('Surveys and invitations', '调查与活动邀请'),
  holds: both(
    'which surveys and invitations were sent to you, and when',
    '向您发送的调查和活动邀请，以及时间',
  ),
  term: bySwitch({ retentionDays: 365, viewers: [], purposes: ['hr-management'] }),
})

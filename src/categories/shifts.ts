import { both } from '../base/labels'
import { defineCategory } from './category'
import { byContract } from './strictest'

export const shifts = defineCategory({
  slug: 'shifts',
  kind: 'worked',
  label: both('Shifts', '排班'),
  holds: both('when you are to work', '您的排班时间'),
  term: byContract(730, ['manager', 'hr']),
  drafted: ['china', 'eu'],
})

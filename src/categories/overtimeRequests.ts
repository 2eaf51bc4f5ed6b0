import { both } from '../base/labels'
import { stateWords } from '../i18n/states'
import { dayAnd, wordsOf } from './toldWords'
import { defineCategory } from './category'
import { byContract } from './strictest'

export const overtimeRequests = defineCategory({
  slug: 'overtime-requests',
  kind: 'worked',
  label: both('Requests for overtime', '加班申请'),
  one: 'Request for overtime',
  holds: both(
    'from when to when you were to work overtime, why, and what was decided',
    '申请加班的起止时间、理由和处理结果',
  ),
  term: byContract(730, ['manager', 'hr']),
  drafted: ['china', 'eu'],
  told: ({ localDate, state }) => dayAnd(localDate, wordsOf(stateWords('workRequest'), state)),
})

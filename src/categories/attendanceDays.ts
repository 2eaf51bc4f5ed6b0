import { both } from '../base/labels'
import { stateWords } from '../i18n/states'
import { dayAnd, wordsOf } from './toldWords'
import { defineCategory } from './category'
import { byContract } from './strictest'

export const attendanceDays = defineCategory({
  slug: 'attendance-days',
  kind: 'worked',
  label: both('Days of attendance', '每日考勤'),
  holds: both(
    'for each day hours worked, late arrival, early leave, absence and overtime',
    '每天的工时、迟到、早退、缺勤和加班',
  ),
  term: byContract(730, ['manager', 'hr']),
  drafted: ['china', 'eu'],
  // How far a sheet is has a state, a day a status.
  told: ({ localDate, status, state }) =>
    dayAnd(
      localDate,
      status === undefined ? wordsOf(stateWords('sheet'), state) : wordsOf(stateWords('attendance'), status),
    ),
})

import { both } from '../base/labels'
import { stateWords } from '../i18n/states'
import { dayAnd, wordsOf } from './toldWords'
import { defineCategory } from './category'
import { byContract } from './strictest'

export const absences = defineCategory({
  slug: 'absences',
  kind: 'worked',
  label: both('Absences', '休假记录'),
  holds: both('kind, begin and end of a leave, and what was decided', '休假的种类、起止时间和审批结果'),
  term: byContract(730, ['manager', 'hr']),
  drafted: ['china', 'eu'],
  told: ({ localDate, state }) => dayAnd(localDate, wordsOf(stateWords('workRequest'), state)),
})

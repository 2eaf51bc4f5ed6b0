import { both } from '../base/labels'
import { stateWords } from '../i18n/states'
import { dayAnd, wordsOf } from './toldWords'
import { defineCategory } from './category'
import { byContract } from './strictest'

export const corrections = defineCategory({
  slug: 'corrections',
  kind: 'worked',
  label: both('Corrections of punches', '补卡记录'),
  holds: both('what was to be corrected, why, and what was decided', '申请更正的内容、理由和处理结果'),
  term: byContract(730, ['manager', 'hr']),
  drafted: ['china', 'eu'],
  told: ({ localDate, state }) => dayAnd(localDate, wordsOf(stateWords('workRequest'), state)),
})

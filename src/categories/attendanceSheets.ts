import { both } from '../base/labels'
import { stateWords } from '../i18n/states'
import { dayAnd, wordsOf } from './toldWords'
import { defineCategory } from './category'
import { byLaw } from './strictest'

export const attendanceSheets = defineCategory({
  slug: 'attendance-sheets',
  kind: 'worked',
  label: both('Sheets of attendance', '考勤表'),
  one: 'Sheet of attendance',
  holds: both(
    'your days of a period as they were sealed, and whether you signed or disputed them',
    '某一周期内封存的每日考勤，以及您是否签字或提出异议',
  ),
  term: byLaw(730, ['hr'], { purposes: ['hr-management'] }),
  drafted: ['china', 'eu'],
  told: ({ localDate, how }) => dayAnd(localDate, wordsOf(stateWords('sheet'), how)),
})

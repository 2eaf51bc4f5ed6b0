import { both } from '../base/labels'
import { defineCategory } from './category'
import { byContract } from './strictest'

export const punches = defineCategory({
  slug: 'punches',
  kind: 'worked',
  label: both('Punches', '打卡记录'),
  holds: both(
    'when you began, interrupted and ended work, and how you said so',
    '上班、休息、下班的时间和打卡方式',
  ),
  term: byContract(730, ['manager', 'hr']),
})

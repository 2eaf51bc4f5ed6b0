import { both } from '../base/labels'
import { PUNCH_WORDS } from '../i18n/punchWords'
import { WORDS } from '../i18n/words'
import { wordsOf } from './toldWords'
import { defineCategory } from './category'
import { byContract } from './strictest'

export const punches = defineCategory({
  slug: 'punches',
  kind: 'worked',
  label: WORDS.punches,
  holds: both(
    'when you began, interrupted and ended work, and how you said so',
    '上班、休息、下班的时间和打卡方式',
  ),
  term: byContract(730, ['manager', 'hr']),
  drafted: ['china', 'eu'],
  told: ({ kind }) => wordsOf(PUNCH_WORDS, kind),
})

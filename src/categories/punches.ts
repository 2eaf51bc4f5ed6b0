import { both } from '../base/labels'
import { WORDS } from '../i18n/words'
import { wordsOf } from './toldWords'
import { defineCategory } from './category'
import { byContract } from './strictest'

const KINDS = {
  in: both('Punch in', '上班打卡'),
  out: both('Punch out', '下班打卡'),
  'break-start': both('Break begins', '休息开始'),
  'break-end': both('Break ends', '休息结束'),
  unknown: WORDS.notKnown,
}

export const punches = defineCategory({
  slug: 'punches',
  kind: 'worked',
  label: both('Punches', '打卡记录'),
  holds: both(
    'when you began, interrupted and ended work, and how you said so',
    '上班、休息、下班的时间和打卡方式',
  ),
  term: byContract(730, ['manager', 'hr']),
  drafted: ['china', 'eu'],
  told: ({ kind }) => wordsOf(KINDS, kind),
})

import { both } from '../base/labels'
import { WORDS } from './words'

/** What a punch says, kind by kind. */
export const PUNCH_WORDS = {
  in: both('Punch in', '上班打卡'),
  out: both('Punch out', '下班打卡'),
  'break-start': both('Break begins', '休息开始'),
  'break-end': both('Break ends', '休息结束'),
  unknown: WORDS.notKnown,
}

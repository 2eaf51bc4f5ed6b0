import type { CollectRefusal } from '../base/errors'
import { both, type Both } from '../base/labels'
import { LATE_DAYS } from './pauses'

const WORDS = {
  'not-in-policy': both('the policy in force did not allow it at that time', '当时的隐私政策不允许收集'),
  'notice-not-accepted': both('you had not agreed to the policy', '您当时尚未同意隐私政策'),
  'consent-missing': both('you had not turned this on', '您当时未开启此项'),
  'consent-withdrawn': both('you have turned this off', '您已关闭此项'),
  'outside-working-time': both('outside working time, or during a pause', '非工作时间或暂停期间'),
  'account-ended': both('outside your employment', '不在任职期间'),
  'guardian-missing': both('no guardian had consented', '尚未取得监护人同意'),
  'outside-territory': both(
    'the policy does not apply where you work',
    '您的工作地点不在隐私政策的适用地域内',
  ),
  deleted: both('you deleted this time', '您已删除该时段'),
  expired: both('too old to be kept', '已超过保存期限'),
  'too-late': both(
    `brought later than ${LATE_DAYS} days after it happened`,
    `发生后超过 ${LATE_DAYS} 天才送达`,
  ),
  'clock-ahead': both('it lies in the future', '时间在未来'),
  'too-often': both('more of one hour than the policy allows', '超过隐私政策规定的每小时次数'),
} satisfies Record<CollectRefusal, Both>

/** Why a minute of one's own is not stored, to the person himself, by the code of the answer. */
export const OWN_REFUSALS: Readonly<Record<string, Both>> = WORDS

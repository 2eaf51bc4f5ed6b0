import { both } from '../base/labels'

/** How long a device may take to send what it recorded; so long it is asked whether a minute fell into a pause, and no longer. */
export const LATE_DAYS = 14

/** What is kept of a pause. Said in these words wherever it is said. */
export const PAUSE_KEPT = both(
  `When a pause began and ended is kept ${LATE_DAYS} days, for you alone. After that only its length is kept, in your day totals.`,
  `暂停的起止时间保存 ${LATE_DAYS} 天，仅您本人可以查看；此后只在每日汇总中保留时长。`,
)

/** What the policy's text said of it before, which was not so. */
export const PAUSE_SAID = both('Of a pause only its length is kept.', '系统只保留暂停时长')

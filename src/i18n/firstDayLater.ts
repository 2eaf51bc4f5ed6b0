import { both, type Both } from '../base/labels'
import { LATE_DAYS } from './pauses'

const DAY = 86_400_000

/** What is said beside a first day before it is corrected. */
export const FIRST_DAY_LATER: Both = both(
  `A first day that is moved later, to one of the last ${LATE_DAYS} days or to come, cannot be moved back to a day that is over: that would open days that are over.`,
  `入职日期改晚至最近 ${LATE_DAYS} 日内或以后的，不能再改回已经过去的日期：否则会涉及已经结束的日子。`,
)

/**
 * What is asked before a first day is moved so that nothing leads back; null where something does.
 * @param at now, in milliseconds.
 */
export const askedOfLater = (before: string, after: string, at: number): Both | null => {
  const isLater = Boolean(before && after) && after > before
  if (!isLater || Date.parse(`${after}T12:00:00Z`) <= at - LATE_DAYS * DAY) return null
  // A day that is still to come may be chosen again.
  if (Date.parse(`${before}T12:00:00Z`) > at + DAY) return null
  return both(
    `The first day moves from ${before} to ${after}. It cannot be moved back to a day that is over. Correct it?`,
    `入职日期将由 ${before} 改为 ${after}，之后不能再改回已经过去的日期。确定更正吗？`,
  )
}

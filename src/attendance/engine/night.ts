import { addDays } from './dates'
import { intersect, sizeOf, span, union, type Minutes } from './minutes'
import { momentOf } from './zone'

/** From 22:00 on the evening before to 06:00, by the wall clock. */
const EVENING = 1_320
const MORNING = 360
const DAY = 1_440

/** R13: how many of the minutes lie in the night. @param date that of their shift: none lies further off than a day and a half */
export const nightOf = (counted: Minutes, zone: string, date: string): number => {
  const nights = [-1, 0, 1].map((days) => {
    const on = addDays(date, days)
    return span(momentOf(zone, on, EVENING), momentOf(zone, on, DAY + MORNING))
  })
  return sizeOf(intersect(counted, union(...nights)))
}

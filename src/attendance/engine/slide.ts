import { addDays } from './dates'
import { intersect, isNone, moved, span, type Minutes } from './minutes'
import type { Plan } from './plan'
import type { DayInput, PartedShift } from './types'
import { clockMinutes, momentOf } from './zone'

const DAY = 1_440
const NOON = 720

/**
 * R19: by how many minutes the single part moves with the arrival. It does not where it does not begin with minutes to be attended: beside leave or
 * half a holiday the day begins when these end.
 */
export const slideBy = (
  { parts }: Plan,
  { slide }: PartedShift,
  attended: Minutes,
  arrival: number | undefined,
): number => {
  const [part, another] = parts
  if (!slide || !part || another || arrival === undefined) return 0
  if (isNone(intersect(attended, span(part[0], part[0] + 1)))) return 0
  return Math.max(-slide.earlier, Math.min(slide.later, arrival - part[0]))
}

/** R19: the plan with its parts so much later; its breaks stay. */
export const slid = (plan: Plan, by: number): Plan => (by ? { ...plan, parts: moved(plan.parts, by) } : plan)

/** R19: by how much later somebody may begin who was out late on the day before. */
export const allowedLater = (
  { afterLate }: PartedShift,
  { zone, date, previousEnd }: Pick<DayInput, 'zone' | 'date' | 'previousEnd'>,
): number => {
  if (!afterLate || previousEnd === undefined) return 0
  const wasOut = (after: string): boolean => {
    const clock = clockMinutes(after)
    // A clock of the morning is one of the night that follows.
    return previousEnd >= momentOf(zone, addDays(date, -1), clock < NOON ? clock + DAY : clock)
  }
  return Math.max(0, ...afterLate.filter(({ after }) => wasOut(after)).map(({ minutes }) => minutes))
}

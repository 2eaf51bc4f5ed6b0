import type { EmploymentSpan, WorkingHours } from './types'
import { dayAfter, localDate, startOfLocalDate } from './workingTime'

/** Told so long before, at least, wider hours bind. */
const NOTICE = 12 * 3_600_000

/** The first midnight in a zone that comes at least twelve hours after a moment. */
export const bindFrom = (toldAt: number, zone: string): number =>
  startOfLocalDate(dayAfter(localDate(toldAt + NOTICE - 1, zone)), zone)

/** Hours that were widened, and when everybody had been told. */
export interface Widened {
  hours: WorkingHours
  toldAt: string
}

/** Hours that wider ones follow, each until those bind in this zone. */
export const earlierHours = (
  widened: readonly Widened[] | null | undefined,
  zone: string,
): NonNullable<EmploymentSpan['earlier']> =>
  (widened ?? []).map(({ hours, toldAt }) => ({ hours, until: bindFrom(Date.parse(toldAt), zone) }))

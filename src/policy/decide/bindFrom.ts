import type { EmploymentSpan, WorkingHours } from '../../base/policyTypes'
import { dayAfter, localDate, startOfLocalDate } from './workingTime'

/** Told so long before, at least, wider hours bind. */
const NOTICE = 12 * 3_600_000

/** The first midnight in a zone that comes at least twelve hours after a moment. */
export const bindFrom = (toldAt: number, zone: string): number =>
  startOfLocalDate(dayAfter(localDate(toldAt + NOTICE - 1, zone)), zone)

/** Hours, zone and country that were widened, and when everybody had been told. */
export interface Widened {
  hours: WorkingHours
  zone: string
  country: string
  toldAt: string
}

/** What wider ones follow, each until those bind in its zone. Whoever has a zone of his own keeps it. */
export const earlierPlaces = (
  widened: readonly Widened[] | null | undefined,
  ownZone: string | null | undefined,
): NonNullable<EmploymentSpan['earlier']> =>
  (widened ?? []).map(({ hours, zone, country, toldAt }) => ({
    hours,
    zone: ownZone || zone,
    country: ownZone ? '' : country,
    until: bindFrom(Date.parse(toldAt), ownZone || zone),
  }))

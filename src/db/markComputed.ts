import type { Payload, Where } from 'payload'
import { idOf } from '../base/ids'
import { markDays } from './marks'
import { pastAccess } from './rows'

const DAY = 86_400_000
const shifted = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/**
 * Marks days of attendance that were computed, of whom a filter finds, from one date to another and one to each side: what they follow from has
 * changed.
 * @param from `YYYY-MM-DD`; left out: all there are
 */
export const markComputed = async (
  payload: Payload,
  of: Where,
  from?: string,
  until?: string | null,
): Promise<void> => {
  const rows = await pastAccess(payload, 'machine').all(
    'attendance-days',
    {
      and: [
        of,
        ...(from ? [{ localDate: { greater_than_equal: shifted(from, -1) } }] : []),
        ...(until ? [{ localDate: { less_than_equal: shifted(until, 1) } }] : []),
      ],
    },
    { select: ['employment', 'localDate'] },
  )
  await markDays(
    payload,
    rows.map(({ employment, localDate }) => ({ employment: idOf(employment), date: localDate })),
  )
}

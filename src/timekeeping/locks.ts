import type { Payload } from 'payload'
import { idOf } from '../base/ids'
import { pastAccess } from '../db/rows'

/** States of a period in which its days stay as they are. */
export const LOCKED = ['closing', 'closed'] as const

/** Whether a day of a company is closed, or being closed; null where it is open. */
export type LockOf = (company: string, date: string) => (typeof LOCKED)[number] | null

/**
 * Which days of companies are closed, from one date to another: they are never computed anew. When a period is opened again, all of them are.
 * @param except the period that is being closed: its own days are computed a last time
 */
export const lockedDays = async (
  payload: Payload,
  companies: readonly string[],
  from: string,
  to: string,
  except?: string,
): Promise<LockOf> => {
  const rows = await pastAccess(payload, 'machine').all('attendance-periods', {
    and: [
      { company: { in: [...companies] } },
      { state: { in: [...LOCKED] } },
      { from: { less_than: `${to}T23:59:59.999Z` } },
      { to: { greater_than_equal: `${from}T00:00:00.000Z` } },
    ],
  })
  const spans = rows
    .filter(({ id }) => id !== except)
    .map((row) => ({
      company: idOf(row.company),
      state: row.state as 'closing' | 'closed',
      from: row.from.slice(0, 10),
      to: row.to.slice(0, 10),
    }))
  return (company, date) =>
    spans.find((span) => span.company === company && span.from <= date && date <= span.to)?.state ?? null
}

import type { CollectionBeforeChangeHook, Where } from 'payload'
import { invalid, Problem } from '../../base/errors'
import { idOf } from '../../base/ids'
import { pastAccess } from '../../db/rows'

/** Longer than a year. */
const MOST_DAYS = 372
const DAY = 86_400_000

interface Period {
  company: unknown
  from: string
  to: string
}

/** @throws Problem 400 for a period that ends before it begins, or shares days with another of its company */
export const soundPeriod: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data as unknown
  const { company, from, to } = data as Partial<Period>
  if (!company || !from || !to) return data as unknown // the fields say so themselves
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)]
  if (last < first) throw invalid('The last day is before the first.', { field: 'to' })
  if (Date.parse(last) - Date.parse(first) > MOST_DAYS * DAY)
    throw invalid('It is too long.', { field: 'to' })
  const shared: Where = {
    and: [
      { company: { equals: idOf(company) } },
      { from: { less_than: `${last}T23:59:59.999Z` } },
      { to: { greater_than_equal: `${first}T00:00:00.000Z` } },
    ],
  }
  if (await pastAccess(req.payload, 'whole').one('attendance-periods', shared))
    throw new Problem(400, 'overlapping-periods', 'Another period of this company has some of these days.', {
      field: 'from',
    })
  return { ...(data as object), name: `${first} – ${last}` }
}

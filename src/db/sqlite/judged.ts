import type { CollectionSlug, Payload } from 'payload'
import type { AsOf } from '../epochs'
import type { NewRow } from '../insertRows'
import { isCurrent } from './counters'
import { insertion } from './insertRows'
import { statement, together } from './statements'

export const insertJudged = (
  payload: Payload,
  collection: CollectionSlug,
  rows: readonly NewRow[],
  asOf: AsOf,
): Promise<boolean[] | null> => {
  const stored: boolean[] = []
  const stands = together(payload, () => {
    if (!isCurrent(payload, asOf)) return false
    for (const row of rows) {
      const { sql, params } = insertion(payload, collection, row)
      stored.push(statement(payload, `${sql} on conflict do nothing`).run(params).changes > 0)
    }
    return true
  })
  return Promise.resolve(stands ? stored : null)
}

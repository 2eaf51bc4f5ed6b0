import { eq } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'
import { faultPoint } from '../../base/faults'
import type { Change } from '../changes'
import { isOfPerson } from '../epochs'
import { sqliteOf } from '../kind'
import { bump } from './counters'
import { cellsOf, insertion, tableOf } from './insertRows'
import { statement, together } from './statements'

const make = (payload: Payload, change: Change): void => {
  if ('add' in change) {
    const { sql, params } = insertion(payload, change.collection, change.add)
    statement(payload, sql).run(params)
    return
  }
  const table = tableOf(payload, change.collection)
  const { sql, params } = sqliteOf(payload)
    .drizzle.update(table)
    .set(cellsOf(change.set))
    .where(eq((table as { id: never }).id, change.id))
    .toSQL()
  statement(payload, sql).run(params)
}

export const changeUnderEpoch = (
  payload: Payload,
  epoch: string,
  changes: readonly Change[],
): Promise<void> => {
  together(payload, () => {
    for (const change of changes) make(payload, change)
    if (isOfPerson(epoch)) faultPoint('after-change-before-epoch')
    bump(payload, epoch)
    if (isOfPerson(epoch)) faultPoint('after-epoch-before-commit')
    return true
  })
  return Promise.resolve()
}

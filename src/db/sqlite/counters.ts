import type { Payload } from 'payload'
import { v7 as uuid } from 'uuid'
import { now } from '../../base/clock'
import { epochKeys, epochsFrom, sameEpochs, type AsOf } from '../epochs'
import { statement } from './statements'

type Counter = { key: string; n: number }

export const countersOf = async (payload: Payload, keys: readonly string[]): Promise<Counter[]> =>
  statement(payload, 'select key, n from epochs where key in (select value from json_each(?))').all([
    JSON.stringify(keys),
  ]) as Counter[]

const BOTH = 'select key, n from epochs where key in (?, ?)'

/** Whether nothing that counts has changed since; asked inside a write, nothing can change before its end. */
export const isCurrent = (payload: Payload, { subject, epochs }: AsOf): boolean => {
  const rows = statement(payload, BOTH).all(epochKeys(subject)) as Counter[]
  return sameEpochs(epochsFrom(rows, subject), epochs)
}

const BUMP = `insert into epochs (id, key, n, updated_at, created_at) values (?, ?, 1, ?, ?)
  on conflict (key) do update set n = coalesce(n, 0) + 1, updated_at = excluded.updated_at`

/** Adds one, inside a write. */
export const bump = (payload: Payload, key: string): void => {
  const at = now().toISOString()
  statement(payload, BUMP).run([uuid(), key, at, at])
}

import type { Payload } from 'payload'
import { countersOf } from './counters'
import type { Arrival, ImageKeys } from '../images'
import { epochKeys } from '../counters'
import { snake, statement } from './statements'

const TOMBSTONE = 'select 1 from tombstones where key = ? and subject_id = ?'

export const onArrival = async (
  payload: Payload,
  collection: string,
  { subject, key, tombstone }: ImageKeys,
): Promise<Arrival> => {
  const counters = await countersOf(payload, epochKeys(subject))
  const row = statement(payload, `select hidden_at from ${snake(collection)} where key = ?`).get([key]) as
    { hidden_at: string | null } | undefined
  if (row) return { counters, known: row.hidden_at === null ? 'stored' : 'deleted' }
  const buried = statement(payload, TOMBSTONE).get([tombstone, subject])
  return { counters, known: buried ? 'deleted' : null }
}

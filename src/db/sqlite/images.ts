import type { Payload } from 'payload'
import { countersOf } from './counters'
import type { Arrival, ImageKeys } from '../images'
import { epochKeys } from '../epochs'
import { snake, statement } from './statements'

const TOMBSTONES = 'select 1 from tombstones where key in (select value from json_each(?)) and subject_id = ?'

export const onArrival = async (
  payload: Payload,
  collection: string,
  { subject, key, tombstones, device, screen, maybeOf, capturedAt, hour }: ImageKeys,
): Promise<Arrival> => {
  const counters = await countersOf(payload, epochKeys(subject))
  const row = statement(payload, `select hidden_at from ${snake(collection)} where key = ?`).get([key]) as
    { hidden_at: string | null } | undefined
  if (row) return { counters, known: row.hidden_at === null ? 'stored' : 'deleted', taken: 0 }
  const buried =
    statement(payload, TOMBSTONES).get([JSON.stringify(tombstones), subject]) ??
    statement(
      payload,
      `select 1 from ${snake(collection)} where subject_id = ? and captured_at = ? and device_id = ? and ifnull(screen, 0) in (select value from json_each(?)) and hidden_at is not null`,
    ).get([subject, capturedAt.toISOString(), device, JSON.stringify(maybeOf)])
  const { n } = statement(
    payload,
    `select count(*) as n from ${snake(collection)} where subject_id = ? and captured_at >= ? and captured_at < ? and device_id = ? and ifnull(screen, 0) = ?`,
  ).get([subject, hour.from.toISOString(), hour.until.toISOString(), device, screen]) as { n: number }
  return { counters, known: buried ? 'deleted' : null, taken: n }
}

import type { Payload } from 'payload'
import { personEpoch, POLICY_EPOCH } from '../epochs'
import type { EnrolledDevice } from '../devices'
import { statement } from './statements'

const DEVICE = `select devices.id, subject_id, employment_id, revoked_at, last_seen_at,
    (select n from epochs where key = '${POLICY_EPOCH}') as policy,
    (select n from epochs where key = '${personEpoch('')}' || subject_id) as person
  from devices`
const OF_TOKEN = `${DEVICE} join device_tokens on device_tokens.device_id = devices.id where device_tokens.hash = ?`
const BY_ID = `${DEVICE} where devices.id = ?`

interface Found {
  id: string
  subject_id: string
  employment_id: string
  revoked_at: string | null
  last_seen_at: string | null
  policy: number | null
  person: number | null
}

const find = (payload: Payload, sql: string, value: string): EnrolledDevice | null => {
  const row = statement(payload, sql).get([value]) as Found | undefined
  if (!row) return null
  return {
    id: row.id,
    subject: row.subject_id,
    employment: row.employment_id,
    revoked: row.revoked_at !== null,
    lastSeenAt: row.last_seen_at === null ? null : Date.parse(row.last_seen_at),
    epochs: { policy: row.policy ?? 0, person: row.person ?? 0 },
  }
}

export const deviceOfToken = async (payload: Payload, hash: string): Promise<EnrolledDevice | null> =>
  find(payload, OF_TOKEN, hash)

export const deviceById = async (payload: Payload, id: string): Promise<EnrolledDevice | null> =>
  find(payload, BY_ID, id)

const NOTE_SEEN = 'update devices set last_seen_at = ? where id = ?'

export const noteSeen = async (payload: Payload, device: string, at: number): Promise<void> => {
  statement(payload, NOTE_SEEN).run([new Date(at).toISOString(), device])
}

import type { Payload } from 'payload'
import { personEpoch, POLICY_EPOCH } from '../counters'
import type { EnrolledDevice } from '../devices'
import { statement } from './statements'

const DEVICE_OF_TOKEN = `select devices.id, subject_id, employment_id, revoked_at, last_seen_at,
    (select n from epochs where key = '${POLICY_EPOCH}') as policy,
    (select n from epochs where key = '${personEpoch('')}' || subject_id) as person
  from device_tokens join devices on devices.id = device_tokens.device_id
  where device_tokens.hash = ?`

interface Found {
  id: string
  subject_id: string
  employment_id: string
  revoked_at: string | null
  last_seen_at: string | null
  policy: number | null
  person: number | null
}

export const deviceOfToken = async (payload: Payload, hash: string): Promise<EnrolledDevice | null> => {
  const row = statement(payload, DEVICE_OF_TOKEN).get([hash]) as Found | undefined
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

const NOTE_SEEN = 'update devices set last_seen_at = ? where id = ?'

export const noteSeen = async (payload: Payload, device: string, at: number): Promise<void> => {
  statement(payload, NOTE_SEEN).run([new Date(at).toISOString(), device])
}

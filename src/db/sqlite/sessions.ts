import type { Payload } from 'payload'
import type { FoundSession } from '../sessions'
import { statement } from './statements'

const SESSION = `select sessions.id as sid, started_at, last_seen_at, reauth_at, epoch, users.id, name, username, email, phone,
    state, state_since, shut_until, zone, language, digest, quiet_from, quiet_to, session_epoch,
    (select json_group_array(value) from (select value from users_roles where parent_id = users.id order by "order")) as roles,
    (select json_group_array(ends_at) from employments where user_id = users.id) as ends
  from sessions join users on users.id = sessions.subject_id
  where sessions.hash = ?`

interface Row {
  sid: string
  started_at: string
  last_seen_at: string
  reauth_at: string | null
  epoch: number | null
  id: string
  name: string
  username: string
  email: string | null
  phone: string | null
  state: string
  state_since: string | null
  shut_until: string | null
  zone: string | null
  language: string | null
  digest: number | null
  quiet_from: string | null
  quiet_to: string | null
  session_epoch: number | null
  roles: string
  ends: string
}

export const sessionOfHash = async (payload: Payload, hash: string): Promise<FoundSession | null> => {
  const row = statement(payload, SESSION).get([hash]) as Row | undefined
  if (!row) return null
  return {
    id: row.sid,
    startedAt: Date.parse(row.started_at),
    lastSeenAt: Date.parse(row.last_seen_at),
    reauthAt: row.reauth_at === null ? null : Date.parse(row.reauth_at),
    current: (row.epoch ?? 0) === (row.session_epoch ?? 0),
    person: {
      id: row.id,
      name: row.name,
      username: row.username,
      email: row.email,
      phone: row.phone,
      roles: JSON.parse(row.roles) as string[],
      state: row.state,
      stateSince: row.state_since,
      ends: JSON.parse(row.ends) as (string | null)[],
      shutUntil: row.shut_until,
      zone: row.zone,
      language: row.language,
      digest: Boolean(row.digest),
      quietFrom: row.quiet_from,
      quietTo: row.quiet_to,
    },
  }
}

const NOTE_USE = 'update sessions set last_seen_at = ?, expires_at = ? where id = ?'

export const noteUse = async (
  payload: Payload,
  id: string,
  use: { lastSeenAt: string; expiresAt: string },
): Promise<void> => {
  statement(payload, NOTE_USE).run([use.lastSeenAt, use.expiresAt, id])
}

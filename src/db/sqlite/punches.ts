import type { Payload } from 'payload'
import { v7 as uuid } from 'uuid'
import { now } from '../../base/clock'
import type { AsOf } from '../epochs'
import { NO_LINK, type Link, type PunchBatch } from '../punchRows'
import { isCurrent } from './counters'
import { inGroup } from './groupCommit'
import { insertion } from './insertRows'
import { mark } from './marks'
import { connectionOf, statement } from './statements'

const HEAD = 'select seq, hash from punch_chains where employment_id = ?'
const KNOWN = 'select 1 as known from punches where key = ?'
const SET_HEAD = `insert into punch_chains (id, employment_id, seq, hash, expires_at, updated_at, created_at) values (?, ?, ?, ?, ?, ?, ?)
  on conflict (employment_id) do update set seq = excluded.seq, hash = excluded.hash, expires_at = max(expires_at, excluded.expires_at),
  updated_at = excluded.updated_at`

export const appendPunches = async (
  payload: Payload,
  { employment, rows, chained, marks, expiresAt }: PunchBatch,
  asOf: AsOf,
): Promise<boolean[] | null> => {
  let stored: boolean[] = []
  const stands = await inGroup(connectionOf(payload).db, () => {
    if (!isCurrent(payload, asOf)) return false
    let last = (statement(payload, HEAD).get([employment]) as Link | undefined) ?? NO_LINK
    stored = rows.map((row) => {
      if (statement(payload, KNOWN).get([row.key])) return false
      const whole = chained(row, last)
      const { sql, params } = insertion(payload, 'punches', whole)
      statement(payload, sql).run(params)
      last = whole
      return true
    })
    if (!stored.includes(true)) return true
    const at = now().toISOString()
    statement(payload, SET_HEAD).run([
      uuid(),
      employment,
      last.seq,
      last.hash,
      expiresAt.toISOString(),
      at,
      at,
    ])
    mark(payload, marks)
    return true
  })
  return stands ? stored : null
}

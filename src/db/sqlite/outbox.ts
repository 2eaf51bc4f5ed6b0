import type { Payload } from 'payload'
import { now } from '../../base/clock'
import type { Claim, ClaimedLetter, LetterEvent, Settled } from '../outbox'
import { statement, together } from './statements'

interface Row {
  id: string
  message_id: string
  kind: string
  subject_id: string
  language: 'zh' | 'en'
  address: string
  attempts: number
  doubts: number
  data: string | null
  link: string | null
  history: string | null
}

const letterOf = (row: Row): ClaimedLetter => ({
  id: row.id,
  messageId: row.message_id,
  kind: row.kind,
  subject: row.subject_id,
  language: row.language,
  address: row.address,
  attempts: row.attempts,
  doubts: row.doubts,
  data: JSON.parse(row.data ?? '{}') as Record<string, string>,
  link: row.link,
  history: JSON.parse(row.history ?? '[]') as LetterEvent[],
})

/** ?1 the holder, ?2 until when, ?3 now, ?4 how many. */
const claimOf = (which: string, counts: string): string =>
  `update outbox set state = 'sending', holder = ?1, until = ?2, updated_at = ?3${counts} where id in (${which})
    returning *`

/** Read along the index of states and next tries: of both states at once, all that are due would be sorted for each batch. */
const dueIn = (state: string): string =>
  `select * from (select id, next_try_at from outbox
    where state = '${state}' and address is not null and next_try_at <= ?3 order by next_try_at limit ?4)`

const CLAIM = claimOf(
  `select id from (${dueIn('queued')} union all ${dueIn('deferred')}) order by next_try_at limit ?4`,
  ', attempts = attempts + 1',
)
const TAKE_ABANDONED = claimOf(
  "select id from outbox where state = 'sending' and until <= ?3 order by next_try_at limit ?4",
  '',
)

const claimBy = (payload: Payload, sql: string, { holder, now, until, limit }: Claim): ClaimedLetter[] =>
  (statement(payload, sql).all(holder, until, now, limit) as Row[]).map(letterOf)

export const claimLetters = (payload: Payload, claim: Claim): Promise<ClaimedLetter[]> =>
  Promise.resolve(claimBy(payload, CLAIM, claim))

export const claimAbandoned = (payload: Payload, claim: Claim): Promise<ClaimedLetter[]> =>
  Promise.resolve(claimBy(payload, TAKE_ABANDONED, claim))

const settleWith = (events: number): string =>
  `update outbox set state = ?, next_try_at = ?, sent_at = ?, reason = ?, doubts = ?, link = ?,
    history = json_insert(coalesce(history, '[]')${", '$[#]', json(?)".repeat(events)}),
    holder = null, until = null, updated_at = ? where id = ? and holder = ? and state = 'sending'`

export const settleLetters = (payload: Payload, holder: string, letters: Settled[]): Promise<number> => {
  const at = now().toISOString()
  let settled = 0
  together(payload, () => {
    for (const letter of letters) {
      const { state, nextTryAt, sentAt, reason, doubts, link, events, id } = letter
      const added = events.map((event) => JSON.stringify(event))
      const values = [state, nextTryAt, sentAt, reason, doubts, link, ...added, at, id, holder]
      settled += statement(payload, settleWith(events.length)).run(...values).changes
    }
    return true
  })
  return Promise.resolve(settled)
}

const UNTRIED = "state in ('queued', 'deferred') and address is not null"

const PARK = `update outbox set state = 'queued', reason = ?1, next_try_at = null, updated_at = ?2
  where ${UNTRIED} and next_try_at is not null and (next_try_at <= ?2 or reason is not null)`

const UNPARK = `update outbox set reason = null, next_try_at = ?2, updated_at = ?2 where ${UNTRIED} and reason = ?1`

const moveAll = (payload: Payload, sql: string, reason: string): Promise<void> => {
  statement(payload, sql).run(reason, now().toISOString())
  return Promise.resolve()
}

export const parkUntried = (payload: Payload, reason: string): Promise<void> => moveAll(payload, PARK, reason)

export const unparkUntried = (payload: Payload, reason: string): Promise<void> =>
  moveAll(payload, UNPARK, reason)

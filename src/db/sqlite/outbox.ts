import type { Payload } from 'payload'
import { now } from '../../clock'
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

const claimOf = (which: string, counts: string): string =>
  `update outbox set state = 'sending', holder = ?, until = ?, updated_at = ?${counts} where id in (
    select id from outbox where ${which} order by next_try_at limit ?) returning *`

const CLAIM = claimOf(
  "state in ('queued', 'deferred') and address is not null and next_try_at <= ?",
  ', attempts = attempts + 1',
)
const TAKE_ABANDONED = claimOf("state = 'sending' and until <= ?", '')

const claimBy = (payload: Payload, sql: string, { holder, now, until, limit }: Claim): ClaimedLetter[] =>
  (statement(payload, sql).all(holder, until, now, now, limit) as Row[]).map(letterOf)

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

import type { Payload, Where } from 'payload'
import { now } from '../../base/clock'
import type { LetterEvent } from '../../db/outbox'
import { pastAccess, type Row } from '../../db/rows'
import { messageDomain } from '../returnPath'
import type { Returned } from './read'

/** Letters that were handed over, as far as anybody here can know. */
const HANDED_OVER = ['sent', 'doubtful'] as const

/**
 * What became of a returned letter: `noted` where a letter of ours is now known to have come back, `known` where that changes nothing, `busy`
 * where ours is being sent this moment, `strange` where none of ours is named.
 */
export type Noted = 'noted' | 'known' | 'busy' | 'strange'

/** The letter of ours that is named: where several are, the one that went to whom the report is about. */
const rowNamed = async (
  payload: Payload,
  { ids, tokens, recipients }: Returned,
): Promise<Row<'outbox'> | null> => {
  const domain = messageDomain()
  const all = [...new Set([...ids, ...tokens.map((token) => `<${token}@${domain}>`)])]
  if (!all.length) return null
  const docs = await pastAccess(payload, 'machine').all('outbox', { messageId: { in: all } })
  if (docs.length <= 1) return docs[0] ?? null
  const named = new Set(recipients.map((address) => address.toLowerCase()))
  const theirs = docs.filter(({ address }) => address && named.has(address.toLowerCase()))
  return theirs.length === 1 ? theirs[0]! : null
}

/**
 * Notes what a returned letter says of one of ours. One that a server goes on trying to deliver stands in its history; the same report twice
 * counts once.
 */
export const noteReturned = async (payload: Payload, returned: Returned): Promise<Noted> => {
  const row = await rowNamed(payload, returned)
  if (!row) return 'strange'
  if (row.state === 'sending') return 'busy'
  if (returned.outcome === 'arrived') return 'known'
  const { status } = returned
  const isBack = returned.outcome === 'failed'
  const event = {
    at: now().toISOString(),
    event: isBack ? 'bounced' : 'delayed',
    ...(status ? { detail: status } : {}),
  }
  const where: Where = { and: [{ id: { equals: row.id } }, { state: { in: [...HANDED_OVER] } }] }
  const changed = await pastAccess(payload, 'machine').changeIf('outbox', where, {
    history: [...((row.history as LetterEvent[] | null | undefined) ?? []), event],
    ...(isBack ? { state: 'bounced', reason: status } : {}),
  })
  return changed && isBack ? 'noted' : 'known'
}

/** What a mail provider tells of a letter: its Message-ID, and a status such as 5.1.1; with 4 it may still arrive. */
export interface Told {
  messageId: string
  status: string
}

/** Notes what a mail provider tells. @returns how many letters came back. */
export const noteTold = async (payload: Payload, told: readonly Told[]): Promise<number> => {
  let noted = 0
  for (const { messageId, status } of told) {
    const outcome = status.startsWith('5') ? 'failed' : status.startsWith('4') ? 'delayed' : 'arrived'
    const ids = [`<${messageId.trim().replace(/^<|>$/g, '')}>`]
    const end = await noteReturned(payload, { outcome, status, recipients: [], ids, tokens: [] })
    if (end === 'noted') noted++
  }
  return noted
}

import type { Payload, Where } from 'payload'
import { now } from '../clock'
import type { LetterEvent } from '../db/outbox'

/** A report that a letter came back, as a mail server writes it (RFC 3464). */
export interface Bounce {
  messageId: string
  /** Such as 5.1.1: what begins with 5 is for good, with 4 it may still arrive. */
  status: string
}

/** Letters that were handed over, as far as anybody here can know. */
const HANDED_OVER = ['sent', 'doubtful'] as const

interface Row {
  id: string
  history?: LetterEvent[] | null
}

/** `<id@host>`, however it came. */
const normal = (messageId: string): string => `<${messageId.trim().replace(/^<|>$/g, '')}>`

/**
 * Notes which letters came back for good. What comes back for the moment is not noted: the mail server goes on trying. A report about a
 * letter that is not ours is passed over, and the same one twice counts once. @returns how many letters.
 */
export const noteBounces = async (payload: Payload, bounces: readonly Bounce[]): Promise<number> => {
  let noted = 0
  for (const { messageId, status } of bounces) {
    if (!status.startsWith('5')) continue
    const where: Where = {
      and: [{ messageId: { equals: normal(messageId) } }, { state: { in: [...HANDED_OVER] } }],
    }
    const row = await payload.db.findOne<Row>({ collection: 'outbox', where, req: {} })
    if (!row) continue
    const history = [...(row.history ?? []), { at: now().toISOString(), event: 'bounced', detail: status }]
    const changed = (await payload.db.updateOne({
      collection: 'outbox',
      where: { and: [{ id: { equals: row.id } }, { state: { in: [...HANDED_OVER] } }] },
      data: { state: 'bounced', reason: status, history },
      req: {},
    })) as unknown // Payload types a lost race as a document
    if (changed) noted++
  }
  return noted
}

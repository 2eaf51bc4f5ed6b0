import type { Payload, Where } from 'payload'
import { SERVER_CODES, SERVER_STAGES } from './replies'
import { releaseLetters } from './trusted'

const says = (part: string): Where => ({ reason: { contains: part } })

/** Letters that were put off for what the mail server said of itself or of its settings, as their reasons tell (`auth 535 5.7.8`). */
const PUT_OFF: Where = {
  or: [...SERVER_STAGES.map((stage) => says(`${stage} `)), ...SERVER_CODES.map((code) => says(` ${code}`))],
}

/** What the mail server says of itself or of its settings, and how many letters it keeps from leaving. */
export interface ServerFault {
  reason: string
  /** When it was last heard. */
  at: string
  letters: number
}

interface Row {
  id: string
  reason?: string | null
  updatedAt: string
}

/** The newest such fault; null where no letter waits for one. */
export const serverFault = async (payload: Payload): Promise<ServerFault | null> => {
  const where: Where = { and: [{ state: { equals: 'deferred' } }, PUT_OFF] }
  const [{ docs }, { totalDocs }] = await Promise.all([
    payload.db.find<Row>({
      collection: 'outbox',
      where,
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      req: {},
    }),
    payload.db.count({ collection: 'outbox', where, req: {} }),
  ])
  const [last] = docs
  if (!last?.reason) return null
  // It has taken a letter since: what waits still leaves within a minute.
  const taken: Where = { and: [{ state: { equals: 'sent' } }, { sentAt: { greater_than: last.updatedAt } }] }
  const { totalDocs: since } = await payload.db.count({ collection: 'outbox', where: taken, req: {} })
  return since ? null : { reason: last.reason, at: last.updatedAt, letters: totalDocs }
}

/** The server was mended, or another is set: what waited for it leaves now. */
export const tryServerAgain = (payload: Payload): Promise<void> => releaseLetters(payload, PUT_OFF)

import type { Payload, Where } from 'payload'
import { pastAccess } from '../db/rows'
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

/** The newest such fault; null where no letter waits for one. */
export const serverFault = async (payload: Payload): Promise<ServerFault | null> => {
  const where: Where = { and: [{ state: { equals: 'deferred' } }, PUT_OFF] }
  const [[last], letters] = await Promise.all([
    pastAccess(payload, 'machine').all('outbox', where, { sort: '-updatedAt', limit: 1 }),
    pastAccess(payload, 'machine').count('outbox', where),
  ])
  if (!last?.reason) return null
  // It has taken a letter since: what waits still leaves within a minute.
  const taken: Where = { and: [{ state: { equals: 'sent' } }, { sentAt: { greater_than: last.updatedAt } }] }
  const since = await pastAccess(payload, 'machine').count('outbox', taken)
  return since ? null : { reason: last.reason, at: last.updatedAt, letters }
}

/** The server was mended, or another is set: what waited for it leaves now. */
export const tryServerAgain = (payload: Payload): Promise<void> => releaseLetters(payload, PUT_OFF)

import type { Payload } from 'payload'
import type { RequestHandler, Response } from 'express'
import { now } from '../../clock'
import { Problem, refused } from '../../errors'
import { hashSecret } from '../../people/links'
import { covers } from '../../privacy/decide'
import { idOf } from '../../privacy/ids'
import { snapshotOf } from '../../privacy/snapshot'
import type { EmploymentSpan, Snapshot } from '../../privacy/types'

/** Who sends: a device, its person, and what `decide` knows of him at this moment. */
export interface Sender {
  device: string
  subject: string
  employment: EmploymentSpan
  snapshot: Snapshot
  /** When the request came, milliseconds, UTC. */
  receivedAt: number
}

const TOKEN = /^Bearer ([A-Za-z0-9_-]{20,200})$/i
/** How often the time a device was last seen is written. */
const SEEN_EVERY = 5 * 60_000

interface DeviceRow {
  id: string
  subject: unknown
  employment: unknown
  revokedAt?: string | null
  lastSeenAt?: string | null
}

const unknownDevice = () => new Problem(401, 'unauthenticated', 'This device is not enrolled, or no longer.')

const deviceOf = async (payload: Payload, header: string | undefined): Promise<DeviceRow> => {
  const token = TOKEN.exec(header ?? '')?.[1]
  if (!token) throw unknownDevice()
  const held = await payload.db.findOne<{ id: string; device: unknown }>({
    collection: 'device-tokens',
    where: { hash: { equals: hashSecret(token) } },
    req: {},
  })
  if (!held) throw unknownDevice()
  const device = await payload.db.findOne<DeviceRow>({
    collection: 'devices',
    where: { id: { equals: idOf(held.device) } },
    req: {},
  })
  if (!device || device.revokedAt) throw unknownDevice()
  return device
}

const noteSeen = async (payload: Payload, device: DeviceRow, at: number): Promise<void> => {
  if (device.lastSeenAt && Math.abs(at - Date.parse(device.lastSeenAt)) < SEEN_EVERY) return
  await payload.db.updateOne({
    collection: 'devices',
    id: device.id,
    data: { lastSeenAt: new Date(at).toISOString() },
    req: {},
    returning: false,
  })
}

/**
 * Lets enrolled devices through, before a byte of the body is read. The token's row, the device and the employment are asked of the
 * database each time: what ended a moment ago is refused now (P80, T7).
 */
export const authenticateDevice =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    const device = await deviceOf(payload, req.headers.authorization)
    const subject = idOf(device.subject)
    const snapshot = await snapshotOf(payload, subject)
    const receivedAt = now().getTime()
    const employment = snapshot.employments.find(({ id }) => id === idOf(device.employment))
    const ended = snapshot.accountEndedAt !== null && snapshot.accountEndedAt <= receivedAt
    if (ended || !employment || !covers(employment, receivedAt)) throw refused('account-ended')
    await noteSeen(payload, device, receivedAt)
    res.locals.sender = {
      device: String(device.id),
      subject,
      employment,
      snapshot,
      receivedAt,
    } satisfies Sender
    next()
  }

/** The same sender once a long body has come in: what was withdrawn meanwhile counts. */
export const senderNow = async (payload: Payload, sender: Sender): Promise<Sender> => ({
  ...sender,
  snapshot: await snapshotOf(payload, sender.subject),
  receivedAt: now().getTime(),
})

export const senderOf = (res: Response): Sender => res.locals.sender as Sender

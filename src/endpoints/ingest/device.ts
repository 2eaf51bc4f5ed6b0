import type { Payload } from 'payload'
import type { RequestHandler, Response } from 'express'
import { now } from '../../clock'
import type { Epochs } from '../../db/counters'
import { deviceOfToken, noteSeen, type EnrolledDevice } from '../../db/devices'
import { Problem, refused } from '../../errors'
import { hashSecret } from '../../people/links'
import { covers } from '../../privacy/decide'
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

const unknownDevice = () => new Problem(401, 'unauthenticated', 'This device is not enrolled, or no longer.')

const deviceOf = async (payload: Payload, header: string | undefined): Promise<EnrolledDevice> => {
  const token = TOKEN.exec(header ?? '')?.[1]
  const device = token && (await deviceOfToken(payload, hashSecret(token)))
  if (!device || device.revoked) throw unknownDevice()
  return device
}

const wasSeenLately = ({ lastSeenAt }: EnrolledDevice, at: number): boolean =>
  lastSeenAt !== null && Math.abs(at - lastSeenAt) < SEEN_EVERY

/**
 * Lets enrolled devices through, before a byte of the body is read. The token's row, the device and the employment are asked of the
 * database each time: what ended a moment ago is refused now (P80, T7).
 */
export const authenticateDevice =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    const device = await deviceOf(payload, req.headers.authorization)
    const { subject } = device
    const snapshot = await snapshotOf(payload, subject, device.epochs)
    const receivedAt = now().getTime()
    const employment = snapshot.employments.find(({ id }) => id === device.employment)
    const ended = snapshot.accountEndedAt !== null && snapshot.accountEndedAt <= receivedAt
    if (ended || !employment || !covers(employment, receivedAt)) throw refused('account-ended')
    if (!wasSeenLately(device, receivedAt)) await noteSeen(payload, device.id, receivedAt)
    res.locals.sender = {
      device: device.id,
      subject,
      employment,
      snapshot,
      receivedAt,
    } satisfies Sender
    next()
  }

/** The same sender once a long body has come in: what was withdrawn meanwhile counts. */
export const senderNow = async (payload: Payload, sender: Sender, epochs: Epochs): Promise<Sender> => ({
  ...sender,
  snapshot: await snapshotOf(payload, sender.subject, epochs),
  receivedAt: now().getTime(),
})

export const senderOf = (res: Response): Sender => res.locals.sender as Sender

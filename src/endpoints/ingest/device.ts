import type { Payload } from 'payload'
import type { RequestHandler, Response } from 'express'
import { now } from '../../base/clock'
import type { Epochs } from '../../db/epochs'
import { deviceById, deviceOfToken, noteSeen, type EnrolledDevice } from '../../db/devices'
import { Problem, refused } from '../../base/errors'
import { deviceOfSource } from '../../records/importDevice'
import { hashSecret } from '../../base/links'
import { covers } from '../../policy/decide/decide'
import { knownOf } from '../../policy/decide/snapshot'
import type { EmploymentSpan, Snapshot } from '../../base/policyTypes'

/** Who sends: a device, its person, and what `decide` knows of him at this moment. */
export interface Sender {
  device: string
  subject: string
  employment: EmploymentSpan
  snapshot: Snapshot
  /** As of which the snapshot holds. */
  epochs: Epochs
  /** When the request came, milliseconds, UTC. */
  receivedAt: number
  /** Whether it is brought in from a file. */
  imported?: boolean
  /** Of what is brought in: stopped devices that stood for the same computer. */
  former?: readonly string[]
  /** The same, asked anew: what was withdrawn or ended meanwhile counts. @throws Problem 401 where the device was revoked. */
  again(): Promise<Sender>
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

const senderFrom = async (
  payload: Payload,
  { id, subject, employment, epochs }: EnrolledDevice,
  before?: EmploymentSpan,
): Promise<Sender | null> => {
  const { snapshot } = await knownOf(payload, subject, epochs)
  // One that is gone meanwhile is refused by `decide`, item by item.
  const span = snapshot.employments.find((each) => each.id === employment) ?? before
  if (!span) return null
  const again = async (): Promise<Sender> => {
    const device = await deviceById(payload, id)
    const found = device && !device.revoked ? await senderFrom(payload, device, span) : null
    if (!found) throw unknownDevice()
    return found
  }
  return {
    device: id,
    subject,
    employment: span,
    snapshot,
    epochs,
    receivedAt: now().getTime(),
    again,
  }
}

/**
 * The device as whose records those of a computer that it brings in are stored: one a computer.
 * @param isAlone whether it tells of this one alone: of several, nobody knows which of them the sender is.
 */
export const senderOfHost = async (
  payload: Payload,
  sender: Sender,
  host: string,
  isAlone = true,
): Promise<Sender> => {
  const source = { subject: sender.subject, employment: sender.employment.id, host }
  const device = await deviceOfSource(payload, source, isAlone ? sender.device : null, { make: true })
  return {
    ...sender,
    device: device.id ?? sender.device,
    imported: true,
    former: device.former,
    again: async () => senderOfHost(payload, await sender.again(), host, isAlone),
  }
}

/**
 * Lets enrolled devices through, before a byte of the body is read. The token's row, the device and the employment are asked of the
 * database each time: what ended a moment ago is refused now (P80, T7).
 */
export const authenticateDevice =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    const device = await deviceOf(payload, req.headers.authorization)
    const sender = await senderFrom(payload, device)
    if (!sender) throw refused('account-ended')
    const { snapshot, employment, receivedAt } = sender
    const ended = snapshot.accountEndedAt !== null && snapshot.accountEndedAt <= receivedAt
    if (ended || !covers(employment, receivedAt)) throw refused('account-ended')
    if (!wasSeenLately(device, receivedAt)) await noteSeen(payload, device.id, receivedAt)
    res.locals.sender = sender
    next()
  }

/** At this moment: a body is received when it is whole, not when it began. */
export const atItsEnd = (sender: Sender): Sender => ({ ...sender, receivedAt: now().getTime() })

export const senderOf = (res: Response): Sender => atItsEnd(res.locals.sender as Sender)

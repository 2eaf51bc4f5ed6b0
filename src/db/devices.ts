import type { Payload } from 'payload'
import type { Epochs } from './epochs'
import { isMongo } from './kind'
import * as mongo from './mongo/devices'
import * as sqlite from './sqlite/devices'

/** A device with the epochs of its person. */
export interface EnrolledDevice {
  id: string
  subject: string
  employment: string
  revoked: boolean
  /** Milliseconds, UTC. */
  lastSeenAt: number | null
  epochs: Epochs
}

/** The device whose token has this hash: asked on each request of a device, so in one query. */
export const deviceOfToken = (payload: Payload, hash: string): Promise<EnrolledDevice | null> =>
  (isMongo(payload) ? mongo : sqlite).deviceOfToken(payload, hash)

/** A device by its id, asked anew: it may have been revoked, and its person's epoch may have moved. */
export const deviceById = (payload: Payload, id: string): Promise<EnrolledDevice | null> =>
  (isMongo(payload) ? mongo : sqlite).deviceById(payload, id)

/** Notes when a device was last seen. `at`: milliseconds, UTC. */
export const noteSeen = (payload: Payload, device: string, at: number): Promise<void> =>
  (isMongo(payload) ? mongo : sqlite).noteSeen(payload, device, at)

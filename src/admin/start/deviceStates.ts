import type { Payload } from 'payload'
import { now } from '../../base/clock'
import type { Device } from '../../payload-types'
import { dataCategories } from '../../categories/declaration'
import { SILENT } from '../../people/staff/standing'
import { decide } from '../../policy/decide/decide'
import { idOf } from '../../base/ids'
import { snapshotOf } from '../../policy/decide/snapshot'
import { pastAccess } from '../../db/rows'

/** More devices than this are counted and not asked one by one. */
const MOST = 500

export interface DeviceStates {
  /** People of whom something may be recorded at this moment, by a device that is connected. */
  recording: string[]
  /** How many people have a device that is connected while nothing may be recorded: who sits there at night is theirs to know. */
  connected: number
  /** Devices that have not asked lately. */
  away: number
  /** Whether there are more than were looked at. */
  more: boolean
}

const mayRecord = async (payload: Payload, device: Device, at: number): Promise<boolean> => {
  const snapshot = await snapshotOf(payload, idOf(device.subject))
  return dataCategories(payload.config).some(
    ({ slug }) =>
      decide(snapshot, {
        act: 'collect',
        category: slug,
        now: at,
        employment: idOf(device.employment),
        workingTimeOnly: true,
      }).allowed,
  )
}

/** The state of the devices: who is being recorded now. Neither what, nor why not. */
export const deviceStates = async (payload: Payload): Promise<DeviceStates> => {
  const at = now().getTime()
  const inUse = { revokedAt: { exists: false } }
  const seen = { lastSeenAt: { greater_than_equal: new Date(at - SILENT).toISOString() } }
  const [docs, { totalDocs: known }, { totalDocs: lately }] = await Promise.all([
    pastAccess(payload, 'decided').all(
      'devices',
      { and: [inUse, seen] },
      { sort: '-lastSeenAt', limit: MOST },
    ),
    payload.count({ collection: 'devices', where: inUse, overrideAccess: true }),
    payload.count({ collection: 'devices', where: { and: [inUse, seen] }, overrideAccess: true }),
  ])
  const recording = new Set<string>()
  for (const device of docs) if (await mayRecord(payload, device, at)) recording.add(idOf(device.subject))
  const people = new Set(docs.map(({ subject }) => idOf(subject)))
  const users = await pastAccess(payload, 'named').all(
    'users',
    { id: { in: [...recording] } },
    { sort: 'name' },
  )
  return {
    recording: users.map(({ name }) => name),
    connected: people.size - recording.size,
    away: known - lately,
    more: lately > docs.length,
  }
}

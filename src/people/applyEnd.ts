import type { PayloadRequest } from 'payload'
import { now } from '../clock'
import { invalid, Problem } from '../errors'
import { both, type Both } from '../i18n/labels'
import { changeEmployment, type EmploymentRow } from './changeEmployment'

const UNDO_DAYS = 14
const DAY = 86_400_000

/** When an employment ends: at once, or at the midnight that closes its last day. */
export type When = { now: true } | { lastDay: string }

/** An end in words: for the record, and for the person. */
export const whenOf = (when: When): { detail: string; told: Both } =>
  'now' in when
    ? {
        detail: 'at once',
        told: both('Your employment was ended at once.', '您的任职已立即终止。'),
      }
    : {
        detail: `last day ${when.lastDay}`,
        told: both(
          `The last day of your employment is ${when.lastDay}.`,
          `您任职的最后工作日为 ${when.lastDay}。`,
        ),
      }

/** Tokens of the employment's devices are deleted; the dates alone would refuse them too. */
const dropTokens = async ({ payload }: PayloadRequest, employment: string): Promise<void> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'devices',
    where: { employment: { equals: employment } },
    limit: 0,
    pagination: false,
    req: {},
  })
  const devices = docs.map(({ id }) => id)
  if (devices.length)
    await payload.db.deleteMany({ collection: 'device-tokens', where: { device: { in: devices } }, req: {} })
}

type Changed = Promise<{ before: EmploymentRow; endsAt: string | null }>

/** @throws Problem 404, 409 `conflict` where it has ended already. */
export const endAt = async (req: PayloadRequest, id: string, when: When): Changed => {
  const at = now()
  const changed = await changeEmployment(req, id, (row) => {
    if (row.endsAt && Date.parse(row.endsAt) <= at.getTime())
      throw new Problem(409, 'conflict', 'This employment has ended already.')
    return 'now' in when ? { endedAt: at.toISOString() } : { until: `${when.lastDay}T12:00:00.000Z` }
  })
  if (changed.endsAt && Date.parse(changed.endsAt) <= at.getTime()) await dropTokens(req, id)
  return changed
}

/**
 * @param asOf when it was asked for: within 14 days of the end.
 * @throws Problem 404, 409 `conflict` where it has no end, 400 where it ended too long ago.
 */
export const restore = (req: PayloadRequest, id: string, asOf: Date): Changed =>
  changeEmployment(req, id, ({ endsAt }) => {
    if (!endsAt) throw new Problem(409, 'conflict', 'This employment has no end.')
    if (Date.parse(endsAt) + UNDO_DAYS * DAY < asOf.getTime())
      throw invalid(`An end can be taken back within ${UNDO_DAYS} days.`)
    return { endedAt: null, until: null }
  })

import type { PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { invalid, Problem } from '../../base/errors'
import { type Both } from '../../base/labels'
import { idOf } from '../../base/ids'
import { changeEmployment, type EmploymentRow } from './changeEmployment'
import { dateOf } from '../../fields/common'
import { localDate } from '../../policy/decide/workingTime'
import { pastAccess } from '../../db/rows'
import { stopEndedDevices } from './endedDevices'
import { zoneOf } from './spans'
import { rowOf } from './onRecord'
import * as W from './words'

const UNDO_DAYS = 14
const DAY = 86_400_000

/** When an employment ends: at once, or at the midnight that closes its last day. */
export type When = { now: true } | { lastDay: string }

/** An end in words: for the record, and for the person. */
export const whenOf = (when: When): { detail: string; told: Both } =>
  'now' in when
    ? {
        detail: 'at once',
        told: W.yourEmploymentWasEnded,
      }
    : {
        detail: `last day ${when.lastDay}`,
        told: W.lastDayOfYourEmployment(when.lastDay),
      }

type Changed = Promise<{ before: EmploymentRow; endsAt: string | null }>

/** @throws Problem 404, 409 `conflict` where it has ended already. */
export const endAt = async (req: PayloadRequest, id: string, when: When): Changed => {
  const at = now()
  const today = localDate(at.getTime(), await zoneOf(req, await rowOf<EmploymentRow>(req, 'employments', id)))
  const changed = await changeEmployment(req, id, (row) => {
    if (row.endsAt && Date.parse(row.endsAt) <= at.getTime())
      throw new Problem(409, 'conflict', 'This employment has ended already.')
    if (!('now' in when)) return { until: `${when.lastDay}T12:00:00.000Z` }
    // Whoever never came has no last day.
    const lastDay = today < dateOf(row.from) ? {} : { until: `${today}T12:00:00.000Z` }
    return { endedAt: at.toISOString(), ...lastDay }
  })
  if (changed.endsAt && Date.parse(changed.endsAt) <= at.getTime()) await stopEndedDevices(req.payload, id)
  return changed
}

/** When it was last put on record that somebody's employment ends; 0 for never. */
export const lastEnded = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  subject: string,
): Promise<number> => {
  const docs = await pastAccess(payload, 'machine').all(
    'audit-log',
    { and: [{ act: { equals: 'employment-ended' } }, { subject: { equals: subject } }] },
    { sort: '-at', limit: 1 },
  )
  return docs[0] ? Date.parse(docs[0].at) : 0
}

/**
 * Whether an end may be taken back: within 14 days of it, or of its being recorded: a mistyped year is no trap.
 * @param recorded by `lastEnded`.
 */
export const mayBeTakenBack = (endsAt: string, recorded: number, asOf: Date): boolean =>
  Math.max(Date.parse(endsAt), recorded) + UNDO_DAYS * DAY >= asOf.getTime()

/**
 * @param asOf when it was asked for.
 * @throws Problem 404, 409 `conflict` where it has no end, 400 where it ended too long ago.
 */
export const restore = async (req: PayloadRequest, id: string, asOf: Date): Changed => {
  const { user } = await rowOf<EmploymentRow>(req, 'employments', id)
  const recorded = await lastEnded(req, idOf(user))
  return changeEmployment(req, id, ({ endsAt }) => {
    if (!endsAt) throw new Problem(409, 'conflict', 'This employment has no end.')
    if (!mayBeTakenBack(endsAt, recorded, asOf))
      throw invalid(`An end can be taken back within ${UNDO_DAYS} days.`)
    return { endedAt: null, until: null }
  })
}

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { endAt, restore, whenOf, type When } from '../../staff/applyEnd'
import { auditOnce } from '../auditOnce'
import { personPage, type ActKind } from '../kind'
import type { PendingAct } from '../pending'
import { nameOf } from '../words'
import { pastAccess } from '../../../db/rows'
import * as W from '../words'

type Wish = { employment: string } & When

type End = Partial<Record<'endsAt' | 'until' | 'endedAt', string | null>>

const wishOf = ({ what }: PendingAct): Wish => what as Wish

/** Does it, unless it was done before this was cut off, or is so anyway. @returns false where the row it was begun upon is gone. */
const attempt = async (
  payload: Payload,
  employment: string,
  isDone: (row: End) => boolean,
  act: (req: PayloadRequest) => Promise<unknown>,
): Promise<boolean> => {
  const where = { id: { equals: employment } }
  const row = await pastAccess(payload, 'machine').one('employments', where)
  if (!row) return false
  if (!isDone(row)) await act(await createLocalReq({}, payload))
  return true
}

/** The employment of somebody who holds an office ends, and with the last one his account. */
export const dismissal: ActKind = {
  alone: 'lands',
  aboutHolders: true,
  page: personPage,
  words: async (payload, act) => {
    const name = await nameOf(payload, act.subject)
    const wish = wishOf(act)
    return 'now' in wish ? W.holderEmploymentEnds(name) : W.holderLastDay(name, wish.lastDay)
  },
  run: async (payload, act) => {
    const { employment, ...when } = wishOf(act)
    const isDone = (row: End) =>
      'now' in when ? Boolean(row.endedAt) : row.until?.slice(0, 10) === when.lastDay
    if (!(await attempt(payload, employment, isDone, (req) => endAt(req, employment, when)))) return false
    await auditOnce(payload, 'employment-ended', act, whenOf(when).detail)
    return true
  },
}

/** The end of such an employment is taken back: he comes into his account again, and into his office. */
export const reinstatement: ActKind = {
  alone: 'lands',
  aboutHolders: true,
  page: personPage,
  words: async (payload, act) => {
    const name = await nameOf(payload, act.subject)
    return W.holderEndTakenBack(name)
  },
  run: async (payload, act) => {
    const { employment } = wishOf(act)
    const isDone = (row: End) => !row.endsAt
    const asOf = new Date(act.at)
    if (!(await attempt(payload, employment, isDone, (req) => restore(req, employment, asOf)))) return false
    await auditOnce(payload, 'employment-restored', act, 'taken back')
    return true
  },
}

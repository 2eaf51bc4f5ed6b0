import type { PayloadRequest } from 'payload'
import { needReauth } from '../../access/sessions/session'
import { now } from '../../base/clock'
import { Problem } from '../../base/errors'
import { beginAct } from '../twoHands/begin'
import { openSuspensions } from '../twoHands/holders'
import { findActs, moveAct, type PendingAct } from '../twoHands/pending'
import { stopAct } from '../twoHands/sign'

const WEEK = 7 * 86_400_000

/**
 * Begins the suspension of somebody who holds an office: it is done at once, and lapses after a day unless a second holder signs. Whoever's
 * suspension nobody signed, or who took it back, does not begin it anew within a week, or one hand could shut somebody out for good.
 * @returns what takes it back where it was not done.
 */
export const beginSuspension = async (
  req: PayloadRequest,
  subject: string,
  reason: string,
): Promise<() => Promise<void>> => {
  needReauth(req)
  const unsigned = await findActs(
    req.payload,
    { kind: { equals: 'suspension' } },
    { subject: { equals: subject } },
    { begunBy: { equals: String(req.user?.id) } },
    { state: { in: ['lapsed', 'stopped'] } },
    { at: { greater_than: new Date(now().getTime() - WEEK).toISOString() } },
  )
  if (unsigned.length)
    throw new Problem(409, 'second-hand', 'Nobody signed your last suspension of this person. Ask another.')
  const act = await beginAct(req, { kind: 'suspension', subject, what: {}, reason })
  return async () => {
    await moveAct(req.payload, act.id, 'waiting', { state: 'stopped' })
  }
}

type Resumed = { state: 'stopped' } | { state: 'waiting'; act: string; waitsUntil: string | null }

/** Begins the end of such a suspension, which two sign; one's own that nobody has signed yet is taken back at once. */
export const beginResumption = async (
  req: PayloadRequest,
  subject: string,
  reason: string,
): Promise<Resumed> => {
  needReauth(req)
  const isOwn = (act: PendingAct): boolean => act.subject === subject && act.begunBy === String(req.user?.id)
  const own = (await openSuspensions(req.payload)).find(isOwn)
  if (own) {
    await stopAct(req, own.id, reason)
    return { state: 'stopped' }
  }
  const act = await beginAct(req, { kind: 'resumption', subject, what: {}, reason })
  return { state: 'waiting', act: act.id, waitsUntil: act.waitsUntil }
}

import type { Payload, Where } from 'payload'
import { now } from '../../base/clock'
import { faultPoint } from '../../base/faults'
import { kindOf } from './kinds'
import { moveAct, type ActState, type PendingAct } from './pending'
import { tellOfAct } from './tell'

/** Whoever does an act has this long before he is taken to be gone, and the job does it again. */
const HELD = 2 * 60_000

/** Takes an act in hand, for one and no other. @returns whether it was this one. */
export const claimAct = (
  payload: Payload,
  id: string,
  from: 'waiting' | 'landing',
  data: Partial<PendingAct> = {},
  ...and: Where[]
): Promise<boolean> =>
  moveAct(
    payload,
    id,
    from,
    { ...data, state: 'landing', heldUntil: new Date(now().getTime() + HELD).toISOString() },
    ...and,
  )

/** Does what an act in hand says, and closes it. */
export const land = async (payload: Payload, act: PendingAct): Promise<ActState> => {
  faultPoint('after-act-claim')
  const { alone, run, undo, after } = kindOf(act.kind)
  const undoes = alone === 'undone' && !act.secondBy
  let done = !undoes
  if (undoes) await undo?.(payload, act)
  else done = (await run?.(payload, act)) ?? true
  const state = done ? 'done' : 'lapsed'
  await tellOfAct(payload, act, state)
  await moveAct(payload, act.id, 'landing', { state, heldUntil: null })
  if (done) after?.()
  return state
}

import type { Payload } from 'payload'
import { openSuspensions } from './holders'
import { kindOf } from './kinds'
import type { PendingAct } from './pending'

/** Whether an act about offices was begun by somebody who has shut a holder out alone: it rests until that is signed or has lapsed. */
export const rests = async (payload: Payload, act: PendingAct): Promise<boolean> =>
  act.kind !== 'suspension' &&
  kindOf(act.kind).aboutHolders &&
  (await openSuspensions(payload)).some(({ begunBy }) => begunBy === act.begunBy)

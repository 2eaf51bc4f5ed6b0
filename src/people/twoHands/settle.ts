import type { Payload } from 'payload'
import { now } from '../../base/clock'
import { inADay } from './begin'
import { holders, openSuspensions, possibleSeconds } from './holders'
import { kindOf } from './kinds'
import { claimAct, land } from './land'
import { findActs, moveAct, waitingActs, type PendingAct } from './pending'
import { tellOfAct } from './tell'

const isDue = ({ waitsUntil }: PendingAct): boolean =>
  waitsUntil !== null && Date.parse(waitsUntil) <= now().getTime()

/** Whether an act that nobody else can sign has waited its day; one that somebody can sign again goes back to waiting for him. */
const hasWaited = async (payload: Payload, act: PendingAct): Promise<boolean> => {
  const seconds = await possibleSeconds(payload, act)
  if (seconds.length) {
    if (act.waitsUntil && (await moveAct(payload, act.id, 'waiting', { waitsUntil: null })))
      await tellOfAct(payload, { ...act, waitsUntil: null }, 'second')
    return false
  }
  if (!act.waitsUntil) {
    const waitsUntil = inADay()
    // Its day begins with their being told, not with its beginning: until now somebody could have signed.
    if (await moveAct(payload, act.id, 'waiting', { waitsUntil }))
      await tellOfAct(payload, { ...act, waitsUntil }, 'alone')
    return false
  }
  if (!isDue(act)) return false
  return !(kindOf(act.kind).aboutHolders && (await openSuspensions(payload)).length)
}

/** Whoever began it must still hold an office, or be the server itself. */
const lacksBeginner = async (payload: Payload, { begunBy }: PendingAct): Promise<boolean> =>
  begunBy !== null && !(await holders(payload)).some(({ id }) => id === begunBy)

/** Does what has waited its day, undoes what nobody signed, and goes on with what was cut off. @returns how many. */
export const settleActs = async (payload: Payload): Promise<number> => {
  const at = now().toISOString()
  let settled = 0
  const cutOff = { heldUntil: { less_than_equal: at } }
  for (const act of await findActs(payload, { state: { equals: 'landing' } }, cutOff))
    if (await claimAct(payload, act.id, 'landing', {}, cutOff)) {
      await land(payload, act)
      settled++
    }
  for (const act of await waitingActs(payload)) {
    const { alone } = kindOf(act.kind)
    if (alone === 'lands' && (await lacksBeginner(payload, act))) {
      if (await moveAct(payload, act.id, 'waiting', { state: 'lapsed' }))
        await tellOfAct(payload, act, 'lapsed')
      continue
    }
    if (!(alone === 'lands' ? await hasWaited(payload, act) : isDue(act))) continue
    if (!(await claimAct(payload, act.id, 'waiting'))) continue
    await land(payload, act)
    settled++
  }
  return settled
}

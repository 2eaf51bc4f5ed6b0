import type { Payload } from 'payload'
import { addDays } from '../attendance/engine/dates'
import { computeDay } from '../attendance/engine/day'
import type { Day, PunchKind } from '../attendance/engine/types'
import { offsetAt } from '../attendance/engine/zone'
import { now } from '../base/clock'
import { planDay } from './dayInput'
import { idOf } from '../base/ids'
import { employedOf, type Employed } from './employed'
import { minuteOf, readEvidence, withWish, type Evidence, type Wish } from './evidence'
import { readRoster } from './roster'

/** What a correction would do. */
interface Wanted {
  do: 'add' | 'ignore' | 'kind'
  at: string
  kind: Exclude<PunchKind, 'unknown'> | null
}

/** What is told of a day beside a correction of it. */
export type Told = Pick<
  Day,
  'status' | 'worked' | 'late' | 'early' | 'missing' | 'leave' | 'overtime' | 'reasons'
>

/** A day as it is, and as it would be. */
export interface Sides {
  before: Told
  after: Told
}

const toldOf = ({ status, worked, late, early, missing, leave, overtime, reasons }: Day): Told => ({
  status,
  worked,
  late,
  early,
  missing,
  leave,
  overtime,
  reasons,
})

const withCorrection = (evidence: Evidence, date: string, zone: string, wanted: Wanted): Evidence => {
  const { at, kind, do: act } = wanted
  const common = { state: 'approved' as const, at: Date.parse(at), date }
  const correction =
    act === 'ignore' || !kind
      ? ({ ...common, do: 'ignore' } as const)
      : act === 'add'
        ? ({ ...common, do: act, kind, offset: offsetAt(zone, minuteOf(at)) } as const)
        : ({ ...common, do: act, kind } as const)
  return { ...evidence, corrections: [...evidence.corrections, correction] }
}

/** What a day comes to, and what it would come to by other evidence; nothing is stored. */
const sidesOf = async (
  payload: Payload,
  employed: Employed,
  date: string,
  other: (evidence: Evidence, zone: string) => Promise<Evidence> | Evidence,
): Promise<Sides> => {
  const roster = await readRoster(payload, [employed], addDays(date, -2), addDays(date, 2))
  const evidence = (await readEvidence(payload, [employed.id], date, date))(employed.id)
  const { zone } = roster.rotaOn(employed, date)
  const at = minuteOf(now().toISOString())
  const told = (given: Evidence): Told =>
    toldOf(computeDay({ ...planDay(employed, date, roster, given).input, now: at }))
  return { before: told(evidence), after: told(await other(evidence, zone)) }
}

/** What a day comes to, and what it would come to with a correction. */
export const previewCorrection = (
  payload: Payload,
  employed: Employed,
  date: string,
  wanted: Wanted,
): Promise<Sides> =>
  sidesOf(payload, employed, date, (evidence, zone) => withCorrection(evidence, date, zone, wanted))

/** What the first day of overtime or of leave comes to as it stands, and were it approved. @returns by the request's id */
export const previewWishes = async (
  payload: Payload,
  wishes: readonly Wish[],
): Promise<ReadonlyMap<string, Sides>> => {
  const employed = await employedOf(
    payload,
    wishes.map(({ row }) => idOf(row.employment)),
  )
  const sides = new Map<string, Sides>()
  for (const wish of wishes) {
    const { id, employment, localDate } = wish.row
    const whose = employed.find((each) => each.id === idOf(employment))
    const other = (evidence: Evidence) => withWish(payload, evidence, wish)
    if (whose) sides.set(id, await sidesOf(payload, whose, localDate, other))
  }
  return sides
}

/** Whether anything is to be worked on some day from one date to another. */
export const isDueBetween = async (
  payload: Payload,
  employed: Employed,
  from: string,
  to: string,
): Promise<boolean> => {
  const { rotaOn } = await readRoster(payload, [employed], from, to)
  for (let date = from; date <= to; date = addDays(date, 1)) if (rotaOn(employed, date).due) return true
  return false
}

import type { Payload } from 'payload'
import { addDays } from '../attendance/engine/dates'
import { computeDay } from '../attendance/engine/day'
import type { Day, PunchKind } from '../attendance/engine/types'
import { offsetAt } from '../attendance/engine/zone'
import { now } from '../base/clock'
import { planDay } from './dayInput'
import type { Employed } from './employed'
import { minuteOf, readEvidence, type Evidence } from './evidence'
import { readRoster } from './roster'

/** What a correction would do. */
interface Wanted {
  do: 'add' | 'ignore' | 'kind'
  at: string
  kind: Exclude<PunchKind, 'unknown'> | null
}

/** What is told of a day beside a correction of it. */
export type Told = Pick<Day, 'status' | 'worked' | 'late' | 'early' | 'missing' | 'overtime' | 'reasons'>

const toldOf = ({ status, worked, late, early, missing, overtime, reasons }: Day): Told => ({
  status,
  worked,
  late,
  early,
  missing,
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

/** What a day comes to, and what it would come to with a correction; nothing is stored. */
export const previewCorrection = async (
  payload: Payload,
  employed: Employed,
  date: string,
  wanted: Wanted,
): Promise<{ before: Told; after: Told }> => {
  const roster = await readRoster(payload, [employed], addDays(date, -2), addDays(date, 2))
  const evidence = (await readEvidence(payload, [employed.id], date, date))(employed.id)
  const { zone } = roster.rotaOn(employed, date)
  const at = minuteOf(now().toISOString())
  const told = (given: Evidence): Told =>
    toldOf(computeDay({ ...planDay(employed, date, roster, given).input, now: at }))
  return { before: told(evidence), after: told(withCorrection(evidence, date, zone, wanted)) }
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

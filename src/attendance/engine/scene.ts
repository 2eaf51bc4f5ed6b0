import { breaksIn } from './breaks'
import { dayEnds, ofDay, type DayEnds } from './dayEnds'
import { takenOf, type Taken } from './leave'
import { before, endOf, isNone, NONE, sizeOf, startOf, subtract, union, type Minutes } from './minutes'
import { isOvertimeAhead } from './overtime'
import { pair, type Paired } from './pairing'
import { dueOf, halfOf, halvesMeet, planOf, withoutHalf, type Plan } from './plan'
import { approvedOf, corrected, inOrder, type Counted } from './punches'
import type { DayInput, Reason, Shift } from './types'
import { offsetAt } from './zone'

/** A shift on its date, and what absences take of it. */
export interface Attended {
  /** Without the half that is free. */
  plan: Plan
  whole: Plan
  /** The minutes in which somebody is to be there: due ones, of flexible hours their span less breaks. */
  region: Minutes
  taken: Taken[]
}

/** What a day holds, before it is judged. */
export interface Scene extends Attended {
  input: DayInput
  /** Whether nothing more is awaited. */
  over: boolean
  /** Whether anything was punched at all. */
  punched: boolean
  paired: Paired
  breaks: Minutes
  /** Presence less breaks. */
  work: Minutes
  firstIn: number | undefined
  lastOut: number | undefined
  reasons: Reason[]
}

/** R6, R11: what of a plan is to be attended, and what absences take. */
export const attendedOf = (input: DayInput, shift: Shift | null, plan: Plan, whole: Plan): Attended => {
  const meet = halvesMeet(whole)
  const span = shift?.kind === 'flexible' && plan.extent ? subtract([plan.extent], plan.unpaid) : NONE
  const free = input.halfHoliday
  const region =
    shift?.kind === 'flexible'
      ? free
        ? halfOf(span, free === 'am' ? 'pm' : 'am', meet)
        : span
      : union(...dueOf(plan))
  return { plan, whole, region, taken: takenOf(input.absences, region, meet) }
}

const untakenOf = ({ region, taken }: Attended): Minutes =>
  taken.reduce((left, { minutes }) => subtract(left, minutes), region)

/** R5: a day without a punch is settled when its last part has ended, or where nothing is awaited on it. */
const isOver = (input: DayInput, end: number, attended: Attended, punched: boolean): boolean => {
  const { now } = input
  if (now === undefined || now >= end) return true
  if (punched) return false
  if (isNone(untakenOf(attended))) return !isOvertimeAhead(input, now)
  const { parts, extent } = attended.plan
  return now >= (endOf(parts) ?? extent?.[1] ?? end)
}

/** R2, R3: the punches of the day, with what is to be said of them. */
const punchesOf = (input: DayInput, ends: DayEnds): { own: Counted[]; reasons: Reason[] } => {
  const { punches, corrections, zone } = input
  const own = ofDay(inOrder(corrected(punches, corrections)), ends)
  const reasons: Reason[] = []
  const decided = approvedOf(corrections)
  if (decided.length) {
    const moments = new Set([...own, ...ofDay(inOrder(punches), ends)].map(({ exact }) => exact))
    if (decided.some(({ at }) => moments.has(at))) reasons.push('correction')
  }
  if (own.some(({ repeat }) => repeat)) reasons.push('repeat')
  if (own.some(({ at, offset }) => offset !== offsetAt(zone, at))) reasons.push('other-zone')
  return { own, reasons }
}

/** Less rest than this between two days is said. */
const REST = 660

export const sceneOf = (input: DayInput): Scene => {
  const { shift, due, zone, date, previousEnd } = input
  const whole = planOf(shift, zone, date)
  const plan = due ? withoutHalf(whole, input.halfHoliday) : { ...whole, parts: [] }
  const attended: Attended = due
    ? attendedOf(input, shift, plan, whole)
    : { plan, whole, region: NONE, taken: [] }
  const ends = dayEnds(input)
  const { own, reasons } = punchesOf(input, ends)
  const over = isOver(input, ends.end, attended, own.length > 0)
  const paired = pair(own, shift?.pairing ?? 'every', whole.extent, over)
  const breaks = breaksIn(paired.presence, paired.breaks, whole)
  const firstIn = startOf(paired.presence) ?? paired.openIn
  // R18
  if (firstIn !== undefined && previousEnd !== undefined && firstIn - previousEnd < REST)
    reasons.push('rest-short')
  if (due && whole.clocksChanged && shift?.kind !== 'flexible') reasons.push('dst')
  return {
    ...attended,
    input,
    over,
    punched: own.length > 0,
    paired,
    breaks,
    work: subtract(paired.presence, breaks),
    firstIn,
    lastOut: endOf(paired.presence) ?? paired.loneOut,
    reasons: [...reasons, ...paired.reasons],
  }
}

/** R5: whether somebody who is not there yet would be late by now. @param start from when on that is counted */
export const isAwaited = (
  { input, over, punched }: Scene,
  attended: Minutes,
  start: number,
  grace: number,
): boolean =>
  !over &&
  !punched &&
  input.now !== undefined &&
  sizeOf(before(subtract(attended, [[-Infinity, start]]), input.now)) > grace

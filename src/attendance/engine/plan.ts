import {
  before,
  momentAfter,
  NONE,
  since,
  sizeOf,
  span,
  subtract,
  union,
  type Minutes,
  type Span,
} from './minutes'
import type { Half, PartedShift, Shift, Window } from './types'
import { clockMinutes, momentOf } from './zone'

const DAY = 1_440

/** A shift put on a date: what of it lies where. */
export interface Plan {
  /** What is to be attended: the parts, of flexible hours the core. */
  parts: readonly Span[]
  /** From the first start to the last end; of flexible hours their span; of irregular ones nothing. */
  extent: Span | null
  unpaid: Minutes
  paid: Minutes
  /** Whether an hour was left out or came twice within a part. */
  clocksChanged: boolean
}

const EMPTY: Plan = { parts: [], extent: null, unpaid: NONE, paid: NONE, clocksChanged: false }

export type Clocks = readonly [from: number, to: number]

/** Minutes by the wall clock since the midnight of the shift's date; nothing begins before what it follows. */
export const clocksOf = ({ start, end }: Window, follows: number): Clocks => {
  let from = clockMinutes(start)
  while (from < follows) from += DAY
  let to = clockMinutes(end)
  while (to <= from) to += DAY
  return [from, to]
}

const partClocks = (shift: PartedShift): Clocks[] => {
  const clocks: Clocks[] = []
  for (const part of shift.parts) clocks.push(clocksOf(part, clocks.at(-1)?.[1] ?? 0))
  return clocks
}

/** By the wall clock: what is attended, and from when to when the shift reaches. */
export const clocksOfShift = (shift: Shift): { parts: Clocks[]; extent: Clocks | null } => {
  if (shift.kind === 'irregular') return { parts: [], extent: null }
  if (shift.kind === 'flexible') {
    const extent = clocksOf(shift.span, 0)
    return { parts: shift.core ? [clocksOf(shift.core, extent[0])] : [], extent }
  }
  const parts = partClocks(shift)
  const [first] = parts
  const last = parts.at(-1)
  return { parts, extent: first && last ? [first[0], last[1]] : null }
}

/** Puts a shift on a date of a zone. */
export const planOf = (shift: Shift | null, zone: string, date: string): Plan => {
  if (!shift) return EMPTY
  const at = ([from, to]: Clocks): Span => [momentOf(zone, date, from), momentOf(zone, date, to)]
  const { parts, extent } = clocksOfShift(shift)
  const windows = (paid: boolean): Minutes =>
    union(
      ...shift.breaks
        .filter((each) => each.paid === paid)
        .map((each) => span(...at(clocksOf(each, extent?.[0] ?? 0)))),
    )
  return {
    parts: parts.map(at),
    extent: extent && at(extent),
    unpaid: windows(false),
    paid: windows(true),
    clocksChanged: parts.some((part) => at(part)[1] - at(part)[0] !== part[1] - part[0]),
  }
}

/** Where the halves of a shift meet: at the end of the unpaid break that is nearest to the middle of what is due, else in that middle. */
export const halvesMeet = ({ parts, extent, unpaid }: Plan): number => {
  const due = subtract(parts.length ? parts : extent ? [extent] : NONE, unpaid)
  const middle = momentAfter(due, Math.floor(sizeOf(due) / 2))
  const ends = unpaid.map(([, to]) => to)
  return ends.reduce(
    (best, end) => (Math.abs(end - middle) < Math.abs(best - middle) ? end : best),
    ends[0] ?? middle,
  )
}

/** The minutes of a set that lie in a half. */
export const halfOf = (set: Minutes, half: Half, meet: number): Minutes =>
  half === 'am' ? before(set, meet) : since(set, meet)

/** The parts of a plan without the half that is free. */
export const withoutHalf = (plan: Plan, free: Half | undefined): Plan => {
  if (!free) return plan
  const meet = halvesMeet(plan)
  return { ...plan, parts: plan.parts.flatMap((part) => halfOf([part], free === 'am' ? 'pm' : 'am', meet)) }
}

/** The minutes that are due in each part. */
export const dueOf = ({ parts, unpaid }: Plan): Minutes[] => parts.map((part) => subtract([part], unpaid))

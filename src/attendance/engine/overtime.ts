import {
  before,
  endOf,
  firstOf,
  intersect,
  isNone,
  NONE,
  sizeOf,
  span,
  subtract,
  union,
  type Minutes,
} from './minutes'
import { byOvertimeKind, OVERTIME_KINDS, type OvertimeKind } from './kinds'
import { approvedOf } from './punches'
import type { Approval, DayInput, OvertimeRule, Reason } from './types'

/** Where no shift says otherwise. */
const USUAL: OvertimeRule = { needs: 'approval', before: false, minimum: 30, unit: 30 }

/** R9: what counts of the work beyond the shift. */
export interface Beyond {
  /** Minutes that count, by kind. */
  counted: Record<OvertimeKind, Minutes>
  reasons: Reason[]
}

/** What was approved, each as its minutes. */
const spansOf = (approvals: readonly Approval[]): Minutes[] => approvals.map(({ from, to }) => span(from, to))

const approvedSpans = ({ approvals }: DayInput): Minutes[] => spansOf(approvedOf(approvals))
/** Of this day alone. */
const ownSpans = ({ approvals }: DayInput): Minutes[] =>
  spansOf(approvedOf(approvals).filter(({ elsewhere }) => !elsewhere))

/** R9: of one kind; under the minimum it is none, else cut to whole units, and what is cut is the last. */
const cut = (set: Minutes, { minimum, unit }: OvertimeRule, reasons: Reason[]): Minutes => {
  const size = sizeOf(set)
  if (!size) return NONE
  if (size < minimum) {
    reasons.push('overtime-below-minimum')
    return NONE
  }
  const over = size % unit
  if (over) reasons.push('overtime-rounded')
  return firstOf(set, size - over)
}

/**
 * R9: what counts of the work outside of the shift, and why the rest does not.
 * @param extra work outside of the parts; all of it on a day that is not due
 * @param start where the shift begins; left out on a day that is not due
 */
export const beyondShift = (input: DayInput, extra: Minutes, start: number | undefined): Beyond => {
  const rule = input.shift?.overtime ?? USUAL
  const reasons: Reason[] = []
  const approved = intersect(extra, union(...approvedSpans(input)))
  const early = before(extra, start ?? -Infinity)
  const byItself = rule.needs === 'approval' ? NONE : rule.before ? extra : subtract(extra, early)
  const eligible = union(approved, byItself)
  const isTold = (set: Minutes): boolean => !isNone(set) && sizeOf(set) >= rule.minimum
  const left = subtract(extra, eligible)
  if (isTold(intersect(left, early))) reasons.push('before-shift')
  if (isTold(subtract(left, early))) reasons.push('overtime-unapproved')
  const kinds = byOvertimeKind(eligible, input)
  const counted = { ...kinds }
  for (const kind of OVERTIME_KINDS) counted[kind] = cut(kinds[kind], rule, reasons)
  return { counted, reasons }
}

/** R9: whether something was approved, has passed, and nobody was there. */
export const isApprovedInVain = (input: DayInput, presence: Minutes): boolean =>
  ownSpans(input).some(
    (each) => (endOf(each) ?? 0) <= (input.now ?? Infinity) && isNone(intersect(presence, each)),
  )

/** R9: whether approved overtime is still to come. */
export const isOvertimeAhead = (input: DayInput, now: number): boolean =>
  ownSpans(input).some((each) => (endOf(each) ?? 0) > now)

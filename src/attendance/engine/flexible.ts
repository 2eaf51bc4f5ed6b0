import { lackingBreak, withoutLast } from './breaks'
import { byOvertimeKind } from './kinds'
import { lackingOf } from './lateness'
import { leaveByKind, takenAs } from './leave'
import { intersect, NONE, sizeOf, subtract, union } from './minutes'
import { dueOf, halfOf, halvesMeet } from './plan'
import { approvedOf } from './punches'
import { isWorkedOnLeave, overtimeReasons, TOLD, type Reckoned } from './reckoned'
import { isAwaited, type Scene } from './scene'
import { statusOfDue } from './status'
import type { FlexibleShift, Half, Reason } from './types'

/** R14: minutes of the norm that a half is; both make the whole. */
const halfNorm = (norm: number, half: Half): number =>
  half === 'am' ? Math.floor(norm / 2) : norm - Math.floor(norm / 2)

/**
 * R14: what each approved absence is worth, in their order, never more than the norm together: a full day the norm, half a day half of it, less what
 * another has taken there; hours their minutes.
 */
const worthsOf = ({ input, region, taken, whole }: Scene, norm: number, due: number): number[] => {
  const meet = halvesMeet(whole)
  let left = due
  return approvedOf(input.absences).map((absence, i) => {
    const size = sizeOf(taken[i]?.minutes ?? NONE)
    const byOthers = 'half' in absence ? sizeOf(halfOf(region, absence.half, meet)) - size : 0
    const wanted =
      'full' in absence ? left : 'half' in absence ? halfNorm(norm, absence.half) - byOthers : size
    const worth = size ? Math.max(0, Math.min(left, wanted)) : 0
    left -= worth
    return worth
  })
}

const CORE_REASONS: Partial<Record<Reason, Reason>> = {
  late: 'core-late',
  early: 'core-early',
  'within-grace': 'within-grace',
}

/** R14: by the core alone somebody is late or early. */
const coreOf = (scene: Scene, shift: FlexibleShift) => {
  const { plan, paired, work, over, taken } = scene
  const away = union(takenAs(taken, 'leave'), takenAs(taken, 'work'))
  const parts = dueOf(plan).map((part) => subtract(part, away))
  const grace = { late: shift.graceLate ?? 0, early: shift.graceEarly ?? 0 }
  const { late, early, forgiven, reasons } = lackingOf(parts, { ...paired, work, over }, grace)
  return {
    late: sizeOf(late),
    early: sizeOf(early),
    forgiven: sizeOf(forgiven),
    reasons: [
      ...reasons.flatMap((reason) => CORE_REASONS[reason] ?? []),
      ...(isAwaited(scene, union(...parts), -Infinity, grace.late) ? (['not-arrived'] as const) : []),
    ],
  }
}

/** R15: minutes that are taken out of the work, and what is said of it. */
const lawOf = ({ paired, work }: Scene, { law }: FlexibleShift): { minutes: number; reasons: Reason[] } => {
  const lacking = law ? lackingBreak(paired.presence, work) : 0
  if (!law || !lacking) return { minutes: 0, reasons: [] }
  return law.do === 'deduct'
    ? { minutes: lacking, reasons: ['break-deducted'] }
    : { minutes: 0, reasons: ['break-short'] }
}

/** A day of flexible hours that is due. */
export const flexibleDay = (scene: Scene, shift: FlexibleShift): Reckoned => {
  const { input, work, whole, taken, punched } = scene
  const free = input.halfHoliday
  const due = shift.norm - (free ? halfNorm(shift.norm, free) : 0)
  const inSpan = whole.extent ? intersect(work, [whole.extent]) : work
  const onLeave = takenAs(taken, 'leave')
  const present = subtract(inSpan, onLeave)
  const law = lawOf(scene, shift)
  const lawBreak = Math.min(law.minutes, sizeOf(present))
  const counted = withoutLast(present, lawBreak)
  const worths = worthsOf(scene, shift.norm, due)
  const worthAs = (counts: 'leave' | 'work'): number =>
    worths.reduce((sum, worth, i) => sum + (taken[i]?.counts === counts ? worth : 0), 0)
  const leave = worthAs('leave')
  // What counts as work is deemed where nobody was present all the same.
  const deemed = Math.max(0, worthAs('work') - sizeOf(intersect(counted, takenAs(taken, 'work'))))
  const core = coreOf(scene, shift)
  const kinds = byOvertimeKind(counted, input)
  const overtime = { workday: 0, rest: sizeOf(kinds.rest), holiday: sizeOf(kinds.holiday) }
  const workedDue = sizeOf(counted)
  const credit = {
    due,
    whole: shift.norm,
    workedDue,
    deemed,
    leave,
    forgiven: core.forgiven,
    came: workedDue > 0,
  }
  const [status, statusReasons] = statusOfDue(credit, input, punched)
  return {
    status,
    statusReasons,
    due,
    workedDue,
    counted,
    deemed,
    late: core.late,
    early: core.early,
    missing: 0,
    forgiven: core.forgiven,
    leave,
    leaveByKind: leaveByKind(taken, worths),
    overtime,
    lawBreak,
    balance: workedDue + deemed + leave - due,
    reasons: [
      ...core.reasons,
      ...law.reasons,
      ...overtimeReasons(overtime),
      ...(deemed ? (['deemed'] as const) : []),
      ...(isWorkedOnLeave(work, onLeave) ? (['worked-on-leave'] as const) : []),
      ...(sizeOf(subtract(work, inSpan)) >= TOLD ? (['outside-span'] as const) : []),
    ],
  }
}

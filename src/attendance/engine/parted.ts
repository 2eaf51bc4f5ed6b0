import { byOvertimeKind, type OvertimeKind } from './kinds'
import { lackingOf } from './lateness'
import { leaveByKind, takenAs } from './leave'
import { intersect, sizeOf, startOf, subtract, union, type Minutes } from './minutes'
import { beyondShift, type Beyond } from './overtime'
import { dueOf } from './plan'
import { isWorkedOnLeave, overtimeReasons, type Reckoned } from './reckoned'
import { attendedOf, isAwaited, type Attended, type Scene } from './scene'
import { allowedLater, slid, slideBy } from './slide'
import { statusOfDue } from './status'
import type { Overtime, PartedShift, Reason, Shift } from './types'

/** R10: overtime by kind. @param rostered due minutes that were worked, which need no approval and are not cut */
const overtimeOf = (
  counted: Beyond['counted'],
  rostered: Record<OvertimeKind, Minutes> | undefined,
): Overtime => ({
  workday: sizeOf(counted.workday),
  rest: sizeOf(counted.rest) + sizeOf(rostered?.rest ?? []),
  holiday: sizeOf(counted.holiday) + sizeOf(rostered?.holiday ?? []),
})

/** R16: of comprehensive hours only a holiday is overtime of the day; the rest goes to the period. */
export const settledBy = (
  shift: Shift | null,
  counted: Beyond['counted'],
  rostered?: Record<OvertimeKind, Minutes>,
): { overtime: Overtime; reasons: Reason[] } => {
  const overtime = overtimeOf(counted, rostered)
  if (shift?.kind !== 'comprehensive') return { overtime, reasons: overtimeReasons(overtime) }
  const ofDay = { workday: 0, rest: 0, holiday: overtime.holiday }
  const toPeriod = counted.workday.length + counted.rest.length > 0
  return {
    overtime: ofDay,
    reasons: [...overtimeReasons(ofDay), ...(toPeriod ? (['to-period'] as const) : [])],
  }
}

/** R19: what is attended once the shift has moved with the arrival. */
const slidWith = (scene: Scene, shift: PartedShift): Attended => {
  const { input, plan, whole, region, taken, firstIn, paired } = scene
  const attended = subtract(region, union(takenAs(taken, 'leave'), takenAs(taken, 'work')))
  // Where the first out stands alone, nobody knows when he came.
  const by = paired.loneOut === undefined ? slideBy(plan, shift, attended, firstIn) : 0
  return by ? attendedOf(input, shift, slid(plan, by), slid(whole, by)) : scene
}

/** A day of a fixed or comprehensive shift that is due. */
export const partedDay = (scene: Scene, shift: PartedShift): Reckoned => {
  const { input, work, paired, over } = scene
  const { plan, whole, region, taken } = slidWith(scene, shift)
  const leave = takenAs(taken, 'leave')
  const trips = takenAs(taken, 'work')
  const away = union(leave, trips)
  const parts = dueOf(plan).map((part) => subtract(part, away))
  const start = startOf(plan.parts)
  const later = allowedLater(shift, input)
  const grace = {
    late: shift.graceLate ?? 0,
    early: shift.graceEarly ?? 0,
    allowedUntil: start === undefined ? undefined : start + later,
  }
  const lacking = lackingOf(parts, { ...paired, work, over }, grace)
  const workedDue = intersect(work, subtract(region, leave))
  const deemed = sizeOf(subtract(trips, work))
  const beyond = beyondShift(input, subtract(work, plan.parts), start)
  const settled = settledBy(shift, beyond.counted, byOvertimeKind(workedDue, input))
  const latest = (start ?? Infinity) + Math.max(later, shift.slide?.later ?? 0)
  const sizes = {
    due: sizeOf(region),
    workedDue: sizeOf(workedDue),
    deemed,
    leave: sizeOf(leave),
    forgiven: sizeOf(lacking.forgiven),
  }
  const [status, statusReasons] = statusOfDue(
    {
      ...sizes,
      whole: sizeOf(union(...dueOf(whole))),
      came: sizeOf(subtract(work, leave)) > 0,
    },
    input,
    scene.punched,
  )
  return {
    ...sizes,
    status,
    statusReasons,
    counted: union(workedDue, ...Object.values(beyond.counted)),
    late: sizeOf(lacking.late),
    early: sizeOf(lacking.early),
    missing: sizeOf(lacking.missing),
    leaveByKind: leaveByKind(
      taken,
      taken.map(({ minutes }) => sizeOf(minutes)),
    ),
    overtime: settled.overtime,
    lawBreak: 0,
    reasons: [
      ...lacking.reasons,
      ...beyond.reasons,
      ...settled.reasons,
      ...(deemed ? (['deemed'] as const) : []),
      ...(isWorkedOnLeave(work, leave) ? (['worked-on-leave'] as const) : []),
      ...(isAwaited(scene, union(...parts), latest, grace.late) ? (['not-arrived'] as const) : []),
    ],
  }
}

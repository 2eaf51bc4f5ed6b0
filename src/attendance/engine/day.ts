import { flexibleDay } from './flexible'
import { sizeOf, union } from './minutes'
import { nightOf } from './night'
import { beyondShift, isApprovedInVain } from './overtime'
import { partedDay, settledBy } from './parted'
import { NOTHING_DUE, type Reckoned } from './reckoned'
import { sceneOf, type Scene } from './scene'
import { statusOfDayOff } from './status'
import type { Day, DayInput, Reason } from './types'

/** R18: outside of the employment there is no day. */
const isEmployed = ({ date, employment }: DayInput): boolean =>
  !employment || (employment.from <= date && (!employment.until || date <= employment.until))

const NO_DAY: Day = {
  ...NOTHING_DUE,
  status: 'none',
  worked: 0,
  present: 0,
  break: 0,
  overtime: { workday: 0, rest: 0, holiday: 0 },
  uncounted: 0,
  night: 0,
  reasons: ['not-employed'],
  firstIn: null,
  lastOut: null,
}

/** R16: presence is recorded; nothing is due. */
const irregularDay = ({ work }: Scene): Reckoned => ({
  ...NOTHING_DUE,
  status: work.length ? 'present' : 'free',
  statusReasons: [],
  lawBreak: 0,
  counted: work,
  overtime: { workday: 0, rest: 0, holiday: 0 },
  reasons: [],
})

/** R9: of a day off, all work is beyond the shift. */
const dayOff = ({ input, work }: Scene): Reckoned => {
  const { counted, reasons } = beyondShift(input, work, undefined)
  const settled = settledBy(input.shift, counted)
  const all = union(...Object.values(counted))
  return {
    ...NOTHING_DUE,
    status: statusOfDayOff(input, all.length > 0),
    statusReasons: [],
    lawBreak: 0,
    counted: all,
    overtime: settled.overtime,
    reasons: [...reasons, ...settled.reasons],
  }
}

const reckon = (scene: Scene): Reckoned => {
  const { shift, due } = scene.input
  if (shift?.kind === 'irregular') return irregularDay(scene)
  if (!due || !shift) return dayOff(scene)
  return shift.kind === 'flexible' ? flexibleDay(scene, shift) : partedDay(scene, shift)
}

const MISSING: readonly Reason[] = ['missing-in', 'missing-out']

/** What stands above all that was reckoned: that the day is not over, or that a punch of it is missing. */
const settledStatus = (
  { over, paired }: Scene,
  { status, statusReasons }: Reckoned,
): [Day['status'], Reason[]] => {
  if (!over) return ['open', []]
  return paired.reasons.some((reason) => MISSING.includes(reason))
    ? ['incomplete', []]
    : [status, statusReasons]
}

/** What a day's time is, by the rules R1 to R19 of docs/attendance.md. Pure: the same input, the same day. */
export const computeDay = (input: DayInput): Day => {
  if (!isEmployed(input)) return NO_DAY
  const scene = sceneOf(input)
  const { work, breaks, paired, over, firstIn, lastOut } = scene
  const reckoned = reckon(scene)
  const { counted, lawBreak, reasons, statusReasons: _, ...sums } = reckoned
  const [status, statusReasons] = settledStatus(scene, reckoned)
  const inVain = over && isApprovedInVain(input, paired.presence)
  const said = [
    ...scene.reasons,
    ...reasons,
    ...statusReasons,
    ...(inVain ? (['overtime-not-worked'] as const) : []),
  ]
  return {
    ...sums,
    status,
    worked: sizeOf(counted) + sums.deemed,
    present: sizeOf(paired.presence),
    break: sizeOf(breaks) + lawBreak,
    uncounted: sizeOf(work) - sizeOf(counted) - lawBreak,
    night: nightOf(counted, input.zone, input.date),
    reasons: [...new Set(said)].sort(),
    firstIn: firstIn ?? null,
    lastOut: lastOut ?? null,
  }
}

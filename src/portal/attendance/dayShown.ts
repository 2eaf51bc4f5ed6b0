import { isStateOf, type StateOf } from '../../i18n/states'
import type { AttendanceDay } from '../../payload-types'

/** A stored day, as its person is shown it. Lengths are minutes, moments UTC. */
export interface DayShown {
  date: string
  zone: string
  status: StateOf<'attendance'>
  /** What his shift is called. */
  shift: string | null
  due: number
  worked: number
  late: number
  early: number
  missing: number
  forgiven: number
  leave: number
  break: number
  uncounted: number
  overtimeWorkday: number
  overtimeRest: number
  overtimeHoliday: number
  reasons: string[]
  firstIn: string | null
  lastOut: string | null
}

/** @param shiftName of the row's shift. */
export const dayShown = (row: AttendanceDay, shiftName: string | null): DayShown => ({
  date: row.localDate,
  zone: row.zone,
  status: isStateOf('attendance', row.status) ? row.status : 'none',
  shift: shiftName,
  due: row.due,
  worked: row.worked,
  late: row.late,
  early: row.early,
  missing: row.missing,
  forgiven: row.forgiven,
  leave: row.leave,
  break: row.break,
  uncounted: row.uncounted,
  overtimeWorkday: row.overtimeWorkday,
  overtimeRest: row.overtimeRest,
  overtimeHoliday: row.overtimeHoliday,
  reasons: (row.reasons ?? []) as string[],
  firstIn: row.firstIn ?? null,
  lastOut: row.lastOut ?? null,
})

/** Shapes of the engine. Lengths are whole minutes; a moment is minutes since 1970, UTC, where nothing else is said. */

/** `HH:MM` of the wall clock. */
export type Clock = string
export type DayKind = 'workday' | 'rest' | 'statutory'
export type Half = 'am' | 'pm'
export type PunchKind = 'in' | 'out' | 'break-start' | 'break-end' | 'unknown'
export type State = 'asked' | 'approved' | 'refused'

/** Where the end is not after the start, it lies on the next day. */
export interface Window {
  start: Clock
  end: Clock
}

export interface BreakWindow extends Window {
  paid: boolean
}

export interface OvertimeRule {
  needs: 'approval' | 'none'
  /** Whether time before the shift counts by itself. */
  before: boolean
  minimum: number
  unit: number
}

export interface LawBreaks {
  table: 'DE'
  do: 'deduct' | 'flag'
}

interface AnyShift {
  breaks: readonly BreakWindow[]
  graceLate?: number
  graceEarly?: number
  /** Credited minutes under which a day is half, or absent. */
  halfBelow?: number
  absentBelow?: number
  pairing: 'every' | 'first-last'
  overtime: OvertimeRule
}

export interface PartedShift extends AnyShift {
  kind: 'fixed' | 'comprehensive'
  parts: readonly Window[]
  slide?: { earlier: number; later: number }
  afterLate?: readonly { after: Clock; minutes: number }[]
}

export interface FlexibleShift extends AnyShift {
  kind: 'flexible'
  span: Window
  core: Window | null
  norm: number
  law: LawBreaks | null
}

export interface IrregularShift extends AnyShift {
  kind: 'irregular'
}

export type Shift = PartedShift | FlexibleShift | IrregularShift

export interface Punch {
  /** Milliseconds since 1970, UTC. */
  at: number
  kind: PunchKind
  /** Minutes by which the wall clock of whoever punched was ahead of UTC. */
  offset: number
}

export type Correction = { state: State; /** Milliseconds since 1970, UTC. */ at: number } & (
  { do: 'add'; kind: PunchKind; offset: number } | { do: 'ignore' } | { do: 'kind'; kind: PunchKind }
)

export interface Approval {
  from: number
  to: number
  state: State
  /** Asked for another day than this: worked here it counts here, and where it was not, its own day says so. */
  elsewhere?: true
}

export type Absence = { kind: string; state: State; counts: 'leave' | 'work' } & (
  { full: true } | { half: Half } | { from: number; to: number }
)

export interface DayInput {
  /** Of the assignment if it names one, else of the employment. */
  zone: string
  /** `YYYY-MM-DD` */
  date: string
  shift: Shift | null
  /** Whether the shift is to be worked; on a day off it only lends its breaks. */
  due: boolean
  /** Shifts that are to be worked on the neighbouring dates. */
  dayBefore: Shift | null
  dayAfter: Shift | null
  /** By date, where the calendar says so. */
  kinds?: Readonly<Record<string, DayKind>>
  /** The half that is free. */
  halfHoliday?: Half
  /** In any order; those of neighbouring days may be among them. */
  punches: readonly Punch[]
  corrections?: readonly Correction[]
  approvals?: readonly Approval[]
  absences?: readonly Absence[]
  /** The last out of the day before. */
  previousEnd?: number
  /** The moment at which the day is computed; left out where it is over. */
  now?: number
  /** First and last day, both included. */
  employment?: { from: string; until?: string }
}

export type Status =
  | 'present'
  | 'half'
  | 'absent'
  | 'leave'
  | 'rest'
  | 'rest-worked'
  | 'holiday'
  | 'holiday-worked'
  | 'incomplete'
  | 'open'
  | 'none'
  | 'free'

export type Reason =
  | 'late'
  | 'early'
  | 'within-grace'
  | 'late-allowed'
  | 'gap'
  | 'part-missed'
  | 'no-punch'
  | 'missing-in'
  | 'missing-out'
  | 'in-twice'
  | 'out-twice'
  | 'break-open'
  | 'repeat'
  | 'below-half'
  | 'below-absent'
  | 'before-shift'
  | 'overtime-unapproved'
  | 'overtime-below-minimum'
  | 'overtime-rounded'
  | 'overtime-not-worked'
  | 'holiday-work'
  | 'rest-work'
  | 'to-period'
  | 'worked-on-leave'
  | 'deemed'
  | 'correction'
  | 'dst'
  | 'other-zone'
  | 'rest-short'
  | 'not-employed'
  | 'not-arrived'
  | 'core-late'
  | 'core-early'
  | 'outside-span'
  | 'break-deducted'
  | 'break-short'

export interface Overtime {
  workday: number
  rest: number
  holiday: number
}

/** What a day's time is. */
export interface Day {
  status: Status
  /** Before leave; of flexible hours the norm. */
  due: number
  /** With overtime and what is deemed. */
  worked: number
  /** Of what was worked: due minutes with presence. */
  workedDue: number
  /** Of what was worked: without presence. */
  deemed: number
  late: number
  early: number
  missing: number
  forgiven: number
  leave: number
  /** Minutes of leave by its kind, those alone that took some. */
  leaveByKind: Readonly<Record<string, number>>
  /** Between each in and its out: worked less deemed, uncounted and break. */
  present: number
  /** Taken out of what lies between in and out. */
  break: number
  overtime: Overtime
  /** Between in and out, and neither worked nor break. */
  uncounted: number
  night: number
  /** Sorted, each once. */
  reasons: readonly Reason[]
  /** Worked and leave less the norm; of flexible hours alone. */
  balance?: number
  /** The first in and the last out, as moments. */
  firstIn: number | null
  lastOut: number | null
}

import { intersect, sizeOf, type Minutes } from './minutes'
import type { Day, Overtime, Reason, Status } from './types'

/** What one kind of day comes to. */
export interface Reckoned extends Pick<
  Day,
  | 'due'
  | 'workedDue'
  | 'deemed'
  | 'late'
  | 'early'
  | 'missing'
  | 'forgiven'
  | 'leave'
  | 'leaveByKind'
  | 'balance'
> {
  /** Where the day is over and no punch is missing. */
  status: Status
  /** Why it has that status. */
  statusReasons: Reason[]
  /** Worked minutes with presence: due ones and overtime. */
  counted: Minutes
  overtime: Overtime
  /** Minutes that the law takes out beside the breaks. */
  lawBreak: number
  reasons: Reason[]
}

/** Where nothing is due. */
export const NOTHING_DUE = {
  due: 0,
  workedDue: 0,
  deemed: 0,
  late: 0,
  early: 0,
  missing: 0,
  forgiven: 0,
  leave: 0,
  leaveByKind: {},
} as const

/** Presence on leave is said from here on; so is presence outside of a flexible span. */
export const TOLD = 30

/** R11: whether presence on leave is long enough to be said. */
export const isWorkedOnLeave = (work: Minutes, leave: Minutes): boolean =>
  sizeOf(intersect(work, leave)) >= TOLD

/** What is said of minutes of overtime. */
export const overtimeReasons = ({ rest, holiday }: Overtime): Reason[] => [
  ...(holiday ? (['holiday-work'] as const) : []),
  ...(rest ? (['rest-work'] as const) : []),
]

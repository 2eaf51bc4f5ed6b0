import type { StateOf } from '../../i18n/states'
import { isStateOf } from '../../i18n/states'
import type { MonthPerson } from '../../timekeeping/periodMonth'

type Day = MonthPerson['days'][number]
export type DayStatus = StateOf<'attendance'>

/** What is summed of a person's days, in the order shown. */
export const SUMS = [
  'worked',
  'late',
  'missing',
  'overtimeWorkday',
  'overtimeRest',
  'overtimeHoliday',
  'leave',
] as const
export type Sums = Record<(typeof SUMS)[number], number>

/** A day as the grid shows it; lengths are minutes. */
export interface MonthCell {
  status: DayStatus
  /** Null where it says nothing: a day off, or one of leave. */
  worked: number | null
  isLate: boolean
  hasOvertime: boolean
}

export interface MonthRow extends Pick<
  MonthPerson,
  'employment' | 'subject' | 'name' | 'number' | 'sheet' | 'changed'
> {
  /** By date; a date without one is to come, or nobody says what is to be worked. */
  cells: Record<string, MonthCell>
  sums: Sums
  /** Dates on which a punch is missing, or that are not over. */
  incomplete: string[]
}

export interface MonthColumn {
  date: string
  /** Nobody has anything due: a day off. */
  isRest: boolean
  /** How many have worked on it. */
  present: number
}

export interface MonthGrid {
  columns: MonthColumn[]
  rows: MonthRow[]
}

const DAY = 86_400_000

/** All dates from one to another, both included. */
export const datesBetween = (from: string, to: string): string[] => {
  const dates: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY)
    dates.push(new Date(at).toISOString().slice(0, 10))
  return dates
}

/** Minutes as hours and minutes: 485 is `8:05`. */
export const hoursAndMinutes = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

const overtimeOf = (day: Day): number => day.overtimeWorkday + day.overtimeRest + day.overtimeHoliday
const isIncomplete = ({ status }: Day): boolean => status === 'incomplete'
/** States that say by themselves that nothing was worked. */
const SILENT: readonly string[] = ['leave', 'rest', 'holiday', 'none', 'free', 'absent']

const cellOf = (day: Day): MonthCell => ({
  status: isStateOf('attendance', day.status) ? day.status : 'free',
  worked: !day.worked && SILENT.includes(day.status) ? null : day.worked,
  isLate: day.late > 0,
  hasOvertime: overtimeOf(day) > 0,
})

const rowOf = ({ days, employment, subject, name, number, sheet, changed }: MonthPerson): MonthRow => ({
  employment,
  subject,
  name,
  number,
  sheet,
  changed,
  cells: Object.fromEntries(days.map((day) => [day.date, cellOf(day)])),
  sums: Object.fromEntries(SUMS.map((of) => [of, days.reduce((sum, day) => sum + day[of], 0)])) as Sums, // each of its own names
  incomplete: days.filter(isIncomplete).map(({ date }) => date),
})

/** People down, dates across. @param only those who have an incomplete day */
export const monthGrid = (
  people: readonly MonthPerson[],
  from: string,
  to: string,
  only = false,
): MonthGrid => {
  const shown = only ? people.filter(({ days }) => days.some(isIncomplete)) : people
  const due = new Set<string>()
  const present = new Map<string, number>()
  for (const { days } of people) for (const day of days) if (day.due) due.add(day.date)
  for (const { days } of shown)
    for (const { date, worked } of days) if (worked) present.set(date, (present.get(date) ?? 0) + 1)
  const known = people.flatMap(({ days }) => days.map(({ date }) => date))
  const last = known.reduce((latest, date) => (date > latest ? date : latest), '')
  return {
    columns: datesBetween(from, to).map((date) => ({
      date,
      isRest: date <= last && !due.has(date),
      present: present.get(date) ?? 0,
    })),
    rows: shown.map(rowOf),
  }
}

/** The statuses that stand in a grid, in the order in which they are first met. */
export const statusesIn = ({ rows }: MonthGrid): DayStatus[] => [
  ...new Set(rows.flatMap(({ cells }) => Object.values(cells).map(({ status }) => status))),
]

/** What the button of a day bears, by which it is opened. */
export const dayKey = (employment: string, date: string): string => `${employment} ${date}`

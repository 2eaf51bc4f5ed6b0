import type { CellFault } from './words'
import { isFirstDay } from '../../fields/firstDay'
import { serialDate, type DateSystem } from './workbook/numbers'

/** A value, or why there is none. */
export type Read<T> = { value: T } | { fault: CellFault }

/** Which part of a date comes first: year, day or month. */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

const isDate = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
const written = (year: string, month: string | number, day: string): Read<string> => {
  const parts = [Number(year), Number(month), Number(day)] as const
  if (!isDate(...parts)) return { fault: 'not-a-date' }
  return { value: [year, String(parts[1]).padStart(2, '0'), String(parts[2]).padStart(2, '0')].join('-') }
}

/** A time of day after the date, which is dropped. */
const TIME = /[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:Z|[+-]\d{2}:?\d{2})?$/i
const SERIAL = /^\d{5}$/
const YEAR_FIRST = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日?|(\d{2})(\d{2}))$/
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/
const DAY_AND_NAME = /^(\d{1,2})[-. ]+([a-z]{3,9})\.?[-, ]+(\d{4})$/i
const NAME_AND_DAY = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i

const monthOf = (name: string): number => {
  const at = MONTHS.findIndex((month) => name.toLowerCase().startsWith(month))
  const full = at < 0 ? '' : new Date(Date.UTC(2001, at, 1)).toLocaleDateString('en', { month: 'long' })
  return name.length === 3 || full.toLowerCase() === name.toLowerCase() || name.toLowerCase() === 'sept'
    ? at + 1
    : 0
}

const yearLast = (parts: RegExpExecArray, order: DateOrder | undefined): Read<string> => {
  const [, first = '', sign, second = '', year = ''] = parts
  const asDay = written(year, second, first)
  const asMonth = written(year, first, second)
  if (order === 'ymd') return { fault: 'not-a-date' }
  if (order) return order === 'dmy' ? asDay : asMonth
  // Of all locales of the CLDR, those that set the parts apart by full stops put the day first.
  if (sign === '.') return asDay
  if ('fault' in asDay) return asMonth
  return 'fault' in asMonth || asMonth.value === asDay.value ? asDay : { fault: 'ambiguous-date' }
}

/**
 * A calendar date, `YYYY-MM-DD`. One with its year last is read in the order that was chosen for its column, else in the only way that it
 * can be; where it can be read two ways, that is a fault.
 * @param system from which day the numbers of the file count.
 */
export const readDate = (text: string, order?: DateOrder, system: DateSystem = '1900'): Read<string> => {
  const plain = text.normalize('NFKC').replace(TIME, '').replace(/\.0+$/, '').trim()
  if (SERIAL.test(plain)) {
    const value = serialDate(Number(plain), system)
    return value === null ? { fault: 'not-a-date' } : { value }
  }
  const first = YEAR_FIRST.exec(plain)
  if (first)
    return written(
      first[1] ?? '',
      first[3] ?? first[5] ?? first[7] ?? '',
      first[4] ?? first[6] ?? first[8] ?? '',
    )
  const last = YEAR_LAST.exec(plain)
  if (last) return yearLast(last, order)
  const dayFirst = DAY_AND_NAME.exec(plain)
  if (dayFirst) return written(dayFirst[3] ?? '', monthOf(dayFirst[2] ?? ''), dayFirst[1] ?? '')
  const nameFirst = NAME_AND_DAY.exec(plain)
  if (nameFirst) return written(nameFirst[3] ?? '', monthOf(nameFirst[1] ?? ''), nameFirst[2] ?? '')
  return { fault: 'not-a-date' }
}

/** The first day of somebody, which is refused where inviting by hand refuses it. */
export const readFirstDay = (text: string, order?: DateOrder, system?: DateSystem): Read<string> => {
  const read = readDate(text, order, system)
  return 'value' in read && !isFirstDay(read.value) ? { fault: 'unlikely-day' } : read
}

/** How the dates of a column can be read. */
export interface ColumnDates {
  /** Orders in which every date of it is one, the likeliest first. */
  orders: DateOrder[]
  /** One that each of two orders reads as another day; the orders above are then for somebody to choose between. */
  ambiguous: string | null
  /** One that two of the orders read otherwise; without one there is nothing to choose. */
  differs: string | null
}

/** How the dates of a column can be read, by all of its cells; null where most are none. */
export const columnDates = (cells: readonly string[], system: DateSystem): ColumnDates | null => {
  const given = cells.filter((cell) => cell !== '')
  const dates = given.filter((cell) => {
    const read = readDate(cell, undefined, system)
    return 'value' in read || read.fault === 'ambiguous-date'
  })
  if (!given.length || dates.length * 2 < given.length) return null
  return ordersOf(dates, system)
}

/** Whether a date can be read two ways while nothing is chosen. */
const isOpen = (cell: string): boolean => {
  const read = readDate(cell)
  return 'fault' in read && read.fault === 'ambiguous-date'
}

const ordersOf = (dates: readonly string[], system: DateSystem): ColumnDates => {
  const readAs = (order: DateOrder) => dates.map((cell) => readDate(cell, order, system))
  const all = DATE_ORDERS.map((order) => ({ order, read: readAs(order) }))
  const sound = all.map(({ order, read }) => ({ order, n: read.filter((each) => 'value' in each).length }))
  const most = Math.max(...sound.map(({ n }) => n))
  const orders = sound.filter(({ n }) => n === most).map(({ order }) => order)
  const [one, other] = all.filter(({ order }) => order !== 'ymd' && orders.includes(order))
  const at = dates.findIndex((_, i) => {
    const [a, b] = [one?.read[i], other?.read[i]]
    return a && b && 'value' in a && 'value' in b && a.value !== b.value && isOpen(dates[i] ?? '')
  })
  const likely = all.filter(({ order }) => orders.includes(order))
  const readings = (i: number) => new Set(likely.map(({ read }) => JSON.stringify(read[i])))
  return {
    orders,
    ambiguous: at < 0 ? null : (dates[at] ?? null),
    differs: dates.find((_, i) => readings(i).size > 1) ?? null,
  }
}

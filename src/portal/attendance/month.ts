import { addDays } from '../../attendance/engine/dates'
import { now } from '../../base/clock'
import { maybeId } from '../../base/ids'
import { localDate } from '../../policy/decide/workingTime'
import type { Employed } from '../../timekeeping/employed'
import { freshDays } from '../../timekeeping/freshDays'
import { sumsOf, type Minutes } from '../../timekeeping/sheet'
import { readAsked, readLeaveKinds, type Asked } from './asked'
import { dayShown, type DayShown } from './dayShown'
import { employedNow, punchTerm } from './employed'
import { punchShown, type PunchShown } from './punchShown'
import { readSheets, type SheetShown } from './sheets'
import type { Reader } from '../kit/reader'
import { own, rows } from '../kit/rows'

export interface OwnMonth {
  /** `YYYY-MM` */
  month: string
  /** Its first and last day. */
  from: string
  to: string
  previous: string | null
  next: string | null
  employment: string
  zone: string
  /** Today, where he works. */
  today: string
  days: DayShown[]
  /** Of these days. */
  totals: Minutes
  /** The day that the address names: its punches, and what was asked about it. */
  day: { date: string; shown: DayShown | null; punches: PunchShown[]; asked: Asked[] } | null
  sheets: SheetShown[]
  asked: Asked[]
  leaveKinds: { id: string; name: string }[]
}

const lastOf = (month: string): string => {
  const [year, ofYear] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, ofYear, 0)).toISOString().slice(0, 10)
}

const within = (from: string, to: string) => ({
  and: [{ localDate: { greater_than_equal: from } }, { localDate: { less_than_equal: to } }],
})

const shiftNames = async (reader: Reader): Promise<Map<string, string>> =>
  new Map((await rows(reader, 'shifts')).map(({ id, name }) => [String(id), name]))

const daysOf = async (reader: Reader, employed: Employed, from: string, to: string) => {
  await freshDays(reader.payload, [employed], from, to)
  const where = own(reader, { employment: { equals: employed.id } }, within(from, to))
  const found = await rows(reader, 'attendance-days', { where, sort: 'localDate' })
  const names = await shiftNames(reader)
  return {
    days: found.map((row) => dayShown(row, names.get(maybeId(row.shift) ?? '') ?? null)),
    totals: sumsOf(found),
  }
}

const punchesOf = async (reader: Reader, employment: string, date: string): Promise<PunchShown[]> =>
  (
    await rows(reader, 'punches', {
      where: own(reader, { employment: { equals: employment } }, { localDate: { equals: date } }),
      sort: 'capturedAt',
    })
  ).map(punchShown)

/** Asked of this month, and what waits of any. */
const askedIn = (reader: Reader, from: string, to: string, kinds: ReadonlyMap<string, string>) =>
  readAsked(reader, own(reader, { or: [within(from, to), { state: { equals: 'open' } }] }), kinds)

const isAbout = (asked: Asked, date: string): boolean =>
  asked.collection === 'absences' ? asked.date <= date && date <= asked.lastDate : asked.date === date

/** A month of the reader's own days; null where nothing of it may be kept, or he works nowhere. */
export const readOwnMonth = async (
  reader: Reader,
  month: string,
  date: string | null,
): Promise<OwnMonth | null> => {
  const employed = employedNow(reader)
  if (!employed || !punchTerm(employed)) return null
  const { zone } = employed.span
  const today = localDate(now().getTime(), zone)
  const thisMonth = today.slice(0, 7)
  const [from, to] = [`${month}-01`, lastOf(month)]
  // The sheets settle the same days: one after the other.
  const { days, totals } = await daysOf(reader, employed, from, to)
  const kinds = await readLeaveKinds(reader)
  const names = new Map(kinds.map(({ id, name }) => [id, name]))
  const [sheets, asked, punches] = await Promise.all([
    readSheets(reader, employed, from, to),
    askedIn(reader, from, to, names),
    date ? punchesOf(reader, employed.id, date) : [],
  ])
  const before = addDays(from, -1).slice(0, 7)
  return {
    month,
    from,
    to,
    previous: before >= employed.from.slice(0, 7) ? before : null,
    next: month < thisMonth ? addDays(to, 1).slice(0, 7) : null,
    employment: employed.id,
    zone,
    today,
    days,
    totals,
    day: date
      ? {
          date,
          shown: days.find((each) => each.date === date) ?? null,
          punches,
          asked: asked.filter((each) => isAbout(each, date)),
        }
      : null,
    sheets,
    asked,
    leaveKinds: kinds.filter(({ sensitive }) => !sensitive).map(({ id, name }) => ({ id, name })),
  }
}

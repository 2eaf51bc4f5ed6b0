import type { Where } from 'payload'
import { now } from '../../base/clock'
import type { Snapshot } from '../../base/policyTypes'
import { categoriesAt, picturesAt, type PictureKind } from '../../categories/pages'
import { covers } from '../../policy/decide/decide'
import { localDate } from '../../policy/decide/workingTime'
import { runningPauseOn } from '../../records/pauses'
import type { Reader } from '../kit/reader'
import { own, rows } from '../kit/rows'

export interface DaySum {
  date: string
  /** Active; null where no totals are kept. */
  seconds: number | null
  /** How many pictures, by category. */
  pictures: Record<string, number>
  pausedSeconds: number
  deletedGaps: number
  /** Whether totals were turned off for a part of the day, so that its active time is not all of it. */
  isPart: boolean
}

export interface Month {
  /** `YYYY-MM`. */
  month: string
  days: DaySum[]
  /** The pictures that its days count. */
  kinds: PictureKind[]
  previous: string | null
  next: string | null
}

const DATED = categoriesAt('/days')
const KINDS = picturesAt('/days')

const edge = async (reader: Reader, sort: 'localDate' | '-localDate'): Promise<string | null> => {
  const found = await Promise.all(
    DATED.map((slug) =>
      rows(reader, slug, { where: own(reader), sort, limit: 1, select: { localDate: true } }),
    ),
  )
  const dates = found.flatMap((docs) => docs.map(({ localDate }) => localDate)).sort()
  return (sort === 'localDate' ? dates[0] : dates.at(-1)) ?? null
}

const shifted = (month: string, by: number): string => {
  const at = new Date(`${month}-15T00:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() + by)
  return at.toISOString().slice(0, 7)
}

/** The local dates on which somebody withdrew what he had agreed to. */
const datesWithdrawn = ({ consents, employments }: Snapshot, category: string): Set<string> =>
  new Set(
    consents
      .filter((event) => event.category === category && !event.granted)
      .flatMap(({ at }) =>
        employments.filter((span) => covers(span, at)).map(({ zone }) => localDate(at, zone)),
      ),
  )

/** The reader's days of a month; the last one with anything in it when none is asked for. */
export const readMonth = async (reader: Reader, asked: string | undefined, today: string): Promise<Month> => {
  const [first, last] = await Promise.all([edge(reader, 'localDate'), edge(reader, '-localDate')])
  const month = asked ?? (last ?? today).slice(0, 7)
  const where = own(
    reader,
    { localDate: { greater_than_equal: `${month}-01` } },
    { localDate: { less_than_equal: `${month}-31` } },
  )
  const [totals, blocks, ...shots] = await Promise.all([
    rows(reader, 'activity-days', {
      where,
      select: { localDate: true, seconds: true, pausedSeconds: true, deletedGaps: true },
    }),
    rows(reader, 'activity', { where, select: { localDate: true } }),
    ...KINDS.map(async ({ category }) => ({
      category,
      taken: await rows(reader, category, { where, select: { localDate: true } }),
    })),
  ])
  const partly = datesWithdrawn(reader.snapshot, 'activity-days')
  const days = new Map<string, DaySum>()
  const day = (date: string): DaySum => {
    const known = days.get(date)
    if (known) return known
    const pictures = Object.fromEntries(KINDS.map(({ category }) => [category, 0]))
    const none = { pictures, pausedSeconds: 0, deletedGaps: 0 }
    const fresh: DaySum = { date, seconds: null, ...none, isPart: partly.has(date) }
    days.set(date, fresh)
    return fresh
  }
  for (const row of totals) {
    const sum = day(row.localDate)
    sum.seconds = (sum.seconds ?? 0) + row.seconds
    sum.pausedSeconds += row.pausedSeconds
    sum.deletedGaps += row.deletedGaps
  }
  for (const { localDate } of blocks) day(localDate)
  for (const { category, taken } of shots)
    for (const { localDate } of taken) day(localDate).pictures[category]!++
  const at = now().getTime()
  for (const sum of days.values()) sum.pausedSeconds += runningPauseOn(reader.snapshot, sum.date, at)
  return {
    month,
    kinds: KINDS,
    days: [...days.values()].sort((a, b) => (a.date < b.date ? 1 : -1)),
    previous: first && first.slice(0, 7) < month ? shifted(month, -1) : null,
    next: last && last.slice(0, 7) > month ? shifted(month, 1) : null,
  }
}

/** The days with something in them before and after a date. */
export const neighbours = async (
  reader: Reader,
  date: string,
): Promise<{ previous: string | null; next: string | null }> => {
  const find = async (where: Where, sort: string): Promise<string[]> => {
    const found = await Promise.all(
      DATED.map((slug) =>
        rows(reader, slug, { where: own(reader, where), sort, limit: 1, select: { localDate: true } }),
      ),
    )
    return found.flatMap((docs) => docs.map(({ localDate }) => localDate)).sort()
  }
  const [before, after] = await Promise.all([
    find({ localDate: { less_than: date } }, '-localDate'),
    find({ localDate: { greater_than: date } }, 'localDate'),
  ])
  return { previous: before.at(-1) ?? null, next: after[0] ?? null }
}

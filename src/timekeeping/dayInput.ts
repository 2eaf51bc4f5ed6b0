import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { addDays } from '../attendance/engine/dates'
import type { DayInput, DayKind } from '../attendance/engine/types'
import type { Employed } from './employed'
import type { Evidence } from './evidence'
import type { Roster, Rota } from './roster'

/** Raised where the engine gives another day for the same input. */
export const ENGINE = 1

export interface PlannedDay {
  input: DayInput
  rota: Rota
  /** Whether anything says something of the day: without it there is no row. */
  isSaid: boolean
}

const kindsAround = (kinds: Readonly<Record<string, DayKind>>, date: string): Record<string, DayKind> =>
  Object.fromEntries(
    [-1, 0, 1, 2].flatMap((days): [string, DayKind][] => {
      const each = addDays(date, days)
      const kind = kinds[each]
      return kind ? [[each, kind]] : []
    }),
  )

/** All that a day follows from: itself and both neighbours, which is also what marks it. */
export const planDay = (
  employed: Employed,
  date: string,
  { rotaOn, daysOf }: Roster,
  evidence: Evidence,
): PlannedDay => {
  const rota = rotaOn(employed, date)
  const neighbour = (days: number) => {
    const { due, shift } = rotaOn(employed, addDays(date, days))
    return due ? shift : null
  }
  const isNear = ({ date: other }: { date: string }): boolean =>
    addDays(date, -1) <= other && other <= addDays(date, 1)
  const plain = <T extends { date: string }>({ date: _, ...rest }: T): Omit<T, 'date'> => rest
  const { kinds, halves } = daysOf(employed.span.company)
  const half = halves[date]
  const punches = evidence.punches.filter(isNear).map(plain)
  const corrections = evidence.corrections.filter(isNear).map(plain) as DayInput['corrections']
  const approvals = evidence.approvals
    .filter(isNear)
    .map((each) => (each.date === date ? plain(each) : { ...plain(each), elsewhere: true as const }))
  const absences = evidence.absences
    .filter(({ from, to }) => from <= date && date <= to)
    .map(({ absence }) => absence)
  return {
    rota,
    isSaid:
      rota.assigned || [punches, corrections ?? [], approvals, absences].some((each) => each.length > 0),
    input: {
      zone: rota.zone,
      date,
      shift: rota.shift,
      due: rota.due,
      dayBefore: neighbour(-1),
      dayAfter: neighbour(1),
      kinds: kindsAround(kinds, date),
      ...(half ? { halfHoliday: half } : {}),
      punches,
      corrections,
      approvals,
      absences,
      employment: { from: employed.from, ...(employed.until ? { until: employed.until } : {}) },
    },
  }
}

/** What a day was computed from, as one word: the moment at which that was done is no part of it. */
export const hashOfInput = ({ now: _, ...input }: DayInput): string =>
  createHash('sha256')
    .update(canonicalize({ engine: ENGINE, ...input }) ?? '')
    .digest('hex')

import { addDays } from '../../attendance/engine/dates'
import { now } from '../../base/clock'
import { inForceAt } from '../../policy/decide/boundTerm'
import { localDate } from '../../policy/decide/workingTime'
import { whatIsKept } from '../../categories/words'
import { ownShiftOn, type OwnShift } from '../../timekeeping/ownShift'
import type { Employed } from '../../timekeeping/employed'
import { dayShown, type DayShown } from './dayShown'
import { employedNow, punchTerm } from './employed'
import { punchShown, type PunchShown } from './punchShown'
import type { Reader } from '../kit/reader'
import { own, rows } from '../kit/rows'

/** How far back a punch that is missing is told of. Days. */
const BACK = 31

/** Whether somebody is at work by what he punched last. */
export type Stands = 'out' | 'in' | 'break'

export interface Punching {
  /** The server's moment at which this was read, UTC. */
  at: string
  employment: string
  date: string
  zone: string
  shift: OwnShift
  stands: Stands
  /** His day so far, as it is stored. */
  day: DayShown | null
  punches: PunchShown[]
  /** Days of which a punch is missing, the latest first. */
  missing: Pick<DayShown, 'date' | 'reasons'>[]
  /** What is kept of punches, and why. */
  kept: { what: string; days: number | null; purposes: string[]; viewers: string[] }
}

/** Why there is nothing to punch. */
export interface NoPunching {
  none: 'employment' | 'term'
}

const keptOf = ({ snapshot, language }: Reader, employed: Employed): Punching['kept'] | null => {
  const term = punchTerm(employed)
  if (!term) return null
  const current = inForceAt(snapshot.policies, now().getTime()).at(-1)
  const purpose = (id: string) => current?.purposes.find((each) => each.id === id)?.label[language] ?? id
  return {
    what: whatIsKept(term, language),
    days: term.retentionDays,
    purposes: term.purposes.map(purpose),
    viewers: term.viewers,
  }
}

const STANDS = {
  in: 'in',
  'break-end': 'in',
  'break-start': 'break',
  out: 'out',
  unknown: 'out',
} as const satisfies Record<PunchShown['kind'], Stands>

/** By the last punch; that of a day which is over says nothing of this one. */
const standsBy = (
  last: (PunchShown & { date: string }) | undefined,
  today: string,
  isOpen: (date: string) => boolean,
): Stands => {
  if (!last || (last.date !== today && !isOpen(last.date))) return 'out'
  return STANDS[last.kind]
}

/** What the reader punches by today, and what he has punched. */
export const readPunching = async (reader: Reader): Promise<Punching | NoPunching> => {
  const employed = employedNow(reader)
  if (!employed) return { none: 'employment' }
  const kept = keptOf(reader, employed)
  if (!kept) return { none: 'term' }
  const at = now()
  const date = localDate(at.getTime(), employed.span.zone)
  const ofHis = { employment: { equals: employed.id } }
  const since = (first: string) => own(reader, ofHis, { localDate: { greater_than_equal: first } })
  const [shift, days, punches] = await Promise.all([
    ownShiftOn(reader.payload, employed, date),
    rows(reader, 'attendance-days', { where: since(addDays(date, -BACK)), sort: '-localDate' }),
    rows(reader, 'punches', { where: since(addDays(date, -1)), sort: 'capturedAt' }),
  ])
  const shown = days.map((row) => dayShown(row, null))
  const last = punches.at(-1)
  const isOpen = (day: string) => shown.some((each) => each.date === day && each.status === 'open')
  const stands = standsBy(last && { ...punchShown(last), date: last.localDate }, date, isOpen)
  // Whoever works through midnight is on the day that he began.
  const current = stands !== 'out' && last ? last.localDate : date
  return {
    at: at.toISOString(),
    employment: employed.id,
    date,
    zone: shift.zone,
    shift,
    stands,
    day: shown.find((each) => each.date === current) ?? null,
    punches: punches.filter(({ localDate: day }) => day >= current).map(punchShown),
    missing: shown.filter(({ status }) => status === 'incomplete').slice(0, 3),
    kept,
  }
}

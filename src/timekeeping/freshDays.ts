import type { Payload } from 'payload'
import { addDays } from '../attendance/engine/dates'
import { computeDay } from '../attendance/engine/day'
import { now } from '../base/clock'
import { markKey } from '../db/markRows'
import { pastAccess } from '../db/rows'
import { markDays } from '../db/marks'
import { localDate } from '../policy/decide/workingTime'
import { lockedDays, type LockOf } from './locks'
import { hashOfInput, planDay, type PlannedDay } from './dayInput'
import { noonOf, type Employed } from './employed'
import { readEvidence, type Evidence } from './evidence'
import { readRoster, type Roster } from './roster'
import { stampOfPast, termNow, type WorkStamp } from './stampOf'
import { clearMark, knownDays, writeDay, type KnownDay, type KnownMark } from './storedDays'

const DAY = 86_400_000
const MINUTE = 60_000

/** All that the days of one person are computed from. */
interface Work {
  payload: Payload
  at: number
  employed: Employed
  roster: Roster
  evidence: Evidence
  days: ReadonlyMap<string, KnownDay>
  marks: ReadonlyMap<string, KnownMark>
  lockOf: LockOf
}

const keyOf = ({ id }: Employed, date: string): string => markKey({ employment: id, date })

/** Whether a day is to be computed: it is not closed, and nobody has, something moved it, or it was not over. */
const isStale = (
  { employed, days, marks, lockOf }: Pick<Work, 'employed' | 'days' | 'marks' | 'lockOf'>,
  date: string,
): boolean => {
  if (lockOf(employed.span.company, date)) return false
  const key = keyOf(employed, date)
  const known = days.get(key)
  return !known || marks.has(key) || known.status === 'open'
}

/** A mark of a day that is closed counts for nothing: opened again, all days of its period are computed. */
const isVain = (
  { employed, marks, lockOf }: Pick<Work, 'employed' | 'marks' | 'lockOf'>,
  date: string,
): boolean => marks.has(keyOf(employed, date)) && lockOf(employed.span.company, date) === 'closed'

const needsCare = (work: Pick<Work, 'employed' | 'days' | 'marks' | 'lockOf'>, date: string): boolean =>
  isStale(work, date) || isVain(work, date)

/** Whether what was punched around a day may have expired: then the day stays as it was computed. */
const hasExpired = ({ employed, at }: Work, date: string): boolean => {
  const days = termNow(employed, 'punches', at)?.retentionDays ?? null
  return days !== null && noonOf(employed, date) - 2 * DAY + days * DAY <= at
}

const compute = ({ at, employed, roster, evidence }: Work, date: string, previousEnd: number | null) => {
  const plan: PlannedDay = planDay(employed, date, roster, evidence)
  const isPast = noonOf(employed, date) + 3 * DAY < at
  const input = {
    ...plan.input,
    ...(previousEnd === null ? {} : { previousEnd }),
    ...(isPast ? {} : { now: Math.floor(at / MINUTE) }),
  }
  return { plan, input, day: computeDay(input) }
}

/** When somebody was last out on a day: as it is stored, or computed where that is to be done anew. */
const lastOutOf = (work: Work, date: string): number | null => {
  const known = work.days.get(keyOf(work.employed, date))
  if (known && !isStale(work, date)) return known.lastOut
  return date < work.employed.from ? null : compute(work, date, null).day.lastOut
}

/**
 * A day is judged by its noon; whoever agreed later on that day, by what he punched since, which was taken lawfully. @returns null where neither
 * may be kept
 */
const stampOfDay = ({ employed, evidence, at }: Work, date: string, zone: string): WorkStamp | null => {
  const last = evidence.punches.filter((punch) => punch.date === date).at(-1)
  for (const moment of [noonOf(employed, date), ...(last ? [last.at] : [])]) {
    const placed = { capturedAt: Math.min(moment, at), receivedAt: at, localDate: date, zone }
    const stamp = stampOfPast(employed, 'attendance-days', placed)
    if (stamp) return stamp
  }
  return null
}

/** Computes and writes one day. @returns its last out, and whether it moved: then the day after follows from another one. */
const settleDay = async (
  work: Work,
  date: string,
  previousEnd: number | null,
): Promise<{ lastOut: number | null; moved: boolean }> => {
  const { payload, employed, days, marks } = work
  const { plan, input, day } = compute(work, date, previousEnd)
  const known = days.get(keyOf(employed, date))
  const mark = marks.get(keyOf(employed, date))
  const moved = (known?.lastOut ?? null) !== day.lastOut
  const next = addDays(date, 1)
  // First, so that whoever is cut off leaves no day after it that follows from another one.
  if (moved && days.has(keyOf(employed, next)))
    await markDays(payload, [{ employment: employed.id, date: next }])
  const stamp = plan.isSaid || known || mark ? stampOfDay(work, date, plan.rota.zone) : null
  if (stamp) {
    const computed = { day, inputs: hashOfInput(input), shift: plan.rota.shiftId, stamp }
    await writeDay(payload, computed, known, mark)
  } else if (mark) await clearMark(payload, mark)
  return { lastOut: day.lastOut, moved }
}

/** Whether a date lies in an employment. */
const isWithin = ({ from, until }: Employed, date: string): boolean =>
  from <= date && (!until || date <= until)

const isBeside = (employed: Employed, days: ReadonlyMap<string, KnownDay>): boolean =>
  [...days.values()].some(({ employment, date }) => employment === employed.id && !isWithin(employed, date))

/** Days that were computed, and of which the employment knows nothing any more: there is no such day. */
const dropBeside = async (
  { payload, employed, days, lockOf }: Work,
  from: string,
  to: string,
): Promise<void> => {
  for (const { id, employment, date } of days.values()) {
    const isOwn = employment === employed.id && from <= date && date <= to
    if (isOwn && !isWithin(employed, date) && !lockOf(employed.span.company, date))
      await pastAccess(payload, 'machine').remove('attendance-days', { id: { equals: id } })
  }
}

/** The dates of an employment from one to another; those to come are not among them. */
const datesOf = ({ employed, at }: Pick<Work, 'employed' | 'at'>, from: string, to: string): string[] => {
  const today = localDate(at, employed.span.zone)
  const last = [to, today, employed.until ?? to].sort()[0] ?? to
  const dates: string[] = []
  for (let date = from < employed.from ? employed.from : from; date <= last; date = addDays(date, 1))
    dates.push(date)
  return dates
}

const settlePerson = async (work: Work, from: string, to: string): Promise<number> => {
  const { employed } = work
  await dropBeside(work, from, to)
  let computed = 0
  let moved = false
  let previous: number | null | undefined
  for (const date of datesOf(work, from, to)) {
    const stale = isStale(work, date) || (moved && !work.lockOf(employed.span.company, date))
    moved = false
    if (!stale || hasExpired(work, date)) {
      const mark = (stale || isVain(work, date)) && work.marks.get(keyOf(employed, date))
      if (mark) await clearMark(work.payload, mark)
      previous = work.days.get(keyOf(employed, date))?.lastOut ?? null
      continue
    }
    if (previous === undefined) previous = lastOutOf(work, addDays(date, -1))
    const settled = await settleDay(work, date, previous)
    previous = settled.lastOut
    moved = settled.moved
    computed++
  }
  return computed
}

/**
 * Brings the days of some employments up to date: each that was never computed, that something has moved, or that was not over. Those to come have
 * none, and a day that is closed stays as it is.
 * @param closing the period that is being closed, whose days are computed a last time
 * @returns how many were computed.
 */
export const freshDays = async (
  payload: Payload,
  people: readonly Employed[],
  from: string,
  to: string,
  { closing }: { closing?: string } = {},
): Promise<number> => {
  if (!people.length || from > to) return 0
  const at = now().getTime()
  const ids = people.map(({ id }) => id)
  const before = addDays(from, -1)
  const { marks, days } = await knownDays(payload, ids, before, addDays(to, 1))
  const companies = [...new Set(people.map(({ span }) => span.company))]
  const lockOf = await lockedDays(payload, companies, before, to, closing)
  const stale = people.filter(
    (employed) =>
      isBeside(employed, days) ||
      datesOf({ employed, at }, from, to).some((date) => needsCare({ employed, days, marks, lockOf }, date)),
  )
  if (!stale.length) return 0
  const [roster, evidenceOf] = await Promise.all([
    readRoster(payload, stale, addDays(from, -2), addDays(to, 2)),
    readEvidence(
      payload,
      stale.map(({ id }) => id),
      before,
      to,
    ),
  ])
  let computed = 0
  for (const employed of stale) {
    const evidence = evidenceOf(employed.id)
    computed += await settlePerson({ payload, at, employed, roster, evidence, days, marks, lockOf }, from, to)
  }
  return computed
}

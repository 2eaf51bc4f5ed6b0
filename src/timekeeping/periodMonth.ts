import type { Payload, PayloadRequest } from 'payload'
import { addDays } from '../attendance/engine/dates'
import { now } from '../base/clock'
import { pastAccess } from '../db/rows'
import { localDate } from '../policy/decide/workingTime'
import { countPeople, SIGNED_WITHIN, waitsOf, type Waits } from './closePeriod'
import { employedIn, type Employed } from './employed'
import { readPeriod, type Period, type PeriodAct } from './period'
import { daysOpenTo, namesOf, storedDays, type SheetDay } from './sheet'
import { statesOf, type SheetState } from './sheetState'

/** One employment in a period. */
export interface MonthPerson {
  employment: string
  subject: string
  name: string
  number: string
  /** Those that the reader may open, in order. Lengths are minutes, moments UTC. */
  days: SheetDay[]
  sheet: SheetState
  /** Whether a day has come to something else since the sheet was signed. */
  changed: boolean
}

export interface PeriodMonth {
  period: Period
  company: string
  zone: string
  people: MonthPerson[]
  /** Whether its last day is over, where the company is. */
  isOver: boolean
  /** From this date on it closes without those who have not signed. */
  closesUnsigned: string
  /** Whom it waits for before it can be closed; nobody once it is. */
  waits: Waits[]
  /** How many people have days in it; of nobody there is nothing to close; once it is closed nobody is counted. */
  counted: number
  /** Days that something has moved since it was closed: they count once it is opened again. */
  moved: number
  /** What was done with it, with the names of who did it. */
  acts: PeriodAct[]
}

const movedDays = (payload: Payload, people: readonly Employed[], { from, to }: Period): Promise<number> =>
  pastAccess(payload, 'decided').count('attendance-dirty', {
    and: [
      { employment: { in: people.map(({ id }) => id) } },
      { date: { greater_than_equal: from } },
      { date: { less_than_equal: to } },
    ],
  })

const namedActs = async (payload: Payload, { history }: Period): Promise<PeriodAct[]> => {
  const ids = [...new Set(history.map(({ by }) => by))]
  const users = ids.length
    ? await pastAccess(payload, 'named').all('users', { id: { in: ids } }, { select: ['name'] })
    : []
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return history.map((act) => ({ ...act, by: names.get(act.by) ?? '' }))
}

/**
 * A period as HR reads it: everybody's days, brought up to date, how far each sheet is, and what it waits for. Whether the reader is of HR is asked
 * before.
 * @throws Problem 404
 */
export const periodMonth = async (req: PayloadRequest, id: string): Promise<PeriodMonth> => {
  const { payload } = req
  const period = await readPeriod(payload, id)
  const isClosed = period.state === 'closed'
  const [company, employed] = await Promise.all([
    pastAccess(payload, 'named').byId('companies', period.company, { select: ['name', 'zone'] }),
    employedIn(payload, period.company, period.from, period.to),
  ])
  const zone = company?.zone ?? 'UTC'
  const counted = isClosed ? [] : await countPeople(payload, period)
  const waits = isClosed ? [] : await waitsOf(payload, period, counted)
  const [days, names, states, acts, moved] = await Promise.all([
    storedDays(
      payload,
      employed.map((each) => each.id),
      period,
      await daysOpenTo(req),
    ),
    namesOf(payload, employed),
    statesOf(payload, id),
    namedActs(payload, period),
    isClosed ? movedDays(payload, employed, period) : 0,
  ])
  const people = employed.map(({ id: employment, subject }): MonthPerson => {
    const state = states.get(employment)
    return {
      employment,
      subject,
      name: names.get(employment)?.name ?? '',
      number: names.get(employment)?.number ?? '',
      days: days.get(employment) ?? [],
      sheet: state?.state ?? 'open',
      changed: state?.changed ?? false,
    }
  })
  return {
    period,
    company: company?.name ?? '',
    zone,
    people: people.filter((each) => each.days.length).sort((a, b) => a.name.localeCompare(b.name, 'zh')),
    isOver: localDate(now().getTime(), zone) > period.to,
    closesUnsigned: addDays(period.to, SIGNED_WITHIN + 1),
    waits,
    counted: counted.length,
    moved,
    acts,
  }
}

/** What of attendance waits for HR. */
export interface AttendanceWaits {
  /** Periods whose last day is over, and that are not closed. */
  periods: { id: string; name: string }[]
  /** How many days of yesterday lack a punch, by the company's calendar, and that day. */
  incomplete: { date: string; days: number }
}

/** What of attendance waits, as far as the reader's rights go. @param zone of the company */
export const attendanceWaits = async (
  payload: Payload,
  user: PayloadRequest['user'],
  zone: string,
): Promise<AttendanceWaits> => {
  const today = localDate(now().getTime(), zone)
  const date = addDays(today, -1)
  const [periods, { totalDocs }] = await Promise.all([
    payload.find({
      collection: 'attendance-periods',
      where: { and: [{ state: { not_equals: 'closed' } }, { to: { less_than: `${today}T00:00:00.000Z` } }] },
      sort: 'to',
      limit: 3,
      pagination: false,
      depth: 0,
      user,
      overrideAccess: false,
    }),
    payload.count({
      collection: 'attendance-days',
      where: { and: [{ localDate: { equals: date } }, { status: { equals: 'incomplete' } }] },
      user,
      overrideAccess: false,
    }),
  ])
  return {
    periods: periods.docs.map(({ id, name }) => ({ id, name: name ?? '' })),
    incomplete: { date, days: totalDocs },
  }
}

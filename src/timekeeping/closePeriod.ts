import type { Payload, PayloadRequest, Where } from 'payload'
import { now } from '../base/clock'
import { Problem } from '../base/errors'
import { faultPoint } from '../base/faults'
import { idOf } from '../base/ids'
import { inTurn } from '../db/inTurn'
import type { Mark } from '../db/markRows'
import { moveAndMark } from '../db/marks'
import { pastAccess, type Change } from '../db/rows'
import { localDate } from '../policy/decide/workingTime'
import { actingRole, audit } from '../record/audit'
import { employedIn, type Employed } from './employed'
import { freshDays } from './freshDays'
import { readPeriod, type Period, type PeriodAct } from './period'
import { daysIn, namesOf, sealSheet, type SheetDay } from './sheet'
import { keepSheet, setState, statesOf } from './sheetState'
import { termNow } from './stampOf'

const DAY = 86_400_000
/** How long people have to sign after a period; then it closes without. */
export const SIGNED_WITHIN = 3

/** Why a period is not closed, with whom it waits for. */
export interface Waits {
  subject: string
  name: string
  /** Days on which a punch is missing, or that are not over. */
  incomplete: string[]
  /** Requests that wait for an answer. */
  requests: number
  unsigned: boolean
}

const REQUESTS = ['corrections', 'overtime-requests', 'absences'] as const

/** How many requests of a period wait, by employment. */
const waitingRequests = async (
  payload: Payload,
  people: readonly Employed[],
  { from, to }: Period,
): Promise<Map<string, number>> => {
  const open: Where = {
    and: [
      { employment: { in: people.map(({ id }) => id) } },
      { state: { equals: 'open' } },
      { localDate: { greater_than_equal: from } },
      { localDate: { less_than_equal: to } },
    ],
  }
  const counts = new Map<string, number>()
  for (const slug of REQUESTS)
    for (const { employment } of await pastAccess(payload, 'decided').all(slug, open, {
      select: ['employment'],
    }))
      counts.set(idOf(employment), (counts.get(idOf(employment)) ?? 0) + 1)
  return counts
}

interface Counted {
  employed: Employed
  named: { name: string; number: string }
  days: SheetDay[]
  bytes: string
  hash: string
}

export const countPeople = async (payload: Payload, period: Period): Promise<Counted[]> => {
  const people = await employedIn(payload, period.company, period.from, period.to)
  await freshDays(payload, people, period.from, period.to, { closing: period.id })
  const days = await daysIn(
    payload,
    people.map(({ id }) => id),
    period,
  )
  const names = await namesOf(payload, people)
  return people.flatMap((employed) => {
    const own = days.get(employed.id) ?? []
    const named = names.get(employed.id) ?? { name: '', number: '' }
    return own.length ? [{ employed, named, days: own, ...sealSheet(period, employed, named, own) }] : []
  })
}

const isIncomplete = ({ status }: SheetDay): boolean => status === 'incomplete' || status === 'open'

/** Whom a period waits for before it can be closed. */
export const waitsOf = async (
  payload: Payload,
  period: Period,
  counted: readonly Counted[],
): Promise<Waits[]> => {
  const requests = await waitingRequests(
    payload,
    counted.map(({ employed }) => employed),
    period,
  )
  const states = await statesOf(payload, period.id)
  const isLate = now().getTime() >= Date.parse(`${period.to}T00:00:00Z`) + (SIGNED_WITHIN + 1) * DAY
  return counted
    .map(({ employed, named, days, hash }) => {
      const state = states.get(employed.id)
      const stands = state && state.state !== 'open' && state.hash === hash
      return {
        subject: employed.subject,
        name: named.name,
        incomplete: days.filter(isIncomplete).map(({ date }) => date),
        requests: requests.get(employed.id) ?? 0,
        unsigned: !stands && !isLate,
      }
    })
    .filter(({ incomplete, requests: waiting, unsigned }) => incomplete.length || waiting || unsigned)
}

const move = (payload: Payload, id: string, from: Period['state'][], set: Change<'attendance-periods'>) =>
  pastAccess(payload, 'decided').changeIf(
    'attendance-periods',
    { and: [{ id: { equals: id } }, { state: { in: from } }] },
    set,
  )

/** Seals what each has, where he has not signed it himself: as unsigned. */
const sealAll = async (payload: Payload, period: Period, counted: readonly Counted[]): Promise<void> => {
  const states = await statesOf(payload, period.id)
  for (const { employed, bytes, hash } of counted) {
    const state = states.get(employed.id)
    if (state && state.state !== 'open' && state.hash === hash) continue
    await keepSheet(payload, period, employed, { bytes, hash, how: 'unsigned' })
    await setState(payload, period, employed, 'unsigned', hash)
    faultPoint('amid-closing')
  }
}

const keptUntil = (period: Period, counted: readonly Counted[]): string | null => {
  const [first] = counted
  const days = first && termNow(first.employed, 'attendance-sheets', now().getTime())?.retentionDays
  return days ? new Date(Date.parse(`${period.to}T00:00:00Z`) + (days + 1) * DAY).toISOString() : null
}

const noted = ({ history }: Period, act: PeriodAct): PeriodAct[] => [...history, act]

/**
 * Closes a period: from then on its days stay as they are. Whoever is cut off amid it leaves them closed to others, and closes it again.
 * @throws Problem 404; 409 where it is not over, closed already, has no day (`empty-period`), or somebody is waited for: `incomplete`, with whom and why
 */
export const closePeriod = (req: PayloadRequest, id: string): Promise<{ state: 'closed' }> =>
  inTurn(`period:${id}`, async () => {
    const { payload, user } = req
    const period = await readPeriod(payload, id)
    const company = await pastAccess(payload, 'named').byId('companies', period.company, { select: ['zone'] })
    if (localDate(now().getTime(), company?.zone ?? 'UTC') <= period.to)
      throw new Problem(409, 'conflict', 'The period is not over.')
    if (!(await move(payload, id, ['open', 'closing'], { state: 'closing' })))
      throw new Problem(409, 'closed-period', 'The period is closed.')
    const counted = await countPeople(payload, period)
    if (!counted.length) {
      await move(payload, id, ['closing'], { state: 'open' })
      throw new Problem(409, 'empty-period', 'No day of it is stored: there is nothing to close.')
    }
    const waits = await waitsOf(payload, period, counted)
    if (waits.length) {
      await move(payload, id, ['closing'], { state: 'open' })
      throw new Problem(409, 'incomplete', 'Somebody is waited for: see who, and for what.', { waits })
    }
    await sealAll(payload, period, counted)
    const by = String(user?.id)
    const history = noted(period, { act: 'closed', at: now().toISOString(), by })
    await move(payload, id, ['closing'], { state: 'closed', history, expiresAt: keptUntil(period, counted) })
    await audit(payload, {
      act: 'period-closed',
      actor: by,
      actorRole: actingRole(user),
      slug: 'attendance-periods',
      row: id,
      count: counted.length,
    })
    return { state: 'closed' }
  })

/** Every day of a period that was computed: what has moved any of them since it was closed is not known any more. */
const allDays = async (payload: Payload, { company, from, to }: Period): Promise<Mark[]> => {
  const rows = await pastAccess(payload, 'decided').all(
    'attendance-days',
    {
      and: [
        { company: { equals: company } },
        { localDate: { greater_than_equal: from } },
        { localDate: { less_than_equal: to } },
      ],
    },
    { select: ['employment', 'localDate'] },
  )
  return rows.map(({ employment, localDate: date }) => ({ employment: idOf(employment), date }))
}

/** Opens a closed period again, for a reason that stays with it; whoever had not signed is asked again. @throws Problem 404, 409 */
export const reopenPeriod = (req: PayloadRequest, id: string, reason: string): Promise<{ state: 'open' }> =>
  inTurn(`period:${id}`, async () => {
    const { payload, user } = req
    const period = await readPeriod(payload, id)
    const by = String(user?.id)
    const history = noted(period, { act: 'reopened', at: now().toISOString(), by, reason })
    const reopened = {
      collection: 'attendance-periods',
      id,
      from: ['closed'],
      set: { state: 'open', history },
    } as const
    if (!(await moveAndMark(payload, reopened, await allDays(payload, period))))
      throw new Problem(409, 'conflict', 'The period is open.')
    await pastAccess(payload, 'decided').changeAll(
      'attendance-states',
      { and: [{ period: { equals: id } }, { state: { equals: 'unsigned' } }] },
      { state: 'open' },
    )
    await audit(payload, {
      act: 'period-reopened',
      actor: by,
      actorRole: actingRole(user),
      slug: 'attendance-periods',
      row: id,
    })
    return { state: 'open' }
  })

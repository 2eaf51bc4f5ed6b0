import type { Payload, PayloadRequest, Where } from 'payload'
import { now } from '../base/clock'
import { invalid, notFound, refused } from '../base/errors'
import { idOf } from '../base/ids'
import type { Both } from '../base/labels'
import { hasRole } from '../base/roles'
import type { Mark } from '../db/markRows'
import { pastAccess } from '../db/rows'
import type { Notice } from '../notices/put'
import { hrHolders } from '../roll/everybody'
import { employedBy, employedOf, teamAt, type Employed } from '../timekeeping/employed'
import { ownEmployment } from '../timekeeping/ownEmployment'
import { stampNow } from '../timekeeping/stampOf'
import { snapshotOf } from '../policy/decide/snapshot'
import type { AnyAnswer, AnyRequest, Act, Decided, RequestKind, Step, Tidings } from './kind'
import * as W from './words'

/** What every request about working time has. */
export interface WorkRow extends AnyRequest {
  subject: unknown
  employment: unknown
  company: unknown
  localDate: string
  askedBy: unknown
  steps?: unknown
  decidedBy?: unknown
}

type WorkCollection = 'corrections' | 'overtime-requests' | 'absences'

/** Whose it is, and who asks it. */
export interface Asking {
  req: PayloadRequest
  employed: Employed
  at: number
}

/** Whether HR takes it down for somebody else. */
export const isForAnother = ({ req, employed }: Asking): boolean => employed.subject !== String(req.user?.id)

/** An employment of somebody else, for HR to take something down. @throws Problem 404 */
const anothers = async ({ payload, user }: PayloadRequest, employment: string): Promise<Employed | null> => {
  if (!hasRole(user, 'hr')) return null
  const [employed] = await employedOf(payload, [employment])
  if (!employed) throw notFound()
  return employed.subject === String(user?.id) ? null : employed
}

/**
 * @param forOthers whether HR may ask it for somebody else
 * @throws Problem as `ownEmployment`
 */
export const askingOf = async (
  req: PayloadRequest,
  employment?: string,
  forOthers = false,
): Promise<Asking> => {
  const another = forOthers && employment ? await anothers(req, employment) : null
  if (another) return { req, employed: another, at: now().getTime() }
  const subject = String(req.user?.id)
  const id = await ownEmployment(req.payload, subject, employment)
  const employed = employedBy(await snapshotOf(req.payload, subject), id)
  if (!employed) throw refused('account-ended')
  return { req, employed, at: now().getTime() }
}

/** @throws Problem 400 where a day lies outside the employment */
export const checkEmployed = ({ employed }: Asking, date: string, field: string): void => {
  const { from, until } = employed
  if (date < from || (until && date > until))
    throw invalid('The person does not work here on that day.', { field })
}

/** The stamp of a request of a day, and who asked. @throws Problem 403 where the policy has no term for it */
export const stampAsked = ({ req, employed, at }: Asking, category: WorkCollection, date: string) => {
  const judged = stampNow(employed, category, { capturedAt: at, receivedAt: at, localDate: date })
  if ('code' in judged) throw refused(judged.code)
  const { capturedAt, receivedAt, expiresAt, ...stamp } = judged.stamp
  const by = String(req.user?.id)
  return {
    ...stamp,
    capturedAt: capturedAt.toISOString(),
    receivedAt: receivedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    askedBy: by,
    steps: [{ what: 'asked', by, at: new Date(at).toISOString() }],
  }
}

/** Lead and deputy of the main team that an employment is in now. */
const leadsOf = async (payload: Payload, row: WorkRow): Promise<string[]> => {
  const employed = employedBy(await snapshotOf(payload, idOf(row.subject)), idOf(row.employment))
  const at = now()
  const team = employed && teamAt(employed, at.getTime())
  if (!team) return []
  const current: Where = {
    and: [
      { team: { equals: team } },
      { role: { in: ['lead', 'deputy'] } },
      { startsAt: { less_than_equal: at.toISOString() } },
      { or: [{ endsAt: { exists: false } }, { endsAt: { greater_than: at.toISOString() } }] },
    ],
  }
  const rows = await pastAccess(payload, 'whole').all('memberships', current, { select: ['user'] })
  return [...new Set(rows.map(({ user }) => idOf(user)))].filter((id) => id !== idOf(row.subject))
}

/** Who decides is told, but for the person: who leads him, on the page of his team; HR where he leads himself. */
const toldOf = (titles: Both, collection: WorkCollection): Tidings<WorkRow>[] => {
  const others = (ids: string[], { subject }: WorkRow) => ids.filter((id) => id !== idOf(subject))
  // What HR takes down for somebody it decides at once.
  const isDecided = (row: WorkRow): boolean => idOf(row.askedBy) !== idOf(row.subject)
  return [
    {
      to: async (payload, row) => (isDecided(row) ? [] : leadsOf(payload, row)),
      notice: (): Notice => ({ kind: 'work', titles, url: '/team' }),
    },
    {
      to: async (payload, row) =>
        isDecided(row) || (await leadsOf(payload, row)).length ? [] : others(await hrHolders(payload), row),
      notice: ({ id }): Notice => ({ kind: 'work', titles, url: `/admin/collections/${collection}/${id}` }),
    },
  ]
}

/** The day that it is about, in his own month. */
const dayOf = ({ localDate: date }: WorkRow): string => `/month?month=${date.slice(0, 7)}&day=${date}#day`

const answered = (titles: Both): Tidings<WorkRow> => ({
  to: (_payload, { subject }) => Promise.resolve([idOf(subject)]),
  notice: (row): Notice => ({ kind: 'work', titles, url: dayOf(row) }),
})

/** Who leads him is told of what he had approved: whoever decided of it stands in the row. */
const toldBack = (titles: Both): Tidings<WorkRow> => ({
  to: (payload, row) => (row.decidedBy ? leadsOf(payload, row) : Promise.resolve([])),
  notice: (): Notice => ({ kind: 'work', titles, url: '/team' }),
})

const record = (category: WorkCollection) => (row: WorkRow) => ({
  subject: idOf(row.subject),
  category,
  days: row.localDate,
  count: 1,
  detail: `request ${row.id}`,
})

interface WorkKind<Row extends WorkRow> {
  name: string
  collection: WorkCollection
  waiting(count: number): Both
  titles: { asked: Both; approved: Both; refused: Both }
  /** Days that follow from it once it is approved. */
  marks(row: Row): Mark[]
  /** Where it can be taken back after it was approved too: until when, by a refusal that it throws, and what whoever leads is told. */
  afterwards?: { before: NonNullable<Step<Row, AnyAnswer>['before']>; title: Both }
}

const stepped = ({ steps }: WorkRow, what: string, { by, at }: Decided): unknown[] => [
  ...(Array.isArray(steps) ? (steps as unknown[]) : []),
  { what, by, at },
]

/** A kind of request about working time: lead or deputy of the main team decide, or HR; nobody what is his own. */
export const workKind = <Row extends WorkRow>({
  name,
  collection,
  waiting,
  titles,
  marks,
  afterwards,
}: WorkKind<Row>) => {
  const recorded: Act<Row, AnyAnswer>['record'] = record(collection)
  const approve: Step<Row, AnyAnswer> = {
    from: ['open'],
    to: 'approved',
    act: 'work-approved',
    record: recorded,
    marks,
    data: (_given, row, decided) => ({ steps: stepped(row, 'approved', decided) }),
    told: answered(titles.approved),
  }
  const refuse: Step<Row, AnyAnswer> = {
    from: ['open'],
    to: 'refused',
    refuses: true,
    act: 'work-refused',
    record: recorded,
    data: (_given, row, decided) => ({ steps: stepped(row, 'refused', decided) }),
    told: answered(titles.refused),
  }
  const withdraw: Step<Row, AnyAnswer> = {
    from: ['open'],
    // What waits has changed no day.
    ...(afterwards
      ? { from: ['open', 'approved'], before: afterwards.before, marks, told: toldBack(afterwards.title) }
      : {}),
    to: 'withdrawn',
    own: true,
    act: 'work-withdrawn',
    record: recorded,
    data: (_given, row, decided) => ({ steps: stepped(row, 'withdrawn', decided) }),
  }
  return {
    name,
    collection,
    fields: { askedAt: 'askedAt', decidedAt: 'decidedAt', decidedBy: 'decidedBy' },
    waits: ['open'],
    deciders: ['hr'],
    leads: async (req, row) => (await leadsOf(req.payload, row)).includes(String(req.user?.id)),
    waiting,
    meanwhile: W.untilItIsApproved,
    askedBy: ({ askedBy }) => idOf(askedBy),
    whose: ({ subject }) => idOf(subject),
    asked: { act: 'work-asked', record: record(collection), told: toldOf(titles.asked, collection) },
    steps: { approve, refuse, withdraw },
  } satisfies RequestKind<Row>
}

import type { CollectionSlug, Payload, Where } from 'payload'
import { stamped } from '../categories/declaration'
import { categoryOf } from '../categories/known'
import { idOf } from '../base/ids'
import { readChain } from '../policy/decide/policies'
import { pastAccess } from '../db/rows'
import type { Breach } from './record'

const DAY = 86_400_000

/**
 * Why somebody is among those concerned. `rows`: data of his lay there; `account`: his account did; `may`: he was employed and had a computer
 * that records while such data was kept, and what there was may have expired since; `named`: somebody put him on the list.
 */
export const WHYS = ['rows', 'account', 'may', 'named'] as const
export type Why = (typeof WHYS)[number]

export interface Affected {
  subject: string
  why: Why
}

type Scope = Pick<Breach, 'categories' | 'beganAt' | 'endedAt' | 'knownAt' | 'companies' | 'teams' | 'people'>

/** In words of the record: from when until when the data lay open; where nobody can say, from ever until it was known. */
const periodOf = ({ beganAt, endedAt, knownAt }: Scope) => ({
  from: beganAt ?? '1970-01-01T00:00:00.000Z',
  until: endedAt ?? knownAt,
})

const subjectsOf = async (
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  field = 'subject',
): Promise<Set<string>> => {
  return new Set((await pastAccess(payload, 'whole').distinct(collection, field, where)).map(idOf))
}

/** Whose rows of a category lay there in the period: captured by its end, and not expired before it began. */
const withRows = (payload: Payload, category: CollectionSlug, scope: Scope): Promise<Set<string>> => {
  const { from, until } = periodOf(scope)
  return subjectsOf(payload, category, {
    and: [{ capturedAt: { less_than_equal: until } }, { expiresAt: { greater_than: from } }],
  })
}

/** How long what was captured may have lain there, by the longest term of any version: rows that are gone leave no other trace. */
const longestTerm = async (payload: Payload, category: string): Promise<number | null> => {
  const terms = (await readChain(payload)).flatMap(({ terms }) =>
    terms.filter((term) => term.category === category),
  )
  if (!terms.length) return null
  return Math.max(...terms.map(({ retentionDays }) => retentionDays ?? 3_650))
}

interface EmploymentRow {
  id: string
  user: unknown
  company: unknown
  startsAt: string
  endsAt?: string | null
}

const employedBetween = async (payload: Payload, from: string, until: string): Promise<EmploymentRow[]> => {
  const found = await pastAccess(payload, 'whole').all('employments', {
    and: [
      { startsAt: { less_than_equal: until } },
      { or: [{ endsAt: { exists: false } }, { endsAt: { greater_than: from } }] },
    ],
  })
  return found as EmploymentRow[] // found by when they begin
}

const earlier = (at: string, days: number): string => new Date(Date.parse(at) - days * DAY).toISOString()

const ofCategory = async (payload: Payload, category: string, scope: Scope): Promise<Map<string, Why>> => {
  const { from, until } = periodOf(scope)
  const kind = categoryOf(category)?.kind
  if (kind === 'account') {
    const docs = await pastAccess(payload, 'whole').all(
      'users',
      { createdAt: { less_than_equal: until } },
      { select: ['id'] },
    )
    return new Map(docs.map(({ id }) => [String(id), 'account']))
  }
  if (kind === 'file') {
    const files = await subjectsOf(payload, category as CollectionSlug, {
      createdAt: { less_than_equal: until },
    })
    return new Map([...files].map((id) => [id, 'rows']))
  }
  const days = await longestTerm(payload, category)
  if ((kind !== 'captured' && kind !== 'worked') || days === null) return new Map()
  const rows = new Set<string>()
  for (const { slug } of stamped(payload.config).filter((each) => each.category === category))
    for (const subject of await withRows(payload, slug, scope)) rows.add(subject)
  const employed = await employedBetween(payload, earlier(from, days), until)
  if (kind === 'worked')
    return new Map<string, Why>([
      ...employed.map(({ user }): [string, Why] => [idOf(user), 'may']),
      ...[...rows].map((id): [string, Why] => [id, 'rows']),
    ])
  // Nothing was ever recorded of somebody who had no computer to record on, whatever his employment says.
  const recorded = await subjectsOf(payload, 'devices', { enrolledAt: { less_than_equal: until } })
  return new Map<string, Why>([
    ...employed.flatMap(({ user }): [string, Why][] =>
      recorded.has(idOf(user)) ? [[idOf(user), 'may']] : [],
    ),
    ...[...rows].map((id): [string, Why] => [id, 'rows']),
  ])
}

/** Of these companies and teams alone, by what was so in the period. */
const within = async (payload: Payload, scope: Scope): Promise<Set<string> | null> => {
  const { companies, teams } = scope
  if (!companies.length && !teams.length) return null
  const { from, until } = periodOf(scope)
  const ofTeams = teams.length
    ? await subjectsOf(
        payload,
        'memberships',
        {
          and: [
            { team: { in: teams } },
            { startsAt: { less_than_equal: until } },
            { or: [{ endsAt: { exists: false } }, { endsAt: { greater_than: from } }] },
          ],
        },
        'user',
      )
    : new Set<string>()
  const ofCompanies = companies.length
    ? (await employedBetween(payload, from, until)).filter(({ company }) => companies.includes(idOf(company)))
    : []
  return new Set([...ofTeams, ...ofCompanies.map(({ user }) => idOf(user))])
}

const RANK: Record<Why, number> = { named: 0, rows: 1, account: 2, may: 3 }

/**
 * Who is concerned by a breach: whose data of its categories lay in the system in its period, or may have; within its companies and teams,
 * where it names any; and whoever is named. Sorted by id, each once, with the strongest reason.
 */
export const affectedBy = async (payload: Payload, scope: Scope): Promise<Affected[]> => {
  const found = new Map<string, Why>()
  const add = (subject: string, why: Why) => {
    const known = found.get(subject)
    if (!known || RANK[why] < RANK[known]) found.set(subject, why)
  }
  const limits = await within(payload, scope)
  for (const category of scope.categories)
    for (const [subject, why] of await ofCategory(payload, category, scope))
      if (!limits || limits.has(subject)) add(subject, why)
  for (const subject of scope.people) add(subject, 'named')
  return [...found]
    .map(([subject, why]) => ({ subject, why }))
    .sort((a, b) => (a.subject < b.subject ? -1 : 1))
}

/** Who is told, or will be: once the notice is being sent, whoever has his row stays in it, whatever has changed since. */
export const concerned = async (
  payload: Payload,
  breach: Scope & Pick<Breach, 'state'>,
  standings: readonly Affected[],
): Promise<Affected[]> => {
  const told: Affected[] = standings.map(({ subject, why }) => ({ subject, why }))
  if (breach.state !== 'open' && breach.state !== 'telling') return told
  const known = new Set(told.map(({ subject }) => subject))
  return [...told, ...(await affectedBy(payload, breach)).filter(({ subject }) => !known.has(subject))]
}

import type { CollectionSlug, Payload } from 'payload'
import { accountEndedAt } from '../access/accountState'
import { sameEpochs, type Epochs } from '../db/epochs'
import { earlierPlaces, type Widened } from './bindFrom'
import { readEpochs } from './epochs'
import { idOf } from './ids'
import { sealedPolicies } from './policies'
import { minorOf, type Guardianship } from './minors'
import type { Acceptance, ConsentEvent, EmploymentSpan, Snapshot, WorkingHours } from './types'

interface CompanyRow {
  id: string
  zone: string
  country?: string | null
  hours: { days: string[]; from: string; to: string; breaks?: { from: string; to: string }[] | null }
  widened?: Widened[] | null
}

const ms = (value: string): number => Date.parse(value)
const msOrNull = (value: string | null | undefined): number | null => (value ? Date.parse(value) : null)

const rowsOf = async <T>(
  payload: Payload,
  collection: CollectionSlug,
  subjectField: string,
  subject: string,
): Promise<T[]> => {
  const { docs } = await payload.db.find<T & { id: string }>({
    collection,
    where: { [subjectField]: { equals: subject } },
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs
}

const hoursOf = ({ hours }: CompanyRow): WorkingHours => ({
  days: hours.days.map(Number),
  from: hours.from,
  to: hours.to,
  breaks: (hours.breaks ?? []).map(({ from, to }) => ({ from, to })),
})

interface EmploymentRow {
  id: string
  company: unknown
  zone?: string | null
  startsAt: string
  endsAt?: string | null
}
interface MembershipRow {
  employment: unknown
  team: unknown
  main?: boolean | null
  startsAt: string
  endsAt?: string | null
}

const employmentSpans = async (payload: Payload, subject: string): Promise<EmploymentSpan[]> => {
  const [employments, memberships] = await Promise.all([
    rowsOf<EmploymentRow>(payload, 'employments', 'user', subject),
    rowsOf<MembershipRow>(payload, 'memberships', 'user', subject),
  ])
  if (!employments.length) return []
  const { docs: companies } = await payload.db.find<CompanyRow>({
    collection: 'companies',
    where: { id: { in: [...new Set(employments.map(({ company }) => idOf(company)))] } },
    limit: 0,
    pagination: false,
    req: {},
  })
  return employments.flatMap((row) => {
    const company = companies.find(({ id }) => String(id) === idOf(row.company))
    if (!company) return []
    const zone = row.zone || company.zone
    const earlier = earlierPlaces(company.widened, row.zone)
    return {
      id: String(row.id),
      company: String(company.id),
      country: row.zone ? '' : (company.country ?? ''),
      zone,
      hours: hoursOf(company),
      ...(earlier.length ? { earlier } : {}),
      start: ms(row.startsAt),
      end: msOrNull(row.endsAt),
      teams: memberships
        .filter(({ employment, main }) => main && idOf(employment) === String(row.id))
        .map((each) => ({ team: idOf(each.team), start: ms(each.startsAt), end: msOrNull(each.endsAt) })),
    }
  })
}

interface AnswerRow {
  version: number
  at: string
  refused?: boolean | null
  /** Of a refusal: the version that he had agreed to, and takes back. */
  takesBack?: number | null
}

/** Until when an agreement stood. */
const takenBack = (given: Acceptance, answers: readonly AnswerRow[]): Pick<Acceptance, 'until'> => {
  const moments = answers.flatMap(({ takesBack, at }) => (takesBack === given.version ? ms(at) : []))
  const later = moments.filter((at) => at > given.at)
  return later.length ? { until: Math.min(...later) } : {}
}

const load = async (payload: Payload, subject: string, policyEpoch: number): Promise<Snapshot> => {
  const [policies, users, answers, consents, pauses, employments, [minor]] = await Promise.all([
    sealedPolicies(payload, policyEpoch),
    rowsOf<{ state: string; stateSince?: string; accessEndsAt?: string }>(payload, 'users', 'id', subject),
    rowsOf<AnswerRow>(payload, 'acceptances', 'subject', subject),
    rowsOf<Omit<ConsentEvent, 'at'> & { at: string }>(payload, 'consents', 'subject', subject),
    rowsOf<{ start: string; end?: string | null }>(payload, 'pauses', 'subject', subject),
    employmentSpans(payload, subject),
    rowsOf<Guardianship>(payload, 'guardianships', 'subject', subject),
  ])
  const answersOf = (isMeant: (answer: AnswerRow) => boolean) =>
    answers.filter(isMeant).map(({ version, at }) => ({ version, at: ms(at) }))
  return {
    subject,
    policies,
    acceptances: answersOf(({ refused }) => !refused).map((given) => ({
      ...given,
      ...takenBack(given, answers),
    })),
    refusals: answersOf(({ refused }) => refused ?? false),
    consents: consents.map(({ category, granted, policyVersion, at }) => ({
      category,
      granted,
      policyVersion,
      at: ms(at),
    })),
    pauses: pauses.map(({ start, end }) => ({ start: ms(start), end: msOrNull(end) })),
    employments,
    minor: minor ? minorOf(minor) : null,
    accountEndedAt: users[0] ? accountEndedAt(users[0]) : 0,
  }
}

const KEY = Symbol.for('glasswork.snapshots')
const holder = globalThis as { [KEY]?: WeakMap<object, Map<string, Known>> }
const caches = (holder[KEY] ??= new WeakMap())
const MOST = 2_000

/** What is known of a person, and as of which epochs: whoever writes by it says so. */
export interface Known {
  snapshot: Snapshot
  epochs: Epochs
}

/**
 * What `decide` needs to know of a person, fresh by epoch: a withdrawal acts with the next request.
 * @param known epochs that this request has just read.
 */
export const knownOf = async (payload: Payload, subject: string, known?: Epochs): Promise<Known> => {
  const epochs = known ?? (await readEpochs(payload, subject))
  let cache = caches.get(payload)
  if (!cache) caches.set(payload, (cache = new Map<string, Known>()))
  const cached = cache.get(subject)
  if (cached && sameEpochs(cached.epochs, epochs)) return cached
  const snapshot = await load(payload, subject, epochs.policy)
  if (cache.size >= MOST) cache.delete(cache.keys().next().value as string)
  const fresh = { epochs, snapshot }
  cache.set(subject, fresh)
  return fresh
}

export const snapshotOf = async (payload: Payload, subject: string, known?: Epochs): Promise<Snapshot> =>
  (await knownOf(payload, subject, known)).snapshot

import type { CollectionSlug, Payload } from 'payload'
import { now } from '../clock'
import type { Epochs } from '../db/counters'
import { readEpochs } from './epochs'
import { idOf } from './ids'
import { sealedPolicies } from './policies'
import { minorOf, type Guardianship } from './minors'
import type { ConsentEvent, EmploymentSpan, Snapshot, WorkingHours } from './types'

interface CompanyRow {
  id: string
  zone: string
  country?: string | null
  hours: { days: string[]; from: string; to: string; breaks?: { from: string; to: string }[] | null }
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
    return {
      id: String(row.id),
      company: String(company.id),
      country: row.zone ? '' : (company.country ?? ''),
      zone: row.zone || company.zone,
      hours: hoursOf(company),
      start: ms(row.startsAt),
      end: msOrNull(row.endsAt),
      teams: memberships
        .filter(({ employment, main }) => main && idOf(employment) === String(row.id))
        .map((each) => ({ team: idOf(each.team), start: ms(each.startsAt), end: msOrNull(each.endsAt) })),
    }
  })
}

/** Since when a person's account may not be used; null while it may. */
export const accountEndedAt = (user: {
  state?: string | null
  stateSince?: string | null
  accessEndsAt?: string | null
}): number | null => {
  if (user.state === 'suspended' || user.state === 'closed') return msOrNull(user.stateSince) ?? 0
  return msOrNull(user.accessEndsAt)
}

const load = async (payload: Payload, subject: string, policyEpoch: number): Promise<Snapshot> => {
  const [policies, users, answers, consents, pauses, employments, [minor]] = await Promise.all([
    sealedPolicies(payload, policyEpoch),
    rowsOf<{ state: string; stateSince?: string; accessEndsAt?: string }>(payload, 'users', 'id', subject),
    rowsOf<{ version: number; at: string; refused?: boolean | null }>(
      payload,
      'acceptances',
      'subject',
      subject,
    ),
    rowsOf<Omit<ConsentEvent, 'at'> & { at: string }>(payload, 'consents', 'subject', subject),
    rowsOf<{ start: string; end?: string | null }>(payload, 'pauses', 'subject', subject),
    employmentSpans(payload, subject),
    rowsOf<Guardianship>(payload, 'guardianships', 'subject', subject),
  ])
  const answersOf = (refusing: boolean) =>
    answers
      .filter(({ refused }) => (refused ?? false) === refusing)
      .map(({ version, at }) => ({ version, at: ms(at) }))
  return {
    subject,
    policies,
    acceptances: answersOf(false),
    refusals: answersOf(true),
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

interface Cached {
  policy: number
  person: number
  snapshot: Snapshot
}
const KEY = Symbol.for('glasswork.snapshots')
const holder = globalThis as { [KEY]?: WeakMap<object, Map<string, Cached>> }
const caches = (holder[KEY] ??= new WeakMap())
const MOST = 2_000

/**
 * What `decide` needs to know of a person, fresh by epoch: a withdrawal acts with the next request.
 * @param known epochs that this request has just read.
 */
export const snapshotOf = async (payload: Payload, subject: string, known?: Epochs): Promise<Snapshot> => {
  const epochs = known ?? (await readEpochs(payload, subject))
  let cache = caches.get(payload)
  if (!cache) caches.set(payload, (cache = new Map<string, Cached>()))
  const cached = cache.get(subject)
  if (cached?.policy === epochs.policy && cached.person === epochs.person) return cached.snapshot
  const snapshot = await load(payload, subject, epochs.policy)
  if (cache.size >= MOST) cache.delete(cache.keys().next().value as string)
  cache.set(subject, { ...epochs, snapshot })
  return snapshot
}

/** Whether the account may be used at this moment. */
export const mayUseAccount = (
  user: Parameters<typeof accountEndedAt>[0] & { shutUntil?: string | null },
): boolean => {
  const at = now().getTime()
  // Under 14, nothing without a guardian (P89).
  if (user.shutUntil && Date.parse(user.shutUntil) > at) return false
  const ended = accountEndedAt(user)
  return ended === null || ended > at
}

import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CollectionSlug, Payload } from 'payload'
import { accountEndedAt } from '../../roll/accountState'
import { sameEpochs, type Epochs } from '../../db/epochs'
import { pastAccess } from '../../db/rows'
import { earlierPlaces, type Widened } from './bindFrom'
import { readEpochs, readEpochsOf } from './epochs'
import { idOf } from '../../base/ids'
import { sealedPolicies } from './policies'
import { minorOf, type Guardianship } from './minors'
import type { Acceptance, ConsentEvent, EmploymentSpan, Snapshot, WorkingHours } from '../../base/policyTypes'

interface CompanyRow {
  id: string
  zone: string
  country?: string | null
  hours: { days: string[]; from: string; to: string; breaks?: { from: string; to: string }[] | null }
  widened?: Widened[] | null
}

const ms = (value: string): number => Date.parse(value)
const msOrNull = (value: string | null | undefined): number | null => (value ? Date.parse(value) : null)

/** Rows of some people, by person. */
const rowsOf = async <T>(
  payload: Payload,
  collection: CollectionSlug,
  subjectField: string,
  subjects: readonly string[],
): Promise<(subject: string) => T[]> => {
  const docs = await pastAccess(payload, 'whole').all(collection, { [subjectField]: { in: [...subjects] } })
  const rows = new Map<string, T[]>()
  for (const row of docs) {
    const subject = idOf(row[subjectField])
    const own = rows.get(subject)
    if (own) own.push(row as T)
    else rows.set(subject, [row as T])
  }
  return (subject) => rows.get(subject) ?? []
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

const employmentSpans = async (
  payload: Payload,
  subjects: readonly string[],
): Promise<(subject: string) => EmploymentSpan[]> => {
  const [employmentsOf, membershipsOf] = await Promise.all([
    rowsOf<EmploymentRow>(payload, 'employments', 'user', subjects),
    rowsOf<MembershipRow>(payload, 'memberships', 'user', subjects),
  ])
  const named = new Set(subjects.flatMap((each) => employmentsOf(each).map(({ company }) => idOf(company))))
  if (!named.size) return () => []
  const docs = await pastAccess(payload, 'whole').all('companies', { id: { in: [...named] } })
  const companies = new Map(docs.map((each) => [each.id, each as CompanyRow])) // what it was is JSON
  return (subject) =>
    employmentsOf(subject).flatMap((row) => {
      const company = companies.get(idOf(row.company))
      return company ? spanOf(row, company, membershipsOf(subject)) : []
    })
}

const spanOf = (
  row: EmploymentRow,
  company: CompanyRow,
  memberships: readonly MembershipRow[],
): EmploymentSpan => {
  const earlier = earlierPlaces(company.widened, row.zone)
  return {
    id: String(row.id),
    company: String(company.id),
    country: row.zone ? '' : (company.country ?? ''),
    zone: row.zone || company.zone,
    hours: hoursOf(company),
    ...(earlier.length ? { earlier } : {}),
    start: ms(row.startsAt),
    end: msOrNull(row.endsAt),
    teams: memberships
      .filter(({ employment, main }) => main && idOf(employment) === String(row.id))
      .map((each) => ({ team: idOf(each.team), start: ms(each.startsAt), end: msOrNull(each.endsAt) })),
  }
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

interface AccountRow {
  state: string
  stateSince?: string
  accessEndsAt?: string
}

/** In as many queries as for one. */
const load = async (
  payload: Payload,
  subjects: readonly string[],
  policyEpoch: number,
): Promise<Snapshot[]> => {
  const [policies, accountOf, answersOf, consentsOf, pausesOf, spansOf, guardianshipsOf] = await Promise.all([
    sealedPolicies(payload, policyEpoch),
    rowsOf<AccountRow>(payload, 'users', 'id', subjects),
    rowsOf<AnswerRow>(payload, 'acceptances', 'subject', subjects),
    rowsOf<Omit<ConsentEvent, 'at'> & { at: string }>(payload, 'consents', 'subject', subjects),
    rowsOf<{ start: string; end?: string | null }>(payload, 'pauses', 'subject', subjects),
    employmentSpans(payload, subjects),
    rowsOf<Guardianship>(payload, 'guardianships', 'subject', subjects),
  ])
  return subjects.map((subject): Snapshot => {
    const [account] = accountOf(subject)
    const [minor] = guardianshipsOf(subject)
    const answers = answersOf(subject)
    const given = answers.filter(({ refused }) => !refused)
    const refused = answers.filter((answer) => answer.refused ?? false)
    const timed = ({ version, at }: AnswerRow) => ({ version, at: ms(at) })
    return {
      subject,
      policies,
      acceptances: given.map(timed).map((each) => ({ ...each, ...takenBack(each, answers) })),
      refusals: refused.map(timed),
      consents: consentsOf(subject).map(({ category, granted, policyVersion, at }) => ({
        category,
        granted,
        policyVersion,
        at: ms(at),
      })),
      pauses: pausesOf(subject).map(({ start, end }) => ({ start: ms(start), end: msOrNull(end) })),
      employments: spansOf(subject),
      minor: minor ? minorOf(minor) : null,
      accountEndedAt: account ? accountEndedAt(account) : 0,
    }
  })
}

const KEY = Symbol.for('glasswork.snapshots')
const holder = globalThis as { [KEY]?: WeakMap<object, Map<string, Known>> }
const caches = (holder[KEY] ??= new WeakMap())
/** More than a company's people: whoever is asked about one after the other must not push each other out. */
const MOST = 10_000
const AT_ONCE = 200

/** What is known of a person, and as of which epochs: whoever writes by it says so. */
export interface Known {
  snapshot: Snapshot
  epochs: Epochs
}

const cacheOf = (payload: Payload): Map<string, Known> => {
  const known = caches.get(payload) ?? new Map<string, Known>()
  caches.set(payload, known)
  return known
}

const fresh = async (payload: Payload, epochs: ReadonlyMap<string, Epochs>): Promise<Map<string, Known>> => {
  const cache = cacheOf(payload)
  const found = new Map<string, Known>()
  const stale: string[] = []
  for (const [subject, asOf] of epochs) {
    const cached = cache.get(subject)
    if (cached && sameEpochs(cached.epochs, asOf)) found.set(subject, cached)
    else stale.push(subject)
  }
  const [first] = stale
  const policy = first === undefined ? 0 : (epochs.get(first)?.policy ?? 0)
  for (const snapshot of stale.length ? await load(payload, stale, policy) : []) {
    const { subject } = snapshot
    const known = { epochs: epochs.get(subject) ?? { policy, person: 0 }, snapshot }
    if (cache.size >= MOST) cache.delete(cache.keys().next().value as string)
    cache.set(subject, known)
    found.set(subject, known)
  }
  return found
}

/**
 * What `decide` needs to know of a person, fresh by epoch: a withdrawal acts with the next request.
 * @param known epochs that this request has just read.
 */
export const knownOf = async (payload: Payload, subject: string, known?: Epochs): Promise<Known> => {
  const epochs = known ?? (await readEpochs(payload, subject))
  const found = await fresh(payload, new Map([[subject, epochs]]))
  return found.get(subject) as Known // each that was asked for is found
}

export const snapshotOf = async (payload: Payload, subject: string, known?: Epochs): Promise<Snapshot> =>
  (await knownOf(payload, subject, known)).snapshot

/** Of many people: some hundred at a time, and others are answered between them. */
export const snapshotsOf = async (
  payload: Payload,
  subjects: readonly string[],
): Promise<Map<string, Snapshot>> => {
  const found = new Map<string, Snapshot>()
  for (let from = 0; from < subjects.length; from += AT_ONCE) {
    if (from) await nextTurn()
    const epochs = await readEpochsOf(payload, subjects.slice(from, from + AT_ONCE))
    for (const [subject, { snapshot }] of await fresh(payload, epochs)) found.set(subject, snapshot)
  }
  return found
}

import type { RefusalCode } from '../../base/errors'
import type {
  Acceptance,
  ConsentKind,
  PictureKept,
  PolicyVersion,
  Snapshot,
  Term,
} from '../../base/policyTypes'

const STRICTNESS: Record<ConsentKind, number> = { none: 0, general: 1, separate: 2, guardian: 3 }

const common = <T>(a: readonly T[], b: readonly T[]): T[] => a.filter((each) => b.includes(each))
const shorter = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b)

/** Of two pictures what both allow: small if one is, blurred if one is. */
const commonPicture = (...pictures: (PictureKept | undefined)[]): PictureKept => {
  const some = (word: string) => pictures.some((each) => each?.includes(word))
  if (some('blurred')) return some('thumbnail') ? 'blurred-thumbnail' : 'blurred'
  return some('thumbnail') ? 'thumbnail' : 'full'
}

/** What is kept of titles, pictures and logs, where either term says so. */
const reduced = (agreed: Term, later: Term): Pick<Term, 'titles' | 'picture' | 'logs'> => ({
  ...(agreed.titles || later.titles ? { titles: [...(agreed.titles ?? []), ...(later.titles ?? [])] } : {}),
  ...(agreed.picture || later.picture ? { picture: commonPicture(agreed.picture, later.picture) } : {}),
  ...(agreed.logs || later.logs ? { logs: common(agreed.logs ?? [], later.logs ?? []) } : {}),
})

/** What both terms allow: the shorter, the fewer, the stricter. No category is widened by a version that nobody agreed to. */
export const narrow = (agreed: Term, later: Term): Term => ({
  ...agreed,
  purposes: common(agreed.purposes, later.purposes),
  viewers: common(agreed.viewers, later.viewers),
  recipients: common(agreed.recipients, later.recipients),
  retentionDays: shorter(agreed.retentionDays, later.retentionDays),
  consent: STRICTNESS[later.consent] > STRICTNESS[agreed.consent] ? later.consent : agreed.consent,
  optional: agreed.optional || later.optional,
  ...(agreed.perHour === undefined
    ? {}
    : { perHour: Math.min(agreed.perHour, later.perHour ?? agreed.perHour) }),
  ...reduced(agreed, later),
})

interface Timeline {
  /** When one more version comes into force, ascending. */
  starts: number[]
  /** Versions in force once so many of the starts have passed, oldest first. */
  inForce: (readonly PolicyVersion[])[]
}

/** Asked some times a minute sent, and the list of a snapshot never changes: laid out once. */
const timelines = new WeakMap<readonly PolicyVersion[], Timeline>()
const timelineOf = (policies: readonly PolicyVersion[]): Timeline => {
  let known = timelines.get(policies)
  if (!known) {
    const ordered = policies
      .map((policy) => ({ policy, from: Date.parse(policy.effectiveFrom) }))
      .sort((a, b) => a.policy.version - b.policy.version)
    const starts = [...new Set(ordered.map(({ from }) => from))].sort((a, b) => a - b)
    // Frozen: every reader is given the same list, and one that turned it round would change what is in force for all.
    const inForce = [-Infinity, ...starts].map((at) =>
      Object.freeze(ordered.flatMap(({ policy, from }) => (from <= at ? policy : []))),
    )
    known = { starts, inForce }
    timelines.set(policies, known)
  }
  return known
}

/** Versions in force by `at`, oldest first; the last one is the version in force. */
export const inForceAt = (policies: readonly PolicyVersion[], at: number): readonly PolicyVersion[] => {
  const { starts, inForce } = timelineOf(policies)
  let passed = 0
  while (passed < starts.length && (starts[passed] as number) <= at) passed++
  return inForce[passed] as readonly PolicyVersion[]
}

export const termOf = (policy: PolicyVersion | undefined, category: string): Term | undefined =>
  policy?.terms.find((term) => term.category === category)

/** The last of the events that count; asked some times a minute sent, so nothing is copied. */
export const latest = <T extends { at: number }>(
  events: readonly T[],
  counts: (event: T) => boolean,
): T | undefined => {
  let last: T | undefined
  for (const event of events) if (counts(event) && (!last || event.at >= last.at)) last = event
  return last
}

/** The last version that a person agreed to and has not taken back. */
export const acceptedAt = (
  { acceptances }: Pick<Snapshot, 'acceptances'>,
  at: number,
): Acceptance | undefined =>
  latest(acceptances, (each) => each.at <= at && (each.until === undefined || at < each.until))

export type Bound = { term: Term; version: number } | { refused: RefusalCode }

/**
 * The term that binds a person at a moment: of the last version that he accepted, narrowed by each later one in force. Terms without
 * consent apply from the day their version is in force.
 */
export const boundTerm = (
  snapshot: Pick<Snapshot, 'policies' | 'acceptances'>,
  category: string,
  at: number,
): Bound => {
  const inForce = inForceAt(snapshot.policies, at)
  const current = inForce.at(-1)
  const today = termOf(current, category)
  if (!current || !today) return { refused: 'not-in-policy' }
  if (today.consent === 'none') return { term: today, version: current.version }

  const accepted = acceptedAt(snapshot, at)
  const agreed = inForce.find((policy) => policy.version === accepted?.version)
  const base = termOf(agreed, category)
  if (!agreed || !base) return { refused: 'notice-not-accepted' }

  let term: Term = base
  for (const later of inForce.filter((policy) => policy.version > agreed.version)) {
    const next = termOf(later, category)
    if (!next) return { refused: 'not-in-policy' }
    term = narrow(term, next)
  }
  return { term, version: agreed.version }
}

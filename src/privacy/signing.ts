import canonicalize from 'canonicalize'
import type { Payload } from 'payload'
import { hasRole, type Role } from '../access/roles'
import { now } from '../clock'
import { forbidden, invalid, notFound, Problem } from '../errors'
import { wholeAssessment, type WholeAssessment } from './assessment'
import { audit } from './audit'
import { compareVersions, type Comparison } from './compare/compare'
import { contentOf, pagesOf, readDraft, type Content } from './draft'
import { idOf } from './ids'
import { readChain } from './policies'
import { alreadySealed, newestBy, seal, type Published } from './publish'
import { hashOf } from './seal'
import { otherSigners, SIGNERS } from './signers'
import type { PolicyVersion, SealedPolicy, Weight } from './types'

const DAY = 86_400_000
/** Where nobody else can sign, a version waits so long before it is sealed. */
export const ALONE_WAITS = DAY

/** Who may begin. */
const FIRST: readonly Role[] = ['hr', 'privacy']

export interface Signer {
  id: string
  roles: readonly Role[]
  /** The office by which he acts. */
  role: string
}

export interface Wanted {
  /** UTC, ISO 8601; as soon as may be where none is given. */
  effectiveFrom?: string
  /** Has a minor change count as major; the other way round there is nothing to ask for. */
  raise?: boolean
  /** What was read before signing; a draft that was changed since is refused. */
  digest?: string
}

export interface Signature {
  signer: string
  role: string
  at: string
  digest: string
  effectiveFrom?: string | null
  raise?: boolean | null
}

export type Signed =
  | ({ state: 'published' } & Published)
  | { state: 'signed'; waitsFor: 'second' }
  | { state: 'signed'; waitsFor: 'time'; until: string }

/** What stands to be signed. */
export interface Signable {
  draft: string
  content: Content
  /** Hash of what is signed; another one means that the draft was changed. */
  digest: string
  comparison: Comparison
  /** What was weighed, and the risk found to remain; null where nothing was. */
  assessment: WholeAssessment | null
  /** The version that it follows. */
  before: PolicyVersion
  /** Whether one signature is enough: nobody is bound by a first version before he agrees. */
  isFirst: boolean
  /** Signatures under exactly this, the last of each person, first to last. */
  signatures: Signature[]
}

const digestOf = (content: Content): string => hashOf(canonicalize(content) ?? '')

const signaturesOf = async (payload: Payload, draft: string, digest: string): Promise<Signature[]> => {
  const { docs } = await payload.db.find<Signature & { id: string }>({
    collection: 'policy-signatures',
    where: { and: [{ policy: { equals: draft } }, { digest: { equals: digest } }] },
    sort: 'at',
    limit: 0,
    pagination: false,
    req: {},
  })
  const last = new Map(docs.map((each) => [idOf(each.signer), { ...each, signer: idOf(each.signer) }]))
  return [...last.values()].sort((a, b) => a.at.localeCompare(b.at))
}

/**
 * A draft as it stands to be signed.
 * @throws Problem 404 where there is none, 409 `sealed` once it is published, 400 while it is not whole.
 */
export const signable = async (payload: Payload, id: string): Promise<Signable> => {
  const draft = await readDraft(payload, id)
  if (!draft) throw notFound()
  if (draft.status !== 'draft') throw alreadySealed()
  const content = await contentOf(payload, draft)
  const chain = await readChain(payload)
  const before = chain.at(-1)
  if (!before) throw new Error('No policy version verifies: nothing can follow it.')
  const digest = digestOf(content)
  return {
    draft: id,
    content,
    digest,
    comparison: compareVersions(before, { ...content, pages: { en: '', zh: '' } }),
    assessment: wholeAssessment(draft.assessment ?? {}),
    before,
    isFirst: before.version === 0,
    signatures: await signaturesOf(payload, id, digest),
  }
}

/** Whether people are asked anew: as computed, or raised by a signer; a first version always asks. */
export const weightOf = ({ comparison, isFirst }: Signable, raise: boolean): Weight =>
  isFirst || raise || comparison.weight === 'major' ? 'major' : 'minor'

/** The soonest a version may come into force: a major change keeps the notice that the version before it promised. */
export const earliestFrom = ({ before, isFirst }: Signable, weight: Weight, at: Date): Date =>
  new Date(at.getTime() + (isFirst || weight === 'minor' ? 0 : (before.statement?.noticeDays ?? 0) * DAY))

/** @throws Problem 400 for a date in the past, or one that leaves less notice than was promised. */
const checkDate = (signing: Signable, { effectiveFrom, raise = false }: Wanted): string | undefined => {
  if (effectiveFrom === undefined) return undefined
  const at = now()
  const wanted = new Date(effectiveFrom)
  if (Number.isNaN(wanted.getTime())) throw invalid('Not a date.', { field: 'effectiveFrom' })
  if (wanted < at) throw invalid('The date lies in the past.', { field: 'effectiveFrom' })
  const earliest = earliestFrom(signing, weightOf(signing, raise), at)
  if (wanted < earliest)
    throw invalid('A major change is announced first, as long as the version before it promised.', {
      field: 'effectiveFrom',
      earliest: earliest.toISOString(),
    })
  return wanted.toISOString()
}

/** What the signatures ask for together: raised if one raises it, from the date of the first, or later where notice needs it. */
const asked = (
  signing: Signable,
  signatures: readonly Signature[],
): { weight: Weight; from: Date | null } => {
  const at = now()
  const weight = weightOf(
    signing,
    signatures.some(({ raise }) => raise),
  )
  const wanted = signatures[0]?.effectiveFrom
  const earliest = earliestFrom(signing, weight, at)
  const from = wanted && new Date(wanted) > earliest ? new Date(wanted) : earliest
  return { weight, from: from > at ? from : null }
}

const publish = (
  payload: Payload,
  signing: Signable,
  signatures: Signature[],
  alone: boolean,
): Promise<Published> => {
  const { weight, from } = asked(signing, signatures)
  return seal(payload, {
    draft: signing.draft,
    content: signing.content,
    weight,
    ...(from ? { effectiveFrom: from.toISOString() } : {}),
    signatures: signatures.map(({ signer, role, at }) => ({ by: signer, role, at })),
    alone,
  })
}

/** When a version that nobody else can sign is sealed, or null where it is not that kind. */
const waitsUntil = async (payload: Payload, { signatures }: Signable): Promise<Date | null> => {
  const [only, ...rest] = signatures
  if (!only || rest.length || (await otherSigners(payload, only.signer)).length) return null
  return new Date(Date.parse(only.at) + ALONE_WAITS)
}

/**
 * Signs a draft. The first version of a company's own needs one signature. After it two people sign; who is the second may hold any of the
 * three offices. Where there is nobody else, it waits a day, and is sealed then by `sealSigned`.
 * @throws Problem 403 where an admin would be the first; 409 `conflict` where the draft is not what was read; 400 for a date that may not be.
 */
export const sign = async (payload: Payload, id: string, by: Signer, wanted: Wanted): Promise<Signed> => {
  const signing = await signable(payload, id)
  if (wanted.digest !== undefined && wanted.digest !== signing.digest)
    throw new Problem(409, 'conflict', 'The draft was changed since you read it. Read it again.')
  const before = signing.signatures.filter(({ signer }) => signer !== by.id)
  const mayBegin = by.roles.some((role) => FIRST.includes(role))
  if (!mayBegin && (signing.isFirst || !before.length)) throw forbidden()

  await newestBy(payload, now())
  const at = now().toISOString()
  const { raise = false } = wanted
  // Who signs second signs the date that the first one set.
  const effectiveFrom = before.length ? undefined : checkDate(signing, wanted)
  const mine: Signature = {
    signer: by.id,
    role: by.role,
    at,
    digest: signing.digest,
    raise,
    ...(effectiveFrom ? { effectiveFrom } : {}),
  }
  const all = [...before, mine]
  if (signing.isFirst || before.length)
    return { state: 'published', ...(await publish(payload, signing, all, false)) }

  await payload.db.create({
    collection: 'policy-signatures',
    data: { ...mine, policy: id },
    req: {},
  })
  await audit(payload, { act: 'policy-signed', actor: by.id, actorRole: by.role, detail: signing.digest })
  const until = await waitsUntil(payload, { ...signing, signatures: all })
  return until
    ? { state: 'signed', waitsFor: 'time', until: until.toISOString() }
    : { state: 'signed', waitsFor: 'second' }
}

/** Seals what one person signed a day ago and nobody else could sign, then or now. @returns how many. */
export const sealSigned = async (payload: Payload): Promise<number> => {
  const { docs } = await payload.db.find<{ id: string; policy: unknown }>({
    collection: 'policy-signatures',
    where: { at: { less_than_equal: new Date(now().getTime() - ALONE_WAITS).toISOString() } },
    limit: 0,
    pagination: false,
    req: {},
  })
  let sealed = 0
  for (const id of new Set(docs.map(({ policy }) => idOf(policy)))) {
    const signing = await signable(payload, id).catch(() => null)
    const until = signing && (await waitsUntil(payload, signing))
    if (!signing || !until || until > now()) continue
    await publish(payload, signing, signing.signatures, true)
    sealed++
  }
  return sealed
}

/** A version as it would be sealed now, to be read before signing. */
export const preview = (
  payload: Payload,
  signing: Signable,
): { pages: SealedPolicy['pages']; effectiveFrom: string | null; weight: Weight } => {
  const at = now().toISOString()
  const { weight, from } = asked(signing, signing.signatures)
  const effectiveFrom = from?.toISOString() ?? null
  const pages = pagesOf(payload, signing.content, { effectiveFrom: effectiveFrom ?? at, updatedOn: at })
  return { pages, effectiveFrom, weight }
}

export const maySign = (user: Parameters<typeof hasRole>[0]): boolean => hasRole(user, ...SIGNERS)

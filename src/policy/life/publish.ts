import type { Payload } from 'payload'
import { now } from '../../base/clock'
import { changeUnderEpoch } from '../../db/changes'
import { POLICY_EPOCH } from '../../db/epochs'
import { isDuplicate } from '../../db/duplicate'
import { newId } from '../../db/insertRows'
import { pastAccess } from '../../db/rows'
import { Problem } from '../../base/errors'
import { faultPoint } from '../../base/faults'
import { audit } from '../../record/audit'
import { versionZero } from '../../categories/builtIn'
import { pagesOf, zoneOfCompany, type Content } from './draft'
import { readChain } from '../decide/policies'
import { sealBytes } from './seal'
import type { SealedPolicy, Weight } from '../../base/policyTypes'

export const alreadySealed = (): Problem => new Problem(409, 'sealed', 'This version is published already.')

/** Stores a version for good. The unique version number lets one of two racers win. */
export const storeSeal = async (payload: Payload, policy: SealedPolicy): Promise<string> => {
  const { bytes, hash } = sealBytes(policy)
  const { version, effectiveFrom, sealedAt } = policy
  const seal = {
    id: newId(payload),
    version,
    bytes,
    hash,
    effectiveFrom: new Date(effectiveFrom),
    sealedAt: new Date(sealedAt),
  }
  await changeUnderEpoch(payload, POLICY_EPOCH, [{ collection: 'policy-seals', add: seal }])
  return hash
}

/** Seals the built-in version 0 at the first start. */
export const ensureFirstVersion = async (payload: Payload): Promise<void> => {
  const known = await pastAccess(payload, 'machine').one('policy-seals', { version: { equals: 0 } })
  if (known) return
  try {
    await storeSeal(payload, versionZero(now().toISOString()))
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}

/**
 * The newest version; nothing is signed or sealed while the server's clock has been moved back (T23).
 * @throws Problem 409 `conflict` where it stands before what is on record.
 */
export const newestBy = async (payload: Payload, at: Date): Promise<{ version: number; hash: string }> => {
  const rows = pastAccess(payload, 'whole')
  const [last] = await rows.all('policy-seals', {}, { sort: '-version', limit: 1 })
  const [lastEntry] = await rows.all('audit-log', {}, { sort: '-at', limit: 1 })
  const latest = Math.max(Date.parse(last?.sealedAt ?? '') || 0, Date.parse(lastEntry?.at ?? '') || 0)
  if (at.getTime() < latest)
    throw new Problem(
      409,
      'conflict',
      "The server's clock stands before what is already on record. Set it right first.",
    )
  return { version: last?.version ?? -1, hash: last?.hash ?? '' }
}

/** Marks the draft of a sealed version as published, so that nobody edits it any more. */
const markPublished = async (
  payload: Payload,
  draft: string,
  { version, effectiveFrom }: SealedPolicy,
): Promise<void> =>
  pastAccess(payload, 'decided').change('policies', draft, { status: 'published', version, effectiveFrom })

/** Completes publications that were cut off after their seal; `start` calls it before anybody can come in. */
export const finishPublishing = async (payload: Payload): Promise<void> => {
  const docs = await pastAccess(payload, 'machine').all('policies', { status: { equals: 'draft' } })
  const drafts = new Set(docs.map(({ id }) => String(id)))
  for (const sealed of await readChain(payload))
    if (sealed.draft && drafts.has(sealed.draft)) await markPublished(payload, sealed.draft, sealed)
}

/** What is sealed beside the content, and who signed it. */
export interface Sealing {
  draft: string
  content: Content
  weight: Weight
  /** UTC, ISO 8601; at once where none is given. */
  effectiveFrom?: string
  /** First to last. */
  signatures: { by: string; role: string; at: string }[]
  /** Nobody else could sign. */
  alone: boolean
}

export interface Published {
  version: number
  hash: string
  effectiveFrom: string
  weight: Weight
}

/**
 * Publishes what was signed: renders both pages, seals the canonical form and chains it to the version before.
 * @throws Problem 409 `sealed` when it was published before, 409 `conflict` where another was faster.
 */
export const seal = async (
  payload: Payload,
  { draft, content, weight, signatures, alone, ...wanted }: Sealing,
): Promise<Published> => {
  const at = now()
  const last = await newestBy(payload, at)
  // By the seals, not by the mark alone, which a fault can have left out; and after the last version was read: whoever publishes the same
  // draft meanwhile takes the next number, and this one fails on it.
  const sealed = (await readChain(payload)).find((each) => each.draft === draft)
  if (sealed) {
    await markPublished(payload, draft, sealed)
    throw alreadySealed()
  }
  const updatedOn = at.toISOString()
  const effectiveFrom = wanted.effectiveFrom ?? updatedOn
  const version = last.version + 1
  const policy: SealedPolicy = {
    format: 1,
    version,
    effectiveFrom,
    updatedOn,
    sealedAt: updatedOn,
    ...content,
    pages: pagesOf(payload, content, { effectiveFrom, updatedOn, zone: await zoneOfCompany(payload) }),
    previous: last.hash,
    draft,
    weight,
    // Offices alone: the page is open to everybody, and who held them is on record.
    signatures: signatures.map(({ role, at: signedAt }) => ({ role, at: signedAt })),
    ...(alone ? { alone } : {}),
  }
  let hash: string
  try {
    hash = await storeSeal(payload, policy)
  } catch (error) {
    if (isDuplicate(error))
      throw new Problem(409, 'conflict', 'Another version was published at the same moment. Try again.')
    throw error
  }
  faultPoint('after-seal-before-mark')
  await markPublished(payload, draft, policy)
  const by = signatures.at(-1)
  await audit(payload, {
    act: 'policy-published',
    actor: by?.by ?? '',
    actorRole: by?.role ?? '',
    detail: `version ${version}, ${hash}`,
  })
  return { version, hash, effectiveFrom, weight }
}

import type { Payload, PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { notFound, Problem } from '../../base/errors'
import { wholeAssessment, type WholeAssessment } from '../assess/assessment'
import { compareVersions, type Comparison } from '../compare/compare'
import { contentOf, digestOf, pagesOf, readDraft, zoneOfCompany, type Content } from './draft'
import { idOf } from '../../base/ids'
import { readChain } from '../decide/policies'
import { alreadySealed } from './publish'
import { asksSecond, maySignFirst } from './signers'
import type { PolicyVersion, SealedPolicy, Weight } from '../../base/policyTypes'
import { pastAccess } from '../../db/rows'

const DAY = 86_400_000

export interface Signature {
  signer: string
  role: string
  at: string
  digest: string
  effectiveFrom?: string | null
  raise?: boolean | null
}

/** What stands to be signed. */
export interface Signable {
  draft: string
  content: Content
  /** Hash of what is signed; another one means that the draft was changed. */
  digest: string
  /** When the draft was last saved. */
  savedAt: string
  comparison: Comparison
  /** What was weighed, and the risk found to remain; null where nothing was. */
  assessment: WholeAssessment | null
  /** The version that it follows. */
  before: PolicyVersion
  /** Whether one signature is enough: nobody is bound by a first version before he agrees. */
  isFirst: boolean
  /** The company's, in which the version says its moments. */
  zone: string
  /** Signatures under exactly this, the last of each person, first to last. */
  signatures: Signature[]
}

const signaturesOf = async (payload: Payload, draft: string, digest: string): Promise<Signature[]> => {
  const docs = await pastAccess(payload, 'whole').all(
    'policy-signatures',
    { and: [{ policy: { equals: draft } }, { digest: { equals: digest } }] },
    { sort: 'at' },
  )
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
    savedAt: draft.updatedAt ?? now().toISOString(),
    comparison: compareVersions(before, { ...content, pages: { en: '', zh: '' } }),
    assessment: wholeAssessment(draft.assessment ?? {}),
    before,
    isFirst: before.version === 0,
    zone: await zoneOfCompany(payload),
    signatures: await signaturesOf(payload, id, digest),
  }
}

/**
 * The same for somebody who reads it: who only signs second reads no draft but one for which his signature is asked.
 * @throws Problem as `signable`, 404 for a draft that is not open to the reader.
 */
export const signableFor = async (
  payload: Payload,
  id: string,
  user: NonNullable<PayloadRequest['user']>,
): Promise<Signable> => {
  if (maySignFirst(user)) return signable(payload, id)
  const signing = await signable(payload, id).catch((error: unknown) => {
    // That it has been published meanwhile, everybody may know; what a draft still lacks is nobody else's business.
    if (!(error instanceof Problem) || error.code === 'sealed') throw error
    return null
  })
  if (!signing || !asksSecond(signing.signatures, String(user.id))) throw notFound()
  return signing
}

/** Whether people are asked anew: as computed, or raised by a signer; a first version always asks. */
export const weightOf = ({ comparison, isFirst }: Signable, raise: boolean): Weight =>
  isFirst || raise || comparison.weight === 'major' ? 'major' : 'minor'

/** The soonest a version may come into force: a major change keeps the notice that the version before it promised. */
export const earliestFrom = ({ before, isFirst }: Signable, weight: Weight, at: Date): Date =>
  new Date(at.getTime() + (isFirst || weight === 'minor' ? 0 : (before.statement?.noticeDays ?? 0) * DAY))

/** What the signatures ask for together: raised if one raises it, from the date of the first, or later where notice needs it. */
export const asked = (
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

/** A version as it would be sealed now, to be read before signing. */
export const preview = (
  payload: Payload,
  signing: Signable,
): { pages: SealedPolicy['pages']; effectiveFrom: string | null; weight: Weight } => {
  const at = now().toISOString()
  const { weight, from } = asked(signing, signing.signatures)
  const effectiveFrom = from?.toISOString() ?? null
  const pages = pagesOf(payload, signing.content, {
    effectiveFrom: effectiveFrom ?? at,
    updatedOn: at,
    zone: signing.zone,
  })
  return { pages, effectiveFrom, weight }
}

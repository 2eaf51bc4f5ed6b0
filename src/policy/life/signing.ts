import type { Payload } from 'payload'
import type { Role } from '../../base/roles'
import { now } from '../../base/clock'
import { forbidden, invalid, Problem } from '../../base/errors'
import { audit } from '../../record/audit'
import { pastAccess } from '../../db/rows'
import { newestBy, seal, type Published } from './publish'
import { asked, earliestFrom, signable, weightOf, type Signable, type Signature } from './signable'
import { ALONE_WAITS, FIRST_SIGNERS, otherSigners } from './signers'

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
  /** What was shown before signing; a draft that was changed since is refused. */
  digest: string
}

export type Signed =
  | ({ state: 'published' } & Published)
  | { state: 'signed'; waitsFor: 'second' }
  | { state: 'signed'; waitsFor: 'time'; until: string }

/** @throws Problem 400 for a date in the past, or one that leaves less notice than was promised. */
const checkDate = (
  signing: Signable,
  { effectiveFrom, raise = false }: Omit<Wanted, 'digest'>,
): string | undefined => {
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

/** Seals what was signed. */
export const publishSigned = (
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

/**
 * Signs a draft. The first version of a company's own needs one signature. After it two people sign; who is the second may hold any of the
 * three offices. Where there is nobody else, everybody is told, and it is sealed a day later, by `sealSigned`.
 * @throws Problem 403 where an admin would be the first; 409 `conflict` where the draft is not what was read; 400 for a date that may not be.
 */
export const sign = async (payload: Payload, id: string, by: Signer, wanted: Wanted): Promise<Signed> => {
  const signing = await signable(payload, id)
  if (wanted.digest !== signing.digest)
    throw new Problem(409, 'conflict', 'The draft was changed since you read it. Read it again.')
  const before = signing.signatures.filter(({ signer }) => signer !== by.id)
  const mayBegin = by.roles.some((role) => FIRST_SIGNERS.includes(role))
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
    return { state: 'published', ...(await publishSigned(payload, signing, all, false)) }

  await pastAccess(payload, 'decided').add('policy-signatures', { ...mine, policy: id })
  await audit(payload, { act: 'policy-signed', actor: by.id, actorRole: by.role, detail: signing.digest })
  if ((await otherSigners(payload, by.id)).length) return { state: 'signed', waitsFor: 'second' }
  const until = new Date(Date.parse(at) + ALONE_WAITS).toISOString()
  return { state: 'signed', waitsFor: 'time', until }
}

import type { Payload } from 'payload'
import { now } from '../../base/clock'
import { idOf } from '../../base/ids'
import { pastAccess } from '../../db/rows'
import { signable, type Signable } from './signable'
import { ALONE_WAITS, otherSigners } from './signers'
import { publishSigned } from './signing'

/** What the announcement of a draft that one person signed is known by; whoever signs again announces again. */
export const aboutAlone = ({ digest, signatures }: Pick<Signable, 'digest' | 'signatures'>): string =>
  `policy ${digest} ${signatures[0]?.at ?? ''}`

/** Drafts that one person signed, as they stand, and that nobody else can sign at this moment. */
export const signedAlone = async (payload: Payload): Promise<Signable[]> => {
  const docs = await pastAccess(payload, 'whole').all('policy-signatures', {})
  const found: Signable[] = []
  for (const id of new Set(docs.flatMap(({ policy }) => (policy ? idOf(policy) : [])))) {
    const signing = await signable(payload, id).catch(() => null)
    const [only, ...rest] = signing?.signatures ?? []
    if (!signing || signing.isFirst || !only || rest.length) continue
    if (!(await otherSigners(payload, only.signer)).length) found.push(signing)
  }
  return found
}

/** Since when everybody has been told of what one person signed; null before that, or where the announcement was withdrawn. */
const toldSince = async (payload: Payload, signing: Signable): Promise<Date | null> => {
  const announcement = await pastAccess(payload, 'whole').one('announcements', {
    and: [{ about: { equals: aboutAlone(signing) } }, { status: { equals: 'published' } }],
  })
  return announcement?.toldAt ? new Date(announcement.toldAt) : null
}

/**
 * Seals what one person signed and nobody else could sign, then or now: a day after everybody was told of it. Whoever
 * withdraws the announcement stops it. @returns how many.
 */
export const sealSigned = async (payload: Payload): Promise<number> => {
  let sealed = 0
  for (const signing of await signedAlone(payload)) {
    const since = await toldSince(payload, signing)
    if (!since || since.getTime() + ALONE_WAITS > now().getTime()) continue
    await publishSigned(payload, signing, signing.signatures, true)
    sealed++
  }
  return sealed
}

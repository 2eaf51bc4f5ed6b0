import canonicalize from 'canonicalize'
import type { Payload, PayloadRequest } from 'payload'
import { now } from '../base/clock'
import { forbidden, invalid, lacking, Problem } from '../base/errors'
import { lacksOf } from '../base/lacking'
import { LANGUAGES, type Both, type Language } from '../base/labels'
import { actingRole, audit } from '../record/audit'
import { idOf } from '../base/ids'
import { hashOf } from '../policy/life/seal'
import { maySignFirst, otherSigners } from '../policy/life/signers'
import { affectedBy } from './affected'
import { PART_NAMES, PARTS, type NoticeText } from '../letters/templates/breachParts'
import { pastAccess } from '../db/rows'
import { readBreach, type Breach } from './record'

/** Parts that are still empty, as `part.language`. */
export const emptyParts = ({ notice }: Pick<Breach, 'notice'>): string[] =>
  PART_NAMES.flatMap((part) =>
    LANGUAGES.filter((language) => !notice[part][language]?.trim()).map((language) => `${part}.${language}`),
  )

const textOf = ({ notice }: Breach): NoticeText =>
  Object.fromEntries(
    PART_NAMES.map((part): [string, Both] => {
      // A text that was emptied is null.
      const { zh, en } = notice[part]
      return [part, { zh: zh?.trim() ?? '', en: en?.trim() ?? '' }]
    }),
  ) as NoticeText

/** Hash of what is signed: the text, and to whom it goes. */
const digestOf = (breach: Breach): string => {
  const { categories, beganAt, endedAt, knownAt, companies, teams, people } = breach
  const scope = { categories, beganAt, endedAt, knownAt, companies, teams, people }
  return hashOf(canonicalize({ text: textOf(breach), scope }) ?? '')
}

export interface BreachSignature {
  signer: string
  role: string
  at: string
}

export const signaturesOf = async (
  payload: Payload,
  breach: string,
  digest: string,
): Promise<BreachSignature[]> => {
  const docs = await pastAccess(payload, 'decided').all(
    'breach-signatures',
    { and: [{ breach: { equals: breach } }, { digest: { equals: digest } }] },
    { sort: 'at' },
  )
  const first = new Map<string, BreachSignature>()
  for (const { signer, role, at } of docs) {
    const id = idOf(signer)
    if (!first.has(id)) first.set(id, { signer: id, role, at })
  }
  return [...first.values()]
}

export interface ToSign {
  digest: string
  empty: string[]
  signatures: BreachSignature[]
}

export const toSign = async (payload: Payload, breach: Breach): Promise<ToSign> => {
  const digest = digestOf(breach)
  return { digest, empty: emptyParts(breach), signatures: await signaturesOf(payload, breach.id, digest) }
}

const onItsWay = () => new Problem(409, 'conflict', 'The notice is on its way already.')
const changedSince = () =>
  new Problem(409, 'conflict', 'The notice was changed since you read it. Read it again.')

export type BreachSigned = { state: 'sending'; people: number; alone: boolean } | { state: 'signed' }

/**
 * Signs a notice. Two people sign it, the second of any office; where there is nobody else, one is enough, since a breach does not wait,
 * and the record says so. The last signature sends it.
 * @throws Problem 400 `invalid` while a part is empty or nobody is concerned (P109), 403 where an admin would be the first, 409 where it was
 * changed since it was read, or is on its way.
 */
export const signBreach = async (req: PayloadRequest, id: string, digest: string): Promise<BreachSigned> => {
  const { payload, user } = req
  const breach = await readBreach(payload, id)
  const signing = await toSign(payload, breach)
  const me = String(user?.id)
  const before = signing.signatures.filter(({ signer }) => signer !== me)
  // First: what is wrong with a notice is not for whoever may not begin.
  if (!before.length && !maySignFirst(user)) throw forbidden()
  if (breach.state !== 'open') throw onItsWay()
  if (signing.empty.length) {
    const parts = PART_NAMES.map((name) => ({
      field: `notice.${name}`,
      part: PARTS[name],
      has: (language: Language) => !signing.empty.includes(`${name}.${language}`),
    }))
    throw lacking(lacksOf(parts), { empty: signing.empty })
  }
  if (digest !== signing.digest) throw changedSince()
  const people = (await affectedBy(payload, breach)).length
  if (!people) throw invalid('Nobody is concerned. Say whose data it is.', { field: 'categories' })

  const role = actingRole(user)
  await pastAccess(payload, 'decided').add('breach-signatures', {
    breach: id,
    signer: me,
    role,
    at: now().toISOString(),
    digest,
  })
  await audit(payload, { act: 'breach-signed', actor: me, actorRole: role, detail: digest })
  const alone = !before.length
  if (alone && (await otherSigners(payload, me)).length) return { state: 'signed' }
  await begin(payload, breach)
  return { state: 'sending', people, alone }
}

/**
 * What was signed becomes what is sent, where nobody has saved the record since it was read here; from here on the job `tellOfBreaches` goes
 * on, also after a crash.
 */
const begin = async (payload: Payload, breach: Breach): Promise<void> => {
  const changed = await pastAccess(payload, 'decided').changeIf(
    'breaches',
    {
      and: [
        { id: { equals: breach.id } },
        { state: { equals: 'open' } },
        { updatedAt: { equals: breach.updatedAt } },
      ],
    },
    { state: 'telling', told: textOf(breach), updatedAt: null },
  )
  if (changed) return
  const { state } = await readBreach(payload, breach.id)
  throw state === 'open' ? changedSince() : onItsWay()
}

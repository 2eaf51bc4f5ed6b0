import type { Payload, PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { minorKind } from '../../policy/compare/compare'
import type { MinorKind } from '../../i18n/minorChange'
import { changesInWords, textDiff, type ChangeInWords } from '../../policy/compare/inWords'
import type { Language } from '../../base/labels'
import type { DiffLine } from '../../policy/compare/text'
import type { WholeAssessment } from '../../policy/assess/assessment'
import { idOf } from '../../base/ids'
import { earliestFrom, preview, signable, type Signable } from '../../policy/life/signable'
import { readabilityOf, type Readability } from '../../policy/life/readability'
import type { SealedPolicy, Weight } from '../../base/policyTypes'
import { pastAccess } from '../../db/rows'

/** What whoever is about to sign a version reads. */
export interface ShownToSigner {
  digest: string
  /** When the draft was last saved. */
  savedAt: string
  weight: Weight
  /** What it comes to where it is a minor change. */
  minor: MinorKind
  /** Whether it says what the version before says, but for its title. */
  same: boolean
  isFirst: boolean
  /** The version that it follows. */
  follows: number
  /** When it would come into force; null: at once. */
  effectiveFrom: string | null
  /** The soonest for a major change; null: at once. */
  earliestMajor: string | null
  /** When the server says so; the reader's own clock may stand elsewhere. */
  at: string
  pages: SealedPolicy['pages']
  changes: ChangeInWords[]
  diff: Record<Language, DiffLine[]>
  /** What was weighed; null where nothing is of high risk. */
  assessment: WholeAssessment | null
  /** How plainly each text is written. */
  readability: Record<Language, Readability>
  signatures: { name: string; role: string; at: string; mine: boolean }[]
}

const namesOf = async (payload: Payload, ids: string[]): Promise<Map<string, string>> => {
  const docs = await pastAccess(payload, 'named').all('users', { id: { in: ids } })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

/** A draft as it stands to be signed, in the reader's words. */
export const shownToSigner = async (
  { payload, i18n }: PayloadRequest,
  me: string,
  signing: Signable,
): Promise<ShownToSigner> => {
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const after = { ...signing.content, pages: { en: '', zh: '' } }
  const { before, comparison, digest, savedAt, isFirst } = signing
  const changes = changesInWords(payload.config, before, after, comparison, language)
  const at = now()
  const earliest = earliestFrom(signing, 'major', at)
  const signers = signing.signatures.map(({ signer }) => signer)
  const names = await namesOf(payload, signers)
  return {
    digest,
    savedAt,
    isFirst,
    follows: before.version,
    ...preview(payload, signing),
    minor: minorKind(comparison),
    same: !changes.length && Object.values(comparison.text).every((each) => each === 'same'),
    earliestMajor: earliest > at ? earliest.toISOString() : null,
    at: at.toISOString(),
    changes,
    diff: { zh: textDiff(before, after, 'zh'), en: textDiff(before, after, 'en') },
    assessment: signing.assessment,
    readability: { zh: readabilityOf(after.prose.zh, 'zh'), en: readabilityOf(after.prose.en, 'en') },
    signatures: signing.signatures.map(({ signer, role, at }) => ({
      name: names.get(signer) ?? '',
      role,
      at,
      mine: signer === me,
    })),
  }
}

export interface DraftToSign {
  draft: string
  title: string
  /** Names. */
  signedBy: string
}

/** Drafts that somebody has signed as they stand, and that wait for one more. */
export const draftsToSign = async (
  payload: Payload,
  language: Language,
  except?: string,
): Promise<DraftToSign[]> => {
  const docs = await pastAccess(payload, 'decided').all('policy-signatures', {}, { sort: '-at', limit: 100 })
  const found: DraftToSign[] = []
  for (const id of new Set(docs.flatMap(({ policy }) => (policy ? idOf(policy) : [])))) {
    const signing = await signable(payload, id).catch(() => null)
    const signers = (signing?.signatures ?? []).map(({ signer }) => signer)
    if (!signing || !signers.length || (except && signers.includes(except))) continue
    const names = await namesOf(payload, signers)
    found.push({
      draft: id,
      title: signing.content.titles[language],
      signedBy: [...names.values()].join(language === 'en' ? ', ' : '、'),
    })
  }
  return found
}

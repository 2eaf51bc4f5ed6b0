import type { Payload } from 'payload'
import { notFound } from '../base/errors'
import { categoryLabel } from '../categories/words'
import type { Both, Language } from '../base/labels'
import { keptFor, purposesOf, recipientsOf, viewersOf } from '../policy/compare/termParts'
import { BASES } from '../i18n/terms'
import { idOf, isId } from '../base/ids'
import { notSo } from '../access/notSo'
import { readChain } from '../policy/decide/policies'
import type { PolicyVersion, Right, Term } from '../base/policyTypes'
import { pastAccess } from '../db/rows'

export type Answer = 'consents' | 'acceptances'
/** How it was given. */
export type How = 'portal' | 'device' | 'paper' | 'request' | 'letter'

interface Row {
  id: string
  subject: unknown
  at: string
  language: Language
  how: How
  policyHash: string
  evidence?: string | null
  signedOn?: string | null
  scan?: string | null
  category?: string
  granted?: boolean | null
  policyVersion?: number
  version?: number
  refused?: boolean | null
}

/** One purpose of a consent record, after clause 6.3 of ISO/IEC TS 27560. */
const purposeOf = (payload: Payload, term: Term, policy: PolicyVersion, language: Language) => ({
  purpose: purposesOf(term, policy, language),
  lawful_basis: BASES[term.basis][language],
  pii_type: categoryLabel(payload.config, term.category, language),
  pii_optional: term.optional,
  retention_period: keptFor(term, language),
  viewers: viewersOf(term, language),
  recipient_third_parties: recipientsOf(term, policy, language),
  withdrawal_method: '/consent',
})

type Purpose = ReturnType<typeof purposeOf>

/** A consent record and its event, in the terms of ISO/IEC TS 27560. */
export interface Receipt {
  schema_version: string
  receipt_id: string
  record: {
    record_id: string
    pii_principal_id: string
    privacy_notice: string
    privacy_notice_version: number
    privacy_notice_hash: string
    privacy_notice_text: string
    language: Language
    purposes: Purpose[]
    pii_controllers: { controller: string; contact: string }[]
    storage_location: string | null
    jurisdiction: string[]
    privacy_rights: Right[]
  }
  event: {
    event_time: string
    event_state: 'consent_given' | 'consent_withdrawn' | 'consent_refused'
    collection_method: How
    /** Where the paper lies, and the day that stands on it. */
    evidence?: string
    signed_on?: string
    /** Where the picture of the paper is served. */
    evidence_picture?: string
  }
  /** Where the text that was read says what is not so, or leaves it out; the record says what was read. */
  notes: Both[]
}

const stateOf = ({ category, granted, refused }: Row): Receipt['event']['event_state'] => {
  if (category !== undefined) return granted ? 'consent_given' : 'consent_withdrawn'
  return refused ? 'consent_refused' : 'consent_given'
}

/**
 * A receipt of one answer that a person gave, in the terms of ISO/IEC TS 27560: what was asked, in which text and language, and what was
 * said to it. Its record is made from the sealed version, which its hash names; so it can be made again at any time and says the same.
 * @throws Problem 404 for an answer that is not this person's.
 */
export const receiptOf = async (
  payload: Payload,
  subject: string,
  kind: Answer,
  id: string,
): Promise<Receipt> => {
  const row = isId(id) ? await pastAccess(payload, 'decided').byId(kind, id) : null
  if (!row || idOf(row.subject) !== subject) throw notFound()
  const policy = (await readChain(payload)).find(({ hash }) => hash === row.policyHash)
  if (!policy) throw notFound()
  const { language } = row
  const answered = 'category' in row ? row.category : undefined
  const terms = policy.terms.filter(({ category, consent }) =>
    answered === undefined ? consent !== 'none' : category === answered,
  )
  const { statement } = policy
  return {
    schema_version: 'ISO/IEC TS 27560:2023',
    receipt_id: `${kind}-${id}`,
    record: {
      record_id: id,
      pii_principal_id: subject,
      privacy_notice: `/privacy/${policy.version}`,
      privacy_notice_version: policy.version,
      privacy_notice_hash: policy.hash,
      privacy_notice_text: policy.pages[language],
      language,
      purposes: terms.map((term) => purposeOf(payload, term, policy, language)),
      pii_controllers: (statement?.controllers ?? []).map(({ controller, contact }) => ({
        controller,
        contact,
      })),
      storage_location: statement ? statement.storage.place[language] : null,
      jurisdiction: statement?.territory ?? [],
      privacy_rights: statement?.rights ?? [],
    },
    event: {
      event_time: row.at,
      event_state: stateOf(row),
      collection_method: row.how,
      ...(row.evidence ? { evidence: row.evidence } : {}),
      ...(row.signedOn ? { signed_on: row.signedOn.slice(0, 10) } : {}),
      ...(row.scan ? { evidence_picture: `/api/${kind}/${id}/scan` } : {}),
    },
    notes: notSo(payload.config, policy),
  }
}

import type { Payload } from 'payload'
import { now } from '../../base/clock'
import type { Language } from '../../base/labels'
import type { StateOf } from '../../i18n/states'
import type { Acceptance, Consent } from '../../payload-types'
import { lastWord } from '../../consent/agreement'
import { boundTerm } from '../../policy/decide/boundTerm'
import { AFTER_WITHDRAWAL } from '../../policy/decide/decide'
import { currentPolicy } from '../../consent/stoodOn'
import type { Reader } from '../kit/reader'
import { plainTerms, type PlainTerm } from '../policy/terms'

/** When and how something was agreed to or withdrawn. */
export interface Given {
  at: string
  version: number
  language: Language
}

/** Where a person stands with one category today. */
export interface ConsentState extends PlainTerm {
  /** `fixed`: no consent is asked; `unread`: the version that allows it has not been agreed to. */
  state: StateOf<'consent'> | 'fixed'
  hasSwitch: boolean
  /** The event that made it so; null where nothing was ever said. */
  given: Given | null
  /** What was collected before he took it back, and till when it is gone; ISO. Whatever he said since: turning on again keeps none of it. */
  ending: { before: string; until: string } | null
}

export interface Said {
  /** The agreement that he stands on. */
  accepted: Acceptance | undefined
  consents: readonly Consent[]
}

const byConsent = ({ at, policyVersion, language }: Consent): Given => ({
  at,
  version: policyVersion,
  language,
})
const byAgreement = ({ at, version, language }: Acceptance): Given => ({ at, version, language })

/** What the last withdrawal ended, while it is not gone yet. */
const endingOf = (consents: readonly Consent[], category: string): ConsentState['ending'] => {
  const withdrawal = consents.find((each) => each.category === category && !each.granted)
  if (!withdrawal) return null
  const until = Date.parse(withdrawal.at) + AFTER_WITHDRAWAL
  return until > now().getTime() ? { before: withdrawal.at, until: new Date(until).toISOString() } : null
}

/** Today's state per category of the policy in force, from what was said; consents newest first. */
export const consentStates = (
  {
    payload,
    snapshot,
    language,
  }: Pick<Reader, 'snapshot' | 'language'> & { payload: Pick<Payload, 'config'> },
  { accepted, consents }: Said,
): ConsentState[] =>
  plainTerms(payload, currentPolicy(snapshot), language).map((plain) => {
    const bound = boundTerm(snapshot, plain.category, now().getTime())
    const kind = 'term' in bound ? bound.term.consent : plain.consent
    const said = consents.find(({ category }) => category === plain.category)
    const last = lastWord(snapshot, plain.category)
    const ending = plain.otherBasis ? null : endingOf(consents, plain.category)
    const without = { ...plain, hasSwitch: false, ending }
    if (kind === 'none') return { ...without, state: 'fixed', given: null }
    if ('refused' in bound) return { ...without, state: 'unread', given: null }
    if (kind === 'guardian') return { ...without, state: 'guardian', given: null }
    const on = last ? last.granted : kind === 'general'
    const given = said ? byConsent(said) : kind === 'general' && accepted ? byAgreement(accepted) : null
    const hasSwitch = kind === 'separate' || bound.term.optional
    return { ...plain, hasSwitch, ending, state: on ? 'on' : 'off', given }
  })

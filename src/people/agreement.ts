import type { Payload, PayloadRequest } from 'payload'
import { now } from '../clock'
import { shortenExpiry } from '../db/expired'
import { invalid, Problem, refused } from '../errors'
import type { Language } from '../i18n/labels'
import { audit } from '../privacy/audit'
import { boundTerm, inForceAt } from '../privacy/boundTerm'
import { AFTER_WITHDRAWAL } from '../privacy/decide'
import { dataCategories } from '../privacy/declaration'
import { personChanged } from '../privacy/epochs'
import { snapshotOf } from '../privacy/snapshot'
import type { PolicyVersion, Snapshot, Term } from '../privacy/types'

/** Categories with a switch that a person turns on for himself. */
const hasSwitch = (term: Term): boolean => term.consent === 'separate'
/** Categories that a person may turn off: those with a switch, and what the agreement itself covers. */
const mayWithdraw = (term: Term): boolean => hasSwitch(term) || (term.consent === 'general' && term.optional)

const inForce = (snapshot: Snapshot, at: number): PolicyVersion => {
  const found = inForceAt(snapshot.policies, at).at(-1)
  if (!found) throw new Error('No policy version verifies: nothing is in force.')
  return found
}

const lastAccepted = ({ acceptances }: Snapshot): number | null =>
  [...acceptances].sort((a, b) => a.at - b.at).at(-1)?.version ?? null

const isGranted = ({ consents }: Snapshot, category: string): boolean =>
  consents
    .filter((event) => event.category === category)
    .sort((a, b) => a.at - b.at)
    .at(-1)?.granted ?? false

/** Whether there is something to agree to: a version in force that asks for consent and that this person has not accepted. */
export const needsAgreement = (snapshot: Snapshot, at: number): boolean => {
  const current = inForce(snapshot, at)
  return current.terms.some(({ consent }) => consent !== 'none') && lastAccepted(snapshot) !== current.version
}

/** What the page "read and agree" shows. */
export const agreementOf = async (req: PayloadRequest, subject: string): Promise<Record<string, unknown>> => {
  const at = now().getTime()
  const snapshot = await snapshotOf(req.payload, subject)
  const { version, hash, effectiveFrom, titles, pages, terms, purposes } = inForce(snapshot, at)
  return {
    version,
    hash,
    effectiveFrom,
    titles,
    pages,
    purposes,
    accepted: lastAccepted(snapshot),
    needed: needsAgreement(snapshot, at),
    switches: terms.filter(hasSwitch).map((term) => ({
      category: term.category,
      consent: term.consent,
      term,
      granted: isGranted(snapshot, term.category),
    })),
  }
}

interface Agreement {
  version: number
  hash: string
  language: Language
  consents: string[]
}

const addConsent = async (
  payload: Payload,
  subject: string,
  { version, hash }: PolicyVersion,
  event: { category: string; granted: boolean; language: Language },
): Promise<void> => {
  const { category, granted, language } = event
  await payload.db.create({
    collection: 'consents',
    data: {
      subject,
      category,
      granted,
      policyVersion: version,
      policyHash: hash,
      language,
      how: 'portal',
      at: now().toISOString(),
    },
    req: {},
  })
  await audit(payload, {
    act: 'consent',
    actor: subject,
    actorRole: 'employee',
    subject,
    category,
    detail: granted ? 'granted' : 'withdrawn',
  })
}

/** Notes that a person read and agreed to the version in force, and which switches he turned on. */
export const agree = async (
  { payload }: PayloadRequest,
  subject: string,
  { version, hash, language, consents }: Agreement,
): Promise<{ version: number }> => {
  const snapshot = await snapshotOf(payload, subject)
  const current = inForce(snapshot, now().getTime())
  if (current.version !== version || current.hash !== hash)
    throw new Problem(409, 'conflict', 'Another version has come into force. Read that one.')
  const wanted = [...new Set(consents)]
  const foreign = wanted.find((each) => !current.terms.some((t) => t.category === each && hasSwitch(t)))
  if (foreign !== undefined) throw invalid('No such switch in this version.', { field: 'consents' })
  if (lastAccepted(snapshot) !== version) {
    await payload.db.create({
      collection: 'acceptances',
      data: { subject, version, policyHash: hash, language, how: 'portal', at: now().toISOString() },
      req: {},
    })
    const detail = `version ${version}`
    await audit(payload, { act: 'acceptance', actor: subject, actorRole: 'employee', subject, detail })
  }
  for (const category of wanted) {
    if (!isGranted(snapshot, category))
      await addConsent(payload, subject, current, { category, granted: true, language })
  }
  await personChanged(payload, subject)
  return { version }
}

/**
 * Gives or withdraws consent to one category; acts with the next request. What was collected under a withdrawn consent is for the person
 * alone and goes within a day, unless the term rests on another basis too. What was done before stays valid, and so do the events (P59).
 */
export const setConsent = async (
  { payload }: PayloadRequest,
  subject: string,
  event: { category: string; granted: boolean; language: Language },
): Promise<{ category: string; granted: boolean }> => {
  const { category, granted } = event
  const at = now()
  const snapshot = await snapshotOf(payload, subject)
  const bound = boundTerm(snapshot, category, at.getTime())
  if ('refused' in bound) throw refused(bound.refused)
  if (!mayWithdraw(bound.term)) throw invalid('This category has no switch.', { field: 'category' })
  await addConsent(payload, subject, inForce(snapshot, at.getTime()), event)
  await personChanged(payload, subject)
  const stored = dataCategories(payload.config).some(({ slug }) => slug === category)
  if (!granted && !bound.term.otherBasis && stored) {
    const to = new Date(at.getTime() + AFTER_WITHDRAWAL).toISOString()
    for await (const _ of shortenExpiry(payload, { slug: category, subject, by: { to } }));
  }
  return { category, granted }
}

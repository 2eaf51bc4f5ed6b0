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

/** The versions in force that ask this person anew: major changes against what he accepted. A minor one binds by itself, since it only lessens (P93). */
const asking = (snapshot: Snapshot, at: number): PolicyVersion[] => {
  const accepted = lastAccepted(snapshot) ?? -1
  if (inForce(snapshot, at).terms.every(({ consent }) => consent === 'none')) return []
  return inForceAt(snapshot.policies, at).filter(
    ({ version, weight }) => version > accepted && weight !== 'minor',
  )
}

/** Whether there is something to agree to. */
export const needsAgreement = (snapshot: Snapshot, at: number): boolean => asking(snapshot, at).length > 0

/** Whether he is asked by himself: there is something to agree to that he has not refused. Nobody is asked twice about one version. */
export const awaitsAnswer = (snapshot: Snapshot, at: number): boolean => {
  const refused = Math.max(-1, ...snapshot.refusals.map(({ version }) => version))
  return asking(snapshot, at).some(({ version }) => version > refused)
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
    awaits: awaitsAnswer(snapshot, at),
    switches: terms.filter(hasSwitch).map((term) => ({
      category: term.category,
      consent: term.consent,
      term,
      granted: isGranted(snapshot, term.category),
    })),
  }
}

interface Read {
  version: number
  hash: string
  language: Language
}
interface Agreement extends Read {
  consents: string[]
}

interface ConsentEvent {
  category: string
  granted: boolean
  language: Language
  /** The portal, where nothing else is said. */
  how?: 'portal' | 'letter' | 'paper'
  /** Where the paper lies, if it was given on paper. */
  evidence?: string
}

const addConsent = async (
  payload: Payload,
  subject: string,
  { version, hash }: PolicyVersion,
  event: ConsentEvent,
): Promise<void> => {
  const { category, granted, language, how = 'portal', evidence } = event
  await payload.db.create({
    collection: 'consents',
    data: {
      subject,
      category,
      granted,
      policyVersion: version,
      policyHash: hash,
      language,
      how,
      ...(evidence ? { evidence } : {}),
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

/** The version in force, if it is the one that was read. @throws Problem 409 where another has come into force. */
const readVersion = (snapshot: Snapshot, { version, hash }: Read): PolicyVersion => {
  const current = inForce(snapshot, now().getTime())
  if (current.version !== version || current.hash !== hash)
    throw new Problem(409, 'conflict', 'Another version has come into force. Read that one.')
  return current
}

/** What stands beside an answer that was given on paper. */
export interface Paper {
  /** `YYYY-MM-DD` */
  signedOn: string
  evidence: string
  recordedBy: string
  /** The name of the scan in the file store. */
  scan?: string
}

const addAnswer = async (
  payload: Payload,
  subject: string,
  { version, hash, language }: Read,
  refused: boolean,
  paper?: Paper,
): Promise<string> => {
  const { id } = (await payload.db.create({
    collection: 'acceptances',
    data: {
      subject,
      version,
      refused,
      policyHash: hash,
      language,
      how: paper ? 'paper' : 'portal',
      at: now().toISOString(),
      ...paper,
    },
    req: {},
  })) as { id: string }
  await audit(payload, {
    act: refused ? 'refusal' : 'acceptance',
    actor: subject,
    actorRole: 'employee',
    subject,
    detail: `version ${version}`,
  })
  return String(id)
}

/** Notes that a person read and agreed to the version in force, and which switches he turned on. */
export const agree = async (
  { payload }: PayloadRequest,
  subject: string,
  { consents, ...read }: Agreement,
): Promise<{ version: number }> => {
  const snapshot = await snapshotOf(payload, subject)
  const current = readVersion(snapshot, read)
  const { version, language } = read
  const wanted = [...new Set(consents)]
  const foreign = wanted.find((each) => !current.terms.some((t) => t.category === each && hasSwitch(t)))
  if (foreign !== undefined) throw invalid('No such switch in this version.', { field: 'consents' })
  if (lastAccepted(snapshot) !== version) await addAnswer(payload, subject, read, false)
  for (const category of wanted) {
    if (!isGranted(snapshot, category))
      await addConsent(payload, subject, current, { category, granted: true, language })
  }
  await personChanged(payload, subject)
  return { version }
}

/**
 * Notes that a person read the version in force and refused it: he stays on the terms of before, and is not asked about this version again.
 * He may still agree to it later.
 * @throws Problem 409 `conflict` where he has agreed to it, or nothing is asked.
 */
export const refuse = async (
  { payload }: PayloadRequest,
  subject: string,
  read: Read,
): Promise<{ version: number }> => {
  const snapshot = await snapshotOf(payload, subject)
  const { version } = readVersion(snapshot, read)
  if (!needsAgreement(snapshot, now().getTime()))
    throw new Problem(409, 'conflict', 'There is nothing to refuse.')
  if (awaitsAnswer(snapshot, now().getTime())) {
    await addAnswer(payload, subject, read, true)
    await personChanged(payload, subject)
  }
  return { version }
}

/**
 * Gives or withdraws consent to one category; acts with the next request. What was collected under a withdrawn consent is for the person
 * alone and goes within a day, unless the term rests on another basis too. What was done before stays valid, and so do the events (P59).
 */
export const setConsent = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  subject: string,
  event: ConsentEvent,
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

/**
 * Notes what a person without email signed on paper, for the version in force. It counts from now on, as the signature on a screen does; the
 * day on the paper stands beside it.
 * @throws Problem 400 for a switch that the version does not have.
 */
export const answerOnPaper = async (
  payload: Payload,
  subject: string,
  { consents, refused, language }: { consents: string[]; refused: boolean; language: Language },
  paper: Paper,
): Promise<{ id: string; version: number }> => {
  const current = inForce(await snapshotOf(payload, subject), now().getTime())
  const { version, hash, terms } = current
  const wanted = [...new Set(consents)]
  if (wanted.some((category) => !terms.some((term) => term.category === category && hasSwitch(term))))
    throw invalid('No such switch in this version.', { field: 'consents' })
  const id = await addAnswer(payload, subject, { version, hash, language }, refused, paper)
  for (const category of refused ? [] : wanted)
    await addConsent(payload, subject, current, {
      category,
      granted: true,
      language,
      how: 'paper',
      evidence: paper.evidence,
    })
  await personChanged(payload, subject)
  return { id, version }
}

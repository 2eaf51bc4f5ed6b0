import type { PayloadRequest } from 'payload'
import { now } from '../base/clock'
import { acceptedAt, inForceAt, latest } from '../policy/decide/boundTerm'
import { coverAt } from '../policy/decide/decide'
import { snapshotOf } from '../policy/decide/snapshot'
import type { ConsentEvent, PolicyVersion, Snapshot, Term } from '../base/policyTypes'

/** Categories with a switch that a person turns on for himself. */
export const hasSwitch = (term: Term): boolean => term.consent === 'separate'
/** Categories that a person may turn off: those with a switch, and what the agreement itself covers. */
export const mayWithdraw = (term: Term): boolean =>
  hasSwitch(term) || (term.consent === 'general' && term.optional)

export const inForce = (snapshot: Snapshot, at: number): PolicyVersion => {
  const found = inForceAt(snapshot.policies, at).at(-1)
  if (!found) throw new Error('No policy version verifies: nothing is in force.')
  return found
}

/** The version whose terms somebody is on: the last that he agreed to and has not taken back. */
export const lastAccepted = (snapshot: Snapshot, at: number): number | null =>
  acceptedAt(snapshot, at)?.version ?? null

/** The last word of a person on a category. */
export const lastWord = ({ consents }: Snapshot, category: string): ConsentEvent | undefined =>
  latest(consents, (event) => event.category === category)

export const isGranted = (snapshot: Snapshot, category: string): boolean =>
  lastWord(snapshot, category)?.granted ?? false

/** The versions in force that ask this person anew: major changes against what he accepted. A minor one binds by itself, since it only lessens (P93). */
const asking = (snapshot: Snapshot, at: number): PolicyVersion[] => {
  const accepted = lastAccepted(snapshot, at) ?? -1
  if (inForce(snapshot, at).terms.every(({ consent }) => consent === 'none')) return []
  return inForceAt(snapshot.policies, at).filter(
    ({ version, weight }) => version > accepted && weight !== 'minor',
  )
}

/** Categories that somebody has on, and may take back. */
export const withdrawable = (snapshot: Snapshot, at: number): string[] =>
  inForce(snapshot, at).terms.flatMap(({ category }) => {
    const cover = coverAt(snapshot, category, at)
    return 'term' in cover && mayWithdraw(cover.term) ? [category] : []
  })

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
    accepted: lastAccepted(snapshot, at),
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

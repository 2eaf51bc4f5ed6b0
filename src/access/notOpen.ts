import type { PayloadRequest } from 'payload'
import { matrixRow } from './matrix'
import { now } from '../base/clock'
import { Problem, refused, type RefusalCode } from '../base/errors'
import type { Language } from '../base/labels'
import { momentIn } from '../i18n/moments'
import { firstCompany } from '../roll/firstCompany'
import { AFTER_WITHDRAWAL, coverAt, decide } from '../policy/decide/decide'
import { snapshotOf } from '../policy/decide/snapshot'
import type { Snapshot, ViewerRole } from '../base/policyTypes'
import * as W from './words'

/** Refusals that say nothing but what is published: whoever looks may read the policy. */
const OF_THE_POLICY: readonly RefusalCode[] = ['not-in-policy', 'not-a-viewer', 'purpose-undeclared']

/** The withdrawal that keeps what is older shut, where consent was given anew since. */
const withdrawnBefore = (snapshot: Snapshot, category: string, at: number): number | null => {
  if ('refused' in coverAt(snapshot, category, at)) return null
  const withdrawals = snapshot.consents.filter(
    (event) => event.category === category && !event.granted && event.at > at - AFTER_WITHDRAWAL,
  )
  return withdrawals.length ? Math.max(...withdrawals.map((event) => event.at)) : null
}

const inWords = async (
  req: PayloadRequest,
  snapshot: Snapshot,
  category: string,
  code: RefusalCode,
  language: Language,
): Promise<Problem> => {
  const withdrawn = code === 'consent-withdrawn' ? withdrawnBefore(snapshot, category, now().getTime()) : null
  if (withdrawn === null) return refused(code)
  const zone = (await firstCompany(req.payload))?.zone ?? 'UTC'
  const [before, from] = [withdrawn, withdrawn + AFTER_WITHDRAWAL].map((at) =>
    momentIn(new Date(at).toISOString(), zone, language),
  )
  return new Problem(403, 'withdrawn-since', W.whatWasRecordedBeforeWithdrawal(before, from)[language])
}

/**
 * Why somebody's rows of a category do not open to a viewer for a purpose, or null where they do. What the person said, and whose guardian said
 * what, is told to those alone who may read it anyway: others learn that it is not open, and not by whom.
 */
export const notOpen = async (
  req: PayloadRequest,
  {
    subject,
    category,
    viewer,
    purpose,
  }: { subject: string; category: string; viewer: ViewerRole; purpose: string },
  language: Language = req.i18n.language === 'en' ? 'en' : 'zh',
): Promise<Problem | null> => {
  const snapshot = await snapshotOf(req.payload, subject)
  const answer = decide(snapshot, { act: 'view', category, viewer, purpose, now: now().getTime() })
  if (answer.allowed) return null
  const mayKnow = OF_THE_POLICY.includes(answer.code) || matrixRow('consents')[viewer] !== 'none'
  return mayKnow
    ? inWords(req, snapshot, category, answer.code, language)
    : new Problem(403, 'not-open', 'This is not open: the policy or the person does not allow it.')
}

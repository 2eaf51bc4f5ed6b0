import type { Payload, PayloadRequest } from 'payload'
import { now } from '../base/clock'
import { changeUnderEpoch } from '../db/changes'
import { personEpoch } from '../db/epochs'
import { newId, type NewRow } from '../db/insertRows'
import { invalid, Problem, refused } from '../base/errors'
import { faultPoint } from '../base/faults'
import type { Language } from '../base/labels'
import { boundTerm } from '../policy/decide/boundTerm'
import { snapshotOf } from '../policy/decide/snapshot'
import type { PolicyVersion, Snapshot } from '../base/policyTypes'
import {
  awaitsAnswer,
  hasSwitch,
  inForce,
  isGranted,
  lastAccepted,
  lastWord,
  mayWithdraw,
  needsAgreement,
} from './agreement'
import { checkPaperDay, grantedSince } from './paperDay'
import { collectionOf, settle, type Said } from './settle'

interface Read {
  version: number
  hash: string
  language: Language
}
interface Agreement extends Read {
  consents: string[]
}

/** What stands beside an answer that was given on paper, and taken down by somebody else. */
export interface Paper {
  /** `YYYY-MM-DD` */
  signedOn: string
  /** Where the paper lies. */
  evidence: string
  recordedBy: string
  /** The name of the scan in the file store. */
  scan?: string
}

interface ConsentEvent {
  category: string
  granted: boolean
  language: Language
  /** The portal, where nothing else is said. */
  how?: 'portal' | 'letter' | 'paper' | 'request'
  paper?: Paper
}

type NewAnswer = NewRow & Said

const onPaper = (paper: Paper | undefined) =>
  paper ? { ...paper, signedOn: new Date(`${paper.signedOn}T12:00:00.000Z`) } : {}

/** What every answer says; one of an earlier version is not `recorded: false`, and has its record. */
const begin = (payload: Payload, subject: string) => ({
  id: newId(payload),
  subject,
  at: now().toISOString(),
  recorded: false,
})

export const consentEvent = (
  payload: Payload,
  subject: string,
  { version, hash }: PolicyVersion,
  { category, granted, language, how = 'portal', paper }: ConsentEvent,
): NewAnswer => ({
  ...begin(payload, subject),
  category,
  granted,
  policyVersion: version,
  policyHash: hash,
  language,
  how,
  ...onPaper(paper),
})

interface ToVersion {
  refuses: boolean
  /** The version that he had agreed to, and refuses now. */
  takesBack?: number | null
  paper?: Paper
}

const answerTo = (
  payload: Payload,
  subject: string,
  { version, hash, language }: Read,
  { refuses, takesBack = null, paper }: ToVersion,
): NewAnswer => ({
  ...begin(payload, subject),
  version,
  refused: refuses,
  ...(takesBack === null ? {} : { takesBack }),
  policyHash: hash,
  language,
  how: paper ? 'paper' : 'portal',
  ...onPaper(paper),
})

/**
 * Stores what a person said, and what he said counts with the next request everywhere: rows and epoch stand together. Then the rest; where
 * that is cut off or fails, `settleWithdrawals` does it within the minute, and what was said stands all the same.
 */
export const say = async (
  payload: Payload,
  subject: string,
  answers: readonly NewAnswer[],
): Promise<void> => {
  if (!answers.length) return
  const rows = answers.map((answer) => ({
    collection: collectionOf(answer),
    add: { ...answer, at: new Date(answer.at) },
  }))
  await changeUnderEpoch(payload, personEpoch(subject), rows)
  faultPoint('after-answer-before-record')
  for (const answer of answers)
    await settle(payload, answer).catch((error: unknown) =>
      payload.logger.error({ err: error }, 'what follows an answer is left to the job'),
    )
}

/** The version in force, if it is the one that was read. @throws Problem 409 where another has come into force. */
const readVersion = (snapshot: Snapshot, { version, hash }: Read): PolicyVersion => {
  const current = inForce(snapshot, now().getTime())
  if (current.version !== version || current.hash !== hash)
    throw new Problem(409, 'conflict', 'Another version has come into force. Read that one.')
  return current
}

/** The switches that were ticked, each once. @throws Problem 400 for one that the version does not have. */
const ticked = ({ terms }: PolicyVersion, consents: readonly string[]): Set<string> => {
  const switches = new Set(terms.filter(hasSwitch).map(({ category }) => category))
  if (consents.some((category) => !switches.has(category)))
    throw invalid('No such switch in this version.', { field: 'consents' })
  return new Set(consents)
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
  const wanted = [...ticked(current, consents)].filter((category) => !isGranted(snapshot, category))
  await say(payload, subject, [
    ...(lastAccepted(snapshot, now().getTime()) === version
      ? []
      : [answerTo(payload, subject, read, { refuses: false })]),
    ...wanted.map((category) =>
      consentEvent(payload, subject, current, { category, granted: true, language }),
    ),
  ])
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
  if (awaitsAnswer(snapshot, now().getTime()))
    await say(payload, subject, [answerTo(payload, subject, read, { refuses: true })])
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
  const at = now().getTime()
  const snapshot = await snapshotOf(payload, subject)
  const bound = boundTerm(snapshot, category, at)
  if ('refused' in bound) throw refused(bound.refused)
  if (!mayWithdraw(bound.term)) throw invalid('This category has no switch.', { field: 'category' })
  // Said again by whoever got no answer the first time: it is so already.
  if (lastWord(snapshot, category)?.granted !== granted)
    await say(payload, subject, [consentEvent(payload, subject, inForce(snapshot, at), event)])
  return { category, granted }
}

/**
 * Notes what a person signed on paper, for the version in force. It counts from now on, as the signature on a screen does; the day on the
 * paper stands beside it. What counts is what the paper says: it names each switch, so one that was on and is not ticked is withdrawn, and a
 * refusal withdraws them all. Where the version asks for something new, who refuses it stays on the terms of before; where it does not, he takes
 * back what he had agreed to.
 * @throws Problem 400 for a switch that the version does not have, and as `checkPaperDay`.
 */
export const answerOnPaper = async (
  payload: Payload,
  subject: string,
  { consents, refused: refuses, language }: { consents: string[]; refused: boolean; language: Language },
  paper: Paper,
): Promise<{ id: string; version: number }> => {
  const at = now().getTime()
  const snapshot = await snapshotOf(payload, subject)
  const current = inForce(snapshot, at)
  const { version, hash, terms } = current
  const wanted = ticked(current, refuses ? [] : consents)
  checkPaperDay(snapshot, { version: current, signedOn: paper.signedOn, refuses, wanted })
  const takesBack = refuses && !needsAgreement(snapshot, at) ? lastAccepted(snapshot, at) : null
  const read = { version, hash, language }
  const answer = answerTo(payload, subject, read, { refuses, takesBack, paper })
  const { scan: _ofTheAnswer, ...beside } = paper
  const said = terms.filter(hasSwitch).flatMap(({ category }) => {
    const granted = wanted.has(category)
    if (!granted && !isGranted(snapshot, category)) return []
    if (!granted && !refuses && grantedSince(snapshot, category, paper.signedOn)) return []
    const event = { category, granted, language, how: 'paper', paper: beside } as const
    return consentEvent(payload, subject, current, event)
  })
  await say(payload, subject, [answer, ...said])
  return { id: answer.id, version }
}

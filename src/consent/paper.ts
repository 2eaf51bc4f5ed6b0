import type { Payload, PayloadRequest } from 'payload'
import { now } from '../base/clock'
import { invalid, notFound, Problem } from '../base/errors'
import { fileStore } from '../files/current'
import { inspectAndReencode } from '../files/images'
import type { Language } from '../base/labels'
import { isId } from '../base/ids'
import { openRow } from '../access/openRow'
import { snapshotOf } from '../policy/decide/snapshot'
import { pastAccess } from '../db/rows'
import { inForce, withdrawable } from './agreement'
import { grantedSince, isYetToCome } from './paperDay'
import { answerOnPaper, consentEvent, say, type Paper } from './answers'

/** What HR takes from a signed paper. */
interface OnPaper {
  subject: string
  /** `YYYY-MM-DD` */
  signedOn: string
  /** Where the paper lies. */
  evidence: string
  language: Language
}

/** The answer to a version. */
export interface PaperAnswer extends OnPaper {
  refused: boolean
  consents: string[]
}

/** What somebody asks in writing to be stopped. */
export interface WrittenRequest extends OnPaper {
  categories: string[]
}

type Answer = 'acceptances' | 'consents'

/** @throws Problem 400 for a day that is yet to come, 403 for oneself, 404 where there is nobody. */
const checkPaper = async (
  { payload, user }: PayloadRequest,
  { subject, signedOn }: OnPaper,
): Promise<void> => {
  if (subject === String(user?.id))
    throw new Problem(403, 'forbidden', 'Your own answer is yours to give, in the portal.')
  const where = { id: { equals: subject } }
  if (!isId(subject) || !(await pastAccess(payload, 'decided').one('users', where))) throw notFound()
  if (isYetToCome(await snapshotOf(payload, subject), signedOn))
    throw invalid('The day lies in the future.', { field: 'signedOn' })
}

/** A paper for each of some answers: its picture too, since what a row names goes with the row. */
const papersFor = async (
  { user }: PayloadRequest,
  kind: Answer,
  { signedOn, evidence }: OnPaper,
  scan: Buffer | null,
  answers = 1,
): Promise<Paper[]> => {
  const image = scan ? (await inspectAndReencode(scan)).image : null
  // Stored first: who is cut off between leaves a file without a row, which the sweeper takes.
  const files = image ? await fileStore().putAll(kind, Array<Uint8Array>(answers).fill(image)) : []
  return Array.from({ length: answers }, (_, i) => ({
    signedOn,
    evidence,
    recordedBy: String(user?.id),
    ...(files[i] ? { scan: files[i] } : {}),
  }))
}

/**
 * Records an answer on paper for somebody else, with a picture of it if there is one.
 * @throws Problem as `checkPaper`, and 400 for a switch that the version does not have.
 */
export const recordPaper = async (
  req: PayloadRequest,
  given: PaperAnswer,
  scan: Buffer | null,
): Promise<{ id: string; version: number }> => {
  await checkPaper(req, given)
  const [paper] = await papersFor(req, 'acceptances', given, scan)
  return answerOnPaper(req.payload, given.subject, given, paper as Paper)
}

/**
 * Everything that was asked to be stopped is on now, and was turned on before the paper was written.
 * @throws Problem 409 where something is off already, has no switch, or was turned on since.
 */
const checkOn = async (
  payload: Payload,
  { subject, categories, signedOn }: WrittenRequest,
): Promise<string[]> => {
  const snapshot = await snapshotOf(payload, subject)
  const on = withdrawable(snapshot, now().getTime())
  const wanted = [...new Set(categories)]
  const off = wanted.filter((category) => !on.includes(category))
  if (off.length)
    throw new Problem(409, 'conflict', `This is off already, or has no switch: ${off.join(', ')}.`, { off })
  const since = wanted.filter((category) => grantedSince(snapshot, category, signedOn))
  if (since.length)
    throw new Problem(409, 'conflict', `The person has turned this on since that day: ${since.join(', ')}.`, {
      since,
    })
  return wanted
}

/**
 * Records what somebody withdrew in writing, category by category, with where the paper lies, its day, and a picture of it if there is one.
 * It counts as one in the portal does; the person is told.
 * @throws Problem as `checkPaper`, and 409 where something of it is not on.
 */
export const recordRequest = async (
  req: PayloadRequest,
  given: WrittenRequest,
  scan: Buffer | null,
): Promise<{ withdrawn: string[] }> => {
  const { payload } = req
  await checkPaper(req, given)
  const { subject, language } = given
  const withdrawn = await checkOn(payload, given)
  const version = inForce(await snapshotOf(payload, subject), now().getTime())
  const papers = await papersFor(req, 'consents', given, scan, withdrawn.length)
  const events = withdrawn.map((category, i) => {
    const event = { category, granted: false, language, how: 'request', paper: papers[i] } as const
    return consentEvent(payload, subject, version, event)
  })
  await say(payload, subject, events)
  return { withdrawn }
}

/** The name of a scan, for the person whose answer it is and for those who may read answers. @throws Problem 404 */
export const scanOf = async (req: PayloadRequest, kind: Answer, id: string): Promise<string> => {
  const { scan } = await openRow<{ scan?: string | null }>(req, kind, id)
  if (!scan) throw notFound()
  return scan
}

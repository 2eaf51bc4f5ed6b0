import type { PayloadRequest } from 'payload'
import { now } from '../clock'
import { invalid, notFound, Problem } from '../errors'
import { fileStore } from '../files/current'
import { inspectAndReencode } from '../files/images'
import { actingRole, audit } from '../privacy/audit'
import { isId } from '../privacy/ids'
import { openRow } from '../privacy/openRow'
import { answerOnPaper } from './agreement'
import type { Language } from '../i18n/labels'

/** What HR takes from a signed paper. */
export interface OnPaper {
  subject: string
  /** `YYYY-MM-DD` */
  signedOn: string
  /** Where the paper lies. */
  evidence: string
  language: Language
  refused: boolean
  consents: string[]
}

const SLUG = 'acceptances'

/**
 * Records an answer on paper for somebody else, with a picture of it if there is one. The picture is stored first: who is cut off between
 * leaves a file without a row, which the sweeper takes.
 * @throws Problem 400 for a day that is yet to come, 403 for oneself, 404 where there is nobody.
 */
export const recordPaper = async (
  req: PayloadRequest,
  { subject, signedOn, evidence, ...answer }: OnPaper,
  scan: Buffer | null,
): Promise<{ id: string; version: number }> => {
  const { payload, user } = req
  const me = String(user?.id)
  if (subject === me) throw new Problem(403, 'forbidden', 'Your own answer is yours to give, in the portal.')
  const person =
    isId(subject) &&
    (await payload.db.findOne({ collection: 'users', where: { id: { equals: subject } }, req: {} }))
  if (!person) throw notFound()
  if (signedOn > now().toISOString().slice(0, 10))
    throw invalid('The day lies in the future.', { field: 'signedOn' })
  const file = scan ? await fileStore().put(SLUG, (await inspectAndReencode(scan)).image) : undefined
  const recorded = await answerOnPaper(payload, subject, answer, {
    signedOn: `${signedOn}T12:00:00.000Z`,
    evidence,
    recordedBy: me,
    ...(file ? { scan: file } : {}),
  })
  await audit(payload, {
    act: 'paper-recorded',
    actor: me,
    actorRole: actingRole(user),
    subject,
    detail: `version ${recorded.version}`,
  })
  return recorded
}

/** The name of a scan, for the person whose answer it is and for those who may read answers. @throws Problem 404 */
export const scanOf = async (req: PayloadRequest, id: string): Promise<string> => {
  const { scan } = await openRow<{ scan?: string | null }>(req, SLUG, id)
  if (!scan) throw notFound()
  return scan
}

import type { Payload, PayloadRequest, Where } from 'payload'
import { now } from '../base/clock'
import { notFound, Problem } from '../base/errors'
import { officers } from '../roll/everybody'
import { checkMinor } from '../people/staff/guardians'
import { actingRole, audit } from '../record/audit'
import { isId } from '../base/ids'
import { tell } from '../notices/tell'
import { pastAccess } from '../db/rows'

const DAY = 86_400_000
/** Whoever reports a child's data is answered by then. */
const ANSWERED_WITHIN = 3 * DAY
const KEPT = 365 * DAY

/** Takes a report from anybody on data of a child, starts its clock and tells whoever answers for data protection (P90). */
export const reportChild = async (
  payload: Payload,
  { text, contact }: { text: string; contact: string },
): Promise<{ dueAt: string }> => {
  const at = now()
  const dueAt = new Date(at.getTime() + ANSWERED_WITHIN).toISOString()
  const id = await pastAccess(payload, 'decided').add('child-reports', {
    at: at.toISOString(),
    dueAt,
    text,
    ...(contact ? { contact } : {}),
    state: 'open',
    expiresAt: new Date(at.getTime() + KEPT).toISOString(),
  })
  await audit(payload, { act: 'child-reported', detail: id })
  for (const subject of await officers(payload))
    await tell(payload, subject, {
      key: `child-report ${id} ${subject}`,
      notice: {
        kind: 'child-report',
        titles: { en: 'Somebody reports data of a child', zh: '有人举报涉及儿童的个人信息' },
        url: `/admin/collections/child-reports/${id}`,
      },
    })
  return { dueAt }
}

interface Answer {
  right: boolean
  answer: string
  /** Who the child is, where the report is right. */
  subject?: string
  bornOn?: string
}

/**
 * Answers a report. Where it is right the person is recorded as a minor without a guardian, with all that follows at once: no collecting, no
 * use, an end to what is held.
 */
export const answerReport = async (
  req: PayloadRequest,
  id: string,
  given: Answer,
): Promise<{ state: string }> => {
  const { payload, user } = req
  const { right, answer, subject, bornOn } = given
  const where: Where = { and: [{ id: { equals: id } }, { state: { equals: 'open' } }] }
  if (!isId(id)) throw notFound()
  if (right && subject && bornOn) await recordMinor(req, subject, bornOn)
  const state = right ? 'right' : 'wrong'
  const changed = await pastAccess(payload, 'decided').changeIf('child-reports', where, {
    state,
    answer,
    answeredAt: now().toISOString(),
    answeredBy: user?.id,
    ...(subject ? { subject } : {}),
  })
  if (!changed) throw new Problem(409, 'conflict', 'It has been answered meanwhile.')
  await audit(payload, {
    act: 'child-report-answered',
    actor: String(user?.id),
    actorRole: actingRole(user),
    detail: state,
    ...(subject ? { subject } : {}),
  })
  return { state }
}

const recordMinor = async (req: PayloadRequest, subject: string, bornOn: string): Promise<void> => {
  const { payload, user } = req
  const where = { subject: { equals: subject } }
  const known = await pastAccess(payload, 'whole').one('guardianships', where)
  if (known) return
  await checkMinor(req, subject, bornOn)
  await payload.create({
    collection: 'guardianships',
    data: { subject, bornOn, state: 'pending' },
    user: user as never,
    overrideAccess: true,
  })
}

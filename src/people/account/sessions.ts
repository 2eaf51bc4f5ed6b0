import type { Payload, PayloadRequest, Where } from 'payload'
import { sessionOf } from '../../access/sessions/session'
import { notFound } from '../../base/errors'
import { isId } from '../../base/ids'
import { pastAccess } from '../../db/rows'
import { logSecurity } from './securityLog'

const drop = ({ payload }: PayloadRequest, where: Where): Promise<void> =>
  pastAccess(payload, 'own').remove('sessions', where)

const mine = (subject: string): Where => ({ subject: { equals: subject } })

/** Ends the session that the request runs in. */
export const endThisSession = async (req: PayloadRequest, subject: string): Promise<void> => {
  const id = sessionOf(req)
  if (id) await drop(req, { and: [mine(subject), { id: { equals: id } }] })
}

/** Ends one of one's own. @throws Problem 404 */
export const endSession = async (req: PayloadRequest, subject: string, id: string): Promise<void> => {
  const where: Where = { and: [mine(subject), { id: { equals: id } }] }
  if (!isId(id) || !(await pastAccess(req.payload, 'own').one('sessions', where))) throw notFound()
  await drop(req, where)
  await logSecurity(req.payload, { event: 'session-ended', subject })
}

/** Ends all of one's own but the one that the request runs in. */
export const endOtherSessions = async (req: PayloadRequest, subject: string): Promise<void> => {
  await drop(req, { and: [mine(subject), { id: { not_equals: sessionOf(req) } }] })
  await logSecurity(req.payload, { event: 'session-ended', subject })
}

/** Whether one of a person’s sessions stands: neither ended by itself nor by what ends them all. */
export const sessionStands = async (payload: Payload, subject: string, id: string): Promise<boolean> => {
  const rows = pastAccess(payload, 'own')
  const [session, person] = await Promise.all([
    rows.one('sessions', { and: [mine(subject), { id: { equals: id } }] }),
    rows.byId('users', subject),
  ])
  return session !== null && (session.epoch ?? 0) === (person?.sessionEpoch ?? 0)
}

import type { PayloadRequest, Where } from 'payload'
import { sessionOf } from '../../access/sessions/session'
import { notFound } from '../../errors'
import { isId } from '../../privacy/ids'
import { logSecurity } from './securityLog'

const drop = ({ payload }: PayloadRequest, where: Where): Promise<void> =>
  payload.db.deleteMany({ collection: 'sessions', where, req: {} })

const mine = (subject: string): Where => ({ subject: { equals: subject } })

/** Ends the session that the request runs in. */
export const endThisSession = async (req: PayloadRequest, subject: string): Promise<void> => {
  const id = sessionOf(req)
  if (id) await drop(req, { and: [mine(subject), { id: { equals: id } }] })
}

/** Ends one of one's own. @throws Problem 404 */
export const endSession = async (req: PayloadRequest, subject: string, id: string): Promise<void> => {
  const where: Where = { and: [mine(subject), { id: { equals: id } }] }
  if (!isId(id) || !(await req.payload.db.findOne({ collection: 'sessions', where, req: {} })))
    throw notFound()
  await drop(req, where)
  await logSecurity(req.payload, { event: 'session-ended', subject })
}

/** Ends all of one's own but the one that the request runs in. */
export const endOtherSessions = async (req: PayloadRequest, subject: string): Promise<void> => {
  await drop(req, { and: [mine(subject), { id: { not_equals: sessionOf(req) } }] })
  await logSecurity(req.payload, { event: 'session-ended', subject })
}

import type { PayloadRequest } from 'payload'
import { sessionOf } from '../../access/sessions/session'
import { now } from '../../base/clock'
import { pastAccess } from '../../db/rows'
import { unlessTooMany } from './failures'
import { isPassword } from './password'
import { accountOfId } from './signIn'

/** The password typed again: for five minutes this session may do what asks for it. @throws Problem 401, 429 after too many. */
export const reauthenticate = async (req: PayloadRequest, id: string, password: string): Promise<void> => {
  const account = await accountOfId(req, id)
  await unlessTooMany(req, { account: `id ${id}`, subject: id }, async () =>
    (await isPassword(password, account)) ? true : null,
  )
  await pastAccess(req.payload, 'own').changeIf(
    'sessions',
    { and: [{ id: { equals: sessionOf(req) } }, { subject: { equals: id } }] },
    { reauthAt: now().toISOString() },
  )
}

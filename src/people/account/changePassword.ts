import type { PayloadRequest } from 'payload'
import { changeAccount } from '../../db/accounts'
import { Problem } from '../../base/errors'
import { audit } from '../../record/audit'
import { unlessTooMany } from './failures'
import { hashPassword, isPassword } from './password'
import { logSecurity } from './securityLog'
import { accountOfId, enter } from './signIn'
import { needStrong } from './strong'
import { tellAccount } from './tell'

/** After a new password: on record, and told. */
export const tellOfPassword = async ({ payload }: PayloadRequest, subject: string): Promise<void> => {
  await audit(payload, { act: 'password-changed', actor: subject, subject })
  await logSecurity(payload, { event: 'password-changed', subject })
  await tellAccount(payload, subject, 'password')
}

/**
 * Sets a new password; every other session ends, this one goes on under a new cookie.
 * @throws Problem 401 for a wrong one, 429 after too many of them, 400 `weak-password`.
 */
export const changePassword = async (
  req: PayloadRequest,
  id: string,
  { current, next }: { current: string; next: string },
): Promise<{ cookie: string }> => {
  const account = await unlessTooMany(req, { account: `id ${id}`, subject: id }, async () => {
    const found = await accountOfId(req, id)
    return (await isPassword(current, found)) ? found : null
  })
  await needStrong(req, next, account)
  const stored = await hashPassword(next)
  const made = await changeAccount(
    req.payload,
    id,
    { set: stored, endsSessions: true },
    { hash: account.hash ?? null, state: ['active'] },
  )
  if (!made) throw new Problem(409, 'conflict', 'The password was changed meanwhile.')
  await tellOfPassword(req, id)
  const fresh = await accountOfId(req, id)
  return enter(req, fresh ?? account, 'password')
}

import type { PayloadRequest } from 'payload'
import { changeAccount } from '../../db/accounts'
import { now } from '../../base/clock'
import { letGoOfLost } from '../../letters/replaced'
import { audit } from '../../record/audit'
import { personChanged } from '../../policy/decide/epochs'
import { giveBackLink, goneLink, readLink, useUpLink } from './oneTimeLinks'
import { tellOfPassword } from './changePassword'
import { hashPassword } from './password'
import { accountOfId, enter, mayEnter } from './signIn'
import { needStrong } from './strong'

/** Whom a link greets. */
export const greet = async (req: PayloadRequest, secret: string): Promise<Record<string, unknown>> => {
  const { user, act, address, expiresAt } = await readLink(req, secret)
  const account = await accountOfId(req, user)
  if (!account) throw goneLink()
  const { name, username } = account
  return { name, username, act, expiresAt, ...(act.startsWith('address') ? { address } : {}) }
}

/** What must still be so where a link is used: an invitation is for who never came. */
const USABLE = { invitation: { state: ['invited'], hash: null }, password: { state: ['active'] } } as const

/**
 * Takes up an invitation, or sets a forgotten password anew; signs in. Whatever has ended the person's sessions since the link was made (a
 * suspension, an end, a new password) has ended the link.
 * @throws Problem 410, 409 `link-waits`, 400 `weak-password`
 */
export const takeUpLink = async (
  req: PayloadRequest,
  secret: string,
  { password, language }: { password: string; language?: string },
): Promise<{ cookie: string; agreed: boolean }> => {
  // A link that confirms an address sets no password.
  const { user, act, epoch } = await readLink(req, secret, ['invitation', 'password'])
  const before = await accountOfId(req, user)
  if (!before || (act === 'password' && !(await mayEnter(req, before)))) throw goneLink()
  await needStrong(req, password, before)
  const stored = await hashPassword(password)
  await useUpLink(req, secret)
  try {
    const came = act === 'invitation' ? { state: 'active' as const, stateSince: now().toISOString() } : {}
    const made = await changeAccount(
      req.payload,
      user,
      { set: { ...stored, ...came, ...(language ? { language } : {}) }, endsSessions: true },
      { ...USABLE[act], epoch },
    )
    if (!made) throw goneLink()
  } catch (error) {
    await giveBackLink(req, secret)
    throw error
  }
  await letGoOfLost(req.payload, user, [act])
  if (act === 'invitation') {
    await personChanged(req.payload, user)
    await audit(req.payload, { act: 'state-changed', actor: user, subject: user, detail: 'active' })
  } else await tellOfPassword(req, user)
  const account = await accountOfId(req, user)
  if (!account) throw goneLink()
  return enter(req, account, 'link')
}

import type { PayloadRequest } from 'payload'
import { audit } from '../privacy/audit'
import { endSessions, signIn } from './signIn'
import { giveBackLink, readLink, useUpLink } from './oneTimeLinks'

/** Whom a link greets. */
export const greet = async (req: PayloadRequest, secret: string): Promise<Record<string, unknown>> => {
  const { user, act, address, expiresAt } = await readLink(req, secret)
  const { name, username } = await req.payload.findByID({
    collection: 'users',
    id: user,
    depth: 0,
    overrideAccess: true,
    select: { name: true, username: true },
  })
  return { name, username, act, expiresAt, ...(act.startsWith('address') ? { address } : {}) }
}

const setPassword = (req: PayloadRequest, id: string, data: Record<string, unknown>) =>
  req.payload.update({
    collection: 'users',
    id,
    data: data,
    depth: 0,
    overrideAccess: true,
    req,
  })

/** Takes up an invitation, or sets a forgotten password anew; signs in. */
export const takeUpLink = async (
  req: PayloadRequest,
  secret: string,
  { password, language }: { password: string; language?: string },
): Promise<{ cookie: string; agreed: boolean }> => {
  // A link that confirms an address sets no password.
  const { user, act } = await readLink(req, secret, ['invitation', 'password'])
  await useUpLink(req, secret)
  try {
    const state = act === 'invitation' ? { state: 'active' } : {}
    const { username } = await setPassword(req, user, {
      password,
      ...state,
      ...(language ? { language } : {}),
    })
    if (act === 'invitation')
      await audit(req.payload, { act: 'state-changed', actor: user, subject: user, detail: 'active' })
    await endSessions(req, user)
    return await signIn(req, username, password)
  } catch (error) {
    await giveBackLink(req, secret)
    throw error
  }
}

/** Sets a new password; every other session ends, this one goes on under a new cookie. */
export const changePassword = async (
  req: PayloadRequest,
  username: string,
  { current, next }: { current: string; next: string },
): Promise<{ cookie: string }> => {
  const { id } = await signIn(req, username, current)
  await setPassword(req, id, { password: next })
  await endSessions(req, id)
  return signIn(req, username, next)
}

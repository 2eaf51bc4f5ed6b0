import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { noSessionCookie } from '../../access/sessions/cookie'
import { changeContact, ownContact } from '../../people/account/contact'
import { changePassword } from '../../people/account/changePassword'
import { stopLink } from '../../people/account/passwordLink'
import { reauthenticate } from '../../people/account/reauth'
import { endOtherSessions, endSession, endThisSession } from '../../people/account/sessions'
import { ownSettings, setOwnSettings } from '../../people/account/settings'
import { password } from './password'
import { endpoint, withCookie, type SignedIn } from '../endpoint'

/** One's own account: settings, password, sessions. */
export const accountEndpoints: Endpoint[] = [
  endpoint({
    path: '/account/settings',
    method: 'post',
    quiet: 'how his own pages look and when letters come',
    body: ownSettings,
    handle: ({ req, user, body }) => setOwnSettings(req, user.id, body),
  }),
  endpoint({
    path: '/account/contact',
    method: 'post',
    reauth: true,
    body: ownContact,
    handle: ({ req, user, body }) => changeContact(req, user.id, body),
  }),
  endpoint({
    path: '/account/password',
    method: 'post',
    body: z.strictObject({ current: z.string().min(1).max(200), next: password }),
    handle: async ({ req, user, body }) => {
      const { cookie } = await changePassword(req, user.id, body)
      return withCookie(cookie, { ok: true })
    },
  }),
  endpoint({
    path: '/account/reauth',
    method: 'post',
    quiet: 'changes nothing but the session',
    body: z.strictObject({ password: z.string().min(1).max(200) }),
    handle: ({ req, user, body }) => reauthenticate(req, user.id, body.password),
  }),
  endpoint({
    path: '/account/links/:id/stop',
    method: 'post',
    handle: ({ req, user, params }) => stopLink(req, user.id, params.id ?? ''),
  }),
  endpoint({
    path: '/account/sessions/end-others',
    method: 'post',
    quiet: 'his own sessions, of which the security log tells',
    handle: ({ req, user }) => endOtherSessions(req, user.id),
  }),
  endpoint({
    path: '/account/sessions/:id/end',
    method: 'post',
    quiet: 'his own session, of which the security log tells',
    handle: ({ req, user, params }) => endSession(req, user.id, params.id ?? ''),
  }),
]

/** Whom the admin's pages hold for signed in, and until when, in seconds. Nothing is written. */
const whoAmI = async (req: PayloadRequest, user: SignedIn | null): Promise<Record<string, unknown>> => {
  if (!user) return { user: null }
  const { exp } = user as SignedIn & { exp?: number }
  const person = await req.payload.findByID({
    collection: 'users',
    id: user.id,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { user: { ...person, collection: 'users' }, collection: 'users', exp }
}

/** What Payload's admin calls of an account, under the names by which it calls it. They stand before Payload's own. */
export const sessionEndpoints: Endpoint[] = [
  endpoint({
    path: '/me',
    method: 'get',
    access: 'anyone',
    handle: ({ req, user }) => whoAmI(req, user as SignedIn | null),
  }),
  endpoint({
    path: '/refresh-token',
    method: 'post',
    quiet: 'writes nothing',
    handle: async ({ req, user }) => ({ ...(await whoAmI(req, user)), setCookie: true }),
  }),
  endpoint({
    path: '/logout',
    method: 'post',
    quiet: 'his own session, of which the security log tells',
    handle: async ({ req, user }) => {
      await endThisSession(req, user.id)
      return withCookie(noSessionCookie(), { ok: true })
    },
  }),
]

import type { Endpoint } from 'payload'
import { z } from 'zod'
import { hasRole } from '../access/roles'
import { isUserName } from '../fields/names'
import { isZone } from '../fields/zone'
import { changePassword, greet, takeUpLink } from '../people/account'
import { askForAddress, confirmAddress } from '../people/address'
import { endEmployment, restoreEmployment } from '../people/endEmployment'
import { sendPasswordLetter } from '../people/forgot'
import { createFirstPerson } from '../people/firstPerson'
import { invitation, invite, inviteAgain } from '../people/invite'
import { inviteMany, moveMany } from '../people/many'
import { moveToTeam } from '../people/move'
import { hasPeople } from '../people/setup'
import { signIn } from '../people/signIn'
import { setSuspended } from '../people/state'
import { isId } from '../privacy/ids'
import { created, endpoint, withCookie } from './endpoint'

/** Long enough to need no rules about signs; bcrypt and its like stop reading somewhere. */
const password = z.string().min(10, 'At least 10 characters.').max(200)
const line = (most: number) => z.string().trim().min(1).max(most)
const language = z.enum(['zh', 'en'])
const AFTER_ANSWER = 200
const id = z.string().refine(isId, 'Not an id.')
/** As many as one list page shows and more. */
const people = z.array(id).min(1).max(500)
const reason = z.strictObject({ reason: line(500) })
const move = z.strictObject({
  team: id,
  from: z.iso.date(),
  role: z.enum(['member', 'lead', 'deputy']).default('member'),
})

export const peopleEndpoints: Endpoint[] = [
  endpoint({
    path: '/sign-in',
    method: 'post',
    access: 'anyone',
    body: z.strictObject({ name: line(200), password: z.string().min(1).max(200) }),
    handle: async ({ req, body }) => {
      const { cookie, agreed } = await signIn(req, body.name, body.password)
      return withCookie(cookie, { agreed })
    },
  }),
  endpoint({
    path: '/forgot-password',
    method: 'post',
    access: 'anyone',
    body: z.strictObject({ name: line(200) }),
    // Answered first: what follows takes longer where the name is somebody's.
    handle: ({ req, body }) => {
      setTimeout(() => {
        sendPasswordLetter(req, body.name).catch((error: unknown) =>
          req.payload.logger.error({ error: (error as Error).name }, 'a password letter was not put in'),
        )
      }, AFTER_ANSWER)
      return Promise.resolve({ ok: true })
    },
  }),
  endpoint({
    path: '/setup',
    method: 'get',
    access: 'anyone',
    handle: async ({ req }) => ({ open: !(await hasPeople(req.payload)) }),
  }),
  endpoint({
    path: '/setup',
    method: 'post',
    access: 'anyone',
    body: z.strictObject({
      token: line(200),
      name: line(100),
      username: z.string().trim().toLowerCase().refine(isUserName, 'Not a user name.'),
      password,
      company: z.strictObject({ name: line(200), zone: z.string().refine(isZone, 'Not a time zone.') }),
      language,
    }),
    handle: async ({ req, body }) => {
      await createFirstPerson(req, body)
      const { cookie, agreed } = await signIn(req, body.username, body.password)
      return withCookie(cookie, { agreed }, 201)
    },
  }),
  endpoint({
    path: '/links/:secret',
    method: 'get',
    access: 'anyone',
    handle: ({ req, params }) => greet(req, params.secret ?? ''),
  }),
  endpoint({
    path: '/links/:secret',
    method: 'post',
    access: 'anyone',
    body: z.strictObject({ password, language: language.optional() }),
    handle: async ({ req, params, body }) => {
      const { cookie, agreed } = await takeUpLink(req, params.secret ?? '', body)
      return withCookie(cookie, { agreed })
    },
  }),
  endpoint({
    path: '/links/:secret/confirm',
    method: 'post',
    access: 'anyone',
    handle: ({ req, params }) => confirmAddress(req, params.secret ?? ''),
  }),
  endpoint({
    path: '/account/address',
    method: 'post',
    body: z.strictObject({
      email: z.union([z.literal(''), z.string().trim().toLowerCase().pipe(z.email().max(200))]),
    }),
    handle: ({ req, body }) => askForAddress(req, body.email),
  }),
  endpoint({
    path: '/account/password',
    method: 'post',
    body: z.strictObject({ current: z.string().min(1).max(200), next: password }),
    handle: async ({ req, user, body }) => {
      const { cookie } = await changePassword(req, user.username, body)
      return withCookie(cookie, { ok: true })
    },
  }),
  endpoint({
    path: '/people',
    method: 'post',
    access: (user) => hasRole(user, 'hr', 'admin'),
    body: invitation,
    handle: async ({ req, body }) => created(await invite(req, body)),
  }),
  endpoint({
    path: '/people/:id/invitation',
    method: 'post',
    access: (user) => hasRole(user, 'hr', 'admin'),
    handle: ({ req, params }) => inviteAgain(req, params.id ?? ''),
  }),
  endpoint({
    path: '/people/search',
    method: 'get',
    handle: async ({ req }) => {
      // With its readings of characters, which no start needs.
      const { searchPeople } = await import('../people/search')
      const typed = new URL(req.url ?? '', 'http://localhost').searchParams.get('q') ?? ''
      return { people: await searchPeople(req, typed.slice(0, 100)) }
    },
  }),
  endpoint({
    path: '/people/invitations',
    method: 'post',
    access: (user) => hasRole(user, 'hr', 'admin'),
    body: z.strictObject({ people }),
    handle: ({ req, body }) => inviteMany(req, body.people),
  }),
  endpoint({
    path: '/people/move',
    method: 'post',
    access: (user) => hasRole(user, 'hr'),
    body: move.extend({ people }),
    handle: ({ req, body: { people: ids, ...wish } }) => moveMany(req, ids, wish),
  }),
  endpoint({
    path: '/people/:id/suspend',
    method: 'post',
    access: (user) => hasRole(user, 'hr', 'admin'),
    body: reason,
    handle: ({ req, params, body }) => setSuspended(req, params.id ?? '', true, body.reason),
  }),
  endpoint({
    path: '/people/:id/resume',
    method: 'post',
    access: (user) => hasRole(user, 'hr', 'admin'),
    body: reason,
    handle: ({ req, params, body }) => setSuspended(req, params.id ?? '', false, body.reason),
  }),
]

export const employmentEndpoints: Endpoint[] = [
  endpoint({
    path: '/:id/end',
    method: 'post',
    access: (user) => hasRole(user, 'hr'),
    body: z.union([z.strictObject({ now: z.literal(true) }), z.strictObject({ lastDay: z.iso.date() })]),
    handle: ({ req, params, body }) => endEmployment(req, params.id ?? '', body),
  }),
  endpoint({
    path: '/:id/restore',
    method: 'post',
    access: (user) => hasRole(user, 'hr'),
    body: reason,
    handle: ({ req, params, body }) => restoreEmployment(req, params.id ?? '', body.reason),
  }),
  endpoint({
    path: '/:id/move',
    method: 'post',
    access: (user) => hasRole(user, 'hr'),
    body: move,
    handle: ({ req, params, body }) => moveToTeam(req, params.id ?? '', body),
  }),
]

import type { Endpoint } from 'payload'
import { z } from 'zod'
import { hasRole } from '../../base/roles'
import { isUserName } from '../../fields/names'
import { isZone } from '../../fields/zone'
import { greet, takeUpLink } from '../../people/account/links'
import { signIn } from '../../people/account/signIn'
import { askForAddress, confirmAddress } from '../../people/account/address'
import { sendPasswordLetter } from '../../people/account/forgot'
import { createFirstPerson } from '../../people/setup/firstPerson'
import { invitation, invite, inviteAgain } from '../../people/staff/invite'
import { INVITED_BY, inviteMany } from '../../people/staff/many'
import { hasPeople } from '../../people/setup/setup'
import { isId } from '../../base/ids'
import { created, endpoint, withCookie } from '../endpoint'
import { password } from './password'

const line = (most: number) => z.string().trim().min(1).max(most)
const language = z.enum(['zh', 'en'])
const AFTER_ANSWER = 200
const id = z.string().refine(isId, 'Not an id.')
/** As many as one list page shows and more. */
const people = z.array(id).min(1).max(500)

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
    guarded: true,
    quiet: 'nobody knows yet whether the name is somebody’s; the link that follows is on record',
    access: 'anyone',
    body: z.strictObject({ name: line(200) }),
    // Answered first: what follows takes longer where the name is somebody's.
    handle: ({ req, body }) => {
      setTimeout(() => {
        sendPasswordLetter(req, body.name).catch((error: unknown) =>
          req.payload.logger.error({ err: error }, 'a password letter was not put in'),
        )
      }, AFTER_ANSWER)
      return Promise.resolve({ ok: true })
    },
  }),
  endpoint({
    path: '/setup',
    method: 'get',
    guarded: true,
    access: 'anyone',
    handle: async ({ req }) => ({ open: !(await hasPeople(req.payload)) }),
  }),
  endpoint({
    path: '/setup',
    method: 'post',
    guarded: true,
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
    guarded: true,
    access: 'anyone',
    handle: ({ req, params }) => greet(req, params.secret ?? ''),
  }),
  endpoint({
    path: '/links/:secret',
    method: 'post',
    guarded: true,
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
    guarded: true,
    access: 'anyone',
    handle: ({ req, params }) => confirmAddress(req, params.secret ?? ''),
  }),
  endpoint({
    path: '/account/address',
    method: 'post',
    reauth: true,
    body: z.strictObject({
      email: z.union([z.literal(''), z.string().trim().toLowerCase().pipe(z.email().max(200))]),
    }),
    handle: ({ req, body }) => askForAddress(req, body.email),
  }),
  endpoint({
    path: '/people',
    method: 'post',
    access: (user) => hasRole(user, 'hr'),
    body: invitation,
    handle: async ({ req, body }) => created(await invite(req, body)),
  }),
  endpoint({
    path: '/people/:id/invitation',
    method: 'post',
    access: (user) => hasRole(user, 'hr'),
    handle: ({ req, params }) => inviteAgain(req, params.id ?? ''),
  }),
  endpoint({
    path: '/people/search',
    method: 'get',
    handle: async ({ req }) => {
      // With its readings of characters, which no start needs.
      const { searchPeople } = await import('../../people/staff/search')
      const typed = new URL(req.url ?? '', 'http://localhost').searchParams.get('q') ?? ''
      return { people: await searchPeople(req, typed.slice(0, 100)) }
    },
  }),
  endpoint({
    path: '/people/invitations',
    method: 'post',
    access: (user) => hasRole(user, 'hr'),
    body: z.strictObject({ people, by: z.enum(INVITED_BY).default('print') }),
    handle: ({ req, body }) => inviteMany(req, body.people, body.by),
  }),
]

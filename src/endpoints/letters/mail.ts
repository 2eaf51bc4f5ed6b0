import type { Endpoint } from 'payload'
import { z } from 'zod'
import { hasRole } from '../../base/roles'
import { openLetter, retryLetter } from '../../people/letters/letter'
import { sendsAgain } from '../../letters/sendAgain'
import { mailState, sendTestLetter } from '../../letters/state'
import { changeConnection } from '../../people/twoHands/changeConnection'
import { endpoint } from '../endpoint'

export const mailEndpoints: Endpoint[] = [
  endpoint({
    path: '/mail',
    method: 'get',
    access: (user) => hasRole(user, 'hr', 'privacy', 'admin'),
    handle: ({ req }) => mailState(req),
  }),
  endpoint({
    path: '/mail/test',
    method: 'post',
    guarded: true,
    access: (user) => hasRole(user, 'admin'),
    body: z.strictObject({ to: z.email().max(200).optional() }),
    handle: ({ req, body }) => sendTestLetter(req, body.to),
  }),
]

const line = (most: number) => z.string().trim().max(most)

/** The mail server and the gateway are changed by an act: on record, told, and not trusted with everything at once. */
export const connectionEndpoints: Endpoint[] = [
  endpoint({
    path: '/mail/settings',
    method: 'post',
    access: (user) => hasRole(user, 'admin'),
    reauth: true,
    body: z.strictObject({
      host: line(200),
      security: z.enum(['tls', 'starttls', 'none']).default('starttls'),
      port: z.int().min(1).max(65_535).nullish(),
      username: line(200).default(''),
      password: z.string().max(500).default(''),
      from: line(200).default(''),
      perMinute: z.int().min(1).max(100_000).nullish(),
    }),
    handle: ({ req, body }) => changeConnection(req, 'mail', body),
  }),
  endpoint({
    path: '/gateway/settings',
    method: 'post',
    access: (user) => hasRole(user, 'admin'),
    reauth: true,
    body: z.strictObject({ url: line(500), secret: z.string().max(500).default('') }),
    handle: ({ req, body }) => changeConnection(req, 'gateway', body),
  }),
]

export const outboxEndpoints: Endpoint[] = [
  // Not `get`: hr's opening is on record and takes the letter off the queue.
  endpoint({
    path: '/:id/letter',
    method: 'post',
    handle: ({ req, params }) => openLetter(req, params.id ?? ''),
  }),
  endpoint({
    path: '/:id/retry',
    method: 'post',
    access: sendsAgain,
    handle: ({ req, params }) => retryLetter(req, params.id ?? ''),
  }),
]

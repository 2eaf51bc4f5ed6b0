import type { Endpoint } from 'payload'
import { z } from 'zod'
import { hasRole } from '../access/roles'
import { openLetter, retryLetter } from '../outbox/letter'
import { mailState, sendTestLetter } from '../outbox/state'
import { endpoint } from './endpoint'

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
    access: (user) => hasRole(user, 'admin'),
    body: z.strictObject({ to: z.email().max(200).optional() }),
    handle: ({ req, body }) => sendTestLetter(req, body.to),
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
    access: (user) => hasRole(user, 'hr', 'admin'),
    handle: ({ req, params }) => retryLetter(req, params.id ?? ''),
  }),
]

import type { Endpoint } from 'payload'
import { z } from 'zod'
import { fileStore } from '../files/current'
import { agree, agreementOf, setConsent } from '../people/agreement'
import { makeEnrolmentCode, revokeDevice } from '../people/devices'
import { finishOwnDeletions, hideOwnScreenshot, showOwnScreenshot, UNDO } from '../people/ownDeletion'
import { endPause, startPause } from '../people/pauses'
import { isId } from '../privacy/ids'
import { created, endpoint } from './endpoint'

const language = z.enum(['zh', 'en'])
const category = z.string().min(1).max(60)

/** What a person agrees to. */
export const ownEndpoints: Endpoint[] = [
  endpoint({
    path: '/agreement',
    method: 'get',
    handle: ({ req, user }) => agreementOf(req, user.id),
  }),
  endpoint({
    path: '/agreement',
    method: 'post',
    body: z.strictObject({
      version: z.int().min(0),
      hash: z.string().length(64),
      language,
      consents: z.array(category).max(50),
    }),
    handle: async ({ req, user, body }) => created(await agree(req, user.id, body)),
  }),
  endpoint({
    path: '/consent',
    method: 'post',
    body: z.strictObject({ category, granted: z.boolean(), language }),
    handle: ({ req, user, body }) => setConsent(req, user.id, body),
  }),
]

export const pauseEndpoints: Endpoint[] = [
  endpoint({
    path: '/start',
    method: 'post',
    handle: ({ req, user }) => startPause(req, user.id),
  }),
  endpoint({
    path: '/end',
    method: 'post',
    handle: ({ req, user }) => endPause(req, user.id),
  }),
]

export const enrolmentCodeEndpoints: Endpoint[] = [
  endpoint({
    path: '/',
    method: 'post',
    body: z.strictObject({ employment: z.string().refine(isId, 'Not an id.').optional() }),
    handle: async ({ req, user, body }) => created(await makeEnrolmentCode(req, user.id, body.employment)),
  }),
]

export const deviceEndpoints: Endpoint[] = [
  endpoint({
    path: '/:id/revoke',
    method: 'post',
    handle: ({ req, params }) => revokeDevice(req, params.id ?? ''),
  }),
]

export const ownScreenshotEndpoints: Endpoint[] = [
  endpoint({
    path: '/:id/delete',
    method: 'post',
    handle: async ({ req, params }) => {
      const answer = await hideOwnScreenshot(req, params.id ?? '')
      const { payload } = req
      setTimeout(() => {
        finishOwnDeletions(payload, fileStore()).catch((error: unknown) =>
          payload.logger.error({ error: (error as Error).name }, 'a deletion is left to the job'),
        )
      }, UNDO + 100).unref()
      return answer
    },
  }),
  endpoint({
    path: '/:id/undo',
    method: 'post',
    handle: ({ req, params }) => showOwnScreenshot(req, params.id ?? ''),
  }),
]

import type { Endpoint } from 'payload'
import { z } from 'zod'
import { fileStore } from '../../files/current'
import { makeEnrolmentCode, revokeDevice } from '../../records/devices'
import { finishOwnDeletions, hideOwnPicture, showOwnPicture, UNDO } from '../../records/ownDeletion'
import { endPause, startPause } from '../../records/pauses'
import { decides } from '../../requests/decide'
import { approveRedaction, askRedaction, redactions, refuseRedaction } from '../../requests/redaction'
import { isId } from '../../base/ids'
import type { ImageCategory } from '../../categories/imageCategories'
import { created, endpoint, type SignedIn } from '../endpoint'
import { reasonGiven } from '../../record/reasons'
import { REASON } from '../../base/reason'

const pixel = z.number().min(0).max(20_000)

export const pauseEndpoints: Endpoint[] = [
  endpoint({
    path: '/start',
    method: 'post',
    quiet: 'his own pause, which is kept as long as late data may arrive and no longer',
    handle: ({ req, user }) => startPause(req, user.id),
  }),
  endpoint({
    path: '/end',
    method: 'post',
    quiet: 'his own pause, which is kept as long as late data may arrive and no longer',
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

/** What a person may do with a picture of his own. */
export const ownPictureEndpoints = (category: ImageCategory): Endpoint[] => [
  endpoint({
    path: '/:id/delete',
    method: 'post',
    quiet: 'hides it; the deletion is on record as it is done, and names no picture',
    handle: async ({ req, params }) => {
      const answer = await hideOwnPicture(req, category, params.id ?? '')
      const { payload } = req
      setTimeout(() => {
        finishOwnDeletions(payload, fileStore()).catch((error: unknown) =>
          payload.logger.error({ err: error }, 'a deletion is left to the job'),
        )
      }, UNDO + 100).unref()
      return answer
    },
  }),
  endpoint({
    path: '/:id/undo',
    method: 'post',
    quiet: 'takes back, within seconds, a deletion that is on record',
    handle: ({ req, params }) => showOwnPicture(req, category, params.id ?? ''),
  }),
  endpoint({
    path: '/:id/redaction',
    method: 'post',
    body: z.strictObject({
      x: pixel,
      y: pixel,
      width: pixel,
      height: pixel,
      reason: reasonGiven(0).optional(),
    }),
    handle: async ({ req, params, body }) =>
      created(await askRedaction(req, category, params.id ?? '', body)),
  }),
]

const answers = (user: SignedIn): boolean => decides(user, redactions)

export const redactionEndpoints: Endpoint[] = [
  endpoint({
    path: '/:id/approve',
    method: 'post',
    access: answers,
    handle: ({ req, params }) => approveRedaction(req, fileStore(), params.id ?? ''),
  }),
  endpoint({
    path: '/:id/refuse',
    method: 'post',
    access: answers,
    body: z.strictObject({ reason: reasonGiven(REASON.refusal) }),
    handle: ({ req, params, body }) => refuseRedaction(req, params.id ?? '', body.reason),
  }),
]

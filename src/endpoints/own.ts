import type { Endpoint } from 'payload'
import { z } from 'zod'
import { hasRole } from '../access/roles'
import { invalid, Problem } from '../errors'
import { fileStore } from '../files/current'
import { agree, agreementOf, refuse, setConsent } from '../people/agreement'
import { makeEnrolmentCode, revokeDevice } from '../people/devices'
import { finishOwnDeletions, hideOwnPicture, showOwnPicture, UNDO } from '../people/ownDeletion'
import { receiptOf, type Answer } from '../people/receipt'
import { recordPaper, scanOf } from '../people/paper'
import { endPause, startPause } from '../people/pauses'
import { approveRedaction, askRedaction, refuseRedaction } from '../people/redaction'
import { isId } from '../privacy/ids'
import type { ImageCategory } from '../privacy/imageCategories'
import { created, endpoint, type SignedIn } from './endpoint'
import { sendFile } from './files'

const language = z.enum(['zh', 'en'])
const category = z.string().min(1).max(60)
const pixel = z.number().min(0).max(20_000)
const parsed = (text: unknown): unknown => {
  try {
    return JSON.parse(typeof text === 'string' ? text : '')
  } catch {
    return undefined
  }
}
const line = (most: number) => z.string().trim().max(most)

/** A version that was read, in which language. */
const read = { version: z.int().min(0), hash: z.string().length(64), language }

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
    body: z.strictObject({ ...read, consents: z.array(category).max(50) }),
    handle: async ({ req, user, body }) => created(await agree(req, user.id, body)),
  }),
  endpoint({
    path: '/agreement/refuse',
    method: 'post',
    body: z.strictObject(read),
    handle: async ({ req, user, body }) => created(await refuse(req, user.id, body)),
  }),
  endpoint({
    path: '/consent',
    method: 'post',
    body: z.strictObject({ category, granted: z.boolean(), language }),
    handle: ({ req, user, body }) => setConsent(req, user.id, body),
  }),
]

const onPaper = z.strictObject({
  subject: z.string().refine(isId, 'Not an id.'),
  signedOn: z.iso.date(),
  evidence: z.string().trim().min(1).max(200),
  language,
  refused: z.boolean(),
  consents: z.array(category).max(50),
})

/** Answers on paper: HR records them, with a picture if there is one. A form: `answer` as JSON, `scan` as an image. */
export const paperEndpoints: Endpoint[] = [
  endpoint({
    path: '/paper',
    method: 'post',
    access: (user) => hasRole(user, 'hr'),
    handle: async ({ req }) => {
      const form = await req.formData?.().catch(() => undefined)
      if (!form) throw new Problem(415, 'unsupported-media-type', 'Send a form.')
      const given = onPaper.safeParse(parsed(form.get('answer')))
      if (!given.success) {
        const [issue] = given.error.issues
        throw invalid(issue?.message ?? 'The answer does not fit.', { field: issue?.path.join('.') })
      }
      const scan = form.get('scan')
      const picture = scan instanceof Blob && scan.size ? Buffer.from(await scan.arrayBuffer()) : null
      return created(await recordPaper(req, given.data, picture))
    },
  }),
  endpoint({
    path: '/:id/scan',
    method: 'get',
    handle: async ({ req, params }) => sendFile('acceptances', await scanOf(req, params.id ?? '')),
  }),
]

/** Receipts of what a person answered; of nobody else's. */
export const receiptEndpoints = (kind: Answer): Endpoint[] => [
  endpoint({
    path: '/:id/receipt',
    method: 'get',
    handle: async ({ req, user, params }) => {
      const receipt = await receiptOf(req.payload, user.id, kind, params.id ?? '')
      return Response.json(receipt, {
        headers: {
          'cache-control': 'no-store, private',
          'content-disposition': `attachment; filename="receipt-${params.id}.json"`,
        },
      })
    },
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

/** What a person may do with a picture of his own. */
export const ownPictureEndpoints = (category: ImageCategory): Endpoint[] => [
  endpoint({
    path: '/:id/delete',
    method: 'post',
    handle: async ({ req, params }) => {
      const answer = await hideOwnPicture(req, category, params.id ?? '')
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
    handle: ({ req, params }) => showOwnPicture(req, category, params.id ?? ''),
  }),
  endpoint({
    path: '/:id/redaction',
    method: 'post',
    body: z.strictObject({ x: pixel, y: pixel, width: pixel, height: pixel, reason: line(500).optional() }),
    handle: async ({ req, params, body }) =>
      created(await askRedaction(req, category, params.id ?? '', body)),
  }),
]

/** Who answers: HR or the privacy officer, and nobody his own request. */
const answers = (user: SignedIn): boolean => hasRole(user, 'hr', 'privacy')

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
    body: z.strictObject({ reason: line(500).min(3) }),
    handle: ({ req, params, body }) => refuseRedaction(req, params.id ?? '', body.reason),
  }),
]

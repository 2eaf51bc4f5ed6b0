import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '../../base/roles'
import { invalid, Problem } from '../../base/errors'
import { refuseCards } from '../../fields/refuseCards'
import { partsOf } from '../../http/readBody'
import { agreementOf } from '../../consent/agreement'
import { agree, refuse, setConsent } from '../../consent/answers'
import { recordPaper, recordRequest, scanOf } from '../../consent/paper'
import { receiptOf, type Answer } from '../../consent/receipt'
import { isId } from '../../base/ids'
import { created, endpoint, type SignedIn } from '../endpoint'
import { sendFile } from '../records/files'

const language = z.enum(['zh', 'en'])
const category = z.string().min(1).max(60)

/** A version that was read, in which language. */
const read = { version: z.int().min(0), hash: z.string().length(64), language }

/** What a person agrees to. */
export const agreementEndpoints: Endpoint[] = [
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

const onPaper = {
  subject: z.string().refine(isId, 'Not an id.'),
  signedOn: z.iso.date(),
  evidence: z.string().trim().min(1).max(200),
  language,
}
const paperAnswer = z.strictObject({ ...onPaper, refused: z.boolean(), consents: z.array(category).max(50) })
const writtenRequest = z.strictObject({ ...onPaper, categories: z.array(category).min(1).max(50) })

const parsed = (text: unknown): unknown => {
  try {
    return JSON.parse(typeof text === 'string' ? text : '')
  } catch {
    return undefined
  }
}

/** A form: what stands on a paper as JSON under `answer`, and a picture of it as an image under `scan`, if there is one. */
const paperForm = async <Body>(
  req: PayloadRequest,
  schema: z.ZodType<Body>,
): Promise<{ given: Body; scan: Buffer | null }> => {
  const form = await partsOf(req)
  if (!form) throw new Problem(415, 'unsupported-media-type', 'Send a form.')
  const answer = schema.safeParse(parsed(form.get('answer')))
  if (!answer.success) {
    const [issue] = answer.error.issues
    throw invalid(issue?.message ?? 'The answer does not fit.', { field: issue?.path.join('.') })
  }
  refuseCards(answer.data)
  const scan = form.get('scan')
  const picture = scan instanceof Blob && scan.size ? Buffer.from(await scan.arrayBuffer()) : null
  return { given: answer.data, scan: picture }
}

const byHr = (user: SignedIn): boolean => hasRole(user, 'hr')

/** Receipts of what a person answered, of nobody else's; the picture of a paper, to whoever may read the answer. */
const answerEndpoints = (kind: Answer): Endpoint[] => [
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
  endpoint({
    path: '/:id/scan',
    method: 'get',
    handle: async ({ req, params }) => sendFile(kind, await scanOf(req, kind, params.id ?? '')),
  }),
]

/** Answers to versions; what somebody signed on paper is recorded by HR. */
export const acceptanceEndpoints: Endpoint[] = [
  endpoint({
    path: '/paper',
    method: 'post',
    takesFile: true,
    access: byHr,
    handle: async ({ req }) => {
      const { given, scan } = await paperForm(req, paperAnswer)
      return created(await recordPaper(req, given, scan))
    },
  }),
  ...answerEndpoints('acceptances'),
]

/** Consents; what somebody withdrew in writing is recorded by HR. */
export const consentEndpoints: Endpoint[] = [
  endpoint({
    path: '/on-request',
    method: 'post',
    takesFile: true,
    access: byHr,
    handle: async ({ req }) => {
      const { given, scan } = await paperForm(req, writtenRequest)
      return created(await recordRequest(req, given, scan))
    },
  }),
  ...answerEndpoints('consents'),
]

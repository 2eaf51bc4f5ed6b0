import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { invalid, Problem, unauthenticated } from '../errors'
import { refuseCards } from '../fields/refuseCards'
import { problemOf } from '../http/problem'
import type { User } from '../payload-types'

export type SignedIn = User & { id: string; _sid?: string }

interface Context<Body> {
  req: PayloadRequest
  user: SignedIn
  params: Record<string, string>
  body: Body
}

interface Definition<Body> {
  path: string
  method: 'get' | 'post' | 'delete'
  /** `anyone`: also without a session; then `user` must not be used. */
  access?: 'anyone' | 'signed-in' | ((user: SignedIn) => boolean)
  body?: z.ZodType<Body>
  /** `masked`: card numbers in it are masked before it is stored, and not refused as everywhere else. */
  freeText?: 'masked'
  /** What it returns is answered as JSON, 200; a Response is sent as it is. */
  handle(context: Context<Body>): Promise<unknown>
}

const NO_STORE = { 'cache-control': 'no-store, private' }

const answer = (value: unknown): Response =>
  value instanceof Response ? value : Response.json(value ?? { ok: true }, { headers: NO_STORE })

export const created = (value: unknown): Response => Response.json(value, { status: 201, headers: NO_STORE })

/** An answer that sets the session's cookie. */
export const withCookie = (cookie: string, value: unknown, status = 200): Response =>
  Response.json(value, { status, headers: { ...NO_STORE, 'set-cookie': cookie } })

const failure = (error: unknown, req: PayloadRequest): Response => {
  const body = problemOf(error)
  if (body.status === 500)
    req.payload.logger.error(
      { error: (error as Error).name, stack: (error as Error).stack },
      'endpoint failed',
    )
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { ...NO_STORE, 'content-type': 'application/problem+json' },
  })
}

const bodyOf = async <Body>(req: PayloadRequest, schema: z.ZodType<Body> | undefined): Promise<Body> => {
  if (!schema) return undefined as Body
  if (!req.headers.get('content-type')?.startsWith('application/json'))
    throw new Problem(415, 'unsupported-media-type', 'Send JSON.')
  let given: unknown
  try {
    given = await req.json?.()
  } catch {
    throw invalid('The body is not JSON.')
  }
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw invalid(issue?.message ?? 'The body does not fit.', { field: issue?.path.join('.') })
}

/** One door: who may come, what may be sent, one call, one answer; every failure is a problem with a stable code. */
export const endpoint = <Body = undefined>({
  path,
  method,
  access = 'signed-in',
  body,
  freeText,
  handle,
}: Definition<Body>): Endpoint => ({
  path,
  method,
  handler: async (req) => {
    try {
      const user = req.user
      if (access !== 'anyone' && !user) throw unauthenticated()
      if (typeof access === 'function' && !access(user as SignedIn))
        throw new Problem(403, 'forbidden', 'You are not allowed to do this.')
      const params = (req.routeParams ?? {}) as Record<string, string>
      const given = await bodyOf(req, body)
      if (freeText !== 'masked') refuseCards(given)
      return answer(await handle({ req, user: user as SignedIn, params, body: given }))
    } catch (error) {
      return failure(error, req)
    }
  },
})

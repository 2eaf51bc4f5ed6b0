import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { needReauth, type InSession } from '../access/sessions/session'
import { invalid, Problem, unauthenticated } from '../base/errors'
import { refuseCards } from '../fields/refuseCards'
import type { DoorRules } from '../http/doors'
import { problemOf, problemResponse } from '../http/problem'
import { jsonOf } from '../http/readBody'
import type { User } from '../payload-types'
import { actingRole, audit, countingRows, type AuditEntry } from '../record/audit'
import { isId } from '../base/ids'

export type SignedIn = User & { id: string } & InSession

interface Context<Body> {
  req: PayloadRequest
  user: SignedIn
  params: Record<string, string>
  body: Body
}

interface Definition<Body> extends DoorRules {
  path: string
  method: 'get' | 'post' | 'delete'
  /** `anyone`: also without a session; then `user` must not be used. */
  access?: 'anyone' | 'signed-in' | ((user: SignedIn) => boolean)
  /** Asks that the password was typed again in this session in the last five minutes. */
  reauth?: boolean
  /** Why what is sent here leaves no row in the log; everything else does, and one of its own where the act writes none. */
  quiet?: string
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

/** @param door as it is routed: of a driver's error it is all that says where. */
const failure = (error: unknown, req: PayloadRequest, door: string): Response => {
  const body = problemOf(error)
  if (body.status === 500) req.payload.logger.error({ err: error, door }, 'endpoint failed')
  return problemResponse(body)
}

const bodyOf = async <Body>(req: PayloadRequest, schema: z.ZodType<Body> | undefined): Promise<Body> => {
  if (!schema) return undefined as Body
  if (!req.headers.get('content-type')?.startsWith('application/json'))
    throw new Problem(415, 'unsupported-media-type', 'Send JSON.')
  const parsed = schema.safeParse(await jsonOf(req))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw invalid(issue?.message ?? 'The body does not fit.', { field: issue?.path.join('./index') })
}

/** What stands in the log of an act that writes no row by itself. */
const unnamed = ({ user }: PayloadRequest, params: Record<string, string>): AuditEntry => ({
  act: 'acted',
  actor: user ? String(user.id) : null,
  actorRole: actingRole(user),
  row: isId(params.id) ? params.id : null,
})

/** One door: who may come, what may be sent, one call, one answer; every failure is a problem with a stable code. */
export const endpoint = <Body = undefined>({
  path,
  method,
  access = 'signed-in',
  reauth = false,
  quiet,
  body,
  freeText,
  handle,
  ...door
}: Definition<Body>): Endpoint => ({
  path,
  method,
  // What it is held to where it is routed, and what a walk over all doors asks of each.
  custom: {
    door,
    isOpen: access === 'anyone',
    access: typeof access === 'function' ? 'some' : access,
    reauth,
    quiet: quiet ?? null,
  },
  handler: async (req) => {
    try {
      const user = req.user
      if (access !== 'anyone' && !user) throw unauthenticated()
      if (typeof access === 'function' && !access(user as SignedIn))
        throw new Problem(403, 'forbidden', 'You are not allowed to do this.')
      if (reauth) needReauth(req)
      const params = (req.routeParams ?? {}) as Record<string, string>
      const given = await bodyOf(req, body)
      if (freeText !== 'masked') refuseCards(given)
      const act = () => handle({ req, user: user as SignedIn, params, body: given })
      if (method === 'get' || quiet !== undefined) return answer(await act())
      const { value, rows } = await countingRows(act)
      if (!rows) await audit(req.payload, { ...unnamed(req, params), detail: `${method} ${path}` })
      return answer(value)
    } catch (error) {
      return failure(error, req, `${method} ${path}`)
    }
  },
})

import type { ErrorRequestHandler, Response as ExpressResponse } from 'express'
import { isDatabaseAway } from '../db/reachable'
import type { ProblemCode } from '../base/errors'

export interface ProblemBody {
  type: string
  title: string
  status: number
  code: ProblemCode
  detail?: string
  [more: string]: unknown
}

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Refused',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Too large',
  415: 'Unsupported type',
  426: 'Upgrade required',
  429: 'Too many requests',
  503: 'Unavailable',
}

/** A problem after RFC 9457. `code` is stable; everything else is for people. */
export const problemBody = (
  status: number,
  code: ProblemCode,
  detail?: string,
  more: Record<string, unknown> = {},
): ProblemBody => ({
  type: 'about:blank',
  title: TITLES[status] ?? 'Error',
  status,
  code,
  ...(detail ? { detail } : {}),
  ...more,
})

export const sendProblem = (
  res: ExpressResponse,
  status: number,
  code: ProblemCode,
  detail?: string,
): void => {
  send(res, problemBody(status, code, detail))
}

const send = (res: ExpressResponse, body: ProblemBody): void => {
  res.locals.code = body.code // for the log
  res
    .status(body.status)
    .type('application/problem+json')
    .set('cache-control', 'no-store')
    .send(JSON.stringify(body))
}

/** A problem as an endpoint of Payload answers. */
export const problemResponse = (body: ProblemBody): Response =>
  Response.json(body, {
    status: body.status,
    headers: {
      'cache-control': 'no-store, private',
      'content-type': 'application/problem+json',
      ...(typeof body.retryAfter === 'number' ? { 'retry-after': String(body.retryAfter) } : {}),
    },
  })

const CODES: Record<number, ProblemCode> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  503: 'unavailable',
}

interface Thrown {
  status?: number
  statusCode?: number
  message?: string
  isPublic?: boolean
  expose?: boolean
  data?: { code?: ProblemCode; [more: string]: unknown }
  /** Ours alone has it at the top too. */
  code?: unknown
}

/** What went wrong as a problem: what may be shown is shown, all else is a 500 without particulars. */
export const problemOf = (thrown: unknown): ProblemBody => {
  const error = (thrown ?? {}) as Thrown
  if (isDatabaseAway(thrown))
    return problemBody(503, 'unavailable', 'The database does not answer. Try again later.')
  const status = error.status ?? error.statusCode ?? 500
  if (status >= 500 && status !== 503) return problemBody(500, 'internal')
  const code = error.data?.code ?? CODES[status] ?? 'invalid'
  const { code: own, ...more } = error.data ?? {}
  const isOurs = own !== undefined && own === error.code
  return problemBody(
    status,
    code,
    error.isPublic || error.expose ? error.message : undefined,
    isOurs ? more : {},
  )
}

/** The last handler: no particulars of a fault leave the server; the log holds its name, never what was sent. */
export const problemHandler =
  (log: { error(details: object, message: string): void }): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error)
      return
    }
    const body = problemOf(error)
    if (body.status === 500)
      log.error(
        { id: req.id, error: (error as Error | undefined)?.name, stack: (error as Error | undefined)?.stack },
        'request failed',
      )
    const { retryAfter } = (error ?? {}) as { retryAfter?: number }
    if (retryAfter) res.set('retry-after', String(retryAfter))
    send(res, body)
  }

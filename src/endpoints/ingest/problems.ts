import { isUtf8 } from 'node:buffer'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import type { Payload } from 'payload'
import { isDatabaseAway } from '../../db/reachable'
import { Problem } from '../../base/errors'
import { sendProblem } from '../../http/problem'
import { saysUtf8 } from '../../http/readBody'

export const JSON_LIMIT = 1024 * 1024

const unsupported = (what: string) => new Problem(415, 'unsupported-media-type', what)
const invalid = (what: string) => new Problem(400, 'invalid', what)

/** One type of body, in UTF-8, not compressed; anything else is refused before it is read. */
export const onlyType =
  (type: 'application/json' | 'multipart/form-data'): RequestHandler =>
  (req, _res, next) => {
    const given = req.headers['content-type'] ?? ''
    if (given.split(';')[0]?.trim().toLowerCase() !== type) throw unsupported(`Send ${type}.`)
    if (!saysUtf8(given)) throw unsupported('Send UTF-8.')
    if ((req.headers['content-encoding'] ?? 'identity') !== 'identity')
      throw unsupported('Send the body uncompressed.')
    next()
  }

export const jsonBody = (limit = JSON_LIMIT): RequestHandler[] => [
  onlyType('application/json'),
  express.json({
    limit,
    inflate: false,
    verify: (_req, _res, bytes) => {
      if (!isUtf8(bytes)) throw invalid('The body is not UTF-8.')
    },
  }),
]

/** Refuses a body that announces more than may come. */
export const atMost =
  (bytes: number): RequestHandler =>
  (req, _res, next) => {
    if (Number(req.headers['content-length'] ?? 0) > bytes)
      throw new Problem(413, 'too-large', `At most ${bytes} bytes.`)
    next()
  }

const FULL = ['ENOSPC', 'EDQUOT']
const BUSY = ['EMFILE', 'ENFILE']

interface Thrown {
  name?: string
  code?: string | number
  cause?: { code?: string | number }
  status?: number
  type?: string
  stack?: string
}

/** What went wrong, as a problem. Nothing of what was sent is repeated: neither to the log nor to the sender. */
const problemFor = (thrown: unknown): Problem | null => {
  if (thrown instanceof Problem) return thrown
  const { code, cause, status = 500, type } = (thrown ?? {}) as Thrown
  const system = String(code ?? cause?.code ?? '')
  if (type === 'entity.too.large' || status === 413)
    return new Problem(413, 'too-large', 'The body is too large.')
  if (status === 415) return unsupported('Neither the type nor the encoding of this body is taken.')
  if (status >= 400 && status < 500) return invalid('The body cannot be read.')
  if (FULL.includes(system)) return new Problem(503, 'storage-low', 'The disk is full. Try again later.')
  if (BUSY.includes(system) || isDatabaseAway(thrown))
    return new Problem(503, 'unavailable', 'Try again later.')
  return null
}

/** Every failure of the device API leaves as a problem; the log gets where a fault happened and never its message, which may quote a title. */
export const ingestProblems =
  (payload: Payload): ErrorRequestHandler =>
  (thrown: unknown, req, res, next) => {
    if (res.headersSent) {
      next(thrown)
      return
    }
    const problem = problemFor(thrown)
    if (problem) {
      if (problem.retryAfter) res.set('retry-after', String(problem.retryAfter))
      sendProblem(res, problem.status, problem.code, problem.message)
      return
    }
    payload.logger.error({ id: req.id, err: thrown }, 'device request failed')
    sendProblem(res, 500, 'internal')
  }

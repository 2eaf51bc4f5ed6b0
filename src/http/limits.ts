import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { Problem } from '../base/errors'
import { sendProblem } from './problem'

const MINUTE = 60_000

const limit = (windowMs: number, most: number): RequestHandler =>
  rateLimit({
    // By network, and by the door where it has a count of its own.
    keyGenerator: ({ ip = '' }, { locals }) => `${String(locals.door ?? '')} ${ipKeyGenerator(ip)}`,
    windowMs,
    limit: most,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, _res, next) =>
      next(new Problem(429, 'too-many-requests', 'Too many requests. Try again later.')),
  })

export const apiLimit = (perMinute: number): RequestHandler => limit(MINUTE, perMinute)
/** Where a secret is tried or a letter goes out: few tries of each door. */
export const signInLimit = (perTenMinutes: number): RequestHandler => limit(10 * MINUTE, perTenMinutes)

/** @throws Problem 413 for a body that is announced to be longer; it never becomes longer than announced. */
export const refuseLonger = (announced: string | null | undefined, bytes: number): void => {
  if (Number(announced ?? 0) > bytes) throw new Problem(413, 'too-large', `At most ${bytes} bytes.`)
}

/** Caps the length of a body before anything parses it, and has it announced. */
export const bodyLimit =
  (bytes: number): RequestHandler =>
  (req, res, next) => {
    if (req.headers['content-length'] === undefined && req.headers['transfer-encoding'] !== undefined) {
      sendProblem(res, 411, 'invalid', 'State the length of the body.')
      return
    }
    refuseLonger(req.headers['content-length'], bytes)
    next()
  }

import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { sendProblem } from './problem'

const MINUTE = 60_000

const limit = (windowMs: number, most: number): RequestHandler =>
  rateLimit({
    windowMs,
    limit: most,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, res) => sendProblem(res, 429, 'too-many-requests', 'Too many requests. Try again later.'),
  })

export const apiLimit = (perMinute: number): RequestHandler => limit(MINUTE, perMinute)
/** Passwords are hashed slowly on purpose: few tries, and those slow down. */
export const signInLimit = (perTenMinutes: number): RequestHandler => limit(10 * MINUTE, perTenMinutes)

/** Caps the announced and the received length of a body before anything parses it. */
export const bodyLimit =
  (limitOf: (req: Request) => number): RequestHandler =>
  (req, res, next) => {
    const bytes = limitOf(req)
    if (Number(req.headers['content-length'] ?? 0) > bytes) {
      res.set('connection', 'close')
      sendProblem(res, 413, 'too-large', `At most ${bytes} bytes.`)
      return
    }
    if (req.headers['content-length'] === undefined && req.headers['transfer-encoding'] !== undefined) {
      sendProblem(res, 411, 'invalid', 'State the length of the body.')
      return
    }
    next()
  }

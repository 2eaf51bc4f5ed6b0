import type { Request, RequestHandler } from 'express'
import { sendProblem } from './problem'

/** Whether a request came over plain HTTP. Without a proxy that is believed, only what says so of itself counts: it can but lose by it. */
const isPlain = (req: Request, believesProxy: boolean): boolean =>
  believesProxy ? !req.secure : req.headers['x-forwarded-proto'] === 'http'

/**
 * Where people reach the server by TLS, plain HTTP gets nothing (P100): a page is sent to its secure address, all else is refused, since a
 * password or a token that came in the clear must not be used again.
 */
export const plainHttp =
  (serverUrl: string | undefined, believesProxy: boolean): RequestHandler =>
  (req, res, next) => {
    if (!serverUrl?.startsWith('https:') || !isPlain(req, believesProxy)) {
      next()
      return
    }
    if (req.method === 'GET' || req.method === 'HEAD') {
      const path = req.originalUrl.startsWith('/') ? req.originalUrl : '/'
      res.set('cache-control', 'no-store').redirect(308, serverUrl + path)
      return
    }
    res.set({ upgrade: 'TLS/1.2, HTTP/1.1', connection: 'upgrade, close' })
    sendProblem(res, 426, 'plain-http', `Use ${serverUrl}.`)
  }

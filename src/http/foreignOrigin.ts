import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { unauthenticated } from '../base/errors'

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host
  } catch {
    return null // "null", as a sandboxed page sends
  }
}

/** Whether a page of another origin makes this request. Following a link here is no such request. */
const isForeign = ({ headers, method }: IncomingMessage, own: string | undefined): boolean => {
  const { origin, host } = headers
  if (origin !== undefined && origin !== own && hostOf(origin) !== host) return true
  const follows = headers['sec-fetch-mode'] === 'navigate' && (method === 'GET' || method === 'HEAD')
  return !follows && ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']))
}

/**
 * Takes the cookies from requests of other origins' pages: whoever rides on a session has none. Payload's own check needs SERVER_URL and
 * lets pages of sibling hosts through.
 * @param own the origin of this server, where a proxy changes the host that it is asked by.
 */
export const foreignOrigin =
  (own: string | undefined): RequestHandler =>
  (req, _res, next) => {
    if (!isForeign(req, own)) return next()
    delete req.headers.cookie
    // Nor is a visitor signed in as somebody else: what asks for no session is written from our own pages alone, too.
    const writes = !['GET', 'HEAD', 'OPTIONS'].includes(req.method)
    next(writes && req.path.startsWith('/api/') ? unauthenticated() : undefined)
  }

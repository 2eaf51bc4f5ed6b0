import { parseCookie, stringifyCookie } from 'cookie'
import type { RequestHandler, Response } from 'express'
import { open, SESSION_COOKIE, sessionCookie, type Sealed } from '../access/sessions/cookie'
import { SESSION_HEADER } from '../access/sessions/strategy'
import { now } from '../base/clock'
import { setInnerHeader } from './innerHeader'

/** A cookie in use is given out anew after this time, so that a session ends twelve hours after its last use. */
const RENEW = 60_000

const withSecure = (cookie: string): string => (/; *secure(;|$)/i.test(cookie) ? cookie : `${cookie}; Secure`)

/** The names in whatever `writeHead` and `setHeader` are given. */
const listOf = (value: unknown): string[] =>
  value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String)

/** Cookies that an answer sets, wherever they stand, once each: what is given to `writeHead` too goes to the answer's own. */
const gather = (res: Response, given: unknown): string[] => {
  const cookies = listOf(res.getHeader('set-cookie'))
  if (Array.isArray(given)) {
    for (let i = given.length - 2; i >= 0; i -= 2)
      if (String(given[i]).toLowerCase() === 'set-cookie') cookies.push(...listOf(given.splice(i, 2)[1]))
  } else if (typeof given === 'object' && given !== null) {
    const headers = given as Record<string, unknown>
    for (const header of Object.keys(headers))
      if (header.toLowerCase() === 'set-cookie') {
        cookies.push(...listOf(headers[header]))
        delete headers[header]
      }
  }
  return [...new Set(cookies)]
}

/**
 * The only way in: the browser holds ciphertext, no name and no address (P53). Inbound the session's cookie is opened, taken out of the
 * header and handed on under a name that nobody outside can set; a bare id, a damaged value or one of twelve hours ago is no session.
 * Outbound a cookie in use is given out anew.
 * @param secure whether people come by TLS: then no cookie goes over anything else.
 */
export const sealedCookie =
  (secret: string, secure = false): RequestHandler =>
  (req, res, next) => {
    const { [SESSION_COOKIE]: value, ...others } = parseCookie(req.headers.cookie ?? '')
    const at = now().getTime()
    const sealed: Sealed | null = value ? open(secret, value, at) : null
    setInnerHeader(req, SESSION_HEADER, sealed?.id ?? null)
    setInnerHeader(req, 'cookie', Object.keys(others).length ? stringifyCookie(others) : null)

    const renewed = sealed && sealed.at + RENEW <= at ? sessionCookie(secret, { id: sealed.id, at }) : null
    const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => Response
    res.writeHead = ((...args: unknown[]) => {
      const cookies = gather(
        res,
        args.find((each) => typeof each === 'object' && each !== null),
      )
      if (renewed && !cookies.some((each) => each.startsWith(`${SESSION_COOKIE}=`))) cookies.push(renewed)
      if (cookies.length) res.setHeader('set-cookie', secure ? cookies.map(withSecure) : cookies)
      return writeHead(...args)
    }) as never
    next()
  }

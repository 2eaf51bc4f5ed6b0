import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

const policyWith = (nonce: string, development: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ''}`,
    // Payload and Mantine set style attributes; no style can send anything away under the other lines.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** A content policy with a nonce for each answer. Next takes the nonce from the request's header, so it is set there too. */
export const contentPolicy =
  (development: boolean): RequestHandler =>
  (req, res, next) => {
    const nonce = randomBytes(16).toString('base64')
    const policy = policyWith(nonce, development)
    req.headers['content-security-policy'] = policy
    req.headers['x-nonce'] = nonce
    res.setHeader('content-security-policy', policy)
    next()
  }

/** The other security headers. */
export const securityHeaders = (secure: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  })

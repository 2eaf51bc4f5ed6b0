import { Readable } from 'node:stream'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { REASON } from '../../base/reason'
import { hasRole } from '../../base/roles'
import { reasonGiven } from '../../record/reasons'
import { closePeriod, reopenPeriod } from '../../timekeeping/closePeriod'
import { disputeSheet, ownSheet, signSheet } from '../../timekeeping/ownSheet'
import { periodWorkbook } from '../../timekeeping/workbook'
import { endpoint, type SignedIn } from '../endpoint'

const isHr = (user: SignedIn): boolean => hasRole(user, 'hr')
/** What was read, by its hash: nothing is signed but what was shown. */
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** A person reads, signs and disputes his own sheet of a period. */
const ownEndpoints: Endpoint[] = [
  endpoint({
    path: '/:id/own',
    method: 'get',
    handle: ({ req, params }) => ownSheet(req, params.id ?? ''),
  }),
  endpoint({
    path: '/:id/sign',
    method: 'post',
    reauth: true,
    body: z.strictObject({ hash }),
    handle: ({ req, params, body }) => signSheet(req, params.id ?? '', body.hash),
  }),
  endpoint({
    path: '/:id/dispute',
    method: 'post',
    body: z.strictObject({ hash, reason: reasonGiven(REASON.refusal) }),
    handle: ({ req, params, body }) => disputeSheet(req, params.id ?? '', body.hash, body.reason),
  }),
]

/** HR closes a period, and opens it again. */
export const periodEndpoints: Endpoint[] = [
  ...ownEndpoints,
  endpoint({
    path: '/:id/close',
    method: 'post',
    access: isHr,
    handle: ({ req, params }) => closePeriod(req, params.id ?? ''),
  }),
  endpoint({
    path: '/:id/xlsx',
    method: 'get',
    access: isHr,
    handle: async ({ req, params }) => {
      const query = new URL(req.url ?? '', 'http://localhost').searchParams
      const language = query.get('language') === 'en' ? 'en' : 'zh'
      const { name, stream } = await periodWorkbook(req, params.id ?? '', language)
      return new Response(Readable.toWeb(stream) as ReadableStream, {
        headers: {
          'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          'content-disposition': `attachment; filename="${name}"`,
          'cache-control': 'no-store, private',
          'x-content-type-options': 'nosniff',
        },
      })
    },
  }),
  endpoint({
    path: '/:id/reopen',
    method: 'post',
    access: isHr,
    body: z.strictObject({ reason: reasonGiven(REASON.refusal) }),
    handle: ({ req, params, body }) => reopenPeriod(req, params.id ?? '', body.reason),
  }),
]

import { timingSafeEqual } from 'node:crypto'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { hasRole } from '../../base/roles'
import { readEnv } from '../../base/env'
import { notFound, unauthenticated } from '../../base/errors'
import { birthday } from '../../fields/birthday'
import { publishAnnouncement, withdrawAnnouncement } from '../../notices/announce'
import { REPORT } from '../../base/reason'
import { answerReport, childReports, reportChild } from '../../requests/childReports'
import { decides } from '../../requests/decide'
import { unsubscribe } from '../../consent/unsubscribe'
import { markRead, noticesOf, unreadOf } from '../../notices/read'
import { noteTold } from '../../letters/returned/note'
import { isId } from '../../base/ids'
import { created, endpoint, type SignedIn } from '../endpoint'

const id = z.string().refine(isId, 'Not an id.')
const announces = (user: SignedIn): boolean => hasRole(user, 'hr', 'privacy')

const bounce = z.strictObject({
  messageId: z.string().min(3).max(500),
  status: z.string().regex(/^[245]\.\d+\.\d+$/),
})

/** Whether a request carries the secret that a mail provider was given. @throws Problem 404 where none is set, 401 for another. */
const checkBounceSecret = (authorization: string | null): void => {
  const { BOUNCE_SECRET: secret } = readEnv()
  if (!secret) throw notFound()
  const wanted = Buffer.from(`Bearer ${secret}`)
  const given = Buffer.from(authorization ?? '')
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw unauthenticated()
}

/** Doors of their own under `/api`. */
export const openNoticeEndpoints: Endpoint[] = [
  endpoint({
    path: '/bounces',
    method: 'post',
    quiet: 'a mail server reports; the letter keeps it',
    access: 'anyone',
    body: z.strictObject({ bounces: z.array(bounce).min(1).max(500) }),
    handle: async ({ req, body }) => {
      checkBounceSecret(req.headers.get('authorization'))
      return { noted: await noteTold(req.payload, body.bounces) }
    },
  }),
  // Whoever opens the address by hand is led to the page that asks first.
  endpoint({
    path: '/unsubscribe/:token',
    method: 'get',
    access: 'anyone',
    handle: ({ params }) =>
      Promise.resolve(
        new Response(null, {
          status: 303,
          headers: { location: `/unsubscribe/${encodeURIComponent(params.token ?? '')}` },
        }),
      ),
  }),
  // A mail program posts a form here with one click (RFC 8058); the page posts nothing but the address, too.
  endpoint({
    path: '/unsubscribe/:token',
    method: 'post',
    access: 'anyone',
    handle: async ({ req, params }) => {
      const language = req.headers.get('accept-language')?.startsWith('zh') ? 'zh' : 'en'
      await unsubscribe(req.payload, params.token ?? '', language)
    },
  }),
]

export const noticeEndpoints: Endpoint[] = [
  endpoint({
    path: '/own',
    method: 'get',
    handle: async ({ req, user }) => ({
      unread: await unreadOf(req.payload, String(user.id)),
      notices: await noticesOf(req.payload, String(user.id)),
    }),
  }),
  endpoint({
    path: '/read',
    method: 'post',
    quiet: 'marks his own as read',
    body: z.strictObject({ notices: z.array(id).min(1).max(200).optional() }),
    handle: async ({ req, user, body }) => ({
      read: await markRead(req.payload, String(user.id), body.notices),
    }),
  }),
]

export const announcementEndpoints: Endpoint[] = [
  endpoint({
    path: '/:id/publish',
    method: 'post',
    access: announces,
    body: z.strictObject({ savedAt: z.iso.datetime().optional() }),
    handle: ({ req, params, body }) => publishAnnouncement(req, params.id ?? '', body.savedAt),
  }),
  endpoint({
    path: '/:id/withdraw',
    method: 'post',
    access: announces,
    handle: ({ req, params }) => withdrawAnnouncement(req, params.id ?? ''),
  }),
]

export const childReportEndpoints: Endpoint[] = [
  endpoint({
    path: '/report',
    method: 'post',
    guarded: true,
    access: 'anyone',
    body: z.strictObject({
      text: z.string().trim().min(REPORT.least, 'Say what you know, in a sentence or two.').max(REPORT.most),
      contact: z.string().trim().max(300).default(''),
    }),
    handle: async ({ req, body }) => created(await reportChild(req.payload, body)),
  }),
  endpoint({
    path: '/:id/answer',
    method: 'post',
    access: (user) => decides(user, childReports),
    body: z.discriminatedUnion('right', [
      z.strictObject({
        right: z.literal(true),
        answer: z.string().trim().min(3).max(2_000),
        subject: id.optional(),
        bornOn: birthday.optional(),
      }),
      z.strictObject({ right: z.literal(false), answer: z.string().trim().min(3).max(2_000) }),
    ]),
    handle: ({ req, params, body }) => answerReport(req, params.id ?? '', body),
  }),
]

import type { Endpoint } from 'payload'
import { z } from 'zod'
import { closeBreach, checkStep, proposeAnnouncement, stepOf, toldByHand } from '../../breaches/acts'
import { affectedBy } from '../../breaches/affected'
import { CHANNEL_NAMES } from '../../letters/templates/breachParts'
import { proofOf } from '../../breaches/proof'
import { breachReport } from '../../breaches/report'
import { readBreach } from '../../breaches/record'
import { signBreach } from '../../breaches/sign'
import { breachPanel } from '../../breaches/panel'
import { maySign, maySignFirst } from '../../policy/life/signers'
import { isId } from '../../base/ids'
import { endpoint, type SignedIn } from '../endpoint'

const keepsBreaches = (user: SignedIn): boolean => maySignFirst(user)
const languageOf = (url: string | undefined): 'zh' | 'en' =>
  new URL(url ?? '', 'http://localhost').searchParams.get('language') === 'en' ? 'en' : 'zh'

/** Doors under `/api/breaches`. What an admin is asked to sign second, he reads here while it is asked, and nothing of the people. */
export const breachEndpoints: Endpoint[] = [
  endpoint({
    path: '/:id/panel',
    method: 'get',
    access: maySign,
    handle: ({ req, user, params }) => breachPanel(req, params.id ?? '', keepsBreaches(user)),
  }),
  endpoint({
    path: '/:id/affected',
    method: 'get',
    access: keepsBreaches,
    handle: async ({ req, params }) => {
      const people = await affectedBy(req.payload, await readBreach(req.payload, params.id ?? ''))
      const count = (why: string) => people.filter((each) => each.why === why).length
      return {
        count: people.length,
        rows: count('rows'),
        account: count('account'),
        may: count('may'),
        named: count('named'),
      }
    },
  }),
  endpoint({
    path: '/:id/sign',
    method: 'post',
    access: maySign,
    body: z.strictObject({ digest: z.string().regex(/^[0-9a-f]{64}$/) }),
    handle: ({ req, params, body }) => signBreach(req, params.id ?? '', body.digest),
  }),
  endpoint({
    path: '/:id/step',
    method: 'post',
    access: keepsBreaches,
    body: z.strictObject({ step: z.string(), done: z.boolean() }),
    handle: ({ req, params, body }) => checkStep(req, params.id ?? '', stepOf(body.step), body.done),
  }),
  endpoint({
    path: '/:id/by-hand',
    method: 'post',
    access: keepsBreaches,
    body: z.strictObject({
      subject: z.string().refine(isId, 'Not an id.'),
      channel: z.enum(CHANNEL_NAMES),
      note: z.string().trim().max(500).default(''),
    }),
    handle: ({ req, params, body }) => toldByHand(req, params.id ?? '', body),
  }),
  endpoint({
    path: '/:id/announcement',
    method: 'post',
    access: keepsBreaches,
    handle: ({ req, params }) => proposeAnnouncement(req, params.id ?? ''),
  }),
  endpoint({
    path: '/:id/close',
    method: 'post',
    access: keepsBreaches,
    handle: ({ req, params }) => closeBreach(req, params.id ?? ''),
  }),
  endpoint({
    path: '/:id/proof.csv',
    method: 'get',
    access: keepsBreaches,
    handle: async ({ req, params }) => proofOf(req, params.id ?? '', languageOf(req.url)),
  }),
  endpoint({
    path: '/:id/report.pdf',
    method: 'get',
    access: keepsBreaches,
    handle: async ({ req, params }) => breachReport(req, params.id ?? '', languageOf(req.url)),
  }),
]

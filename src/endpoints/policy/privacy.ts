import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole, type Role } from '../../base/roles'
import { SESSION_HEADER } from '../../access/sessions/strategy'
import { notFound } from '../../base/errors'
import { endThisSession } from '../../people/account/sessions'
import { COOKIES } from '../../policy/cookies'
import { isId } from '../../base/ids'
import { actingRole } from '../../record/audit'
import { announceAlone } from '../../notices/signedAlone'
import { readEpochs } from '../../policy/decide/epochs'
import { notSo } from '../../access/notSo'
import { openViewing, policyInForce } from '../../access/openViewing'
import { sealedPolicies } from '../../policy/decide/policies'
import { bindAssessment, writeAssessment } from '../../policy/assess/assessmentDraft'
import { readDraft, weighableIn } from '../../policy/life/draft'
import { alreadySealed } from '../../policy/life/publish'
import { startDraft } from '../../policy/start/presets'
import { sealBytes } from '../../policy/life/seal'
import { signableFor } from '../../policy/life/signable'
import { maySign } from '../../policy/life/signers'
import { sign, type Signer } from '../../policy/life/signing'
import type { PolicyVersion } from '../../base/policyTypes'
import { viewingOptions } from '../../access/viewingOptions'
import { created, endpoint } from '../endpoint'

const id = z.string().refine(isId, 'Not an id.')

const shown = ({ payload }: PayloadRequest, sealed: PolicyVersion) => {
  const { version, hash, effectiveFrom, updatedOn, titles, pages, terms, purposes } = sealed
  return {
    version,
    hash,
    effectiveFrom,
    updatedOn,
    titles,
    pages,
    terms,
    purposes,
    statement: sealed.statement ?? null,
    weight: sealed.weight ?? 'major',
    notes: notSo(payload.config, sealed),
  }
}

const publishedVersion = async (req: PayloadRequest, version?: string): Promise<PolicyVersion> => {
  const { policy } = await readEpochs(req.payload, '')
  // Announced ones too: what is coming is read before it binds.
  const published = await sealedPolicies(req.payload, policy)
  const found = published.find((each) => String(each.version) === version)
  if (!found) throw notFound()
  return found
}

export const privacyEndpoints: Endpoint[] = [
  endpoint({
    path: '/privacy',
    method: 'get',
    access: 'anyone',
    handle: async ({ req }) => shown(req, await policyInForce(req)),
  }),
  endpoint({
    path: '/privacy/cookies/clear',
    method: 'post',
    quiet: 'his own session, and what his browser holds',
    access: 'anyone',
    handle: async ({ req }) => {
      if (req.user) await endThisSession(req, String(req.user.id))
      return clearCookies(req)
    },
  }),
  endpoint({
    path: '/privacy/:version',
    method: 'get',
    access: 'anyone',
    handle: async ({ req, params }) => shown(req, await publishedVersion(req, params.version)),
  }),
  endpoint({
    path: '/privacy/:version/sealed',
    method: 'get',
    access: 'anyone',
    handle: async ({ req, params }) => {
      const { hash, ...sealed } = await publishedVersion(req, params.version)
      return new Response(sealBytes(sealed).bytes, {
        headers: {
          'content-type': 'application/json',
          'content-disposition': `attachment; filename="privacy-${sealed.version}.json"`,
          etag: `"${hash}"`,
          // Where what is not so is said: the bytes stay as they were sealed.
          link: `</api/privacy/${sealed.version}>; rel="describedby"`,
        },
      })
    },
  }),
]

/**
 * A form of the page about cookies: clears every cookie that is declared and what this site has in the browser's storage, and comes back; a
 * script that asks for JSON goes back by itself. Nothing is cleared where no cookie was brought: requests of other sites' pages arrive without
 * theirs, and must not sign anybody out.
 */
const clearCookies = ({ headers }: PayloadRequest): Response => {
  const answer = new Headers()
  if (headers.has('cookie') || headers.has(SESSION_HEADER)) {
    answer.set('clear-site-data', '"storage"')
    for (const { name } of COOKIES) answer.append('set-cookie', `${name}=; Path=/; Max-Age=0; SameSite=Lax`)
  }
  if (headers.get('accept')?.includes('application/json'))
    return Response.json({ ok: true }, { headers: answer })
  answer.set('location', '/privacy/cookies?cleared=1')
  return new Response(null, { status: 303, headers: answer })
}

export const viewingEndpoints: Endpoint[] = [
  endpoint({
    path: '/options',
    method: 'get',
    handle: async ({ req }) => {
      const category = new URL(req.url ?? '', 'http://localhost').searchParams.get('category') ?? ''
      return viewingOptions(req, category)
    },
  }),
  endpoint({
    path: '/',
    method: 'post',
    body: z.strictObject({
      category: z.string().max(60),
      scope: z.enum(['person', 'team', 'company']),
      subject: id.optional(),
      team: id.optional(),
      company: id.optional(),
      purpose: z.string().min(1).max(60),
    }),
    handle: async ({ req, body }) => created(await openViewing(req, body)),
  }),
]

/** Who signs, by the office that he acts in. */
const signer = (user: Parameters<typeof actingRole>[0] & { id: unknown; roles?: Role[] | null }): Signer => ({
  id: String(user.id),
  roles: user.roles ?? [],
  role: actingRole(user),
})

export const policyEndpoints: Endpoint[] = [
  endpoint({
    path: '/draft',
    method: 'post',
    access: (user) => hasRole(user, 'hr', 'privacy'),
    body: z.strictObject({ from: z.enum(['newest', 'supplement', 'strictest', 'china', 'eu']) }),
    handle: async ({ req, body }) => created({ draft: await startDraft(req.payload, body.from) }),
  }),
  endpoint({
    path: '/:id/assessment',
    method: 'post',
    access: (user) => hasRole(user, 'hr', 'privacy'),
    // Whether what somebody has written there is written over, or holds for the terms as they are now.
    body: z.strictObject({ again: z.boolean().optional(), holds: z.literal(true).optional() }),
    handle: async ({ req, params, body }) => {
      const draft = isId(params.id) ? await readDraft(req.payload, params.id ?? '') : null
      if (!draft) throw notFound()
      if (draft.status !== 'draft') throw alreadySealed()
      if (body.holds) return bindAssessment(req.payload, draft)
      return writeAssessment(req.payload, draft, await weighableIn(req.payload, draft), body.again ?? false)
    },
  }),
  endpoint({
    path: '/:id/signing',
    method: 'get',
    access: maySign,
    handle: async ({ req, user, params }) => {
      if (!isId(params.id)) throw notFound()
      // With what counts the syllables of a text, which no start needs.
      const { shownToSigner } = await import('../../admin/policy/signing')
      return shownToSigner(req, String(user.id), await signableFor(req.payload, params.id ?? '', user))
    },
  }),
  endpoint({
    path: '/:id/sign',
    method: 'post',
    access: maySign,
    body: z.strictObject({
      effectiveFrom: z.iso.datetime({ offset: true }).optional(),
      raise: z.boolean().optional(),
      // What was shown to whoever signs.
      digest: z.string().length(64),
    }),
    handle: async ({ req, user, params, body }) => {
      if (!isId(params.id)) throw notFound()
      const signed = await sign(req.payload, params.id ?? '', signer(user), body)
      // Told at once where one person signs alone; the job does it where this is cut off.
      if (signed.state === 'signed' && signed.waitsFor === 'time') await announceAlone(req.payload)
      return Response.json(signed, { status: signed.state === 'published' ? 200 : 202 })
    },
  }),
]

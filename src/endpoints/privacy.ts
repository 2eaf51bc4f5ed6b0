import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '../access/roles'
import { now } from '../clock'
import { notFound } from '../errors'
import { isId } from '../privacy/ids'
import { actingRole } from '../privacy/audit'
import { inForceAt } from '../privacy/boundTerm'
import { readEpochs } from '../privacy/epochs'
import { openViewing, policyInForce } from '../privacy/openViewing'
import { sealedPolicies } from '../privacy/policies'
import { publishDraft } from '../privacy/publish'
import { sealBytes } from '../privacy/seal'
import type { PolicyVersion } from '../privacy/types'
import { viewingOptions } from '../privacy/viewingOptions'
import { created, endpoint } from './endpoint'

const id = z.string().refine(isId, 'Not an id.')

const shown = ({
  version,
  hash,
  effectiveFrom,
  updatedOn,
  titles,
  pages,
  terms,
  purposes,
}: PolicyVersion) => ({
  version,
  hash,
  effectiveFrom,
  updatedOn,
  titles,
  pages,
  terms,
  purposes,
})

const publishedVersion = async (req: PayloadRequest, version?: string): Promise<PolicyVersion> => {
  const { policy } = await readEpochs(req.payload, '')
  const published = inForceAt(await sealedPolicies(req.payload, policy), now().getTime())
  const found = published.find((each) => String(each.version) === version)
  if (!found) throw notFound()
  return found
}

export const privacyEndpoints: Endpoint[] = [
  endpoint({
    path: '/privacy',
    method: 'get',
    access: 'anyone',
    handle: async ({ req }) => shown(await policyInForce(req)),
  }),
  endpoint({
    path: '/privacy/:version',
    method: 'get',
    access: 'anyone',
    handle: async ({ req, params }) => shown(await publishedVersion(req, params.version)),
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
        },
      })
    },
  }),
]

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

export const policyEndpoints: Endpoint[] = [
  endpoint({
    path: '/:id/publish',
    method: 'post',
    access: (user) => hasRole(user, 'hr', 'privacy'),
    body: z.strictObject({ effectiveFrom: z.iso.datetime({ offset: true }).optional() }),
    handle: ({ req, user, params, body }) => {
      if (!isId(params.id)) throw notFound()
      return publishDraft(
        req.payload,
        params.id ?? '',
        { id: String(user.id), role: actingRole(user) },
        body.effectiveFrom,
      )
    },
  }),
]

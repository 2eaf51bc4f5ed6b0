import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '../access/roles'
import { now } from '../clock'
import { notFound } from '../errors'
import { isId } from '../hooks/checkInput'
import { actingRole } from '../privacy/audit'
import { inForceAt, termOf } from '../privacy/boundTerm'
import { readEpochs } from '../privacy/epochs'
import { ledPeople, ledTeams } from '../privacy/lead'
import { openViewing, policyInForce } from '../privacy/openViewing'
import { sealedPolicies } from '../privacy/policies'
import { publishDraft } from '../privacy/publish'
import { couldView } from '../privacy/reach'
import type { PolicyVersion } from '../privacy/types'
import { created, endpoint } from './endpoint'

const id = z.string().refine(isId, 'Not an id.')

const shown = ({ version, hash, effectiveFrom, updatedOn, titles, pages, terms, purposes }: PolicyVersion) => ({
  version,
  hash,
  effectiveFrom,
  updatedOn,
  titles,
  pages,
  terms,
  purposes,
})

interface Named {
  id: string
  name: string
}

const named = async (req: PayloadRequest, collection: 'users' | 'teams' | 'companies', ids?: string[]): Promise<Named[]> => {
  const { docs } = await req.payload.db.find<Named>({
    collection,
    where: ids ? { id: { in: ids } } : {},
    sort: 'name',
    limit: 2000,
    pagination: false,
    req: {},
  })
  return docs.map((doc) => ({ id: String(doc.id), name: doc.name }))
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
    handle: async ({ req, params }) => {
      const { policy } = await readEpochs(req.payload, '')
      const published = inForceAt(await sealedPolicies(req.payload, policy), now().getTime())
      const found = published.find((each) => String(each.version) === params.version)
      if (!found) throw notFound()
      return shown(found)
    },
  }),
]

export const viewingEndpoints: Endpoint[] = [
  endpoint({
    path: '/options',
    method: 'get',
    handle: async ({ req }) => {
      const category = new URL(req.url ?? '', 'http://localhost').searchParams.get('category') ?? ''
      const policy = await policyInForce(req)
      const term = termOf(policy, category)
      const roles = term ? (await couldView(req, category)).filter((role) => term.viewers.includes(role)) : []
      if (!term || !roles.length) return { inPolicy: Boolean(term), roles: [], people: [], teams: [], companies: [], purposes: [] }
      const everybody = roles.includes('hr')
      const me = String(req.user?.id)
      const [people, teams, companies] = await Promise.all([
        named(req, 'users', everybody ? undefined : await ledPeople(req)),
        named(req, 'teams', everybody ? undefined : (await ledTeams(req)).map(({ team }) => team)),
        everybody ? named(req, 'companies') : [],
      ])
      const purposes = policy.purposes.filter((purpose) => term.purposes.includes(purpose.id))
      return { inPolicy: true, roles, people: people.filter((person) => person.id !== me), teams, companies, purposes }
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
      return publishDraft(req.payload, params.id ?? '', { id: String(user.id), role: actingRole(user) }, body.effectiveFrom)
    },
  }),
]

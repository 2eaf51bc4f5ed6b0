import type { PayloadRequest } from 'payload'
import { sessionOf } from './sessions/session'
import { now } from '../base/clock'
import { forbidden, invalid, notFound, refused } from '../base/errors'
import { audit } from '../record/audit'
import { inForceAt, termOf } from '../policy/decide/boundTerm'
import { collectionsOf } from '../categories/declaration'
import { readEpochs } from '../policy/decide/epochs'
import { ledPeople, ledTeams } from './lead'
import { forget } from '../base/memo'
import { notOpen } from './notOpen'
import { sealedPolicies } from '../policy/decide/policies'
import { couldView } from './reach'
import type { PolicyVersion, Term, ViewerRole } from '../base/policyTypes'

const LASTS = 12 * 3_600_000

export interface ViewingWish {
  category: string
  scope: 'person' | 'team' | 'company'
  subject?: string
  team?: string
  company?: string
  purpose: string
}

/** The policy in force now. */
export const policyInForce = async (req: Pick<PayloadRequest, 'payload'>): Promise<PolicyVersion> => {
  const { policy } = await readEpochs(req.payload, '')
  const found = inForceAt(await sealedPolicies(req.payload, policy), now().getTime()).at(-1)
  if (!found) throw new Error('No policy version verifies: nothing is in force.')
  return found
}

/** As what the user looks: by an office of his that the policy names, where he holds several; a lead within his teams. */
const roleFor = async (
  req: PayloadRequest,
  wish: ViewingWish,
  term: Term | undefined,
): Promise<ViewerRole> => {
  const roles = await couldView(req, wish.category)
  const offices = roles.filter((role) => role !== 'manager')
  const office = offices.find((role) => term?.viewers.includes(role)) ?? offices[0]
  if (office) return office
  if (!roles.length || wish.scope === 'company') throw forbidden()
  // A lead opens his own people and teams only; another's answers as one that does not exist.
  const reaches =
    wish.scope === 'person'
      ? (await ledPeople(req)).includes(wish.subject ?? '')
      : (await ledTeams(req)).some(({ team }) => team === wish.team)
  if (!reaches) throw notFound()
  return 'manager'
}

/** Opens a viewing for this session: asked once, on record, and told to the person. */
export const openViewing = async (
  req: PayloadRequest,
  wish: ViewingWish,
): Promise<{ id: string; until: string }> => {
  const { category, scope, purpose } = wish
  const user = req.user
  const sid = sessionOf(req)
  if (!user || !sid) throw invalid('A viewing needs a session.')
  if (!collectionsOf(req.payload.config, 'monitoring', 'file').some(({ slug }) => slug === category))
    throw notFound()
  const target = wish[scope === 'person' ? 'subject' : scope]
  if (!target) throw invalid('Whom?', { field: scope === 'person' ? 'subject' : scope })
  const policy = await policyInForce(req)
  const term = termOf(policy, category)
  const role = await roleFor(req, wish, term)
  const collection = { person: 'users', team: 'teams', company: 'companies' } as const
  if (
    !(await req.payload.db.findOne({ collection: collection[scope], where: { id: { equals: target } }, req }))
  )
    throw notFound()

  if (!term) throw refused('not-in-policy')
  if (!term.viewers.includes(role)) throw refused('not-a-viewer')
  if (!term.purposes.includes(purpose)) throw refused('purpose-undeclared')
  if (scope === 'person') {
    const shut = await notOpen(req, { subject: target, category, viewer: role, purpose })
    if (shut) throw shut
  }

  const at = now()
  const until = new Date(at.getTime() + LASTS).toISOString()
  const viewing = (await req.payload.db.create({
    collection: 'viewings',
    data: {
      at: at.toISOString(),
      until,
      viewer: user.id,
      viewerRole: role,
      sid,
      category,
      scope,
      [scope === 'person' ? 'subject' : scope]: target,
      purpose,
      policyVersion: policy.version,
    },
    req: {},
  })) as { id: string }
  const id = String(viewing.id)
  await audit(req.payload, {
    act: 'viewing',
    actor: String(user.id),
    actorRole: role,
    subject: scope === 'person' ? target : null,
    category,
    purpose,
    viewing: id,
    detail: scope,
  })
  forget(req)
  return { id, until }
}

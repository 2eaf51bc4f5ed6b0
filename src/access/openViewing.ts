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
import { pastAccess } from '../db/rows'

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

const NAMED = { person: 'users', team: 'teams', company: 'companies' } as const

/** Whom a wish is about, where there is such a category and such a person, team or company. */
const targetOf = async (req: PayloadRequest, wish: ViewingWish): Promise<string> => {
  const { category, scope } = wish
  if (
    !collectionsOf(req.payload.config, 'monitoring', 'worked', 'file').some(({ slug }) => slug === category)
  )
    throw notFound()
  const target = wish[scope === 'person' ? 'subject' : scope]
  if (!target) throw invalid('Whom?', { field: scope === 'person' ? 'subject' : scope })
  return target
}

/** @throws Problem where the policy in force does not let this role look for this purpose. */
const refuseUndeclared = async (
  req: PayloadRequest,
  { category, scope, purpose }: ViewingWish,
  term: Term | undefined,
  role: ViewerRole,
  target: string,
): Promise<void> => {
  if (!(await pastAccess(req.payload, 'decided').byId(NAMED[scope], target))) throw notFound()
  if (!term) throw refused('not-in-policy')
  if (!term.viewers.includes(role)) throw refused('not-a-viewer')
  if (!term.purposes.includes(purpose)) throw refused('purpose-undeclared')
  if (scope !== 'person') return
  const shut = await notOpen(req, { subject: target, category, viewer: role, purpose })
  if (shut) throw shut
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
  const target = await targetOf(req, wish)
  const policy = await policyInForce(req)
  const term = termOf(policy, category)
  const role = await roleFor(req, wish, term)
  await refuseUndeclared(req, wish, term, role, target)

  const at = now()
  const until = new Date(at.getTime() + LASTS).toISOString()
  const id = await pastAccess(req.payload, 'decided').add('viewings', {
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
  })
  const subject = scope === 'person' ? target : null
  const of = { actor: String(user.id), actorRole: role, subject, category, purpose, viewing: id }
  await audit(req.payload, { act: 'viewing', ...of, detail: scope })
  forget(req)
  return { id, until }
}

import type { PayloadRequest, Where } from 'payload'
import { matrixRow, needsViewing, type Reach } from './matrix'
import { hasRole, ROLES, type Role } from '../base/roles'
import { nothing } from '../fields/common'
import { idOf } from '../base/ids'
import { pastAccess } from '../db/rows'
import { ledPeople, ledTeams, ownCompanies, ownImports, ownTeams } from './lead'
import type { Term, ViewerRole } from '../base/policyTypes'
import { closedTo } from './closedTo'
import { now } from '../base/clock'
import { inForceAt, termOf } from '../policy/decide/boundTerm'
import { readEpochs } from '../policy/decide/epochs'
import { sealedPolicies } from '../policy/decide/policies'
import { runningAnnouncements } from '../policy/life/published'
import { opened, type OpenedBy, type Viewing } from './viewings'

const among = (field: string, ids: readonly string[]): Where =>
  ids.length ? { [field]: { in: [...ids] } } : nothing()
const or = (...parts: Where[]): Where => ({ or: parts })

/** How a collection's rows belong to people and teams, where it is not simply by `subject`. */
const OWN: Record<string, (req: PayloadRequest, me: string) => Promise<Where>> = {
  users: async (_req, me) => ({ id: { equals: me } }),
  companies: async (req) => among('id', await ownCompanies(req)),
  employments: async (_req, me) => ({ user: { equals: me } }),
  teams: async (req) => among('id', await ownTeams(req)),
  memberships: async (_req, me) => ({ user: { equals: me } }),
  projects: async (req, me) => or({ members: { in: [me] } }, among('team', await ownTeams(req))),
  imports: async (req) => among('id', await ownImports(req)),
  viewings: async (_req, me) => or({ subject: { equals: me } }, { viewer: { equals: me } }),
  'policy-signatures': async (_req, me) => ({ signer: { equals: me } }),
  'audit-log': async (_req, me) => or({ subject: { equals: me } }, { actor: { equals: me } }),
  shifts: async (req) => among('id', await shiftsOf(req, await ownAssignments(req))),
  'shift-assignments': (req) => ownAssignments(req),
  holidays: async (req) => among('company', await ownCompanies(req)),
  'leave-kinds': async (req) => among('company', await ownCompanies(req)),
  'attendance-periods': async (req) => among('company', await ownCompanies(req)),
  'payload-preferences': async (_req, me) => ({ 'user.value': { equals: me } }),
}

const TEAM: Record<string, (req: PayloadRequest) => Promise<Where>> = {
  users: async (req) => among('id', await ledPeople(req)),
  avatars: async (req) => among('subject', await ledPeople(req)),
  employments: async (req) => among('user', await ledPeople(req)),
  memberships: async (req) =>
    among(
      'team',
      (await ledTeams(req)).map(({ team }) => team),
    ),
  teams: async (req) =>
    among(
      'id',
      (await ledTeams(req)).map(({ team }) => team),
    ),
  projects: async (req) =>
    among(
      'team',
      (await ledTeams(req)).map(({ team }) => team),
    ),
  shifts: async (req) => among('id', await shiftsOf(req, await ledAssignments(req))),
  'shift-assignments': (req) => ledAssignments(req),
  holidays: async (req) => among('company', await ownCompanies(req)),
  'leave-kinds': async (req) => among('company', await ownCompanies(req)),
  'attendance-periods': async (req) => among('company', await ownCompanies(req)),
}

/** Who is told to work by what. */
const assignedTo = (people: readonly string[], teams: readonly string[]): Where =>
  or(among('person', people), among('team', teams))

const ownAssignments = async (req: PayloadRequest): Promise<Where> =>
  assignedTo([String(req.user?.id)], await ownTeams(req))

const ledAssignments = async (req: PayloadRequest): Promise<Where> =>
  assignedTo(
    await ledPeople(req),
    (await ledTeams(req)).map(({ team }) => team),
  )

const shiftsOf = async (req: PayloadRequest, assigned: Where): Promise<string[]> =>
  (await pastAccess(req.payload, 'whole').distinct('shift-assignments', 'shift', assigned)).map(idOf)

/** What of a collection is published; all of it where nothing is said. */
const PUBLISHED: Record<string, () => Where> = {
  policies: () => ({ status: { equals: 'published' } }),
  announcements: runningAnnouncements,
}

const own = async (req: PayloadRequest, slug: string): Promise<Where> => {
  const me = String(req.user?.id)
  return OWN[slug]?.(req, me) ?? { subject: { equals: me } }
}

/** Rows captured in a team while one leads it. */
const inTeamSince = async (req: PayloadRequest): Promise<Where> => {
  const teams = await ledTeams(req)
  if (!teams.length) return nothing()
  return or(
    ...teams.map(({ team, since }): Where => {
      const rows: Where[] = [{ team: { equals: team } }, { capturedAt: { greater_than_equal: since } }]
      return { and: rows }
    }),
  )
}

const part = async (
  req: PayloadRequest,
  slug: string,
  role: Role,
  reach: Reach,
): Promise<boolean | Where> => {
  if (reach === 'none') return false
  if (reach === 'all') return true
  if (reach === 'own') return own(req, slug)
  if (reach === 'published') return PUBLISHED[slug]?.() ?? true
  if (reach === 'team') return TEAM[slug]?.(req) ?? inTeamSince(req)
  const open = await opened(req, slug, role as ViewerRole)
  if (!open.size) return false
  return reach === 'all*'
    ? withinViewings(open)
    : { and: [among('subject', [...open.keys()]), await inTeamSince(req)] }
}

/** The rows that viewings open: all of some people, and of others what was captured in one team. */
const withinViewings = (open: ReadonlyMap<string, OpenedBy>): Where => {
  const byTeam = new Map<string, string[]>()
  for (const [subject, { withinTeam = '' }] of open)
    byTeam.set(withinTeam, [...(byTeam.get(withinTeam) ?? []), subject])
  const parts = [...byTeam].map(([team, people]): Where => {
    const whole = among('subject', people)
    return team ? { and: [whole, { team: { equals: team } }] } : whole
  })
  const [only] = parts
  return parts.length === 1 && only ? only : or(...parts)
}

/** The roles that a request's user holds now; whoever leads a team is a manager. */
export const rolesOf = async (req: PayloadRequest): Promise<Role[]> => {
  if (!req.user) return []
  const user = req.user as { roles?: string[] | null }
  const leads = (await ledTeams(req)).length > 0
  return ROLES.filter((role) => (role === 'manager' ? leads : hasRole(user, role)))
}

const termInForce = async ({ payload }: PayloadRequest, category: string): Promise<Term | undefined> => {
  const { policy } = await readEpochs(payload, '')
  return termOf(inForceAt(await sealedPolicies(payload, policy), now().getTime()).at(-1), category)
}

/** What opens without a purpose: to whom the version in force names alone, and of each person only what may be shown of him. */
const narrowed = async (
  req: PayloadRequest,
  category: string,
  role: ViewerRole,
  reached: boolean | Where,
): Promise<boolean | Where> => {
  const term = reached && (await termInForce(req, category))
  if (!term || !term.viewers.includes(role)) return false
  const closed = await closedTo(req.payload, category, role, term)
  if (!closed.length) return reached
  const others: Where = { subject: { not_in: closed } }
  return reached === true ? others : { and: [reached, others] }
}

/**
 * The rows of a collection that a user reaches: the union over his roles; nothing without a row in the matrix.
 * @param category whose term narrows it, where its rows open without a viewing, which asks that itself
 */
export const reachOf = async (
  req: PayloadRequest,
  slug: string,
  category?: string,
): Promise<boolean | Where> => {
  const row = matrixRow(slug)
  if (!req.user) return false
  const reach = async (role: Role): Promise<boolean | Where> => {
    const reached = await part(req, slug, role, row[role])
    return category === undefined || role === 'employee' ? reached : narrowed(req, category, role, reached)
  }
  const parts = await Promise.all((await rolesOf(req)).map(reach))
  if (parts.includes(true)) return true
  const wheres = parts.filter((each): each is Where => typeof each === 'object')
  return wheres.length ? or(...wheres) : false
}

/** Whether any role of the user could open this collection with a viewing. */
export const couldView = async (req: PayloadRequest, slug: string): Promise<ViewerRole[]> =>
  (await rolesOf(req)).filter((role): role is ViewerRole => needsViewing(matrixRow(slug)[role]))

/** The people whose rows of a collection are open to the user now, by any role of his, each with the viewing that opens them. */
export const openPeople = async (req: PayloadRequest, slug: string): Promise<Map<string, Viewing>> => {
  const open = new Map<string, Viewing>()
  for (const role of await couldView(req, slug))
    for (const [subject, viewing] of await opened(req, slug, role)) open.set(subject, viewing)
  return open
}

import type { CollectionSlug, PayloadRequest } from 'payload'
import { sessionOf } from './sessions/session'
import { now } from '../base/clock'
import { stamped } from '../categories/declaration'
import { decide } from '../policy/decide/decide'
import { idOf, maybeId } from '../base/ids'
import { current, ledTeams } from './lead'
import { oncePerRequest } from '../base/memo'
import { snapshotsOf } from '../policy/decide/snapshot'
import type { ViewerRole } from '../base/policyTypes'
import { pastAccess } from '../db/rows'

export interface Viewing {
  id: string
  category: string
  viewerRole: ViewerRole
  scope: 'person' | 'team' | 'company'
  subject?: unknown
  team?: unknown
  company?: unknown
  purpose: string
  until: string
}

/** The viewings of this session for a category that still run. */
export const openViewings = (req: PayloadRequest, category: string): Promise<Viewing[]> =>
  oncePerRequest(req, `viewings:${category}`, async () => {
    const sid = sessionOf(req)
    if (!req.user || !sid) return []
    const docs = await pastAccess(req.payload, 'own').all('viewings', {
      and: [
        { viewer: { equals: req.user.id } },
        { sid: { equals: sid } },
        { category: { equals: category } },
        { until: { greater_than: now().toISOString() } },
      ],
    })
    return docs as Viewing[] // its category's own role, which the type of a text does not say
  })

const peopleIn = async (req: PayloadRequest, viewing: Viewing): Promise<string[]> => {
  if (viewing.scope === 'person') return [maybeId(viewing.subject) ?? ''].filter(Boolean)
  const [collection, where] =
    viewing.scope === 'team'
      ? (['memberships', { team: { equals: idOf(viewing.team) } }] as const)
      : (['employments', { company: { equals: idOf(viewing.company) } }] as const)
  const docs = await pastAccess(req.payload, 'whole').all(
    collection,
    viewing.scope === 'team' ? { and: [where, current(now())] } : where,
  )
  return [...new Set(docs.map(({ user }) => idOf(user)))]
}

/** What of somebody a viewing opens: all of a category, or what was captured in one team alone. */
export interface OpenedBy extends Viewing {
  withinTeam?: string
}

/** Whoever was in the team, is not now, and left rows there: HR reads what he did there, and nothing of the time since. */
const formerIn = async (
  req: PayloadRequest,
  { team, category }: Viewing,
  current: ReadonlySet<string>,
): Promise<string[]> => {
  const docs = await pastAccess(req.payload, 'whole').all('memberships', {
    and: [{ team: { equals: idOf(team) } }, { endsAt: { less_than_equal: now().toISOString() } }],
  })
  const former = [...new Set(docs.map(({ user }) => idOf(user)))].filter((id) => !current.has(id))
  if (!former.length) return []
  const subjects = await pastAccess(req.payload, 'whole').distinct(category as CollectionSlug, 'subject', {
    and: [{ subject: { in: former } }, { team: { equals: idOf(team) } }],
  })
  return subjects.map(idOf)
}

/** People, and what of each a viewing opens. A lead's people are those whom he leads now. */
const openedBy = async (
  req: PayloadRequest,
  viewing: Viewing,
  role: ViewerRole,
): Promise<[string, OpenedBy][]> => {
  const people = (await peopleIn(req, viewing)).map((id): [string, OpenedBy] => [id, viewing])
  const { scope, category } = viewing
  const hasTeams = stamped(req.payload.config).some(({ slug }) => slug === category)
  if (scope !== 'team' || role !== 'hr' || !hasTeams) return people
  const former = await formerIn(req, viewing, new Set(people.map(([id]) => id)))
  const within = { ...viewing, withinTeam: idOf(viewing.team) }
  return [...people, ...former.map((id): [string, OpenedBy] => [id, within])]
}

/** A viewing that names the person stands before one of his team, and that before one of the company. */
const NEAREST = ['person', 'team', 'company'] as const

/**
 * The people whose rows of a category are open under this session's viewings, each with the viewing that opens them and each asked of
 * `decide`: a withdrawal, a change of policy or a purpose that is no longer declared closes a viewing for that person at once.
 */
export const opened = (
  req: PayloadRequest,
  category: string,
  role: ViewerRole,
): Promise<Map<string, OpenedBy>> =>
  oncePerRequest(req, `opened:${category}:${role}`, async () => {
    const led = role === 'manager' ? (await ledTeams(req)).map(({ team }) => team) : null
    const viewings = (await openViewings(req, category)).filter(
      ({ viewerRole, scope, team }) =>
        viewerRole === role && (!led || scope !== 'team' || led.includes(idOf(team))),
    )
    const open = new Map<string, OpenedBy>()
    for (const scope of NEAREST) {
      for (const viewing of viewings.filter((each) => each.scope === scope)) {
        const people = (await openedBy(req, viewing, role)).filter(([subject, by]) => {
          const known = open.get(subject)
          // What opens all of somebody stands before what opens the work of one team.
          return !known || (known.withinTeam && !by.withinTeam)
        })
        const snapshots = await snapshotsOf(
          req.payload,
          people.map(([subject]) => subject),
        )
        for (const [subject, by] of people) {
          const snapshot = snapshots.get(subject)
          if (!snapshot) continue
          const answer = decide(snapshot, {
            act: 'view',
            category,
            viewer: role,
            purpose: viewing.purpose,
            now: now().getTime(),
          })
          if (answer.allowed) open.set(subject, by)
        }
      }
    }
    return open
  })

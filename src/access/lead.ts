import type { PayloadRequest, Where } from 'payload'
import { now } from '../base/clock'
import { idOf } from '../base/ids'
import { oncePerRequest } from '../base/memo'
import { pastAccess } from '../db/rows'

export interface LedTeam {
  team: string
  /** Since when, ISO: only rows captured from then on are open. */
  since: string
}

/** Dated rows that count at this moment. */
export const current = (at: Date): Where => ({
  and: [
    { startsAt: { less_than_equal: at.toISOString() } },
    { or: [{ endsAt: { greater_than: at.toISOString() } }, { endsAt: { exists: false } }] },
  ],
})

const currentMemberships = (req: PayloadRequest, where: Where) =>
  pastAccess(req.payload, 'whole').all('memberships', { and: [where, current(now())] })

const distinct = (values: unknown[]): string[] => [...new Set(values.map(idOf))]

/** The teams that the user leads now, as lead or deputy. */
export const ledTeams = (req: PayloadRequest): Promise<LedTeam[]> =>
  oncePerRequest(req, 'ledTeams', async () => {
    if (!req.user) return []
    const rows = await currentMemberships(req, {
      and: [{ user: { equals: req.user.id } }, { role: { in: ['lead', 'deputy'] } }],
    })
    return rows.map((row) => ({ team: idOf(row.team), since: row.startsAt ?? '' }))
  })

/** The people who are now in a team that the user leads. */
export const ledPeople = (req: PayloadRequest): Promise<string[]> =>
  oncePerRequest(req, 'ledPeople', async () => {
    const teams = (await ledTeams(req)).map(({ team }) => team)
    return teams.length
      ? distinct((await currentMemberships(req, { team: { in: teams } })).map(({ user }) => user))
      : []
  })

/** The teams that the user is in now. */
export const ownTeams = (req: PayloadRequest): Promise<string[]> =>
  oncePerRequest(req, 'ownTeams', async () =>
    req.user
      ? distinct((await currentMemberships(req, { user: { equals: req.user.id } })).map(({ team }) => team))
      : [],
  )

/** The companies that employ the user, now or before. */
export const ownCompanies = (req: PayloadRequest): Promise<string[]> =>
  oncePerRequest(req, 'ownCompanies', async () => {
    if (!req.user) return []
    const docs = await pastAccess(req.payload, 'whole').all('employments', { user: { equals: req.user.id } })
    return distinct(docs.map(({ company }) => company))
  })

/** The import that the user's account came by, if it did. */
export const ownImports = (req: PayloadRequest): Promise<string[]> =>
  oncePerRequest(req, 'ownImports', async () => {
    if (!req.user) return []
    const row = await pastAccess(req.payload, 'whole').byId('users', req.user.id)
    return row?.source ? [idOf(row.source)] : []
  })

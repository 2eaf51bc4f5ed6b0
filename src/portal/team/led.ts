import type { PayloadRequest, Where } from 'payload'
import { now } from '../../base/clock'
import type { Language } from '../../base/labels'
import { covers } from '../../policy/decide/decide'
import { idOf } from '../../base/ids'
import { current, ledTeams } from '../../access/lead'
import type { Snapshot } from '../../base/policyTypes'
import { localDate, startOfLocalDate } from '../../policy/decide/workingTime'
import { pastAccess } from '../../db/rows'

/** Who reads, without the web around it. */
export interface LeadReader {
  req: PayloadRequest
  language: Language
}

export interface TeamName {
  id: string
  name: string
  /** The first date of the lead: nothing before it is open. */
  since: string
}

export interface Member {
  id: string
  name: string
  me: boolean
}

/** Names, and nothing else, of rows that the reader reaches. */
export const namesOf = async (
  req: PayloadRequest,
  collection: 'users' | 'teams',
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    sort: 'name',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { name: true },
    req,
    overrideAccess: false,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

const companyZone = async (req: PayloadRequest, team: string): Promise<string> => {
  const row = await pastAccess(req.payload, 'named').byId('teams', team)
  const company = await pastAccess(req.payload, 'named').byId('companies', idOf(row?.company))
  return company?.zone ?? 'UTC'
}

export interface Led {
  teams: TeamName[]
  team: TeamName
  /** The company's, in which days begin. */
  zone: string
  members: Member[]
}

/** The teams that the reader leads now, and the people of the one asked for; null where he leads none, or not that one. */
export const readLed = async ({ req }: LeadReader, asked?: string): Promise<Led | null> => {
  const led = await ledTeams(req)
  if (!led.length) return null
  const names = await namesOf(
    req,
    'teams',
    led.map(({ team }) => team),
  )
  const wanted = asked ?? led[0]?.team
  const found = led.find(({ team }) => team === wanted)
  if (!found) return null
  const zone = await companyZone(req, found.team)
  const teams = led.map(({ team, since }) => ({
    id: team,
    name: names.get(team) ?? '–',
    since: localDate(Date.parse(since), zone),
  }))
  const { docs } = await req.payload.find({
    collection: 'memberships',
    where: { and: [{ team: { equals: found.team } }, current(now())] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { user: true },
    req,
    overrideAccess: false,
  })
  const people = await namesOf(req, 'users', [...new Set(docs.map(({ user }) => idOf(user)))])
  const members = [...people].map(([id, name]) => ({ id, name, me: id === String(req.user?.id) }))
  return { teams, team: teams.find(({ id }) => id === found.team) as TeamName, zone, members }
}

/** Rows of a team and of the time since the reader leads it; whatever else he may be. */
export const withinLead = async (req: PayloadRequest, team: string): Promise<Where[]> => {
  const led = (await ledTeams(req)).find((each) => each.team === team)
  return [
    { team: { equals: team } },
    { capturedAt: { greater_than_equal: led?.since ?? now().toISOString() } },
  ]
}

/** The member's day in this team, as far as the lead reaches. */
export const isOwnDay = (snapshot: Snapshot, team: string, date: string): boolean =>
  snapshot.employments.some(({ teams, zone }) => {
    const noon = startOfLocalDate(date, zone) + 12 * 3_600_000
    return teams.some((span) => span.team === team && covers(span, noon))
  })

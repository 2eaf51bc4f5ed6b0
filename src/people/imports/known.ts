import type { CollectionSlug, Payload } from 'payload'
import { now } from '../../base/clock'
import { personState } from '../../i18n/personStates'
import { idOf } from '../../base/ids'
import { localDate } from '../../policy/decide/workingTime'
import { numberKey } from '../staff/employeeNumber'
import { pastAccess } from '../../db/rows'
import type { TeamRole } from './cells'

/** Where somebody works, as a list would say it. */
export interface KnownJob {
  company: string
  number?: string
  position?: string
  /** `YYYY-MM-DD` */
  from: string
  zone?: string
  /** The main team that it is in, or was last. */
  team?: { name: string; as: TeamRole }
}

/** Somebody who is here. */
export interface KnownPerson {
  id: string
  name: string
  username: string
  email?: string
  phone?: string
  language?: string
  zone?: string
  /** Of who has left, or whose account is closed: the last day, where there is one. */
  left?: { on: string | null }
  /** The last one first. */
  jobs: KnownJob[]
}

/** What a list is checked against: who is here, which companies and teams there are. */
export interface Known {
  people: ReadonlyMap<string, KnownPerson>
  /** Whose each is, by what nobody else has; a number by `company:number`. */
  owners: Record<'username' | 'email' | 'phone' | 'number', ReadonlyMap<string, string>>
  names: ReadonlySet<string>
  /** By their names. */
  companies: { id: string; name: string; zone: string; country?: string | null }[]
  /** By `company:name`. */
  teams: Map<string, string>
  /** How the teams of each company are called. */
  teamNames: ReadonlyMap<string, string[]>
}

const rows = async <T>(
  payload: Payload,
  collection: CollectionSlug,
  fields: string[],
  sort?: string,
): Promise<T[]> => {
  const docs = await pastAccess(payload, 'whole').all(collection, {}, { sort, select: fields })
  return docs as T[]
}

export const teamKey = (company: string, name: string): string => `${company}:${name.toLowerCase()}`

interface UserRow {
  id: string
  name: string
  username: string
  email?: string | null
  phone?: string | null
  language?: string | null
  zone?: string | null
  state: string
  accessEndsAt?: string | Date | null
}
interface EmploymentRow {
  id: string
  user: unknown
  company: unknown
  number?: string | null
  position?: string | null
  from: string | Date
  zone?: string | null
}
interface MembershipRow {
  employment: unknown
  team: unknown
  role: TeamRole
  main?: boolean | null
  from: string | Date
}
interface TeamRow {
  id: string
  name: string
  company: unknown
}

const day = (value: string | Date): string => new Date(value).toISOString().slice(0, 10)

/** Main teams by employment; of several the one that began last. */
const mainTeams = (memberships: readonly MembershipRow[], teams: readonly TeamRow[]) => {
  const names = new Map(teams.map(({ id, name }) => [String(id), name]))
  const byFirstDay = [...memberships]
    .filter(({ main }) => main !== false)
    .sort((a, b) => day(a.from).localeCompare(day(b.from)))
  return new Map(
    byFirstDay.map(({ employment, team, role }) => [
      idOf(employment),
      { name: names.get(idOf(team)) ?? '', as: role },
    ]),
  )
}

const namesByCompany = (teams: readonly TeamRow[]): Map<string, string[]> => {
  const names = new Map<string, string[]>()
  for (const { name, company } of teams) names.set(idOf(company), [...(names.get(idOf(company)) ?? []), name])
  return names
}

type Job = KnownJob & { user: string }
const jobOf = (row: EmploymentRow, teams: ReadonlyMap<string, KnownJob['team']>): Job => ({
  user: idOf(row.user),
  company: idOf(row.company),
  number: row.number ?? undefined,
  position: row.position ?? undefined,
  from: day(row.from),
  zone: row.zone ?? undefined,
  team: teams.get(String(row.id)),
})

/** An end is the midnight that closes the last day, or a moment of it. */
const leftOf = ({ state, accessEndsAt }: UserRow, jobs: readonly KnownJob[], zones: Zones) => {
  const ends = accessEndsAt ? new Date(accessEndsAt).toISOString() : null
  const said = personState({ state, accessEndsAt: ends }, now().getTime())
  if (said !== 'left' && said !== 'closed') return undefined
  const zone = jobs[0]?.zone ?? zones.get(jobs[0]?.company ?? '') ?? 'UTC'
  return { on: ends && localDate(Date.parse(ends) - 1, zone) }
}

type Zones = ReadonlyMap<string, string>

const peopleOf = (
  users: readonly UserRow[],
  jobs: readonly Job[],
  zones: Zones,
): Map<string, KnownPerson> => {
  const people = new Map(
    users.map(({ id, name, username, email, phone, language, zone }): [string, KnownPerson] => [
      String(id),
      {
        name,
        username,
        id: String(id),
        email: email ?? undefined,
        phone: phone ?? undefined,
        language: language ?? undefined,
        zone: zone ?? undefined,
        jobs: [],
      },
    ]),
  )
  for (const { user, ...job } of jobs) people.get(user)?.jobs.push(job)
  for (const { jobs: own } of people.values()) own.sort((a, b) => b.from.localeCompare(a.from))
  for (const user of users) {
    const person = people.get(String(user.id))
    if (person) person.left = leftOf(user, person.jobs, zones)
  }
  return people
}

/** Whose each value is, where there is one. */
const ownersBy = (pairs: readonly (readonly [key: string | undefined, id: string])[]): Map<string, string> =>
  new Map(pairs.flatMap(([key, id]): [string, string][] => (key ? [[key, id]] : [])))

export const knownTo = async (payload: Payload): Promise<Known> => {
  const [users, employments, memberships, companies, teams] = await Promise.all([
    rows<UserRow>(payload, 'users', [
      'username',
      'email',
      'phone',
      'name',
      'language',
      'zone',
      'state',
      'accessEndsAt',
    ]),
    rows<EmploymentRow>(payload, 'employments', ['user', 'company', 'number', 'position', 'from', 'zone']),
    rows<MembershipRow>(payload, 'memberships', ['employment', 'team', 'role', 'main', 'from']),
    rows<Known['companies'][number]>(payload, 'companies', ['name', 'zone', 'country'], 'name'),
    rows<TeamRow>(payload, 'teams', ['name', 'company'], 'name'),
  ])
  const inTeams = mainTeams(memberships, teams)
  const jobs = employments.map((row) => jobOf(row, inTeams))
  const zones = new Map(companies.map(({ id, zone }) => [String(id), zone]))
  const people = peopleOf(users, jobs, zones)
  const all = [...people.values()]
  return {
    people,
    owners: {
      username: ownersBy(all.map(({ username, id }) => [username, id])),
      email: ownersBy(all.map(({ email, id }) => [email, id])),
      phone: ownersBy(all.map(({ phone, id }) => [phone, id])),
      number: ownersBy(
        jobs.map(({ company, number, user }) => [number && numberKey(company, number), user] as const),
      ),
    },
    names: new Set(all.map(({ name }) => name)),
    companies: companies.map(({ id, ...company }) => ({ ...company, id: String(id) })),
    teamNames: namesByCompany(teams),
    teams: new Map(teams.map(({ id, name, company }) => [teamKey(idOf(company), name), String(id)])),
  }
}

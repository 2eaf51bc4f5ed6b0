import type { CollectionSlug, Payload } from 'payload'
import { idOf } from '../../privacy/ids'

/** What a list is checked against: who is here, which companies and teams there are. */
export interface Known {
  usernames: Set<string>
  emails: Set<string>
  phones: Set<string>
  names: Set<string>
  /** `company:number` of every employment. */
  numbers: Set<string>
  companies: { id: string; name: string; zone: string }[]
  /** By `company:name`. */
  teams: Map<string, string>
}

const rows = async <T>(payload: Payload, collection: CollectionSlug, fields: string[]): Promise<T[]> => {
  const { docs } = await payload.db.find<T & { id: string }>({
    collection,
    where: {},
    select: Object.fromEntries(fields.map((field) => [field, true as const])),
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs
}

const set = (values: (string | null | undefined)[]): Set<string> =>
  new Set(values.filter((value): value is string => Boolean(value)))

export const teamKey = (company: string, name: string): string => `${company}:${name.toLowerCase()}`

export const knownTo = async (payload: Payload): Promise<Known> => {
  const [users, employments, companies, teams] = await Promise.all([
    rows<{ username: string; email?: string; phone?: string; name: string }>(payload, 'users', [
      'username',
      'email',
      'phone',
      'name',
    ]),
    rows<{ company: unknown; number?: string }>(payload, 'employments', ['company', 'number']),
    rows<Known['companies'][number]>(payload, 'companies', ['name', 'zone']),
    rows<{ id: string; name: string; company: unknown }>(payload, 'teams', ['name', 'company']),
  ])
  return {
    usernames: set(users.map(({ username }) => username)),
    emails: set(users.map(({ email }) => email)),
    phones: set(users.map(({ phone }) => phone)),
    names: set(users.map(({ name }) => name)),
    numbers: set(employments.map(({ company, number }) => number && `${idOf(company)}:${number}`)),
    companies: companies.map(({ id, name, zone }) => ({ id: String(id), name, zone })),
    teams: new Map(teams.map(({ id, name, company }) => [teamKey(idOf(company), name), String(id)])),
  }
}

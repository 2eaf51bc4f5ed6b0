import type { CollectionSlug, Payload, Where } from 'payload'
import { idOf } from '../base/ids'
import { pastAccess, type Row } from '../db/rows'
import type { ProjectKey } from './tasks'
import { COMPANY, PEOPLE, PROJECTS, TEAMS, type TeamKey } from './people'

/** The ids under which the demo's people and things are stored. */
export interface DemoIds {
  company: string
  teams: Partial<Record<TeamKey, string>>
  projects: Partial<Record<ProjectKey, string>>
  /** By user name; who was not there yet, or is no longer, is absent. */
  people: Readonly<Record<string, { id: string; employment: string; device?: string }>>
}

/** All rows of a collection that match. */
export const rowsOf = (
  payload: Payload,
  collection: CollectionSlug,
  where: Where = {},
): Promise<Row<CollectionSlug>[]> => pastAccess(payload, 'machine').all(collection, where)

/** Creates a row as the product would: with its hooks, past access. */
export const create = async (
  payload: Payload,
  collection: CollectionSlug,
  data: Record<string, unknown>,
): Promise<string> => {
  const row = await payload.create({ collection, data: data as never, depth: 0, overrideAccess: true })
  return String(row.id)
}

/** Reads the ids; a visitor may have changed or ended anything meanwhile. */
export const demoIds = async (payload: Payload): Promise<DemoIds> => {
  const [companies, teams, projects, users, employments, devices] = await Promise.all([
    rowsOf(payload, 'companies', { name: { equals: COMPANY.name } }),
    rowsOf(payload, 'teams'),
    rowsOf(payload, 'projects'),
    rowsOf(payload, 'users', { username: { in: PEOPLE.map(({ username }) => username) } }),
    rowsOf(payload, 'employments'),
    rowsOf(payload, 'devices', { revokedAt: { exists: false } }),
  ])
  const people = users.flatMap((user): [string, DemoIds['people'][string]][] => {
    const employment = employments.find((each) => idOf(each.user) === String(user.id))
    const named = PEOPLE.find(({ username }) => username === user.username)
    const device = devices.find(
      (each) => idOf(each.subject) === String(user.id) && each.name === named?.device.name,
    )
    return employment
      ? [
          [
            String(user.username),
            {
              id: String(user.id),
              employment: String(employment.id),
              ...(device ? { device: String(device.id) } : {}),
            },
          ],
        ]
      : []
  })
  const byName = <K extends string>(
    all: readonly { key: K; name: string }[],
    rows: Row<CollectionSlug>[],
  ): Partial<Record<K, string>> =>
    Object.fromEntries(
      all.flatMap(({ key, name }) => {
        const row = rows.find((each) => each.name === name)
        return row ? [[key, String(row.id)]] : []
      }),
    ) as Partial<Record<K, string>>
  return {
    company: String(companies[0]?.id),
    teams: byName(TEAMS, teams),
    projects: byName(PROJECTS, projects),
    people: Object.fromEntries(people),
  }
}

import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { hasRole, type Role } from '../base/roles'
import { now } from '../base/clock'
import { pairsWithLooks, type Pair } from '../db/manyLooks'
import { pastAccess } from '../db/rows'
import { firstCompany } from '../roll/firstCompany'
import { officers } from '../roll/everybody'
import { localDate } from '../policy/decide/workingTime'
import { officerReads, personReads, type Hit } from './manyLooksWords'
import { tell } from './tell'
import { zoneOfPerson } from '../letters/quiet'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** So many looks at one person within an hour are told; a list is one, each row and each picture that is opened another. */
const MANY = 100

interface LookRow {
  id: string
  at: string
  category?: string | null
  actorRole?: string | null
}

const looksOf = async (payload: Payload, { actor, subject }: Pair, since: string): Promise<LookRow[]> => {
  return await pastAccess(payload, 'machine').all(
    'audit-log',
    {
      and: [
        { act: { equals: 'look' } },
        { at: { greater_than: since } },
        { actor: { equals: actor } },
        { subject: { equals: subject } },
      ],
    },
    { sort: 'at' },
  )
}

/** The first hour with many looks of each date. */
const hitsIn = (rows: readonly LookRow[], pair: Pair, zone: string): Hit[] => {
  const times = rows.map(({ at }) => Date.parse(at))
  const hits = new Map<string, Hit>()
  for (let last = MANY - 1; last < rows.length; last++) {
    const from = times[last - MANY + 1] as number
    const day = localDate(times[last] as number, zone)
    if ((times[last] as number) - from >= HOUR || hits.has(day)) continue
    const inHour = rows.filter((_, i) => from <= (times[i] as number) && (times[i] as number) < from + HOUR)
    hits.set(day, {
      ...pair,
      day,
      from,
      to: Date.parse(inHour.at(-1)?.at as string),
      looks: inHour.length,
      role: rows[last]?.actorRole ?? '',
      categories: [...new Set(inHour.flatMap(({ category }) => category ?? []))],
    })
  }
  return [...hits.values()]
}

/** Two who are told with one key are told once. */
const keyOf = ({ actor, subject, day }: Pick<Hit, 'actor' | 'subject' | 'day'>): string =>
  `many-looks ${actor} ${subject} ${day}`

const toldAlready = async (payload: Payload, keys: readonly string[]): Promise<Set<string>> => {
  const docs = await pastAccess(payload, 'machine').all('notices', { key: { in: [...keys] } })
  return new Set(docs.map(({ key }) => key))
}

const newHits = async (payload: Payload, since: number, zone: string): Promise<Hit[]> => {
  const from = new Date(since).toISOString()
  const days = [...new Set([localDate(since, zone), localDate(now().getTime(), zone)])]
  const pairs = await pairsWithLooks(payload, from, MANY)
  const known = await toldAlready(
    payload,
    pairs.flatMap((pair) => days.map((day) => keyOf({ ...pair, day }))),
  )
  const hits: Hit[] = []
  for (const pair of pairs) {
    if (days.every((day) => known.has(keyOf({ ...pair, day })))) continue
    hits.push(...hitsIn(await looksOf(payload, pair, from), pair, zone))
  }
  return hits.filter((hit) => !known.has(keyOf(hit)))
}

type People = Map<string, { name: string; roles: Role[] }>
const peopleOf = async (payload: Payload, ids: readonly string[]): Promise<People> => {
  const docs = await pastAccess(payload, 'machine').all('users', { id: { in: [...new Set(ids)] } })
  return new Map(docs.map(({ id, name, roles }) => [String(id), { name, roles: roles ?? [] }]))
}

/** Who answers for the protection of data reads in one line of all whom somebody looked at so on one day. */
const tellOfficers = async (payload: Payload, hits: readonly Hit[], zone: string): Promise<void> => {
  const [{ actor, day }] = hits as [Hit, ...Hit[]]
  const whom = createHash('sha256').update(hits.map(keyOf).sort().join()).digest('hex').slice(0, 16)
  const told = await officers(payload, actor)
  const people = await peopleOf(payload, [actor, ...told, ...hits.map(({ subject }) => subject)])
  const name = (id: string) => people.get(id)?.name ?? '–'
  for (const subject of told)
    await tell(payload, subject, {
      key: `many-looks ${actor} ${day} ${whom} ${subject}`,
      notice: {
        kind: 'many-looks',
        titles: officerReads(payload.config, hits, name, zone),
        // Others' looks stand in the log for the privacy officer alone.
        url: hasRole(people.get(subject), 'privacy')
          ? `/admin/collections/audit-log?where[and][0][actor][equals]=${actor}&where[and][1][act][equals]=look`
          : `/admin/collections/users/${actor}`,
      },
    })
}

const tellPerson = async (payload: Payload, hit: Hit): Promise<void> => {
  const people = await peopleOf(payload, [hit.actor])
  await tell(payload, hit.subject, {
    key: keyOf(hit),
    notice: {
      kind: 'many-looks',
      titles: await personReads(
        payload,
        hit,
        people.get(hit.actor)?.name ?? '–',
        await zoneOfPerson(payload, hit.subject),
      ),
      url: '/looks',
    },
  })
}

/** Until when looks were counted by this process; before that a day is looked back on. */
const counted = new WeakMap<Payload, number>()

/**
 * Tells the person and whoever answers for data protection of many looks at one person within an hour (T9): once a day for each who looked.
 * The person's notice is put last and says that both were told, so that whoever was cut off tells again. @returns how many people were told.
 */
export const tellOfManyLooks = async (payload: Payload): Promise<number> => {
  const at = now().getTime()
  // A look that was under way while they were counted the last time is counted now.
  const since = Math.min(counted.get(payload) ?? at - DAY, at) - HOUR - MINUTE
  const zone = (await firstCompany(payload))?.zone ?? 'UTC'
  const hits = await newHits(payload, since, zone)
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) {
    const key = `${hit.actor} ${hit.day}`
    groups.set(key, [...(groups.get(key) ?? []), hit])
  }
  for (const group of groups.values()) {
    await tellOfficers(payload, group, zone)
    for (const hit of group) await tellPerson(payload, hit)
  }
  counted.set(payload, at)
  return hits.length
}

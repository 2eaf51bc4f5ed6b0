import type { Where } from 'payload'
import { categoryLabel } from '../i18n/categories'
import { idOf, maybeId } from '../privacy/ids'
import { AS_FILE } from '../privacy/looks'
import type { Reader } from './reader'
import { rows } from './rows'

export interface Look {
  id: string
  at: string
  /** `viewing`: a purpose was stated; `look`: rows were opened; `link-opened`: a letter or its one-time link was handed over. */
  act: 'look' | 'viewing' | 'link-opened'
  who: string
  role: string
  whom: string
  category: string
  categoryLabel: string
  purpose: string
  /** How often under this purpose, one after the other. */
  times: number
  /** When the first of them was; `at` is the last. */
  since: string
  /** The most rows that one of them opened. */
  count: number
  /** Whether they were taken away as a file. */
  asFile: boolean
}

interface Row {
  act: string
  actor?: unknown
  subject?: unknown
  viewing?: string | null
  category?: string | null
  detail?: string | null
}

/** A list and each of its pictures are looks of their own; what one viewing opened in a row is told as one. */
const inOne = (a: Row, b: Row): boolean =>
  a.act === 'look' &&
  b.act === 'look' &&
  Boolean(a.viewing) &&
  a.viewing === b.viewing &&
  a.category === b.category &&
  a.detail === b.detail &&
  maybeId(a.subject) === maybeId(b.subject)

const together = <T extends Row>(rows: readonly T[]): T[][] => {
  const groups: T[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    if (group?.[0] && inOne(group[0], row)) group.push(row)
    else groups.push([row])
  }
  return groups
}

/** Rows of the log a page; looks in a row are told as one. */
const PAGE = 200

/**
 * Names of those who looked and of those looked at. An employee may not read other people's rows, but he may know who opened his data:
 * the name, and nothing else of them.
 */
const namesOf = async ({ payload }: Reader, ids: string[]): Promise<Map<string, string>> => {
  if (!ids.length) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

interface Wish {
  /** `mine`: who looked at me; `theirs`: at whom I looked. */
  side: 'mine' | 'theirs'
  category?: string
  page?: number
}

/** Looks that the reader may read of: at his own data, or his own at others'. */
export const readLooks = async (
  reader: Reader,
  { side, category, page = 1 }: Wish,
): Promise<{ looks: Look[]; more: boolean }> => {
  const { user, language, payload, snapshot } = reader
  const [me, other] = side === 'mine' ? (['subject', 'actor'] as const) : (['actor', 'subject'] as const)
  const where: Where = {
    and: [
      { [me]: { equals: user.id } },
      { [other]: { not_equals: user.id } },
      { [other]: { exists: true } },
      { act: { in: ['look', 'viewing', 'link-opened'] } },
      ...(category ? [{ category: { equals: category } }] : []),
    ],
  }
  const pageOf = (limit: number, n: number) =>
    rows(reader, 'audit-log', { where, sort: '-at', limit, page: n })
  const shown = await pageOf(PAGE, page)
  const following = await pageOf(1, page * PAGE + 1)
  const names = await namesOf(
    reader,
    shown.flatMap(({ actor, subject }) => [actor, subject].filter(Boolean).map(idOf)),
  )
  const purposes = new Map(
    snapshot.policies.flatMap((policy) => policy.purposes.map(({ id, label }) => [id, label[language]])),
  )
  const gone = language === 'en' ? 'somebody who has left' : '已离开的人'
  const name = (value: unknown): string => names.get(maybeId(value) ?? '') ?? gone
  return {
    looks: together(shown).map((group) => {
      const [row] = group as [(typeof group)[0], ...typeof group]
      return {
        id: String(row.id),
        at: row.at,
        act: row.act as Look['act'],
        who: name(row.actor),
        role: row.actorRole ?? '',
        whom: name(row.subject),
        category: row.category ?? '',
        categoryLabel: categoryLabel(payload.config, row.category ?? '', language),
        purpose: purposes.get(row.purpose ?? '') ?? row.purpose ?? '',
        times: group.length,
        since: group.at(-1)?.at ?? row.at,
        count: Math.max(...group.map(({ count }) => count ?? 0)),
        asFile: row.detail === AS_FILE,
      }
    }),
    more: following.length > 0,
  }
}

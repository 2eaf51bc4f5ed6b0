import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../../base/ids'
import { reachOf } from '../../access/reach'
import { pastAccess } from '../../db/rows'
import { spell } from './pinyin'

/** What is told of a person that is found: a name and numbers, nothing more. */
export interface Found {
  id: string
  name: string
  username: string
  numbers: string[]
  state: string
}

const MOST = 12

interface UserRow {
  id: string
  name: string
  username: string
  state: string
}

/** The rows of a collection that the user reaches, with a few fields of each. */
const reached = async <T>(
  req: PayloadRequest,
  collection: CollectionSlug,
  fields: readonly string[],
): Promise<T[]> => {
  const reach = await reachOf(req, collection)
  if (reach === false) return []
  const docs = await pastAccess(req.payload, 'decided').all(collection, reach === true ? {} : reach, {
    select: fields,
  })
  return docs as T[]
}

/** How a name may be typed: as it is, and a Chinese one by its syllables or their first letters. */
const spellings = new Map<string, string[]>()
const MOST_KEPT = 20_000
const spellingsOf = (name: string): string[] => {
  let known = spellings.get(name)
  if (!known) {
    const { syllables } = spell(name)
    const typed = [name, syllables.join(''), syllables.map((each) => each[0] ?? '').join('')]
    known = typed.map(plain).filter(Boolean)
    if (spellings.size >= MOST_KEPT) spellings.clear()
    spellings.set(name, known)
  }
  return known
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\s'’·.-]/gu, '')
    .toLowerCase()
    .replace(/ü/g, 'v')

/** How well somebody fits: 0 exactly, 1 from the beginning, 2 somewhere, null not at all. */
const fit = (values: readonly string[], wanted: string): number | null => {
  const ranks = values.map((value) =>
    value === wanted ? 0 : value.startsWith(wanted) ? 1 : value.includes(wanted) ? 2 : 3,
  )
  const best = Math.min(3, ...ranks)
  return best === 3 ? null : best
}

/**
 * People by name, user name, employee number or pinyin, among those whom the user may see. Nothing else is looked at: what is hidden
 * cannot be found by guessing at it (T1).
 */
export const searchPeople = async (req: PayloadRequest, typed: string): Promise<Found[]> => {
  const wanted = plain(typed)
  if (!wanted) return []
  const [users, employments] = await Promise.all([
    reached<UserRow>(req, 'users', ['name', 'username', 'state']),
    reached<{ user: unknown; number?: string | null }>(req, 'employments', ['user', 'number']),
  ])
  const numbers = new Map<string, string[]>()
  for (const { user, number } of employments)
    if (number) numbers.set(idOf(user), [...(numbers.get(idOf(user)) ?? []), number])
  return users
    .flatMap(({ id, name, username, state }) => {
      const own = numbers.get(String(id)) ?? []
      const rank = fit([...spellingsOf(name), plain(username), ...own.map(plain)], wanted)
      return rank === null ? [] : [{ rank, found: { id: String(id), name, username, numbers: own, state } }]
    })
    .sort((a, b) => a.rank - b.rank || a.found.name.localeCompare(b.found.name, 'zh'))
    .slice(0, MOST)
    .map(({ found }) => found)
}

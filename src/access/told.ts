import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isIdHere } from '../db/kind'
import { pastAccess } from '../db/rows'
import { idOf } from '../base/ids'

type People = Set<string>

const peopleBy = async (
  { payload }: PayloadRequest,
  collection: string,
  by: string,
  ids: string[],
  field = 'subject',
): Promise<People> => {
  if (!ids.length) return new Set()
  const docs = await pastAccess(payload, 'named').all(
    collection as CollectionSlug,
    { [by]: { in: ids } },
    { select: [field] },
  )
  return new Set(docs.map((doc) => idOf(doc[field])))
}

/** Whom a condition on one of these fields is about. A row keeps the team and the company that its person was in when it was captured. */
const NAMES: Record<string, (req: PayloadRequest, slug: string, ids: string[]) => Promise<People>> = {
  subject: (_req, _slug, ids) => Promise.resolve(new Set(ids)),
  id: (req, slug, ids) => peopleBy(req, slug, 'id', ids),
  device: (req, _slug, ids) => peopleBy(req, 'devices', 'id', ids),
  team: (req, _slug, ids) => peopleBy(req, 'memberships', 'team', ids, 'user'),
  company: (req, _slug, ids) => peopleBy(req, 'employments', 'company', ids, 'user'),
}

/** Two operators on one field, or a field beside an `and`, are read by one database as not meant by the other. */
const only = (given: unknown): [string, unknown] | null => {
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : []
  return entries.length === 1 ? (entries[0] as [string, unknown]) : null
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]

/**
 * The people whom a filter names: by person, row, device, team or company. Null where it names nobody, so that its answer tells of everybody
 * in reach; what cannot be told for certain counts as that.
 */
export const namedIn = async (
  req: PayloadRequest,
  slug: string,
  where: Where | undefined,
): Promise<People | null> => {
  const [path, given] = only(where) ?? ['', undefined]
  if (Array.isArray(given)) {
    const sets = await Promise.all((given as Where[]).map((each) => namedIn(req, slug, each)))
    const named = sets.filter((set) => set !== null)
    if (!named.length) return null
    if (path.toLowerCase() === 'and') return named.reduce((a, b) => new Set([...a].filter((id) => b.has(id))))
    return named.length === sets.length ? new Set(named.flatMap((set) => [...set])) : null
  }
  const [operator, value] = only(given) ?? ['', undefined]
  const ask = Object.hasOwn(NAMES, path) ? NAMES[path] : undefined
  if (!ask || (operator !== 'equals' && operator !== 'in')) return null
  const ids = listOf(value).filter((id): id is string => typeof id === 'string' && isIdHere(req.payload, id))
  return ask(req, slug, ids)
}

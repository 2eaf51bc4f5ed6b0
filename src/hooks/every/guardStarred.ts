import type { CollectionBeforeOperationHook, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { isStarred } from '../../access/matrix'
import { invalid, Problem } from '../../base/errors'
import { declarationOf } from '../../categories/declaration'
import { couldView, openPeople } from '../../access/reach'
import { namedIn } from '../../access/told'

interface Args {
  data?: unknown
  /** Of a distinct read: the field whose values are asked for. */
  field?: string
  id?: unknown
  overrideAccess?: boolean
  select?: Record<string, unknown>
  sort?: string | string[]
  where?: Where
}

const noFilter = (path: string) =>
  invalid(`There is no field "${path.slice(0, 60)}" to filter by.`, { field: path.slice(0, 60) })

/** @throws Problem 400, as for a field that does not exist. What cannot be read as a filter is for `checkFilter` to refuse. */
const checkAsked = (where: unknown, askable: readonly string[], depth = 0): void => {
  if (typeof where !== 'object' || where === null || depth > 12) return
  for (const [path, condition] of Object.entries(where)) {
    if (Array.isArray(condition)) condition.forEach((each) => checkAsked(each, askable, depth + 1))
    else if (!askable.includes(path)) throw noFilter(path)
  }
}

/** @throws Problem 400 for a filter by what rows of a collection hold, where it opens only under a viewing. */
export const checkAskable = (collection: SanitizedCollectionConfig, where: Where): void => {
  if (isStarred(collection.slug)) checkAsked(where, declarationOf(collection).askable ?? [])
}

const isAskable = (path: string, askable: readonly string[]): boolean =>
  path === '' || askable.includes(path.trim().replace(/^-/, ''))

/** @throws Problem 400 `invalid`. A list of the admin, whose order may be one that it kept from before, goes back to its own. */
const orderOf = ({ sort }: Args, askable: readonly string[], isRest: boolean): Args['sort'] => {
  const parts = (Array.isArray(sort) ? sort : (sort ?? '').split(',')).map(String)
  const foreign = parts.find((part) => !isAskable(part, askable))
  if (foreign === undefined) return sort
  if (!isRest) return undefined
  throw invalid(`There is no field "${foreign.trim().replace(/^-/, '').slice(0, 60)}" to sort by.`)
}

/** What the record of a look is made of. */
export const LOOK_NEEDS: readonly string[] = ['subject', 'localDate', 'capturedAt', 'zone']

/** Payload adds what must be selected to a list of what is wanted, and not to one of what is left out: these are not left out. */
const withNeeds = (select: NonNullable<Args['select']>): Args['select'] => {
  const left = Object.entries(select).filter(([name, value]) => value === true || !LOOK_NEEDS.includes(name))
  return left.length ? Object.fromEntries(left) : undefined
}

/** Whether a list or a count asks for others' rows while no viewing opens any: then it would tell of the reader's own alone. */
const lacksPurpose = async (
  req: PayloadRequest,
  slug: string,
  where: Where | undefined,
): Promise<boolean> => {
  if (!(await couldView(req, slug)).length || (await openPeople(req, slug)).size) return false
  const named = [...((await namedIn(req, slug, where)) ?? [])]
  return !named.length || named.some((subject) => subject !== String(req.user?.id))
}

/**
 * Others' rows of these collections open under a viewing, and are asked for by whom, where and when alone: a filter or an order by what they
 * hold would answer question by question what no look was written for. Holds for everybody who asks from outside, the person too.
 */
export const guardStarred = (collection: SanitizedCollectionConfig): CollectionBeforeOperationHook => {
  const { slug } = collection
  const { askable = [] } = declarationOf(collection)
  return async ({ args, operation, req }) => {
    const given = args as Args
    if (given.overrideAccess) return args
    const isRest = req.payloadAPI === 'REST'
    checkAsked(given.where, askable)
    if (given.field !== undefined && !askable.includes(given.field)) throw noFilter(given.field)
    // Payload would answer with a row that whoever asks has brought along.
    if (operation === 'read' && given.data !== undefined) throw invalid('A read takes no data.')
    const sort = orderOf(given, askable, isRest)
    const isList = ['read', 'count', 'readDistinct'].includes(operation) && given.id === undefined
    if (isRest && isList && (await lacksPurpose(req, slug, given.where)))
      throw new Problem(403, 'purpose-missing', 'State a purpose first: whose rows, and what for.')
    return { ...args, sort, ...(given.select ? { select: withNeeds(given.select) } : {}) }
  }
}

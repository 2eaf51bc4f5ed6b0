import {
  executeAccess,
  type CollectionSlug,
  type Endpoint,
  type FlattenedField,
  type PayloadHandler,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  type Where,
} from 'payload'
import { isStarred, matrixRow } from '../../access/matrix'
import { checkViewers } from '../../access/checkViewers'
import { notFound, Problem, tooMuch } from '../../base/errors'
import { BUDGET, checkBudget, opened, type Door } from '../../http/budget'
import { atDoor } from '../../http/doors'
import { readBody, typeOf } from '../../http/readBody'
import { creatable, nobody, readable } from '../../access/access'
import { isId } from '../../base/ids'
import { writeLooks } from '../../access/looks'
import { checkCategories, checkRegister } from '../../categories/register'
import { checkWriters, isByPeople } from '../../record/written'
import { pastAccess } from '../../db/rows'
import { checkKeys } from './checkBody'
import { checkFilter, openFields } from './checkFilter'
import { checkInput } from './checkInput'
import { checkReferences } from './checkRelations'
import { checkPreference, guardPreferences, makeRoom } from './guardPreferences'
import { checkAskable, guardStarred, LOOK_NEEDS } from './guardStarred'
import { noteUnchanged } from './noteUnchanged'
import { recordChange, recordDeletion, recordGlobal } from './onRecord'

/** Payload opens its locks, which tell who edits whose record, to everybody signed in, and says so of its migrations; the matrix does not. */
const closeOwn = ({ slug, access }: SanitizedCollectionConfig): void => {
  if (slug === 'payload-migrations')
    Object.assign(access, { read: nobody, create: nobody, update: nobody, delete: nobody })
  if (slug !== 'payload-locked-documents') return
  const write = creatable(slug)
  Object.assign(access, { read: readable(slug), create: write, update: write, delete: write })
}

/**
 * Payload's routes that Glasswork has no use for: versions and copies, which are not kept, and every way to an account beside its own. Those
 * that the admin calls (`me`, `refresh-token`, `logout`) are ours, and stand before Payload's.
 */
const UNUSED = [
  '/versions',
  '/versions/:id',
  '/:id/duplicate',
  '/init',
  '/login',
  '/first-register',
  '/forgot-password',
  '/reset-password',
  '/unlock',
  '/verify/:id',
  '/:id/api-key/reveal',
]
const isUsed = ({ path }: { path: string }): boolean => !UNUSED.includes(path)

/** Payload tells by this route what may be done with a row, and so whether it exists; only of a row that may be read (T11). */
const permissions = (slug: string, endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const id = req.routeParams?.id as string | undefined
    if (id !== undefined) {
      const found =
        isId(id) &&
        (await req.payload.findByID({
          collection: slug as CollectionSlug,
          id,
          depth: 0,
          select: {},
          overrideAccess: false,
          disableErrors: true,
          req,
        }))
      if (!found) throw notFound()
    }
    return endpoint.handler(req)
  },
})

/** A preference goes to the database past every hook, so its body is checked here (T25). */
const preference = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    checkKeys(req.data)
    checkPreference(req.data)
    await makeRoom(req)
    return endpoint.handler(req)
  },
})

/** One database fails on dropping a preference that is not there. @throws Problem 404, as for somebody else's. */
const dropPreference = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    if (!req.user) return endpoint.handler(req)
    const key = req.routeParams?.key as string
    const { totalDocs } = await req.payload.count({
      collection: 'payload-preferences',
      where: { key: { equals: key } },
      overrideAccess: false,
      req,
    })
    if (!totalDocs) throw notFound()
    return endpoint.handler(req)
  },
})

/** Payload fails on a body that is neither. @throws Problem 415 */
const checkType = ({ headers, method }: PayloadRequest): void => {
  const type = typeOf({ headers })
  if (method === 'GET' || ['', 'application/json', 'multipart/form-data'].includes(type)) return
  throw new Problem(415, 'unsupported-media-type', 'Send JSON, or a form with files.')
}

/** Lays the budget on what is asked for at an endpoint, and reads what was sent, before it sees it. */
const within =
  (door: Door, { handler, method, custom }: Endpoint): PayloadHandler =>
  async (req) => {
    checkBudget(req.query, door)
    // Ours say themselves what they take, and read it.
    if (!custom?.door) {
      checkType(req)
      if (method === 'post' || method === 'patch') await readBody(req)
    }
    return handler(req)
  }

/** A copy: Payload gives all globals the same endpoints, and each would be guarded once for each of them. */
const guarded = (endpoint: Endpoint): Endpoint => ({ ...endpoint, handler: within({}, endpoint) })

/** Payload changes and deletes whatever a filter finds, row by row; at most as many rows as a page has. */
const few = (
  collection: SanitizedCollectionConfig,
  endpoint: Endpoint,
  act: 'update' | 'delete',
): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const where = opened(req.query.where) as Where | null | undefined
    if (act === 'update' && collection.disableBulkEdit && where) {
      checkAskable(collection, where)
      checkFilter(where, openFields(collection.flattenedFields))
      return endpoint.handler(req)
    }
    const reach = await executeAccess({ req, disableErrors: true }, collection.access[act])
    if (typeof where === 'object' && where !== null && reach !== false) {
      checkFilter(where, openFields(collection.flattenedFields))
      const totalDocs = await pastAccess(req.payload, 'decided').count(
        collection.slug,
        reach === true ? where : { and: [where, reach] },
        { locale: req.locale },
      )
      if (totalDocs > BUDGET.rows)
        throw tooMuch(`At most ${BUDGET.rows} rows at once; these are ${totalDocs}.`)
    }
    return endpoint.handler(req)
  },
})

const guardEndpoints = (collection: SanitizedCollectionConfig, base: string, door: Door): void => {
  if (!collection.endpoints) return
  collection.endpoints = collection.endpoints
    .filter(isUsed)
    .map((endpoint) => {
      if (endpoint.path === '/' && endpoint.method === 'patch') return few(collection, endpoint, 'update')
      if (endpoint.path === '/' && endpoint.method === 'delete') return few(collection, endpoint, 'delete')
      if (endpoint.path.startsWith('/access')) return permissions(collection.slug, endpoint)
      if (collection.slug !== 'payload-preferences' || endpoint.path !== '/:key') return endpoint
      if (endpoint.method === 'delete') return dropPreference(endpoint)
      return endpoint.method === 'post' ? preference(endpoint) : endpoint
    })
    .map((endpoint) => ({
      ...endpoint,
      handler: within({ ...door, unpaged: endpoint.method === 'delete' }, endpoint),
    }))
    .map((endpoint) => atDoor(base, endpoint))
}

/** What opens only under a viewing answers no filter by what it holds, and none of its answers leaves without its looks. */
const guardLooks = (collection: SanitizedCollectionConfig): void => {
  if (!isStarred(collection.slug)) return
  // Whatever is selected, these stay in the answer: a look is written per person shown, and says of which days.
  const kept = LOOK_NEEDS.filter((name) => collection.flattenedFields.some((field) => field.name === name))
  collection.forceSelect = {
    ...collection.forceSelect,
    ...Object.fromEntries(kept.map((name) => [name, true])),
  }
  collection.hooks.beforeOperation.unshift(guardStarred(collection))
  collection.hooks.afterOperation.push(writeLooks)
}

/** The collections whose rows some field of another may name. */
const namedIn = (fields: readonly FlattenedField[]): string[] =>
  fields.flatMap((field) => [
    ...(field.type === 'relationship' ? [field.relationTo].flat() : []),
    ...('flattenedFields' in field ? namedIn(field.flattenedFields) : []),
  ])

/**
 * What holds for every collection, Payload's own included: a row in the matrix, a declared category for every field, a check of every filter
 * and body before it reaches a database, one address for each door, and a row in the log for what a person writes. Whatever lacks one stops
 * the build and the start.
 */
export const guardConfig = (config: SanitizedConfig): SanitizedConfig => {
  for (const { slug } of [...config.collections, ...config.globals]) matrixRow(slug)
  checkRegister(config)
  checkCategories(config)
  checkViewers()
  const { api } = config.routes
  Object.assign(config, { endpoints: config.endpoints.map((endpoint) => atDoor(api, guarded(endpoint))) })
  checkWriters([...config.collections, ...config.globals].map(({ slug }) => slug))
  const named = new Set(
    [...config.collections, ...config.globals].flatMap(({ flattenedFields }) => namedIn(flattenedFields)),
  )
  for (const collection of config.collections) {
    closeOwn(collection)
    guardPreferences(collection)
    collection.admin.disableCopyToLocale = true // its server function is not served
    guardEndpoints(collection, `${api}/${collection.slug}`, { named: named.has(collection.slug) })
    collection.hooks.beforeOperation = [
      checkInput({ slug: collection.slug, isGlobal: false, fields: collection.flattenedFields }),
      ...(collection.hooks.beforeOperation ?? []),
    ]
    guardLooks(collection)
    collection.hooks.beforeValidate = [
      ...(collection.hooks.beforeValidate ?? []),
      checkReferences(collection.flattenedFields),
    ]
    collection.hooks.beforeChange = [
      ...(collection.hooks.beforeChange ?? []),
      noteUnchanged(collection.flattenedFields),
    ]
    if (!isByPeople(collection.slug)) continue
    collection.hooks.afterChange = [...(collection.hooks.afterChange ?? []), recordChange]
    collection.hooks.afterOperation = [...(collection.hooks.afterOperation ?? []), recordDeletion]
  }
  for (const global of config.globals) {
    if (global.endpoints)
      global.endpoints = global.endpoints
        .filter(isUsed)
        .map((endpoint) => atDoor(`${api}/globals/${global.slug}`, guarded(endpoint)))
    const check = checkInput({ slug: global.slug, isGlobal: true, fields: global.flattenedFields })
    const hooks = (global.hooks.beforeOperation ??= [])
    hooks.unshift((given) => check(given as never) as never) // a global takes the same arguments
    if (isByPeople(global.slug)) (global.hooks.afterChange ??= []).push(recordGlobal)
    const checkNamed = checkReferences(global.flattenedFields)
    ;(global.hooks.beforeValidate ??= []).push((given) => checkNamed(given as never) as never)
  }
  return config
}

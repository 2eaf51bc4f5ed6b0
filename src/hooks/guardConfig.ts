import type { CollectionSlug, Endpoint, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { matrixRow } from '../access/matrix'
import { notFound } from '../errors'
import { creatable, readable } from '../privacy/access'
import { isId } from '../privacy/ids'
import { checkRegister } from '../privacy/register'
import { checkKeys } from './checkBody'
import { checkInput } from './checkInput'

/** Payload opens its locks, which tell who edits whose record, to everybody signed in; the matrix does not. */
const closeLocks = ({ slug, access }: SanitizedCollectionConfig): void => {
  if (slug !== 'payload-locked-documents') return
  const write = creatable(slug)
  Object.assign(access, { read: readable(slug), create: write, update: write, delete: write })
}

/**
 * Payload's routes that Glasswork has no use for: versions and copies, which are not kept, and ways to an account beside its own, such as
 * one that lets whoever comes first register without the setup code.
 */
const UNUSED = [
  '/versions',
  '/versions/:id',
  '/:id/duplicate',
  '/first-register',
  '/forgot-password',
  '/reset-password',
  '/unlock',
  '/verify/:id',
  '/:id/api-key/reveal',
]

/** Payload tells by this route what may be done with a row, and so whether it exists; only of a row that may be read (T11). */
const permissions = (slug: string, endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const id = req.routeParams?.id as string | undefined
    if (id !== undefined) {
      const found = isId(id)
        ? await req.payload.count({
            collection: slug as CollectionSlug,
            where: { id: { equals: id } },
            overrideAccess: false,
            req,
          })
        : { totalDocs: 0 }
      if (!found.totalDocs) throw notFound()
    }
    return endpoint.handler(req)
  },
})

/** A preference goes to the database past every hook, so its body is checked here (T25). */
const preference = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const body = await (req.json?.() as Promise<unknown> | undefined)?.catch(() => ({}))
    checkKeys(body)
    req.json = () => Promise.resolve(body)
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

const guardEndpoints = (collection: SanitizedCollectionConfig): void => {
  if (!collection.endpoints) return
  collection.endpoints = collection.endpoints
    .filter(({ path }) => !UNUSED.includes(path))
    .map((endpoint) => {
      if (endpoint.path.startsWith('/access')) return permissions(collection.slug, endpoint)
      if (collection.slug !== 'payload-preferences' || endpoint.path !== '/:key') return endpoint
      if (endpoint.method === 'delete') return dropPreference(endpoint)
      return endpoint.method === 'post' ? preference(endpoint) : endpoint
    })
}

/**
 * What holds for every collection, Payload's own included: a row in the matrix, a declared category for every field, and a check of every
 * filter and body before it reaches a database. Whatever lacks one stops the build and the start.
 */
export const guardConfig = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    matrixRow(collection.slug)
    closeLocks(collection)
    guardEndpoints(collection)
    collection.hooks.beforeOperation = [
      checkInput(collection.flattenedFields),
      ...(collection.hooks.beforeOperation ?? []),
    ]
  }
  for (const global of config.globals) {
    matrixRow(global.slug)
    const check = checkInput(global.flattenedFields)
    const hooks = (global.hooks.beforeOperation ??= [])
    hooks.unshift((given) => check(given as never) as never) // a global takes the same arguments
  }
  checkRegister(config)
  return config
}

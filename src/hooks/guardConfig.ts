import type { CollectionSlug, Endpoint, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { matrixRow } from '../access/matrix'
import { notFound } from '../errors'
import { creatable, readable } from '../privacy/access'
import { isId } from '../privacy/ids'
import { checkRegister } from '../privacy/register'
import { checkInput } from './checkInput'

/** Payload opens its locks, which tell who edits whose record, to everybody signed in; the matrix does not. */
const closeLocks = ({ slug, access }: SanitizedCollectionConfig): void => {
  if (slug !== 'payload-locked-documents') return
  const write = creatable(slug)
  Object.assign(access, { read: readable(slug), create: write, update: write, delete: write })
}

/** Payload's routes to versions and copies: there are none to open, and some of them answer with a fault where there are none. */
const isUnused = (path: string): boolean => path.startsWith('/versions') || path.includes('/duplicate')

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

const guardEndpoints = (collection: SanitizedCollectionConfig): void => {
  if (!collection.endpoints) return
  collection.endpoints = collection.endpoints
    .filter(({ path }) => !isUnused(path))
    .map((endpoint) =>
      endpoint.path.startsWith('/access') ? permissions(collection.slug, endpoint) : endpoint,
    )
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

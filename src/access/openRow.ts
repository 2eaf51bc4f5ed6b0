import type { CollectionSlug, PayloadRequest } from 'payload'
import { notFound } from '../base/errors'
import { isId } from '../base/ids'
import { pastAccess } from '../db/rows'

/**
 * A row whole, with what no answer shows, once access has been asked and, where a look is due, it is on record.
 * @throws Problem 404, the same for absent and for forbidden (T3, T11).
 */
export const openRow = async <T>(
  req: PayloadRequest,
  slug: CollectionSlug,
  id: string,
): Promise<T & { id: string }> => {
  if (!isId(id)) throw notFound()
  const { flattenedFields } = req.payload.collections[slug].config
  const isDated = flattenedFields.some(({ name }) => name === 'localDate')
  const open = await req.payload.findByID({
    collection: slug,
    id,
    depth: 0,
    // Each collection that stores files has a subject; the day is for the record of the look.
    select: { subject: true, ...(isDated ? { localDate: true } : {}) } as never,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const where = { id: { equals: id } }
  const row = open && (await pastAccess(req.payload, 'decided').one(slug, where))
  if (!row) throw notFound()
  return row
}

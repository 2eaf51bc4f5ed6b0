import type { CollectionSlug, Where } from 'payload'
import type { Config } from '../../payload-types'
import type { Reader } from './reader'

/** Rows about the reader himself; a lead's or an officer's reach is not for his own pages. */
export const own = ({ user }: Pick<Reader, 'user'>, ...more: Where[]): Where => ({
  and: [{ subject: { equals: user.id } }, ...more],
})

interface Wish {
  where?: Where
  sort?: string
  limit?: number
  page?: number
  select?: Record<string, boolean>
}

/** Rows that the reader may see, and no others: how the pages of a person's own data read. */
export const rows = async <Slug extends CollectionSlug>(
  { payload, req }: Pick<Reader, 'payload' | 'req'>,
  collection: Slug,
  { where = {}, sort, limit = 0, page, select }: Wish = {},
): Promise<Config['collections'][Slug][]> => {
  const { docs } = await payload.find({
    collection,
    where,
    sort,
    limit,
    page,
    pagination: page !== undefined,
    select: select as never,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return docs
}

/** How many rows the reader may see. */
export const countOf = async (
  { payload, req }: Pick<Reader, 'payload' | 'req'>,
  collection: CollectionSlug,
  where: Where,
): Promise<number> => {
  const { totalDocs } = await payload.count({ collection, where, req, overrideAccess: false })
  return totalDocs
}

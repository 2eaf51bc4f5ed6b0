import type { CollectionSlug, Where } from 'payload'
import type { Reader } from '../kit/reader'
import { rows } from '../kit/rows'

/** Rows a page of each list. */
const PAGE = 50

/** One page of a list, newest first. */
export interface Listed<Row> {
  rows: Row[]
  page: number
  more: boolean
}

export const pageOfRows = async <Slug extends CollectionSlug>(
  reader: Reader,
  slug: Slug,
  where: Where,
  sort: string,
  page: number,
) => {
  const [shown, following] = await Promise.all([
    rows(reader, slug, { where, sort, limit: PAGE, page }),
    rows(reader, slug, { where, sort, limit: 1, page: page * PAGE + 1 }),
  ])
  return { rows: shown, page, more: following.length > 0 }
}

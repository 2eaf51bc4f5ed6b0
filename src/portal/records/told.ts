import type { CollectionSlug } from 'payload'
import type { StoredRow } from '../../categories/category'
import { categoriesOf, categoryOf } from '../../categories/known'
import type { Reader } from '../kit/reader'
import { own } from '../kit/rows'
import { pageOfRows, type Listed } from './listed'

/** A row of a category that has no page of its own. */
export interface ToldRow {
  id: string
  at: string
  words: string
  /** Its picture, where it has one. */
  picture: string | null
  keptUntil: string
}

/** What computers reported of the reader and no other page shows, category by category. */
export interface Told {
  slug: string
  label: string
  list: Listed<ToldRow>
}

/** What is told here. */
const untold = () => categoriesOf('captured').filter(({ page }) => page === undefined)

/** Where the reader finds what computers reported of him. */
export const pageOf = (slug: string): string => categoryOf(slug)?.page ?? `/account/records#${slug}`

/** @param pages which page of each list is wanted, by slug. */
export const readTold = (
  reader: Reader,
  pages: Readonly<Record<string, number | undefined>>,
): Promise<Told[]> =>
  Promise.all(
    untold().map(async ({ slug, label, told, image }) => {
      const { rows, ...list } = await pageOfRows(
        reader,
        slug as CollectionSlug,
        own(reader),
        '-capturedAt',
        pages[slug] ?? 1,
      )
      const found = rows as unknown as (StoredRow & { id: string; capturedAt: string; expiresAt: string })[]
      return {
        slug,
        label: label[reader.language],
        list: {
          ...list,
          rows: found.map((row) => ({
            id: String(row.id),
            at: row.capturedAt,
            words: told?.(row)[reader.language] ?? '',
            picture: image ? `/api/${slug}/${row.id}/file` : null,
            keptUntil: row.expiresAt,
          })),
        },
      }
    }),
  )

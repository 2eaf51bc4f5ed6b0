import type { StoredRow } from '../../categories/category'
import { collectionsOf, declarationOf } from '../../categories/declaration'
import { categoryOf } from '../../categories/known'
import { labelIn } from '../../base/labels'
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

/** What is recorded of the reader, by computers or of his working time, and no other page shows, collection by collection. */
export interface Told {
  slug: string
  label: string
  list: Listed<ToldRow>
}

/** What is told here: each collection, with the category that it belongs to. */
const untold = ({ payload }: Reader) =>
  collectionsOf(payload.config, 'monitoring', 'worked').flatMap((collection) => {
    const category = categoryOf(declarationOf(collection).category ?? '')
    const { slug, labels } = collection
    return category && category.page === undefined ? [{ slug, labels, category }] : []
  })

/** Where the reader finds what computers reported of him. */
export const pageOf = (slug: string): string => categoryOf(slug)?.page ?? `/account/records#${slug}`

/** @param pages which page of each list is wanted, by slug. */
export const readTold = async (
  reader: Reader,
  pages: Readonly<Record<string, number | undefined>>,
): Promise<Told[]> => {
  const lists = await Promise.all(
    untold(reader).map(async ({ slug, labels, category: { kind, told, image } }) => {
      const { rows, ...list } = await pageOfRows(reader, slug, own(reader), '-capturedAt', pages[slug] ?? 1)
      const found = rows as unknown as (StoredRow & { id: string; capturedAt: string; expiresAt: string })[]
      return {
        isWork: kind === 'worked',
        slug,
        label: labelIn(labels.plural, reader.language, slug),
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
  // Of working time that the company does not take down there is nothing to say.
  return lists.flatMap(({ isWork, ...told }) =>
    isWork && !told.list.rows.length && told.list.page === 1 ? [] : [told],
  )
}

import { sql } from '@payloadcms/db-sqlite/drizzle'
import { MATRIX, type MatrixRow } from '../../../src/access/matrix'
import { CATEGORIES } from '../../../src/categories/index'
import type { Category } from '../../../src/categories/category'
import type { Reads } from '../../tables/reads'
import type { Writes } from '../../tables/writes'
import { wallScreens } from './wallScreens'
import { whiteboardPhotos } from './whiteboardPhotos'

/**
 * Adds two categories as somebody would: the file of each is beside this one. To be imported before anything that reads the index, since what is derived
 * from that is derived once.
 */
const added: Category[] = [whiteboardPhotos, wallScreens]

// The line of each in src/categories/index.ts.
;(CATEGORIES as unknown as Category[]).push(...added)

// What a stored one has besides: who may see it, its collection, and the table that `npm run generate` makes of that.
const ROW: MatrixRow = {
  employee: 'own',
  manager: 'none',
  hr: 'all*',
  privacy: 'none',
  admin: 'none',
  writers: [],
}
for (const { slug } of added) (MATRIX as Record<string, MatrixRow>)[slug] = ROW
const { collections } = await import('../../../src/collections')
const { WallScreens, WhiteboardPhotos } = await import('./collection')
collections.push(WhiteboardPhotos, WallScreens)

/** A table or an index of webcam photos as one of another name; names of indexes are the database's own. */
const renamed = (made: string, table: string): string =>
  made.replaceAll('webcam_photos', table).replace(/ INDEX `/i, ` INDEX \`${table}_`)

const { migrations } = await import('../../../src/migrations/sqlite')
type Migration = (typeof migrations)[number]
const tables = {
  name: '99991231_000001_made_up',
  up: async ({ db }: Parameters<Migration['up']>[0]) => {
    const { rows } = await db.run(
      sql`select sql from sqlite_master where tbl_name = 'webcam_photos' and sql is not null order by type = 'index'`,
    )
    for (const { slug } of added)
      for (const { sql: made } of rows as unknown as { sql: string }[])
        await db.run(sql.raw(renamed(made, slug.replaceAll('-', '_'))))
  },
}
;(migrations as unknown as (typeof tables)[]).push(tables)

const FIELDS =
  'subject company team device capturedAt localDate zone receivedAt policyVersion expiresAt hiddenAt key clientId screen width height bytes'

/** Its lines in the two tables of tests. */
export const READ: Reads = {
  read: 'bob',
  viewing: 'hr',
  lines: [{ fields: FIELDS, read: 'bob hr' }, { fields: 'file thumb' }],
}
export const WRITE: Writes = { lines: [{ fields: `${FIELDS} file thumb` }] }

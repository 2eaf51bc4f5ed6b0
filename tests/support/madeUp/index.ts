import { sql } from '@payloadcms/db-sqlite/drizzle'
import { MATRIX, type MatrixRow } from '../../../src/access/matrix'
import { CATEGORIES } from '../../../src/categories/index'
import type { Category } from '../../../src/categories/category'
import type { Reads } from '../../tables/reads'
import type { Writes } from '../../tables/writes'
import { whiteboardPhotos } from './whiteboardPhotos'

/**
 * Adds a category as somebody would: its file is beside this one. To be imported before anything that reads the index, since what is derived
 * from that is derived once.
 */
const { slug } = whiteboardPhotos

// Its line in src/categories/index.ts.
;(CATEGORIES as unknown as Category[]).push(whiteboardPhotos)

// What a stored one has besides: who may see it, its collection, and the table that `npm run generate` makes of that.
const ROW: MatrixRow = {
  employee: 'own',
  manager: 'none',
  hr: 'all*',
  privacy: 'none',
  admin: 'none',
  writers: [],
}
;(MATRIX as Record<string, MatrixRow>)[slug] = ROW
const { collections } = await import('../../../src/collections')
const { WhiteboardPhotos } = await import('./collection')
collections.push(WhiteboardPhotos)

/** A table or an index of webcam photos as one of whiteboard photos; names of indexes are the database's own. */
const renamed = (made: string): string =>
  made.replaceAll('webcam_photos', 'whiteboard_photos').replace(/ INDEX `/i, ' INDEX `whiteboard_')

const { migrations } = await import('../../../src/migrations/sqlite')
type Migration = (typeof migrations)[number]
const table = {
  name: '99991231_000001_whiteboard_photos',
  up: async ({ db }: Parameters<Migration['up']>[0]) => {
    const { rows } = await db.run(
      sql`select sql from sqlite_master where tbl_name = 'webcam_photos' and sql is not null order by type = 'index'`,
    )
    for (const { sql: made } of rows as unknown as { sql: string }[]) await db.run(sql.raw(renamed(made)))
  },
}
;(migrations as unknown as (typeof table)[]).push(table)

const FIELDS =
  'subject company team device capturedAt localDate zone receivedAt policyVersion expiresAt hiddenAt key clientId screen width height bytes'

/** Its lines in the two tables of tests. */
export const READ: Reads = {
  read: 'bob',
  viewing: 'hr',
  lines: [{ fields: FIELDS, read: 'bob hr' }, { fields: 'file thumb' }],
}
export const WRITE: Writes = { lines: [{ fields: `${FIELDS} file thumb` }] }

import { sql } from '@payloadcms/db-sqlite'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { FILE_ACTS, TYPED_ACTS, typedIn } from './typed'

type Db = MigrateUpArgs['db']

interface Row {
  id: string
  at: string
  act: string
  actor_id: string | null
  subject_id: string | null
  detail: string
}

const BATCH = 500
const listed = (acts: readonly string[]) =>
  sql.join(
    acts.map((act) => sql`${act}`),
    sql`, `,
  )

const rowsAfter = async (db: Db, acts: readonly string[], after: string): Promise<Row[]> => {
  const { rows } = await db.run(
    sql`SELECT id, at, act, actor_id, subject_id, detail FROM audit_log
      WHERE act IN (${listed(acts)}) AND detail IS NOT NULL AND reason IS NULL AND id > ${after}
      ORDER BY id LIMIT ${BATCH}`,
  )
  return rows as unknown as Row[]
}

/** The words lie under the id of their row: whoever does it again does the same. */
const keep = async (db: Db, row: Row, subject: string | null, text: string): Promise<string | null> => {
  const by = row.actor_id ?? subject
  if (!by) return null
  await db.run(
    sql`INSERT OR IGNORE INTO reasons (id, subject_id, by_id, act, text, at)
      VALUES (${row.id}, ${subject}, ${by}, ${row.act}, ${text}, ${row.at})`,
  )
  return row.id
}

const moveReasons = async (db: Db): Promise<void> => {
  for (let batch = await rowsAfter(db, TYPED_ACTS, ''); batch.length;) {
    for (const row of batch) {
      const typed = typedIn(row.act, row.detail)
      if (!typed) continue
      const reason = await keep(db, row, row.subject_id, typed.text)
      await db.run(
        sql`UPDATE audit_log SET detail = ${typed.detail}, reason = ${reason} WHERE id = ${row.id}`,
      )
    }
    batch = await rowsAfter(db, TYPED_ACTS, batch.at(-1)?.id ?? '')
  }
}

/** The import of that name which whoever acted brought or undid, the nearest in time. */
const importOf = async (db: Db, row: Row): Promise<string | null> => {
  const { rows } = await db.run(
    sql`SELECT id FROM imports WHERE file_name = ${row.detail} AND (by_id IS ${row.actor_id} OR undone_by_id IS ${row.actor_id})
      ORDER BY abs(julianday(CASE WHEN ${row.act} = 'imported' THEN at ELSE coalesce(undone_at, at) END) - julianday(${row.at})) LIMIT 1`,
  )
  return (rows[0]?.id as string | undefined) ?? null
}

/** The name of a file lies with its import, which has a subject; where that is gone, beside the log as any words do. */
const moveFileNames = async (db: Db): Promise<void> => {
  for (let batch = await rowsAfter(db, FILE_ACTS, ''); batch.length;) {
    for (const row of batch) {
      const found = await importOf(db, row)
      const reason = found ? null : await keep(db, row, row.actor_id, row.detail)
      await db.run(
        sql`UPDATE audit_log SET detail = NULL, reason = ${reason}, slug = 'imports', row = ${found} WHERE id = ${row.id}`,
      )
    }
    batch = await rowsAfter(db, FILE_ACTS, batch.at(-1)?.id ?? '')
  }
}

/** Moves what somebody typed out of the log, where no erasure reaches, to rows that have a subject. Safe to repeat. */
export const moveTypedDetails = async (db: Db): Promise<void> => {
  await moveReasons(db)
  await moveFileNames(db)
}

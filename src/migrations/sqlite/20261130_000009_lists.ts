import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'
import { moveTypedDetails } from '../typedDetails/sqlite'

/** Counts of an import are of the rows of its file; what somebody typed leaves the log; nothing that was deleted stays readable in the file. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`imports\` ADD \`here\` numeric;`)
  await db.run(
    sql`UPDATE \`imports\` SET \`total\` = \`total\` + coalesce(\`left\`, 0), \`here\` = 0 WHERE \`here\` IS NULL;`,
  )
  await moveTypedDetails(db)
  await db.run(sql`VACUUM;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`imports\` DROP COLUMN \`here\`;`)
}

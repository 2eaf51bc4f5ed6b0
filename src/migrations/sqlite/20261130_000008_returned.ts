import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`mail\` ADD \`return_path\` text;`)
  await db.run(sql`ALTER TABLE \`mail\` ADD \`returned\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`mail\` DROP COLUMN \`return_path\`;`)
  await db.run(sql`ALTER TABLE \`mail\` DROP COLUMN \`returned\`;`)
}

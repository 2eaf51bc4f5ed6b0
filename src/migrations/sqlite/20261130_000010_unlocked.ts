import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/** A breach is locked for nobody. What a lock of one pointed to goes; the lock had ended by itself. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`payload_locked_documents_rels_breaches_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` DROP COLUMN \`breaches_id\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`breaches_id\` text(36) REFERENCES breaches(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_breaches_id_idx\` ON \`payload_locked_documents_rels\` (\`breaches_id\`);`)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`gateway\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`secret\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`country\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`about\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_about_idx\` ON \`announcements\` (\`about\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`gateway\`;`)
  await db.run(sql`DROP INDEX \`announcements_about_idx\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`about\`;`)
  await db.run(sql`ALTER TABLE \`companies\` DROP COLUMN \`country\`;`)
}

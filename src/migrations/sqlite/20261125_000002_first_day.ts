import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`settings_steps\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_steps_order_idx\` ON \`settings_steps\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`settings_steps_parent_idx\` ON \`settings_steps\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`chosen\` integer;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`settings_steps\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`chosen\`;`)
}

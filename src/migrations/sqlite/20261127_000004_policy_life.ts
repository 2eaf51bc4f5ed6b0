import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`policies_statement_recipients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`country\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_statement_recipients_order_idx\` ON \`policies_statement_recipients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`policies_statement_recipients_parent_id_idx\` ON \`policies_statement_recipients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policies_statement_recipients_locales\` (
  	\`name\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policies_statement_recipients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`policies_statement_recipients_locales_locale_parent_id_uniqu\` ON \`policies_statement_recipients_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policies_statement_rights\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_statement_rights_order_idx\` ON \`policies_statement_rights\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`policies_statement_rights_parent_idx\` ON \`policies_statement_rights\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policy_signatures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`policy_id\` text(36),
  	\`signer_id\` text(36) NOT NULL,
  	\`role\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`effective_from\` text,
  	\`raise\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`policy_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`signer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`policy_signatures_policy_idx\` ON \`policy_signatures\` (\`policy_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_signatures_signer_idx\` ON \`policy_signatures\` (\`signer_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_signatures_at_idx\` ON \`policy_signatures\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`policy_signatures_updated_at_idx\` ON \`policy_signatures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`policy_signatures_created_at_idx\` ON \`policy_signatures\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`statement_office_leader\` text;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`statement_office_contact\` text;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`statement_prevails\` text DEFAULT 'zh';`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`statement_storage_country\` text;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`statement_working_days\` numeric DEFAULT 15;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`statement_answer_days\` numeric DEFAULT 30;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`statement_notice_days\` numeric DEFAULT 7;`)
  await db.run(sql`ALTER TABLE \`policies_locales\` ADD \`statement_office_name\` text;`)
  await db.run(sql`ALTER TABLE \`policies_locales\` ADD \`statement_scope\` text;`)
  await db.run(sql`ALTER TABLE \`policies_locales\` ADD \`statement_storage_place\` text;`)
  await db.run(sql`ALTER TABLE \`acceptances\` ADD \`refused\` integer DEFAULT false;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`policies_statement_recipients\`;`)
  await db.run(sql`DROP TABLE \`policies_statement_recipients_locales\`;`)
  await db.run(sql`DROP TABLE \`policies_statement_rights\`;`)
  await db.run(sql`DROP TABLE \`policy_signatures\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`statement_office_leader\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`statement_office_contact\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`statement_prevails\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`statement_storage_country\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`statement_working_days\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`statement_answer_days\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`statement_notice_days\`;`)
  await db.run(sql`ALTER TABLE \`policies_locales\` DROP COLUMN \`statement_office_name\`;`)
  await db.run(sql`ALTER TABLE \`policies_locales\` DROP COLUMN \`statement_scope\`;`)
  await db.run(sql`ALTER TABLE \`policies_locales\` DROP COLUMN \`statement_storage_place\`;`)
  await db.run(sql`ALTER TABLE \`acceptances\` DROP COLUMN \`refused\`;`)
}

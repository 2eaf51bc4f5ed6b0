import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`guardianships\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`born_on\` text NOT NULL,
  	\`guardian\` text,
  	\`contact\` text,
  	\`state\` text DEFAULT 'pending' NOT NULL,
  	\`signed_on\` text,
  	\`paper\` text,
  	\`recorded_at\` text,
  	\`recorded_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recorded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guardianships_subject_idx\` ON \`guardianships\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`guardianships_recorded_by_idx\` ON \`guardianships\` (\`recorded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`guardianships_updated_at_idx\` ON \`guardianships\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guardianships_created_at_idx\` ON \`guardianships\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`child_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`contact\` text,
  	\`subject_id\` text(36),
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`answer\` text,
  	\`answered_at\` text,
  	\`answered_by_id\` text(36),
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`answered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`child_reports_at_idx\` ON \`child_reports\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`child_reports_subject_idx\` ON \`child_reports\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`child_reports_state_idx\` ON \`child_reports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`child_reports_answered_by_idx\` ON \`child_reports\` (\`answered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`child_reports_expires_at_idx\` ON \`child_reports\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`child_reports_updated_at_idx\` ON \`child_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`child_reports_created_at_idx\` ON \`child_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`announcements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`audience\` text DEFAULT 'internal' NOT NULL,
  	\`letters\` text DEFAULT 'none' NOT NULL,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`published_at\` text,
  	\`published_by_id\` text(36),
  	\`breach_id\` text(36),
  	\`told_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`breach_id\`) REFERENCES \`breaches\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_status_idx\` ON \`announcements\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`announcements_published_by_idx\` ON \`announcements\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_breach_idx\` ON \`announcements\` (\`breach_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_updated_at_idx\` ON \`announcements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_created_at_idx\` ON \`announcements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`announcements_locales\` (
  	\`title\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_locales_locale_parent_id_unique\` ON \`announcements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`breaches_categories\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`breaches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`breaches_categories_order_idx\` ON \`breaches_categories\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`breaches_categories_parent_idx\` ON \`breaches_categories\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`breaches_measures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`what\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`breaches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`breaches_measures_order_idx\` ON \`breaches_measures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`breaches_measures_parent_id_idx\` ON \`breaches_measures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`breaches_reports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`authority\` text NOT NULL,
  	\`filed_at\` text NOT NULL,
  	\`reference\` text,
  	\`by\` text NOT NULL,
  	\`final\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`breaches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`breaches_reports_order_idx\` ON \`breaches_reports\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`breaches_reports_parent_id_idx\` ON \`breaches_reports\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`breaches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`what\` text,
  	\`known_at\` text NOT NULL,
  	\`clock\` text DEFAULT 'strictest' NOT NULL,
  	\`began_at\` text,
  	\`ended_at\` text,
  	\`unread_after_days\` numeric DEFAULT 3 NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`sent_at\` text,
  	\`closed_at\` text,
  	\`opened_by_id\` text(36),
  	\`checked\` text,
  	\`told\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`opened_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`breaches_state_idx\` ON \`breaches\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`breaches_opened_by_idx\` ON \`breaches\` (\`opened_by_id\`);`)
  await db.run(sql`CREATE INDEX \`breaches_updated_at_idx\` ON \`breaches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`breaches_created_at_idx\` ON \`breaches\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`breaches_locales\` (
  	\`notice_happened\` text,
  	\`notice_done\` text,
  	\`notice_advice\` text,
  	\`notice_remedies\` text,
  	\`notice_contact\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`breaches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`breaches_locales_locale_parent_id_unique\` ON \`breaches_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`breaches_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`companies_id\` text(36),
  	\`teams_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`breaches\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`companies_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teams_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`breaches_rels_order_idx\` ON \`breaches_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`breaches_rels_parent_idx\` ON \`breaches_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`breaches_rels_path_idx\` ON \`breaches_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`breaches_rels_companies_id_idx\` ON \`breaches_rels\` (\`companies_id\`);`)
  await db.run(sql`CREATE INDEX \`breaches_rels_teams_id_idx\` ON \`breaches_rels\` (\`teams_id\`);`)
  await db.run(sql`CREATE INDEX \`breaches_rels_users_id_idx\` ON \`breaches_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`breach_notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`breach_id\` text(36) NOT NULL,
  	\`why\` text NOT NULL,
  	\`letter_id\` text(36),
  	\`notice_id\` text(36),
  	\`by_hand\` text,
  	\`at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`breach_id\`) REFERENCES \`breaches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`letter_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`notice_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`breach_notices_subject_idx\` ON \`breach_notices\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`breach_notices_breach_idx\` ON \`breach_notices\` (\`breach_id\`);`)
  await db.run(sql`CREATE INDEX \`breach_notices_letter_idx\` ON \`breach_notices\` (\`letter_id\`);`)
  await db.run(sql`CREATE INDEX \`breach_notices_notice_idx\` ON \`breach_notices\` (\`notice_id\`);`)
  await db.run(sql`CREATE INDEX \`breach_notices_at_idx\` ON \`breach_notices\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`breach_notices_expires_at_idx\` ON \`breach_notices\` (\`expires_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`breach_notices_key_idx\` ON \`breach_notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`breach_notices_updated_at_idx\` ON \`breach_notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`breach_notices_created_at_idx\` ON \`breach_notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`breach_signatures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`breach_id\` text(36) NOT NULL,
  	\`signer_id\` text(36) NOT NULL,
  	\`role\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`breach_id\`) REFERENCES \`breaches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`signer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`breach_signatures_breach_idx\` ON \`breach_signatures\` (\`breach_id\`);`)
  await db.run(sql`CREATE INDEX \`breach_signatures_signer_idx\` ON \`breach_signatures\` (\`signer_id\`);`)
  await db.run(sql`CREATE INDEX \`breach_signatures_at_idx\` ON \`breach_signatures\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`breach_signatures_updated_at_idx\` ON \`breach_signatures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`breach_signatures_created_at_idx\` ON \`breach_signatures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`titles\` text NOT NULL,
  	\`url\` text,
  	\`at\` text NOT NULL,
  	\`read_at\` text,
  	\`expires_at\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_subject_idx\` ON \`notices\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_at_idx\` ON \`notices\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`notices_expires_at_idx\` ON \`notices\` (\`expires_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_key_idx\` ON \`notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`shut_until\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`digest\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`quiet_from\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`quiet_to\` text;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`assessment_risk\` text;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`supplement\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`policies_locales\` ADD \`assessment_text\` text;`)
  await db.run(sql`ALTER TABLE \`acceptances\` ADD \`signed_on\` text;`)
  await db.run(sql`ALTER TABLE \`acceptances\` ADD \`evidence\` text;`)
  await db.run(sql`ALTER TABLE \`acceptances\` ADD \`recorded_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`acceptances\` ADD \`scan\` text;`)
  await db.run(sql`CREATE INDEX \`acceptances_recorded_by_idx\` ON \`acceptances\` (\`recorded_by_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`guardianships_id\` text(36) REFERENCES guardianships(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`announcements_id\` text(36) REFERENCES announcements(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`breaches_id\` text(36) REFERENCES breaches(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guardianships_id_idx\` ON \`payload_locked_documents_rels\` (\`guardianships_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_announcements_id_idx\` ON \`payload_locked_documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_breaches_id_idx\` ON \`payload_locked_documents_rels\` (\`breaches_id\`);`)
  await db.run(sql`ALTER TABLE \`mail\` ADD \`per_minute\` numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`guardianships\`;`)
  await db.run(sql`DROP TABLE \`child_reports\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`DROP TABLE \`announcements_locales\`;`)
  await db.run(sql`DROP TABLE \`breaches_categories\`;`)
  await db.run(sql`DROP TABLE \`breaches_measures\`;`)
  await db.run(sql`DROP TABLE \`breaches_reports\`;`)
  await db.run(sql`DROP TABLE \`breaches\`;`)
  await db.run(sql`DROP TABLE \`breaches_locales\`;`)
  await db.run(sql`DROP TABLE \`breaches_rels\`;`)
  await db.run(sql`DROP TABLE \`breach_notices\`;`)
  await db.run(sql`DROP TABLE \`breach_signatures\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_acceptances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`refused\` integer DEFAULT false,
  	\`policy_hash\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`how\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_acceptances\`("id", "subject_id", "version", "refused", "policy_hash", "language", "how", "at", "updated_at", "created_at") SELECT "id", "subject_id", "version", "refused", "policy_hash", "language", "how", "at", "updated_at", "created_at" FROM \`acceptances\`;`)
  await db.run(sql`DROP TABLE \`acceptances\`;`)
  await db.run(sql`ALTER TABLE \`__new_acceptances\` RENAME TO \`acceptances\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`acceptances_subject_idx\` ON \`acceptances\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_at_idx\` ON \`acceptances\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_updated_at_idx\` ON \`acceptances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_created_at_idx\` ON \`acceptances\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`companies_id\` text(36),
  	\`employments_id\` text(36),
  	\`teams_id\` text(36),
  	\`memberships_id\` text(36),
  	\`projects_id\` text(36),
  	\`policies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`companies_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`employments_id\`) REFERENCES \`employments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teams_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`memberships_id\`) REFERENCES \`memberships\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policies_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "users_id", "companies_id", "employments_id", "teams_id", "memberships_id", "projects_id", "policies_id") SELECT "id", "order", "parent_id", "path", "users_id", "companies_id", "employments_id", "teams_id", "memberships_id", "projects_id", "policies_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_companies_id_idx\` ON \`payload_locked_documents_rels\` (\`companies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_employments_id_idx\` ON \`payload_locked_documents_rels\` (\`employments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_teams_id_idx\` ON \`payload_locked_documents_rels\` (\`teams_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_memberships_id_idx\` ON \`payload_locked_documents_rels\` (\`memberships_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_policies_id_idx\` ON \`payload_locked_documents_rels\` (\`policies_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`shut_until\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`digest\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`quiet_from\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`quiet_to\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`assessment_risk\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`supplement\`;`)
  await db.run(sql`ALTER TABLE \`policies_locales\` DROP COLUMN \`assessment_text\`;`)
  await db.run(sql`ALTER TABLE \`mail\` DROP COLUMN \`per_minute\`;`)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reasons\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36),
  	\`by_id\` text(36) NOT NULL,
  	\`act\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reasons_subject_idx\` ON \`reasons\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`reasons_by_idx\` ON \`reasons\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`reasons_at_idx\` ON \`reasons\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`reasons_updated_at_idx\` ON \`reasons\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reasons_created_at_idx\` ON \`reasons\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`epoch\` numeric DEFAULT 0 NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`last_seen_at\` text NOT NULL,
  	\`how\` text NOT NULL,
  	\`browser\` text,
  	\`reauth_at\` text,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_hash_idx\` ON \`sessions\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`sessions_subject_idx\` ON \`sessions\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_expires_at_idx\` ON \`sessions\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_updated_at_idx\` ON \`sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_created_at_idx\` ON \`sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`pending_acts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`subject_id\` text(36),
  	\`what\` text NOT NULL,
  	\`begun_by_id\` text(36),
  	\`begun_as\` text,
  	\`at\` text NOT NULL,
  	\`reason\` text,
  	\`waits_until\` text,
  	\`state\` text NOT NULL,
  	\`held_until\` text,
  	\`second_by_id\` text(36),
  	\`second_as\` text,
  	\`second_at\` text,
  	\`stopped_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`begun_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`second_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`stopped_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pending_acts_kind_idx\` ON \`pending_acts\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`pending_acts_subject_idx\` ON \`pending_acts\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`pending_acts_begun_by_idx\` ON \`pending_acts\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pending_acts_at_idx\` ON \`pending_acts\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`pending_acts_state_idx\` ON \`pending_acts\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`pending_acts_second_by_idx\` ON \`pending_acts\` (\`second_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pending_acts_stopped_by_idx\` ON \`pending_acts\` (\`stopped_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pending_acts_updated_at_idx\` ON \`pending_acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pending_acts_created_at_idx\` ON \`pending_acts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`security_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`subject_id\` text(36),
  	\`browser\` text,
  	\`key\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`security_log_at_idx\` ON \`security_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`security_log_subject_idx\` ON \`security_log\` (\`subject_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`security_log_key_idx\` ON \`security_log\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`security_log_expires_at_idx\` ON \`security_log\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`security_log_updated_at_idx\` ON \`security_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`security_log_created_at_idx\` ON \`security_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_failures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`n\` numeric DEFAULT 0 NOT NULL,
  	\`at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_in_failures_key_idx\` ON \`sign_in_failures\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_failures_expires_at_idx\` ON \`sign_in_failures\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_failures_updated_at_idx\` ON \`sign_in_failures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_failures_created_at_idx\` ON \`sign_in_failures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`known_browsers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`known_browsers_key_idx\` ON \`known_browsers\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`known_browsers_subject_idx\` ON \`known_browsers\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`known_browsers_expires_at_idx\` ON \`known_browsers\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`known_browsers_updated_at_idx\` ON \`known_browsers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`known_browsers_created_at_idx\` ON \`known_browsers\` (\`created_at\`);`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`email_since\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`email_confirmed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`phone_since\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`phone_confirmed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`session_epoch\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`reset_password_token\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`reset_password_expiration\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`reset_password_requested_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`login_attempts\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`lock_until\`;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`widened\` text;`)
  await db.run(sql`ALTER TABLE \`screenshots\` ADD \`screen\` numeric;`)
  await db.run(sql`ALTER TABLE \`webcam_photos\` ADD \`screen\` numeric;`)
  await db.run(sql`ALTER TABLE \`acceptances\` ADD \`takes_back\` numeric;`)
  await db.run(sql`ALTER TABLE \`acceptances\` ADD \`recorded\` integer;`)
  await db.run(sql`ALTER TABLE \`acceptances\` ADD \`settled_at\` text;`)
  await db.run(sql`CREATE INDEX \`acceptances_settled_at_idx\` ON \`acceptances\` (\`settled_at\`);`)
  await db.run(sql`ALTER TABLE \`consents\` ADD \`signed_on\` text;`)
  await db.run(sql`ALTER TABLE \`consents\` ADD \`recorded_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`consents\` ADD \`scan\` text;`)
  await db.run(sql`ALTER TABLE \`consents\` ADD \`recorded\` integer;`)
  await db.run(sql`ALTER TABLE \`consents\` ADD \`settled_at\` text;`)
  await db.run(sql`CREATE INDEX \`consents_recorded_by_idx\` ON \`consents\` (\`recorded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_settled_at_idx\` ON \`consents\` (\`settled_at\`);`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`slug\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`row\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`fields\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`reason\` text;`)
  await db.run(sql`CREATE INDEX \`act_at_idx\` ON \`audit_log\` (\`act\`,\`at\`);`)
  await db.run(sql`ALTER TABLE \`enrolment_codes\` ADD \`session\` text;`)
  await db.run(sql`ALTER TABLE \`one_time_links\` ADD \`valid_from\` text;`)
  await db.run(sql`ALTER TABLE \`one_time_links\` ADD \`epoch\` numeric DEFAULT 0;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`DROP TABLE \`reasons\`;`)
  await db.run(sql`DROP TABLE \`sessions\`;`)
  await db.run(sql`DROP TABLE \`pending_acts\`;`)
  await db.run(sql`DROP TABLE \`security_log\`;`)
  await db.run(sql`DROP TABLE \`sign_in_failures\`;`)
  await db.run(sql`DROP TABLE \`known_browsers\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_consents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`category\` text NOT NULL,
  	\`granted\` integer DEFAULT false NOT NULL,
  	\`policy_version\` numeric NOT NULL,
  	\`policy_hash\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`how\` text NOT NULL,
  	\`evidence\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_consents\`("id", "subject_id", "category", "granted", "policy_version", "policy_hash", "language", "how", "evidence", "at", "updated_at", "created_at") SELECT "id", "subject_id", "category", "granted", "policy_version", "policy_hash", "language", "how", "evidence", "at", "updated_at", "created_at" FROM \`consents\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`ALTER TABLE \`__new_consents\` RENAME TO \`consents\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`consents_subject_idx\` ON \`consents\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_at_idx\` ON \`consents\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`consents_updated_at_idx\` ON \`consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`acceptances_settled_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`acceptances\` DROP COLUMN \`takes_back\`;`)
  await db.run(sql`ALTER TABLE \`acceptances\` DROP COLUMN \`recorded\`;`)
  await db.run(sql`ALTER TABLE \`acceptances\` DROP COLUMN \`settled_at\`;`)
  await db.run(sql`DROP INDEX \`act_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`slug\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`row\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`fields\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`reason\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`reset_password_token\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`reset_password_expiration\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`reset_password_requested_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`login_attempts\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`lock_until\` text;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`email_since\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`email_confirmed\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`phone_since\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`phone_confirmed\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`session_epoch\`;`)
  await db.run(sql`ALTER TABLE \`companies\` DROP COLUMN \`widened\`;`)
  await db.run(sql`ALTER TABLE \`screenshots\` DROP COLUMN \`screen\`;`)
  await db.run(sql`ALTER TABLE \`webcam_photos\` DROP COLUMN \`screen\`;`)
  await db.run(sql`ALTER TABLE \`enrolment_codes\` DROP COLUMN \`session\`;`)
  await db.run(sql`ALTER TABLE \`one_time_links\` DROP COLUMN \`valid_from\`;`)
  await db.run(sql`ALTER TABLE \`one_time_links\` DROP COLUMN \`epoch\`;`)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`avatars\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`at\` text NOT NULL,
  	\`file\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`avatars_subject_idx\` ON \`avatars\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`avatars_file_idx\` ON \`avatars\` (\`file\`);`)
  await db.run(sql`CREATE INDEX \`avatars_updated_at_idx\` ON \`avatars\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`avatars_created_at_idx\` ON \`avatars\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`by_id\` text(36) NOT NULL,
  	\`at\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`total\` numeric NOT NULL,
  	\`done\` numeric DEFAULT 0 NOT NULL,
  	\`left\` numeric,
  	\`refused\` text,
  	\`teams\` text,
  	\`undone_by_id\` text(36),
  	\`undone_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`undone_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`imports_by_idx\` ON \`imports\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_at_idx\` ON \`imports\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`imports_state_idx\` ON \`imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`imports_undone_by_idx\` ON \`imports\` (\`undone_by_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_updated_at_idx\` ON \`imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_created_at_idx\` ON \`imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webcam_photos\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`company_id\` text(36) NOT NULL,
  	\`team_id\` text(36),
  	\`device_id\` text(36),
  	\`captured_at\` text NOT NULL,
  	\`local_date\` text NOT NULL,
  	\`zone\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`policy_version\` numeric NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`hidden_at\` text,
  	\`client_id\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`file\` text NOT NULL,
  	\`thumb\` text NOT NULL,
  	\`width\` numeric NOT NULL,
  	\`height\` numeric NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`device_id\`) REFERENCES \`devices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`webcam_photos_subject_idx\` ON \`webcam_photos\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`webcam_photos_company_idx\` ON \`webcam_photos\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`webcam_photos_team_idx\` ON \`webcam_photos\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`webcam_photos_device_idx\` ON \`webcam_photos\` (\`device_id\`);`)
  await db.run(sql`CREATE INDEX \`webcam_photos_captured_at_idx\` ON \`webcam_photos\` (\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`webcam_photos_local_date_idx\` ON \`webcam_photos\` (\`local_date\`);`)
  await db.run(sql`CREATE INDEX \`webcam_photos_expires_at_idx\` ON \`webcam_photos\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`webcam_photos_hidden_at_idx\` ON \`webcam_photos\` (\`hidden_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`webcam_photos_key_idx\` ON \`webcam_photos\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`webcam_photos_file_idx\` ON \`webcam_photos\` (\`file\`);`)
  await db.run(sql`CREATE INDEX \`webcam_photos_thumb_idx\` ON \`webcam_photos\` (\`thumb\`);`)
  await db.run(sql`CREATE INDEX \`webcam_photos_updated_at_idx\` ON \`webcam_photos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webcam_photos_created_at_idx\` ON \`webcam_photos\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_capturedAt_3_idx\` ON \`webcam_photos\` (\`subject_id\`,\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_localDate_3_idx\` ON \`webcam_photos\` (\`subject_id\`,\`local_date\`);`)
  await db.run(sql`CREATE TABLE \`device_logs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`company_id\` text(36) NOT NULL,
  	\`team_id\` text(36),
  	\`device_id\` text(36),
  	\`captured_at\` text NOT NULL,
  	\`local_date\` text NOT NULL,
  	\`zone\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`policy_version\` numeric NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`hidden_at\` text,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`agent_version\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`device_id\`) REFERENCES \`devices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`device_logs_subject_idx\` ON \`device_logs\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`device_logs_company_idx\` ON \`device_logs\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`device_logs_team_idx\` ON \`device_logs\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`device_logs_device_idx\` ON \`device_logs\` (\`device_id\`);`)
  await db.run(sql`CREATE INDEX \`device_logs_captured_at_idx\` ON \`device_logs\` (\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`device_logs_local_date_idx\` ON \`device_logs\` (\`local_date\`);`)
  await db.run(sql`CREATE INDEX \`device_logs_expires_at_idx\` ON \`device_logs\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`device_logs_hidden_at_idx\` ON \`device_logs\` (\`hidden_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`device_logs_key_idx\` ON \`device_logs\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`device_logs_updated_at_idx\` ON \`device_logs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`device_logs_created_at_idx\` ON \`device_logs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_capturedAt_4_idx\` ON \`device_logs\` (\`subject_id\`,\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_localDate_4_idx\` ON \`device_logs\` (\`subject_id\`,\`local_date\`);`)
  await db.run(sql`CREATE TABLE \`policies_terms_title_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pattern\` text,
  	\`kept\` text DEFAULT 'program',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policies_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_terms_title_rules_order_idx\` ON \`policies_terms_title_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`policies_terms_title_rules_parent_id_idx\` ON \`policies_terms_title_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policies_terms_logs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`policies_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_terms_logs_order_idx\` ON \`policies_terms_logs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`policies_terms_logs_parent_idx\` ON \`policies_terms_logs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`redaction_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`category\` text NOT NULL,
  	\`picture\` text NOT NULL,
  	\`captured_at\` text NOT NULL,
  	\`local_date\` text NOT NULL,
  	\`zone\` text NOT NULL,
  	\`width\` numeric NOT NULL,
  	\`height\` numeric NOT NULL,
  	\`x\` numeric NOT NULL,
  	\`y\` numeric NOT NULL,
  	\`area_width\` numeric NOT NULL,
  	\`area_height\` numeric NOT NULL,
  	\`reason\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`asked_at\` text NOT NULL,
  	\`decided_at\` text,
  	\`decided_by_id\` text(36),
  	\`answer\` text,
  	\`old_file\` text,
  	\`old_thumb\` text,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`redaction_requests_subject_idx\` ON \`redaction_requests\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`redaction_requests_picture_idx\` ON \`redaction_requests\` (\`picture\`);`)
  await db.run(sql`CREATE INDEX \`redaction_requests_local_date_idx\` ON \`redaction_requests\` (\`local_date\`);`)
  await db.run(sql`CREATE INDEX \`redaction_requests_state_idx\` ON \`redaction_requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`redaction_requests_asked_at_idx\` ON \`redaction_requests\` (\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`redaction_requests_decided_by_idx\` ON \`redaction_requests\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`redaction_requests_expires_at_idx\` ON \`redaction_requests\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`redaction_requests_updated_at_idx\` ON \`redaction_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redaction_requests_created_at_idx\` ON \`redaction_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`address\` text,
  	\`language\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`doubts\` numeric DEFAULT 0,
  	\`next_try_at\` text,
  	\`sent_at\` text,
  	\`reason\` text,
  	\`history\` text,
  	\`message_id\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`data\` text,
  	\`link\` text,
  	\`holder\` text,
  	\`until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_subject_idx\` ON \`outbox\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`outbox_state_idx\` ON \`outbox\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_message_id_idx\` ON \`outbox\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`outbox_expires_at_idx\` ON \`outbox\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_holder_idx\` ON \`outbox\` (\`holder\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextTryAt_idx\` ON \`outbox\` (\`state\`,\`next_try_at\`);`)
  await db.run(sql`CREATE TABLE \`import_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`import_id\` text(36) NOT NULL,
  	\`n\` numeric NOT NULL,
  	\`values\` text NOT NULL,
  	\`refused\` integer,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`import_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`import_rows_import_idx\` ON \`import_rows\` (\`import_id\`);`)
  await db.run(sql`CREATE INDEX \`import_rows_expires_at_idx\` ON \`import_rows\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`import_rows_updated_at_idx\` ON \`import_rows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`import_rows_created_at_idx\` ON \`import_rows\` (\`created_at\`);`)
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
  await db.run(sql`CREATE TABLE \`mail\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`host\` text,
  	\`security\` text DEFAULT 'starttls' NOT NULL,
  	\`port\` numeric,
  	\`username\` text,
  	\`password\` text,
  	\`from\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`users\` ADD \`source_id\` text(36) REFERENCES imports(id);`)
  await db.run(sql`CREATE INDEX \`users_source_idx\` ON \`users\` (\`source_id\`);`)
  await db.run(sql`ALTER TABLE \`employments\` ADD \`source_id\` text(36) REFERENCES imports(id);`)
  await db.run(sql`CREATE INDEX \`employments_source_idx\` ON \`employments\` (\`source_id\`);`)
  await db.run(sql`ALTER TABLE \`memberships\` ADD \`source_id\` text(36) REFERENCES imports(id);`)
  await db.run(sql`CREATE INDEX \`memberships_source_idx\` ON \`memberships\` (\`source_id\`);`)
  await db.run(sql`ALTER TABLE \`policies_terms\` ADD \`titles\` text;`)
  await db.run(sql`ALTER TABLE \`policies_terms\` ADD \`picture\` text;`)
  await db.run(sql`ALTER TABLE \`devices\` ADD \`virtual\` integer;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`chosen\` integer;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`avatars\`;`)
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`DROP TABLE \`webcam_photos\`;`)
  await db.run(sql`DROP TABLE \`device_logs\`;`)
  await db.run(sql`DROP TABLE \`policies_terms_title_rules\`;`)
  await db.run(sql`DROP TABLE \`policies_terms_logs\`;`)
  await db.run(sql`DROP TABLE \`redaction_requests\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`import_rows\`;`)
  await db.run(sql`DROP TABLE \`settings_steps\`;`)
  await db.run(sql`DROP TABLE \`mail\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`phone\` text,
  	\`state\` text DEFAULT 'invited' NOT NULL,
  	\`state_since\` text,
  	\`access_ends_at\` text,
  	\`zone\` text,
  	\`language\` text DEFAULT 'zh',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text,
  	\`username\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_users\`("id", "name", "phone", "state", "state_since", "access_ends_at", "zone", "language", "updated_at", "created_at", "email", "username", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until") SELECT "id", "name", "phone", "state", "state_since", "access_ends_at", "zone", "language", "updated_at", "created_at", "email", "username", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until" FROM \`users\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`ALTER TABLE \`__new_users\` RENAME TO \`users\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_phone_idx\` ON \`users\` (\`phone\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_username_idx\` ON \`users\` (\`username\`);`)
  await db.run(sql`CREATE TABLE \`__new_employments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`company_id\` text(36) NOT NULL,
  	\`number\` text,
  	\`position\` text,
  	\`from\` text NOT NULL,
  	\`until\` text,
  	\`ended_at\` text,
  	\`zone\` text,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_employments\`("id", "user_id", "company_id", "number", "position", "from", "until", "ended_at", "zone", "starts_at", "ends_at", "updated_at", "created_at") SELECT "id", "user_id", "company_id", "number", "position", "from", "until", "ended_at", "zone", "starts_at", "ends_at", "updated_at", "created_at" FROM \`employments\`;`)
  await db.run(sql`DROP TABLE \`employments\`;`)
  await db.run(sql`ALTER TABLE \`__new_employments\` RENAME TO \`employments\`;`)
  await db.run(sql`CREATE INDEX \`employments_user_idx\` ON \`employments\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`employments_company_idx\` ON \`employments\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`employments_starts_at_idx\` ON \`employments\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`employments_ends_at_idx\` ON \`employments\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`employments_updated_at_idx\` ON \`employments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`employments_created_at_idx\` ON \`employments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_memberships\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`employment_id\` text(36) NOT NULL,
  	\`user_id\` text(36),
  	\`team_id\` text(36) NOT NULL,
  	\`role\` text DEFAULT 'member' NOT NULL,
  	\`main\` integer DEFAULT true,
  	\`from\` text NOT NULL,
  	\`until\` text,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`employment_id\`) REFERENCES \`employments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_memberships\`("id", "employment_id", "user_id", "team_id", "role", "main", "from", "until", "starts_at", "ends_at", "updated_at", "created_at") SELECT "id", "employment_id", "user_id", "team_id", "role", "main", "from", "until", "starts_at", "ends_at", "updated_at", "created_at" FROM \`memberships\`;`)
  await db.run(sql`DROP TABLE \`memberships\`;`)
  await db.run(sql`ALTER TABLE \`__new_memberships\` RENAME TO \`memberships\`;`)
  await db.run(sql`CREATE INDEX \`memberships_employment_idx\` ON \`memberships\` (\`employment_id\`);`)
  await db.run(sql`CREATE INDEX \`memberships_user_idx\` ON \`memberships\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`memberships_team_idx\` ON \`memberships\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`memberships_starts_at_idx\` ON \`memberships\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`memberships_ends_at_idx\` ON \`memberships\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`memberships_updated_at_idx\` ON \`memberships\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`memberships_created_at_idx\` ON \`memberships\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`policies_terms\` DROP COLUMN \`titles\`;`)
  await db.run(sql`ALTER TABLE \`policies_terms\` DROP COLUMN \`picture\`;`)
  await db.run(sql`ALTER TABLE \`devices\` DROP COLUMN \`virtual\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`chosen\`;`)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`users\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`users_phone_idx\` ON \`users\` (\`phone\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_username_idx\` ON \`users\` (\`username\`);`)
  await db.run(sql`CREATE TABLE \`personnel\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`id_number_value\` text,
  	\`id_number_source\` text,
  	\`sex_value\` text,
  	\`sex_source\` text,
  	\`ethnicity_value\` text,
  	\`ethnicity_source\` text,
  	\`birthday_value\` text,
  	\`birthday_source\` text,
  	\`address_value\` text,
  	\`address_source\` text,
  	\`degree_value\` text,
  	\`degree_source\` text,
  	\`school_value\` text,
  	\`school_source\` text,
  	\`school_subject_value\` text,
  	\`school_subject_source\` text,
  	\`policy_version\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`personnel_subject_idx\` ON \`personnel\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`personnel_updated_at_idx\` ON \`personnel\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`personnel_created_at_idx\` ON \`personnel\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`companies_hours_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`companies_hours_days_order_idx\` ON \`companies_hours_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`companies_hours_days_parent_idx\` ON \`companies_hours_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`companies_hours_breaks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text DEFAULT '12:00' NOT NULL,
  	\`to\` text DEFAULT '13:00' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`companies_hours_breaks_order_idx\` ON \`companies_hours_breaks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`companies_hours_breaks_parent_id_idx\` ON \`companies_hours_breaks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`companies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`controller\` text,
  	\`contact\` text,
  	\`zone\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`hours_from\` text DEFAULT '09:00' NOT NULL,
  	\`hours_to\` text DEFAULT '18:00' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`companies_name_idx\` ON \`companies\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`companies_updated_at_idx\` ON \`companies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`companies_created_at_idx\` ON \`companies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`employments\` (
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
  await db.run(sql`CREATE INDEX \`employments_user_idx\` ON \`employments\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`employments_company_idx\` ON \`employments\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`employments_starts_at_idx\` ON \`employments\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`employments_ends_at_idx\` ON \`employments\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`employments_updated_at_idx\` ON \`employments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`employments_created_at_idx\` ON \`employments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`teams\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`company_id\` text(36) NOT NULL,
  	\`parent_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`teams_company_idx\` ON \`teams\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`teams_parent_idx\` ON \`teams\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`teams_updated_at_idx\` ON \`teams\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`teams_created_at_idx\` ON \`teams\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`memberships\` (
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
  await db.run(sql`CREATE INDEX \`memberships_employment_idx\` ON \`memberships\` (\`employment_id\`);`)
  await db.run(sql`CREATE INDEX \`memberships_user_idx\` ON \`memberships\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`memberships_team_idx\` ON \`memberships\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`memberships_starts_at_idx\` ON \`memberships\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`memberships_ends_at_idx\` ON \`memberships\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`memberships_updated_at_idx\` ON \`memberships\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`memberships_created_at_idx\` ON \`memberships\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`projects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text,
  	\`company_id\` text(36) NOT NULL,
  	\`team_id\` text(36),
  	\`archived\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_company_idx\` ON \`projects\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_team_idx\` ON \`projects\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`projects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_rels_order_idx\` ON \`projects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_parent_idx\` ON \`projects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_path_idx\` ON \`projects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_users_id_idx\` ON \`projects_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`activity\` (
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
  	\`minutes\` text NOT NULL,
  	\`rev\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`device_id\`) REFERENCES \`devices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`activity_subject_idx\` ON \`activity\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`activity_company_idx\` ON \`activity\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`activity_team_idx\` ON \`activity\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`activity_device_idx\` ON \`activity\` (\`device_id\`);`)
  await db.run(sql`CREATE INDEX \`activity_captured_at_idx\` ON \`activity\` (\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`activity_local_date_idx\` ON \`activity\` (\`local_date\`);`)
  await db.run(sql`CREATE INDEX \`activity_expires_at_idx\` ON \`activity\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`activity_hidden_at_idx\` ON \`activity\` (\`hidden_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`activity_key_idx\` ON \`activity\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`activity_updated_at_idx\` ON \`activity\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`activity_created_at_idx\` ON \`activity\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_capturedAt_idx\` ON \`activity\` (\`subject_id\`,\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_localDate_idx\` ON \`activity\` (\`subject_id\`,\`local_date\`);`)
  await db.run(sql`CREATE TABLE \`activity_days\` (
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
  	\`minutes\` numeric DEFAULT 0 NOT NULL,
  	\`keys\` numeric DEFAULT 0 NOT NULL,
  	\`clicks\` numeric DEFAULT 0 NOT NULL,
  	\`programs\` text,
  	\`projects\` text,
  	\`paused_minutes\` numeric DEFAULT 0 NOT NULL,
  	\`deleted_gaps\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`device_id\`) REFERENCES \`devices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`activity_days_subject_idx\` ON \`activity_days\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`activity_days_company_idx\` ON \`activity_days\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`activity_days_team_idx\` ON \`activity_days\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`activity_days_device_idx\` ON \`activity_days\` (\`device_id\`);`)
  await db.run(sql`CREATE INDEX \`activity_days_captured_at_idx\` ON \`activity_days\` (\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`activity_days_local_date_idx\` ON \`activity_days\` (\`local_date\`);`)
  await db.run(sql`CREATE INDEX \`activity_days_expires_at_idx\` ON \`activity_days\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`activity_days_hidden_at_idx\` ON \`activity_days\` (\`hidden_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`activity_days_key_idx\` ON \`activity_days\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`activity_days_updated_at_idx\` ON \`activity_days\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`activity_days_created_at_idx\` ON \`activity_days\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_capturedAt_1_idx\` ON \`activity_days\` (\`subject_id\`,\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_localDate_1_idx\` ON \`activity_days\` (\`subject_id\`,\`local_date\`);`)
  await db.run(sql`CREATE TABLE \`screenshots\` (
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
  await db.run(sql`CREATE INDEX \`screenshots_subject_idx\` ON \`screenshots\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`screenshots_company_idx\` ON \`screenshots\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`screenshots_team_idx\` ON \`screenshots\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`screenshots_device_idx\` ON \`screenshots\` (\`device_id\`);`)
  await db.run(sql`CREATE INDEX \`screenshots_captured_at_idx\` ON \`screenshots\` (\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`screenshots_local_date_idx\` ON \`screenshots\` (\`local_date\`);`)
  await db.run(sql`CREATE INDEX \`screenshots_expires_at_idx\` ON \`screenshots\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`screenshots_hidden_at_idx\` ON \`screenshots\` (\`hidden_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`screenshots_key_idx\` ON \`screenshots\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`screenshots_file_idx\` ON \`screenshots\` (\`file\`);`)
  await db.run(sql`CREATE INDEX \`screenshots_thumb_idx\` ON \`screenshots\` (\`thumb\`);`)
  await db.run(sql`CREATE INDEX \`screenshots_updated_at_idx\` ON \`screenshots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`screenshots_created_at_idx\` ON \`screenshots\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_capturedAt_2_idx\` ON \`screenshots\` (\`subject_id\`,\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_localDate_2_idx\` ON \`screenshots\` (\`subject_id\`,\`local_date\`);`)
  await db.run(sql`CREATE TABLE \`policies_purposes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`zh\` text NOT NULL,
  	\`en\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_purposes_order_idx\` ON \`policies_purposes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`policies_purposes_parent_id_idx\` ON \`policies_purposes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policies_terms_viewers\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`policies_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_terms_viewers_order_idx\` ON \`policies_terms_viewers\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`policies_terms_viewers_parent_idx\` ON \`policies_terms_viewers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policies_terms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`category\` text NOT NULL,
  	\`basis\` text DEFAULT 'consent' NOT NULL,
  	\`consent\` text DEFAULT 'separate' NOT NULL,
  	\`optional\` integer DEFAULT true,
  	\`retention_days\` numeric,
  	\`per_hour\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_terms_order_idx\` ON \`policies_terms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`policies_terms_parent_id_idx\` ON \`policies_terms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`version\` numeric,
  	\`effective_from\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_version_idx\` ON \`policies\` (\`version\`);`)
  await db.run(sql`CREATE INDEX \`policies_updated_at_idx\` ON \`policies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`policies_created_at_idx\` ON \`policies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`policies_locales\` (
  	\`title\` text NOT NULL,
  	\`prose\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`policies_locales_locale_parent_id_unique\` ON \`policies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policies_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_texts_order_parent\` ON \`policies_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policy_seals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`bytes\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`effective_from\` text NOT NULL,
  	\`sealed_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`policy_seals_version_idx\` ON \`policy_seals\` (\`version\`);`)
  await db.run(sql`CREATE INDEX \`policy_seals_updated_at_idx\` ON \`policy_seals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`policy_seals_created_at_idx\` ON \`policy_seals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`acceptances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`policy_hash\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`how\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`acceptances_subject_idx\` ON \`acceptances\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_at_idx\` ON \`acceptances\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_updated_at_idx\` ON \`acceptances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`acceptances_created_at_idx\` ON \`acceptances\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`consents\` (
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
  await db.run(sql`CREATE INDEX \`consents_subject_idx\` ON \`consents\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_at_idx\` ON \`consents\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`consents_updated_at_idx\` ON \`consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`viewings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`viewer_id\` text(36) NOT NULL,
  	\`viewer_role\` text NOT NULL,
  	\`sid\` text NOT NULL,
  	\`category\` text NOT NULL,
  	\`scope\` text NOT NULL,
  	\`subject_id\` text(36),
  	\`team_id\` text(36),
  	\`company_id\` text(36),
  	\`purpose\` text NOT NULL,
  	\`policy_version\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`viewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`viewings_at_idx\` ON \`viewings\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`viewings_viewer_idx\` ON \`viewings\` (\`viewer_id\`);`)
  await db.run(sql`CREATE INDEX \`viewings_sid_idx\` ON \`viewings\` (\`sid\`);`)
  await db.run(sql`CREATE INDEX \`viewings_subject_idx\` ON \`viewings\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`viewings_team_idx\` ON \`viewings\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`viewings_company_idx\` ON \`viewings\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`viewings_updated_at_idx\` ON \`viewings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`viewings_created_at_idx\` ON \`viewings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`act\` text NOT NULL,
  	\`actor_id\` text(36),
  	\`actor_role\` text,
  	\`subject_id\` text(36),
  	\`category\` text,
  	\`purpose\` text,
  	\`viewing\` text,
  	\`count\` numeric,
  	\`detail\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_act_idx\` ON \`audit_log\` (\`act\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_idx\` ON \`audit_log\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_subject_idx\` ON \`audit_log\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_updated_at_idx\` ON \`audit_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_created_at_idx\` ON \`audit_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`devices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`employment_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`platform\` text,
  	\`agent_version\` text,
  	\`enrolled_at\` text NOT NULL,
  	\`last_seen_at\` text,
  	\`revoked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`employment_id\`) REFERENCES \`employments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`devices_subject_idx\` ON \`devices\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`devices_employment_idx\` ON \`devices\` (\`employment_id\`);`)
  await db.run(sql`CREATE INDEX \`devices_updated_at_idx\` ON \`devices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`devices_created_at_idx\` ON \`devices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`pauses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`start\` text NOT NULL,
  	\`end\` text,
  	\`expires_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pauses_subject_idx\` ON \`pauses\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`pauses_start_idx\` ON \`pauses\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`pauses_expires_at_idx\` ON \`pauses\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`pauses_updated_at_idx\` ON \`pauses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pauses_created_at_idx\` ON \`pauses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`device_tokens\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`device_id\` text(36) NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`device_id\`) REFERENCES \`devices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`device_tokens_hash_idx\` ON \`device_tokens\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`device_tokens_device_idx\` ON \`device_tokens\` (\`device_id\`);`)
  await db.run(sql`CREATE INDEX \`device_tokens_user_idx\` ON \`device_tokens\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`device_tokens_updated_at_idx\` ON \`device_tokens\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`device_tokens_created_at_idx\` ON \`device_tokens\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`enrolment_codes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`employment_id\` text(36) NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`used_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`employment_id\`) REFERENCES \`employments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`enrolment_codes_hash_idx\` ON \`enrolment_codes\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`enrolment_codes_user_idx\` ON \`enrolment_codes\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`enrolment_codes_employment_idx\` ON \`enrolment_codes\` (\`employment_id\`);`)
  await db.run(sql`CREATE INDEX \`enrolment_codes_expires_at_idx\` ON \`enrolment_codes\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`enrolment_codes_updated_at_idx\` ON \`enrolment_codes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`enrolment_codes_created_at_idx\` ON \`enrolment_codes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`one_time_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`act\` text NOT NULL,
  	\`made_by_id\` text(36),
  	\`expires_at\` text NOT NULL,
  	\`used_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`made_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`one_time_links_hash_idx\` ON \`one_time_links\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`one_time_links_user_idx\` ON \`one_time_links\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`one_time_links_made_by_idx\` ON \`one_time_links\` (\`made_by_id\`);`)
  await db.run(sql`CREATE INDEX \`one_time_links_expires_at_idx\` ON \`one_time_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`one_time_links_updated_at_idx\` ON \`one_time_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`one_time_links_created_at_idx\` ON \`one_time_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`capture_plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`device_id\` text(36) NOT NULL,
  	\`interval\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`device_id\`) REFERENCES \`devices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`capture_plans_key_idx\` ON \`capture_plans\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`capture_plans_device_idx\` ON \`capture_plans\` (\`device_id\`);`)
  await db.run(sql`CREATE INDEX \`capture_plans_interval_idx\` ON \`capture_plans\` (\`interval\`);`)
  await db.run(sql`CREATE INDEX \`capture_plans_expires_at_idx\` ON \`capture_plans\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`capture_plans_updated_at_idx\` ON \`capture_plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`capture_plans_created_at_idx\` ON \`capture_plans\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`holder\` text,
  	\`until\` text,
  	\`n\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leases_key_idx\` ON \`leases\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`leases_updated_at_idx\` ON \`leases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leases_created_at_idx\` ON \`leases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`epochs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`n\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`epochs_key_idx\` ON \`epochs\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`epochs_updated_at_idx\` ON \`epochs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`epochs_created_at_idx\` ON \`epochs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tombstones\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`category\` text NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tombstones_key_idx\` ON \`tombstones\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`tombstones_subject_idx\` ON \`tombstones\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`tombstones_expires_at_idx\` ON \`tombstones\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`tombstones_updated_at_idx\` ON \`tombstones\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tombstones_created_at_idx\` ON \`tombstones\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`job_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`job\` text NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`finished_at\` text,
  	\`outcome\` text,
  	\`counts\` text,
  	\`error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`job_runs_job_idx\` ON \`job_runs\` (\`job\`);`)
  await db.run(sql`CREATE INDEX \`job_runs_started_at_idx\` ON \`job_runs\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`job_runs_updated_at_idx\` ON \`job_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`job_runs_created_at_idx\` ON \`job_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text DEFAULT 'zh' NOT NULL,
  	\`help\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`personnel\`;`)
  await db.run(sql`DROP TABLE \`companies_hours_days\`;`)
  await db.run(sql`DROP TABLE \`companies_hours_breaks\`;`)
  await db.run(sql`DROP TABLE \`companies\`;`)
  await db.run(sql`DROP TABLE \`employments\`;`)
  await db.run(sql`DROP TABLE \`teams\`;`)
  await db.run(sql`DROP TABLE \`memberships\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects_rels\`;`)
  await db.run(sql`DROP TABLE \`activity\`;`)
  await db.run(sql`DROP TABLE \`activity_days\`;`)
  await db.run(sql`DROP TABLE \`screenshots\`;`)
  await db.run(sql`DROP TABLE \`policies_purposes\`;`)
  await db.run(sql`DROP TABLE \`policies_terms_viewers\`;`)
  await db.run(sql`DROP TABLE \`policies_terms\`;`)
  await db.run(sql`DROP TABLE \`policies\`;`)
  await db.run(sql`DROP TABLE \`policies_locales\`;`)
  await db.run(sql`DROP TABLE \`policies_texts\`;`)
  await db.run(sql`DROP TABLE \`policy_seals\`;`)
  await db.run(sql`DROP TABLE \`acceptances\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`viewings\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`devices\`;`)
  await db.run(sql`DROP TABLE \`pauses\`;`)
  await db.run(sql`DROP TABLE \`device_tokens\`;`)
  await db.run(sql`DROP TABLE \`enrolment_codes\`;`)
  await db.run(sql`DROP TABLE \`one_time_links\`;`)
  await db.run(sql`DROP TABLE \`capture_plans\`;`)
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`DROP TABLE \`epochs\`;`)
  await db.run(sql`DROP TABLE \`tombstones\`;`)
  await db.run(sql`DROP TABLE \`job_runs\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
}

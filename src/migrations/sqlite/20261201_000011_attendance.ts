import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`punches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`company_id\` text(36) NOT NULL,
  	\`team_id\` text(36),
  	\`captured_at\` text NOT NULL,
  	\`local_date\` text NOT NULL,
  	\`zone\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`policy_version\` numeric NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`employment_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`offset\` numeric NOT NULL,
  	\`source\` text NOT NULL,
  	\`device_id\` text(36),
  	\`client_id\` text NOT NULL,
  	\`reason\` text,
  	\`flags\` text,
  	\`seq\` numeric NOT NULL,
  	\`prev_hash\` text,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`employment_id\`) REFERENCES \`employments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`device_id\`) REFERENCES \`devices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`punches_subject_idx\` ON \`punches\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`punches_company_idx\` ON \`punches\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`punches_team_idx\` ON \`punches\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`punches_captured_at_idx\` ON \`punches\` (\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`punches_local_date_idx\` ON \`punches\` (\`local_date\`);`)
  await db.run(sql`CREATE INDEX \`punches_expires_at_idx\` ON \`punches\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`punches_employment_idx\` ON \`punches\` (\`employment_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`punches_key_idx\` ON \`punches\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`punches_device_idx\` ON \`punches\` (\`device_id\`);`)
  await db.run(sql`CREATE INDEX \`punches_updated_at_idx\` ON \`punches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`punches_created_at_idx\` ON \`punches\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_capturedAt_5_idx\` ON \`punches\` (\`subject_id\`,\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`employment_localDate_idx\` ON \`punches\` (\`employment_id\`,\`local_date\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`employment_seq_idx\` ON \`punches\` (\`employment_id\`,\`seq\`);`)
  await db.run(sql`CREATE TABLE \`corrections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`company_id\` text(36) NOT NULL,
  	\`team_id\` text(36),
  	\`captured_at\` text NOT NULL,
  	\`local_date\` text NOT NULL,
  	\`zone\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`policy_version\` numeric NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`employment_id\` text(36) NOT NULL,
  	\`do\` text NOT NULL,
  	\`punch_id\` text(36),
  	\`at\` text NOT NULL,
  	\`kind\` text,
  	\`reason\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`asked_at\` text NOT NULL,
  	\`asked_by_id\` text(36) NOT NULL,
  	\`decided_at\` text,
  	\`decided_by_id\` text(36),
  	\`answer\` text,
  	\`steps\` text,
  	\`before\` text,
  	\`after\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`employment_id\`) REFERENCES \`employments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`punch_id\`) REFERENCES \`punches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`corrections_subject_idx\` ON \`corrections\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_company_idx\` ON \`corrections\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_team_idx\` ON \`corrections\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_captured_at_idx\` ON \`corrections\` (\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`corrections_local_date_idx\` ON \`corrections\` (\`local_date\`);`)
  await db.run(sql`CREATE INDEX \`corrections_expires_at_idx\` ON \`corrections\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`corrections_employment_idx\` ON \`corrections\` (\`employment_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_punch_idx\` ON \`corrections\` (\`punch_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_state_idx\` ON \`corrections\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`corrections_asked_by_idx\` ON \`corrections\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_decided_by_idx\` ON \`corrections\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_updated_at_idx\` ON \`corrections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`corrections_created_at_idx\` ON \`corrections\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_capturedAt_6_idx\` ON \`corrections\` (\`subject_id\`,\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`employment_localDate_1_idx\` ON \`corrections\` (\`employment_id\`,\`local_date\`);`)
  await db.run(sql`CREATE TABLE \`overtime_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`company_id\` text(36) NOT NULL,
  	\`team_id\` text(36),
  	\`captured_at\` text NOT NULL,
  	\`local_date\` text NOT NULL,
  	\`zone\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`policy_version\` numeric NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`employment_id\` text(36) NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`as\` text NOT NULL,
  	\`reason\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`asked_at\` text NOT NULL,
  	\`asked_by_id\` text(36) NOT NULL,
  	\`decided_at\` text,
  	\`decided_by_id\` text(36),
  	\`answer\` text,
  	\`steps\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`employment_id\`) REFERENCES \`employments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`overtime_requests_subject_idx\` ON \`overtime_requests\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`overtime_requests_company_idx\` ON \`overtime_requests\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`overtime_requests_team_idx\` ON \`overtime_requests\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`overtime_requests_captured_at_idx\` ON \`overtime_requests\` (\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`overtime_requests_local_date_idx\` ON \`overtime_requests\` (\`local_date\`);`)
  await db.run(sql`CREATE INDEX \`overtime_requests_expires_at_idx\` ON \`overtime_requests\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`overtime_requests_employment_idx\` ON \`overtime_requests\` (\`employment_id\`);`)
  await db.run(sql`CREATE INDEX \`overtime_requests_state_idx\` ON \`overtime_requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`overtime_requests_asked_by_idx\` ON \`overtime_requests\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`overtime_requests_decided_by_idx\` ON \`overtime_requests\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`overtime_requests_updated_at_idx\` ON \`overtime_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`overtime_requests_created_at_idx\` ON \`overtime_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_capturedAt_7_idx\` ON \`overtime_requests\` (\`subject_id\`,\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`employment_localDate_2_idx\` ON \`overtime_requests\` (\`employment_id\`,\`local_date\`);`)
  await db.run(sql`CREATE TABLE \`absences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`company_id\` text(36) NOT NULL,
  	\`team_id\` text(36),
  	\`captured_at\` text NOT NULL,
  	\`local_date\` text NOT NULL,
  	\`zone\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`policy_version\` numeric NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`employment_id\` text(36) NOT NULL,
  	\`last_date\` text NOT NULL,
  	\`half\` text,
  	\`from\` text,
  	\`to\` text,
  	\`kind_id\` text(36) NOT NULL,
  	\`reason\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`asked_at\` text NOT NULL,
  	\`asked_by_id\` text(36) NOT NULL,
  	\`decided_at\` text,
  	\`decided_by_id\` text(36),
  	\`answer\` text,
  	\`steps\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`employment_id\`) REFERENCES \`employments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`kind_id\`) REFERENCES \`leave_kinds\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`absences_subject_idx\` ON \`absences\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`absences_company_idx\` ON \`absences\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`absences_team_idx\` ON \`absences\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`absences_captured_at_idx\` ON \`absences\` (\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`absences_local_date_idx\` ON \`absences\` (\`local_date\`);`)
  await db.run(sql`CREATE INDEX \`absences_expires_at_idx\` ON \`absences\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`absences_employment_idx\` ON \`absences\` (\`employment_id\`);`)
  await db.run(sql`CREATE INDEX \`absences_last_date_idx\` ON \`absences\` (\`last_date\`);`)
  await db.run(sql`CREATE INDEX \`absences_kind_idx\` ON \`absences\` (\`kind_id\`);`)
  await db.run(sql`CREATE INDEX \`absences_state_idx\` ON \`absences\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`absences_asked_by_idx\` ON \`absences\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`absences_decided_by_idx\` ON \`absences\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`absences_updated_at_idx\` ON \`absences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`absences_created_at_idx\` ON \`absences\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_capturedAt_8_idx\` ON \`absences\` (\`subject_id\`,\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`employment_localDate_3_idx\` ON \`absences\` (\`employment_id\`,\`local_date\`);`)
  await db.run(sql`CREATE TABLE \`attendance_days\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`company_id\` text(36) NOT NULL,
  	\`team_id\` text(36),
  	\`captured_at\` text NOT NULL,
  	\`local_date\` text NOT NULL,
  	\`zone\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`policy_version\` numeric NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`employment_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`shift_id\` text(36),
  	\`due\` numeric DEFAULT 0 NOT NULL,
  	\`worked\` numeric DEFAULT 0 NOT NULL,
  	\`worked_due\` numeric DEFAULT 0 NOT NULL,
  	\`deemed\` numeric DEFAULT 0 NOT NULL,
  	\`late\` numeric DEFAULT 0 NOT NULL,
  	\`early\` numeric DEFAULT 0 NOT NULL,
  	\`missing\` numeric DEFAULT 0 NOT NULL,
  	\`forgiven\` numeric DEFAULT 0 NOT NULL,
  	\`leave\` numeric DEFAULT 0 NOT NULL,
  	\`leave_by_kind\` text,
  	\`present\` numeric DEFAULT 0 NOT NULL,
  	\`break\` numeric DEFAULT 0 NOT NULL,
  	\`overtime_workday\` numeric DEFAULT 0 NOT NULL,
  	\`overtime_rest\` numeric DEFAULT 0 NOT NULL,
  	\`overtime_holiday\` numeric DEFAULT 0 NOT NULL,
  	\`uncounted\` numeric DEFAULT 0 NOT NULL,
  	\`night\` numeric DEFAULT 0 NOT NULL,
  	\`balance\` numeric,
  	\`reasons\` text,
  	\`first_in\` text,
  	\`last_out\` text,
  	\`engine\` numeric NOT NULL,
  	\`inputs\` text NOT NULL,
  	\`rev\` numeric DEFAULT 1 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`employment_id\`) REFERENCES \`employments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`shift_id\`) REFERENCES \`shifts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attendance_days_subject_idx\` ON \`attendance_days\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`attendance_days_company_idx\` ON \`attendance_days\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`attendance_days_team_idx\` ON \`attendance_days\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`attendance_days_captured_at_idx\` ON \`attendance_days\` (\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`attendance_days_local_date_idx\` ON \`attendance_days\` (\`local_date\`);`)
  await db.run(sql`CREATE INDEX \`attendance_days_expires_at_idx\` ON \`attendance_days\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`attendance_days_employment_idx\` ON \`attendance_days\` (\`employment_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`attendance_days_key_idx\` ON \`attendance_days\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`attendance_days_status_idx\` ON \`attendance_days\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`attendance_days_shift_idx\` ON \`attendance_days\` (\`shift_id\`);`)
  await db.run(sql`CREATE INDEX \`attendance_days_updated_at_idx\` ON \`attendance_days\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attendance_days_created_at_idx\` ON \`attendance_days\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_capturedAt_9_idx\` ON \`attendance_days\` (\`subject_id\`,\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`employment_localDate_4_idx\` ON \`attendance_days\` (\`employment_id\`,\`local_date\`);`)
  await db.run(sql`CREATE TABLE \`attendance_periods\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`company_id\` text(36) NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`history\` text,
  	\`expires_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attendance_periods_company_idx\` ON \`attendance_periods\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`attendance_periods_state_idx\` ON \`attendance_periods\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`attendance_periods_expires_at_idx\` ON \`attendance_periods\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`attendance_periods_updated_at_idx\` ON \`attendance_periods\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attendance_periods_created_at_idx\` ON \`attendance_periods\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`attendance_states\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`company_id\` text(36) NOT NULL,
  	\`team_id\` text(36),
  	\`captured_at\` text NOT NULL,
  	\`local_date\` text NOT NULL,
  	\`zone\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`policy_version\` numeric NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`employment_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`period_id\` text(36) NOT NULL,
  	\`first_date\` text NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`hash\` text,
  	\`at\` text,
  	\`changed\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`employment_id\`) REFERENCES \`employments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`period_id\`) REFERENCES \`attendance_periods\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attendance_states_subject_idx\` ON \`attendance_states\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`attendance_states_company_idx\` ON \`attendance_states\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`attendance_states_team_idx\` ON \`attendance_states\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`attendance_states_captured_at_idx\` ON \`attendance_states\` (\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`attendance_states_local_date_idx\` ON \`attendance_states\` (\`local_date\`);`)
  await db.run(sql`CREATE INDEX \`attendance_states_expires_at_idx\` ON \`attendance_states\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`attendance_states_employment_idx\` ON \`attendance_states\` (\`employment_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`attendance_states_key_idx\` ON \`attendance_states\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`attendance_states_period_idx\` ON \`attendance_states\` (\`period_id\`);`)
  await db.run(sql`CREATE INDEX \`attendance_states_updated_at_idx\` ON \`attendance_states\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attendance_states_created_at_idx\` ON \`attendance_states\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_capturedAt_10_idx\` ON \`attendance_states\` (\`subject_id\`,\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`employment_localDate_5_idx\` ON \`attendance_states\` (\`employment_id\`,\`local_date\`);`)
  await db.run(sql`CREATE TABLE \`attendance_sheets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_id\` text(36) NOT NULL,
  	\`company_id\` text(36) NOT NULL,
  	\`team_id\` text(36),
  	\`captured_at\` text NOT NULL,
  	\`local_date\` text NOT NULL,
  	\`zone\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`policy_version\` numeric NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`employment_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`period_id\` text(36) NOT NULL,
  	\`how\` text NOT NULL,
  	\`sealed_at\` text NOT NULL,
  	\`dispute\` text,
  	\`bytes\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subject_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`employment_id\`) REFERENCES \`employments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`period_id\`) REFERENCES \`attendance_periods\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attendance_sheets_subject_idx\` ON \`attendance_sheets\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`attendance_sheets_company_idx\` ON \`attendance_sheets\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`attendance_sheets_team_idx\` ON \`attendance_sheets\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`attendance_sheets_captured_at_idx\` ON \`attendance_sheets\` (\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`attendance_sheets_local_date_idx\` ON \`attendance_sheets\` (\`local_date\`);`)
  await db.run(sql`CREATE INDEX \`attendance_sheets_expires_at_idx\` ON \`attendance_sheets\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`attendance_sheets_employment_idx\` ON \`attendance_sheets\` (\`employment_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`attendance_sheets_key_idx\` ON \`attendance_sheets\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`attendance_sheets_period_idx\` ON \`attendance_sheets\` (\`period_id\`);`)
  await db.run(sql`CREATE INDEX \`attendance_sheets_updated_at_idx\` ON \`attendance_sheets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attendance_sheets_created_at_idx\` ON \`attendance_sheets\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_capturedAt_11_idx\` ON \`attendance_sheets\` (\`subject_id\`,\`captured_at\`);`)
  await db.run(sql`CREATE INDEX \`employment_localDate_6_idx\` ON \`attendance_sheets\` (\`employment_id\`,\`local_date\`);`)
  await db.run(sql`CREATE TABLE \`shifts_parts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`shifts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`shifts_parts_order_idx\` ON \`shifts_parts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`shifts_parts_parent_id_idx\` ON \`shifts_parts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`shifts_breaks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	\`paid\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`shifts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`shifts_breaks_order_idx\` ON \`shifts_breaks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`shifts_breaks_parent_id_idx\` ON \`shifts_breaks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`shifts_after_late\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`after\` text,
  	\`minutes\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`shifts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`shifts_after_late_order_idx\` ON \`shifts_after_late\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`shifts_after_late_parent_id_idx\` ON \`shifts_after_late\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`shifts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`company_id\` text(36) NOT NULL,
  	\`kind\` text DEFAULT 'fixed' NOT NULL,
  	\`grace_late\` numeric DEFAULT 0,
  	\`grace_early\` numeric DEFAULT 0,
  	\`half_below\` numeric DEFAULT 0,
  	\`absent_below\` numeric DEFAULT 0,
  	\`pairing\` text DEFAULT 'every' NOT NULL,
  	\`overtime_needs\` text DEFAULT 'approval' NOT NULL,
  	\`overtime_before\` integer DEFAULT false,
  	\`overtime_minimum\` numeric DEFAULT 30,
  	\`overtime_unit\` numeric DEFAULT 30,
  	\`slide_earlier\` numeric,
  	\`slide_later\` numeric,
  	\`span_start\` text,
  	\`span_end\` text,
  	\`core_start\` text,
  	\`core_end\` text,
  	\`norm\` numeric,
  	\`law_breaks\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`shifts_company_idx\` ON \`shifts\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`shifts_updated_at_idx\` ON \`shifts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`shifts_created_at_idx\` ON \`shifts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`shift_assignments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`shift_id\` text(36) NOT NULL,
  	\`person_id\` text(36),
  	\`team_id\` text(36),
  	\`week_mon\` integer DEFAULT true,
  	\`week_tue\` integer DEFAULT true,
  	\`week_wed\` integer DEFAULT true,
  	\`week_thu\` integer DEFAULT true,
  	\`week_fri\` integer DEFAULT true,
  	\`week_sat\` integer DEFAULT false,
  	\`week_sun\` integer DEFAULT false,
  	\`from\` text NOT NULL,
  	\`until\` text,
  	\`zone\` text,
  	\`made_at\` text NOT NULL,
  	\`policy_version\` numeric,
  	\`expires_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`shift_id\`) REFERENCES \`shifts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`team_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`shift_assignments_shift_idx\` ON \`shift_assignments\` (\`shift_id\`);`)
  await db.run(sql`CREATE INDEX \`shift_assignments_person_idx\` ON \`shift_assignments\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`shift_assignments_team_idx\` ON \`shift_assignments\` (\`team_id\`);`)
  await db.run(sql`CREATE INDEX \`shift_assignments_expires_at_idx\` ON \`shift_assignments\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`shift_assignments_updated_at_idx\` ON \`shift_assignments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`shift_assignments_created_at_idx\` ON \`shift_assignments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`holidays\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`company_id\` text(36) NOT NULL,
  	\`date\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`notice\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`holidays_company_idx\` ON \`holidays\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`holidays_date_idx\` ON \`holidays\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`holidays_updated_at_idx\` ON \`holidays\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`holidays_created_at_idx\` ON \`holidays\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`leave_kinds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`company_id\` text(36) NOT NULL,
  	\`counts\` text DEFAULT 'leave' NOT NULL,
  	\`paid\` integer DEFAULT true,
  	\`sensitive\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`leave_kinds_company_idx\` ON \`leave_kinds\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`leave_kinds_updated_at_idx\` ON \`leave_kinds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leave_kinds_created_at_idx\` ON \`leave_kinds\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`punch_chains\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`employment_id\` text(36) NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`hash\` text NOT NULL,
  	\`expires_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`employment_id\`) REFERENCES \`employments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`punch_chains_employment_idx\` ON \`punch_chains\` (\`employment_id\`);`)
  await db.run(sql`CREATE INDEX \`punch_chains_expires_at_idx\` ON \`punch_chains\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`punch_chains_updated_at_idx\` ON \`punch_chains\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`punch_chains_created_at_idx\` ON \`punch_chains\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`punch_gaps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`employment_id\` text(36) NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`prev_hash\` text,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`employment_id\`) REFERENCES \`employments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`punch_gaps_key_idx\` ON \`punch_gaps\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`punch_gaps_employment_idx\` ON \`punch_gaps\` (\`employment_id\`);`)
  await db.run(sql`CREATE INDEX \`punch_gaps_updated_at_idx\` ON \`punch_gaps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`punch_gaps_created_at_idx\` ON \`punch_gaps\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`attendance_dirty\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`employment_id\` text(36) NOT NULL,
  	\`date\` text NOT NULL,
  	\`n\` numeric DEFAULT 1 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`employment_id\`) REFERENCES \`employments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attendance_dirty_key_idx\` ON \`attendance_dirty\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`attendance_dirty_employment_idx\` ON \`attendance_dirty\` (\`employment_id\`);`)
  await db.run(sql`CREATE INDEX \`attendance_dirty_date_idx\` ON \`attendance_dirty\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`attendance_dirty_updated_at_idx\` ON \`attendance_dirty\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attendance_dirty_created_at_idx\` ON \`attendance_dirty\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`calendar\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`shown\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`shifts_id\` text(36) REFERENCES shifts(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`shift_assignments_id\` text(36) REFERENCES shift_assignments(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`holidays_id\` text(36) REFERENCES holidays(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`leave_kinds_id\` text(36) REFERENCES leave_kinds(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_shifts_id_idx\` ON \`payload_locked_documents_rels\` (\`shifts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_shift_assignments_id_idx\` ON \`payload_locked_documents_rels\` (\`shift_assignments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_holidays_id_idx\` ON \`payload_locked_documents_rels\` (\`holidays_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leave_kinds_id_idx\` ON \`payload_locked_documents_rels\` (\`leave_kinds_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`punches\`;`)
  await db.run(sql`DROP TABLE \`corrections\`;`)
  await db.run(sql`DROP TABLE \`overtime_requests\`;`)
  await db.run(sql`DROP TABLE \`absences\`;`)
  await db.run(sql`DROP TABLE \`attendance_days\`;`)
  await db.run(sql`DROP TABLE \`attendance_periods\`;`)
  await db.run(sql`DROP TABLE \`attendance_states\`;`)
  await db.run(sql`DROP TABLE \`attendance_sheets\`;`)
  await db.run(sql`DROP TABLE \`shifts_parts\`;`)
  await db.run(sql`DROP TABLE \`shifts_breaks\`;`)
  await db.run(sql`DROP TABLE \`shifts_after_late\`;`)
  await db.run(sql`DROP TABLE \`shifts\`;`)
  await db.run(sql`DROP TABLE \`shift_assignments\`;`)
  await db.run(sql`DROP TABLE \`holidays\`;`)
  await db.run(sql`DROP TABLE \`leave_kinds\`;`)
  await db.run(sql`DROP TABLE \`punch_chains\`;`)
  await db.run(sql`DROP TABLE \`punch_gaps\`;`)
  await db.run(sql`DROP TABLE \`attendance_dirty\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  	\`guardianships_id\` text(36),
  	\`announcements_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`companies_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`employments_id\`) REFERENCES \`employments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teams_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`memberships_id\`) REFERENCES \`memberships\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policies_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guardianships_id\`) REFERENCES \`guardianships\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "users_id", "companies_id", "employments_id", "teams_id", "memberships_id", "projects_id", "policies_id", "guardianships_id", "announcements_id") SELECT "id", "order", "parent_id", "path", "users_id", "companies_id", "employments_id", "teams_id", "memberships_id", "projects_id", "policies_id", "guardianships_id", "announcements_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guardianships_id_idx\` ON \`payload_locked_documents_rels\` (\`guardianships_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_announcements_id_idx\` ON \`payload_locked_documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`ALTER TABLE \`companies\` DROP COLUMN \`calendar\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`shown\`;`)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/** Time is kept in seconds; what was stored in whole minutes keeps its length. Memberships end with their employment. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`activity_days\` ADD \`seconds\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`activity_days\` ADD \`paused_seconds\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`UPDATE \`activity_days\` SET
    \`seconds\` = \`minutes\` * 60,
    \`paused_seconds\` = \`paused_minutes\` * 60,
    \`programs\` = (SELECT json_group_object(key, value * 60) FROM json_each(\`programs\`)),
    \`projects\` = (SELECT json_group_object(key, value * 60) FROM json_each(\`projects\`));`)
  await db.run(sql`ALTER TABLE \`activity_days\` DROP COLUMN \`paused_minutes\`;`)
  await db.run(sql`ALTER TABLE \`devices\` ADD \`host\` text;`)
  await db.run(sql`ALTER TABLE \`policies\` ADD \`weighed\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`days\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`rows\` text;`)
  await db.run(sql`UPDATE \`memberships\` SET
    \`ends_at\` = (SELECT e.\`ends_at\` FROM \`employments\` e WHERE e.\`id\` = \`memberships\`.\`employment_id\`)
    WHERE EXISTS (SELECT 1 FROM \`employments\` e WHERE e.\`id\` = \`memberships\`.\`employment_id\` AND e.\`ends_at\` IS NOT NULL
      AND (\`memberships\`.\`ends_at\` IS NULL OR \`memberships\`.\`ends_at\` > e.\`ends_at\`));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`activity_days\` ADD \`paused_minutes\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`UPDATE \`activity_days\` SET
    \`paused_minutes\` = round(\`paused_seconds\` / 60.0),
    \`programs\` = (SELECT json_group_object(key, round(value / 60.0)) FROM json_each(\`programs\`)),
    \`projects\` = (SELECT json_group_object(key, round(value / 60.0)) FROM json_each(\`projects\`));`)
  await db.run(sql`ALTER TABLE \`activity_days\` DROP COLUMN \`seconds\`;`)
  await db.run(sql`ALTER TABLE \`activity_days\` DROP COLUMN \`paused_seconds\`;`)
  await db.run(sql`ALTER TABLE \`devices\` DROP COLUMN \`host\`;`)
  await db.run(sql`ALTER TABLE \`policies\` DROP COLUMN \`weighed\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`days\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`rows\`;`)
}

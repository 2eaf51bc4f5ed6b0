import { and, eq, inArray, isNull, sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'
import type { Minute } from '../../reports/activity'
import type { BlockRow, DayRow, Stamp } from '../activityRows'
import { sqliteOf } from '../kind'

/** Rows a statement; a statement blocks the loop while it runs. */
const AT_ONCE = 100

const iso = (at: number): string => new Date(at).toISOString()
const ms = (value: unknown): number => Date.parse(String(value))

const stampOf = (row: Stamp): Record<string, unknown> => ({
  subject: row.subject,
  company: row.company,
  team: row.team,
  device: row.device,
  capturedAt: iso(row.capturedAt),
  localDate: row.localDate,
  zone: row.zone,
  receivedAt: iso(row.receivedAt),
  policyVersion: row.policyVersion,
  expiresAt: iso(row.expiresAt),
})

// Payload builds its tables at run time and types none of them.
type Table = Record<string, never>
const handles = (payload: Payload, name: string) => {
  const { drizzle, tables } = sqliteOf(payload)
  return { drizzle, table: tables[name] as unknown as Table }
}

const inChunks = async <T>(rows: T[], run: (chunk: T[]) => Promise<unknown>): Promise<void> => {
  for (let i = 0; i < rows.length; i += AT_ONCE) await run(rows.slice(i, i + AT_ONCE))
}

export const readBlocks = async (
  payload: Payload,
  subject: string,
  localDates: string[],
): Promise<BlockRow[]> => {
  const { drizzle, table } = handles(payload, 'activity')
  const rows = (await drizzle
    .select()
    .from(table as never)
    .where(and(eq(table.subject!, subject), inArray(table.localDate!, localDates)))) as Record<
    string,
    unknown
  >[]
  return rows.map((row) => ({
    ...(row as unknown as BlockRow),
    capturedAt: ms(row.capturedAt),
    receivedAt: ms(row.receivedAt),
    expiresAt: ms(row.expiresAt),
    hiddenAt: row.hiddenAt ? ms(row.hiddenAt) : null,
    minutes: row.minutes as Minute[],
  }))
}

export const writeBlocks = async (payload: Payload, blocks: BlockRow[], at: number): Promise<boolean> => {
  const { drizzle, table } = handles(payload, 'activity')
  const updatedAt = iso(at)
  let written = 0
  await inChunks(
    blocks.filter(({ rev }) => rev === 0),
    async (chunk) => {
      const values = chunk.map((row) => ({
        ...stampOf(row),
        key: row.key,
        minutes: row.minutes,
        rev: 1,
        updatedAt,
        createdAt: updatedAt,
      }))
      const insert = drizzle.insert(table as never).values(values)
      written += (await insert.onConflictDoNothing({ target: table.key }).returning({ key: table.key! }))
        .length
    },
  )
  for (const { key, rev, minutes } of blocks.filter((block) => block.rev > 0)) {
    const update = drizzle.update(table as never).set({ minutes, rev: rev + 1, updatedAt })
    const unchanged = and(eq(table.key!, key), eq(table.rev!, rev), isNull(table.hiddenAt!))
    written += (await update.where(unchanged).returning({ key: table.key! })).length
  }
  return written === blocks.length
}

const TOTALS = ['minutes', 'keys', 'clicks', 'programs', 'projects'] as const

export const writeDays = async (payload: Payload, days: DayRow[], at: number): Promise<void> => {
  const { drizzle, table } = handles(payload, 'activity_days')
  const updatedAt = iso(at)
  await inChunks(days, async (chunk) => {
    const values = chunk.map((row) => ({
      ...stampOf(row),
      key: row.key,
      minutes: row.minutes,
      keys: row.keys,
      clicks: row.clicks,
      programs: row.programs,
      projects: row.projects,
      pausedMinutes: 0,
      deletedGaps: 0,
      updatedAt,
      createdAt: updatedAt,
    }))
    const set = Object.fromEntries(
      [...TOTALS, 'updatedAt' as const].map((name) => [name, sql.raw(`excluded."${snake(name)}"`)]),
    )
    await drizzle
      .insert(table as never)
      .values(values)
      .onConflictDoUpdate({ target: table.key!, set: set })
  })
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { sqliteOf } from '../kind'
import { statement } from './statements'
import type { DueQuery, DueRow } from '../expired'

type SQL = ReturnType<typeof sql>

const snake = (name: string): string =>
  name.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const name = (identifier: string): SQL => sql.raw(`\`${snake(identifier)}\``)

const due = ({ field, until }: DueQuery): SQL => sql`${name(field)} <= ${until}`

export const dueRows = async (payload: Payload, query: DueQuery): Promise<DueRow[]> => {
  const field = snake(query.field)
  const columns = ['id', ...query.files.map(snake)].join(', ')
  const rows = statement(
    payload,
    `select ${columns} from ${snake(query.slug)} where ${field} <= ? order by ${field} limit ?`,
  ).all([query.until, query.limit]) as Record<string, string | null>[]
  return rows.map(({ id, ...files }) => ({
    id: id as string,
    files: Object.values(files).flatMap((file) => file || []),
  }))
}

export const deleteDue = async (
  payload: Payload,
  query: DueQuery,
  ids: readonly string[],
): Promise<Set<string>> => {
  if (!ids.length) return new Set()
  const rows = statement(
    payload,
    `delete from ${snake(query.slug)} where id in (select value from json_each(?)) and ${snake(query.field)} <= ? returning id`,
  ).all([JSON.stringify(ids), query.until]) as { id: string }[]
  return new Set(rows.map(({ id }) => id))
}

export const countDue = async (payload: Payload, query: DueQuery): Promise<number> => {
  const { rows } = await sqliteOf(payload).drizzle.run(
    sql`select count(*) as n from ${name(query.slug)} where ${due(query)}`,
  )
  return Number(rows[0]?.n ?? 0)
}

export const shortenExpiry = async (
  payload: Payload,
  change: { slug: string; subject?: string; retentionDays?: number; to?: string; limit?: number },
): Promise<number> => {
  // Dates are ISO text in UTC with milliseconds, so that text compares as time does.
  const target =
    change.to === undefined
      ? sql`strftime('%Y-%m-%dT%H:%M:%fZ', captured_at, ${`+${change.retentionDays} days`})`
      : sql`${change.to}`
  const whose = change.subject === undefined ? sql`1 = 1` : sql`subject_id = ${change.subject}`
  const { rows } = await sqliteOf(payload).drizzle.run(
    sql`update ${name(change.slug)} set expires_at = ${target} where id in (
      select id from ${name(change.slug)} where ${whose} and expires_at > ${target} limit ${change.limit ?? 1000}) returning id`,
  )
  return rows.length
}

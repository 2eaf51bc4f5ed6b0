import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'
import { sqliteOf } from '../kind'
import { snake, statement } from './statements'
import type { DueQuery, DueRow, Shortening, Stretch } from '../expired'

type SQL = ReturnType<typeof sql>

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

export const shortenStretch = async (
  payload: Payload,
  { slug, subject, by, receivedBefore }: Shortening,
  after: string,
  limit: number,
): Promise<Stretch> => {
  const table = snake(slug)
  const [whose, of] = subject === undefined ? ['', []] : ['subject_id = ? and ', [subject]]
  const ids = statement(payload, `select id from ${table} where ${whose}id > ? order by id limit ?`).all([
    ...of,
    after,
    limit,
  ]) as { id: string }[]
  if (!ids.length) return { changed: 0, last: null }
  // Dates are ISO text in UTC with milliseconds, so that text compares as time does.
  const [target, value] =
    'to' in by
      ? ['?', by.to]
      : ["strftime('%Y-%m-%dT%H:%M:%fZ', captured_at, ?)", `+${by.retentionDays} days`]
  const [came, when] = receivedBefore === undefined ? ['', []] : [' and received_at < ?', [receivedBefore]]
  const { changes } = statement(
    payload,
    `update ${table} set expires_at = ${target}
     where id in (select value from json_each(?)) and expires_at > ${target}${came}`,
  ).run([value, JSON.stringify(ids.map(({ id }) => id)), value, ...when])
  return { changed: changes, last: ids.length < limit ? null : (ids.at(-1)?.id ?? null) }
}

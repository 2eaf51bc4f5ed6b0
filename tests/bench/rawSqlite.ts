import { randomBytes } from 'node:crypto'
import path from 'node:path'
import Database from 'libsql'
import { RELATIONS, type Raw, type Row } from './raw'

const snake = (name: string): string =>
  name.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const column = (field: string): string => snake(field) + (RELATIONS.has(field) ? '_id' : '')
const cell = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

/** As the product's own ids: rising with time, so that the index grows at its end. */
const uuid7 = (): string => {
  const time = Date.now().toString(16).padStart(12, '0')
  const rest = randomBytes(10).toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`
}

const UPSERT = 'on conflict (key) do update set minutes = excluded.minutes, updated_at = excluded.updated_at'

/** Rows of one call have the same fields. */
export const rawSqlite = (dir: string): Raw => {
  const db = new Database(path.join(dir, 'data', 'glasswork.db'))
  db.exec('pragma busy_timeout = 60000')
  db.exec('pragma foreign_keys = off')

  const write = (collection: string, rows: Row[], ending: string): void => {
    const fields = Object.keys(rows[0] ?? {}).filter((field) => field !== 'id')
    const names = ['id', 'updated_at', 'created_at', ...fields.map(column)]
    const statement = db.prepare(
      `insert into ${snake(collection)} (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map(() => '?').join(', ')}) ${ending}`,
    )
    const at = new Date().toISOString()
    db.exec('begin immediate')
    for (const row of rows)
      statement.run(row.id ?? uuid7(), at, at, ...fields.map((field) => cell(row[field])))
    db.exec('commit')
  }

  return {
    newId: uuid7,
    insert: async (collection, rows) => write(collection, rows, ''),
    upsert: async (collection, rows) => write(collection, rows, UPSERT),
    deleteExpired: async (collection, until) => {
      // As the product's own connections: what is deleted is overwritten.
      db.exec('pragma secure_delete = on')
      const due = `from ${snake(collection)} where expires_at <= ?`
      const rows = db.prepare(`select file, thumb ${due}`).all(until.toISOString()) as Record<
        string,
        string
      >[]
      db.prepare(`delete ${due}`).run(until.toISOString())
      return rows.flatMap(({ file = '', thumb = '' }) => [file, thumb])
    },
    close: async () => {
      db.prepare('pragma wal_checkpoint(truncate)').all()
      db.close()
    },
  }
}

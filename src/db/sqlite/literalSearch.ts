import { sql, type SQLWrapper } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

/**
 * Signs that SQLite would take for any letter or letters are meant as they are, as on MongoDB. They would make a search slow at will, too.
 */
const within = (word: string): string => `%${word.replace(/[%_\\]/g, '\\$&')}%`

/** What Payload searches for, it sets between two `%` itself. */
const literally = (pattern: unknown): unknown => {
  const word = typeof pattern === 'string' ? /^%(.*)%$/s.exec(pattern)?.[1] : undefined
  return word === undefined ? pattern : within(word)
}
const like = (column: SQLWrapper, pattern: unknown) => sql`${column} like ${literally(pattern)} escape '\\'`

/** None of the words, which is also so where there is nothing; Payload would compare the whole. */
const notLike = (column: SQLWrapper, text: unknown) => {
  const words = String(text).split(' ')
  const none = words.map((word) => sql`${column} not like ${within(word)} escape '\\'`)
  return sql`(${column} is null or (${sql.join(none, sql` and `)}))`
}

/** SQLite, searched by what was typed. */
export const literalSearch = ({
  init,
  ...rest
}: DatabaseAdapterObj<SQLiteAdapter>): DatabaseAdapterObj<SQLiteAdapter> => ({
  ...rest,
  init: (args) => {
    const adapter = init(args)
    Object.assign(adapter.operators, { contains: like, like, not_like: notLike })
    return adapter
  },
})

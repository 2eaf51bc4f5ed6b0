import type { DatabaseAdapterObj, RequestContext, Where } from 'payload'
import { inTurn } from './inTurn'

/** What a row must still be for a write that was made from it, and what is said where it is not. */
export interface AsRead {
  updatedAt: string
  /** More of it, as a filter over the row's own columns. */
  still: Where
  refusal: () => Error
}

const KEY = 'asRead'

/** Of a request: by collection and id, the state that the row which is about to be written was made from. */
export const asReadOf = (context: RequestContext): Map<string, AsRead> => {
  const known = context[KEY] as Map<string, AsRead> | undefined
  if (known) return known
  const made = new Map<string, AsRead>()
  context[KEY] = made
  return made
}

/** Rows with lists and languages lie in several tables of SQLite: whoever reads one waits until it is written whole. */
const WHOLE = new Set(['breaches'])

/** When it was written, and always later than the state it replaces: two states never look alike. */
const later = (at: unknown, updatedAt: string): string =>
  new Date(Math.max(Date.parse(String(at)) || 0, Date.parse(updatedAt) + 1)).toISOString()

/**
 * A database that writes such a row only while it is as it was read. Payload reads a row, merges what was sent, and writes all of it: of two
 * who save at once, the second would carry back what the first has changed.
 */
export const writeAsRead = <T extends DatabaseAdapterObj>({ init, ...rest }: T): T =>
  ({
    ...rest,
    init: (args: Parameters<typeof init>[0]) => {
      const adapter = init(args)
      const { updateOne, findOne } = adapter
      const whole = <R>(collection: string, run: () => Promise<R>): Promise<R> =>
        WHOLE.has(collection) ? inTurn(`row:${collection}`, run) : run()
      adapter.findOne = function (given) {
        return whole(given.collection, () => findOne.call(this, given)) as never // it answers as what it wraps
      }
      adapter.updateOne = function (given) {
        const { req, collection, id, data, ...more } = given
        const rows = req?.context && asReadOf(req.context)
        const asRead = rows?.get(`${collection} ${String(id)}`)
        if (!asRead) return whole(collection, () => updateOne.call(this, given))
        rows?.delete(`${collection} ${String(id)}`)
        const { updatedAt, still, refusal } = asRead
        const where: Where = { and: [{ id: { equals: id } }, { updatedAt: { equals: updatedAt } }, still] }
        return whole(collection, async () => {
          const written = (await updateOne.call(this, {
            ...more,
            req,
            collection,
            where,
            data: { ...data, updatedAt: later(data.updatedAt, updatedAt) },
          })) as unknown // Payload types a lost race as a document
          if (!written) throw refusal()
          return written as never
        })
      }
      return adapter
    },
  }) as T

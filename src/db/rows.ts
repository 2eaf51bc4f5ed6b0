import type { CollectionSlug, GlobalSlug, Payload, Sort, Where } from 'payload'
import type { Config } from '../payload-types'
import { isDuplicate } from './duplicate'

/**
 * Why access does not apply to a reading or a writing. Said at each use for whoever reads it; it changes nothing.
 *
 * - `machine`: a job, a device or the start asks, and no person is shown what is read
 * - `decided`: who may was asked before, by the act's own rule, an office or a filter made from access; or everybody may
 * - `own`: rows of whoever asks: the filter holds to that, or the row is checked before anything is done with it
 * - `whole`: a rule that must see all there is: access itself, whether something is taken, who holds an office
 * - `named`: the name, zone or language behind an id that whoever asks has before him already
 * - `secret`: nobody is signed in yet; a password, a code or a link is shown instead
 */
export type Why = 'machine' | 'decided' | 'own' | 'whole' | 'named' | 'secret'

type Collections = Config['collections']
type Doc = Collections[keyof Collections]
/** A value as it lies: of a relation the id, of JSON whatever it is. */
type Flat<V> = unknown[] extends V
  ? unknown
  : V extends Doc
    ? never
    : V extends readonly (infer Each)[]
      ? Flat<Each>[]
      : V extends object
        ? { [K in keyof V]: Flat<V[K]> }
        : V
type FlatDoc<D> = { [K in keyof D]: Flat<D[K]> }

/** A row as it lies in the database: relations are ids. Where the collection is any, its fields are unknown. */
export type Row<C extends CollectionSlug> = CollectionSlug extends C
  ? { id: string; [field: string]: unknown }
  : C extends CollectionSlug
    ? FlatDoc<Collections[C]>
    : never
/** Some fields of it, and its id. */
export type Part<C extends CollectionSlug, K extends keyof Row<C>> = CollectionSlug extends C
  ? Row<C>
  : Pick<Row<C>, K | ('id' & keyof Row<C>)>
type Stamps = 'id' | 'createdAt' | 'updatedAt'
/** What a new row says; the database sets its id and its times. */
export type New<C extends CollectionSlug> = CollectionSlug extends C
  ? Record<string, unknown>
  : C extends CollectionSlug
    ? Omit<Row<C>, Stamps>
    : never
/** What is set of a row: null empties a field, `$inc` adds to a number in the database, `updatedAt: null` leaves its time as it is. */
export type Change<C extends CollectionSlug> = CollectionSlug extends C
  ? Record<string, unknown>
  : C extends CollectionSlug
    ? { [K in keyof Row<C>]?: Row<C>[K] | null | (number extends Row<C>[K] ? { $inc: number } : never) }
    : never

type GlobalRow<G extends GlobalSlug> = FlatDoc<Config['globals'][G]>
/** What is set of a global. */
export type Changed<G extends GlobalSlug> = { [K in keyof GlobalRow<G>]?: GlobalRow<G>[K] | null }

const idIs = (id: string): Where => ({ id: { equals: id } })
const fieldsOf = (select: readonly PropertyKey[] | undefined) =>
  select && Object.fromEntries(select.map((field) => [field, true as const]))

interface Reading<K> {
  sort?: Sort
  /** At most so many; without it all there are. */
  limit?: number
  /** Only these fields, and the id. */
  select?: readonly K[]
}

type Db = Payload['db']

const addRow = async <C extends CollectionSlug>(db: Db, collection: C, data: New<C>): Promise<string> => {
  const { id } = (await db.create({ collection, data: { ...data }, select: { id: true }, req: {} })) as {
    id: string
  }
  return id
}

const readGlobal = async <G extends GlobalSlug>(db: Db, slug: G): Promise<GlobalRow<G> | null> => {
  const row = await db.findGlobal<Record<string, unknown>>({ slug, req: {} }) // empty, or null: the databases differ
  return Object.keys(row ?? {}).length ? (row as GlobalRow<G>) : null
}

const readingOf = (db: Db) => ({
  all: async <C extends CollectionSlug, K extends keyof Row<C> = keyof Row<C>>(
    collection: C,
    where: Where,
    { select, limit = 0, ...more }: Reading<K> = {},
  ): Promise<Part<C, K>[]> => {
    const given = { ...more, collection, where, limit, select: fieldsOf(select) }
    return (await db.find<Part<C, K> & { id: string }>({ ...given, pagination: false, req: {} })).docs
  },

  /** The row with this id; null where there is none. An id is one that this database could have given: `isId` knows. */
  byId: async <C extends CollectionSlug, K extends keyof Row<C> = keyof Row<C>>(
    collection: C,
    id: string,
    { select }: Pick<Reading<K>, 'select'> = {},
  ): Promise<Part<C, K> | null> => {
    const given = { collection, where: idIs(id), select: fieldsOf(select), req: {} }
    return (await db.findOne<Part<C, K> & { id: string }>(given)) ?? null
  },

  /** Any of the rows that a filter finds, of which there is one at most or any does; null where there is none. */
  one: async <C extends CollectionSlug, K extends keyof Row<C> = keyof Row<C>>(
    collection: C,
    where: Where,
    { select }: Pick<Reading<K>, 'select'> = {},
  ): Promise<Part<C, K> | null> => {
    const given = { collection, where, select: fieldsOf(select), req: {} }
    return (await db.findOne<Part<C, K> & { id: string }>(given)) ?? null
  },

  /** @param in.locale the language of the fields that are asked for in one. */
  count: async (
    collection: CollectionSlug,
    where: Where,
    { locale }: { locale?: string | null } = {},
  ): Promise<number> =>
    (await db.count({ collection, where, locale: locale ?? undefined, req: {} })).totalDocs,

  /** The different values of a field. */
  distinct: async <C extends CollectionSlug, K extends keyof Row<C> & string>(
    collection: C,
    field: K,
    where: Where,
  ): Promise<Row<C>[K][]> => {
    const { values } = await db.findDistinct({ collection, field, where, limit: 0, req: {} })
    return values.map((each) => each[field] as Row<C>[K])
  },

  /** A global as it lies; null where nobody has saved it. */
  global: <G extends GlobalSlug>(slug: G): Promise<GlobalRow<G> | null> => readGlobal(db, slug),
})

const writingOf = (db: Db) => ({
  /** Adds a row. @returns its id. @throws the database's own error for a value that must be there once: `isDuplicate` knows it. */
  add: <C extends CollectionSlug>(collection: C, data: New<C>): Promise<string> =>
    addRow(db, collection, data),

  /** Adds a row that is there once. @returns its id, or null where it is there already. */
  addOnce: async <C extends CollectionSlug>(collection: C, data: New<C>): Promise<string | null> => {
    try {
      return await addRow(db, collection, data)
    } catch (error) {
      if (isDuplicate(error)) return null
      throw error
    }
  },

  /** Sets fields of the row with this id, if it is there. */
  change: async <C extends CollectionSlug>(collection: C, id: string, data: Change<C>): Promise<void> => {
    await db.updateOne({ collection, id, data: { ...data }, req: {}, returning: false })
  },

  /** Sets fields of one row in one write, if it still is as the filter says. @returns whether it was. */
  changeIf: async <C extends CollectionSlug>(
    collection: C,
    where: Where,
    data: Change<C>,
  ): Promise<boolean> => {
    const set = { collection, where, data: { ...data }, select: { id: true as const }, req: {} }
    return Boolean((await db.updateOne(set)) as unknown) // Payload types a lost race as a document
  },

  /** Sets fields of every row that a filter finds. */
  changeAll: async <C extends CollectionSlug>(
    collection: C,
    where: Where,
    data: Change<C>,
  ): Promise<void> => {
    await db.updateMany({ collection, where, data: { ...data }, req: {}, returning: false })
  },

  /** Deletes every row that a filter finds. */
  remove: (collection: CollectionSlug, where: Where): Promise<void> =>
    db.deleteMany({ collection, where, req: {} }),

  /** Sets fields of a global beside those that it has. */
  changeGlobal: async <G extends GlobalSlug>(slug: G, data: Changed<G>): Promise<void> => {
    const set = { slug, data: { ...data }, req: {}, returning: false }
    if (await readGlobal(db, slug)) await db.updateGlobal(set)
    else await db.createGlobal(set)
  },
})

/**
 * The server's own reading and writing of rows, past access, hooks and looks: as they lie, relations as ids, all there are unless a limit is
 * named. Whoever takes it says why access does not apply.
 */
export const pastAccess = ({ db }: Pick<Payload, 'db'>, _why: Why) => ({
  ...readingOf(db),
  ...writingOf(db),
})

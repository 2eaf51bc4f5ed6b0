import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { now } from '../../base/clock'
import { mongoOf } from '../kind'
import { objectIdFor, translator, type Translator } from './ids'
import { Fingerprint, translateRow, type Row } from './rows'

const BATCH = 500
const AT_ONCE = 20
/** The target keeps its own. */
const LEFT_OUT = ['payload-migrations']
/** Stands in the target while a copy is under way. */
const MARK = 'unfinished-copy'

interface Source {
  slug: CollectionSlug
  fields: readonly FlattenedField[]
}

export interface Copied {
  collection: string
  rows: number
  hash: string
}

export type CopyProgress = (collection: string, done: number, total: number) => void

const sourcesOf = ({ config }: Payload): Source[] =>
  config.collections
    .filter(({ slug }) => !LEFT_OUT.includes(slug))
    .map(({ slug, flattenedFields }) => ({ slug, fields: flattenedFields }))

async function* batches(payload: Payload, slug: CollectionSlug): AsyncGenerator<Row[]> {
  for (let last: string | undefined; ;) {
    const { docs } = await payload.db.find<Row & { id: string }>({
      collection: slug,
      where: last === undefined ? {} : { id: { greater_than: last } },
      sort: 'id',
      limit: BATCH,
      pagination: false,
      req: {},
    })
    if (docs.length) yield docs
    if (docs.length < BATCH) return
    last = String(docs.at(-1)?.id)
  }
}

const idsOf = async (from: Payload): Promise<Map<string, string[]>> => {
  const ids = new Map<string, string[]>()
  for (const { slug } of sourcesOf(from)) {
    const found: string[] = []
    for await (const rows of batches(from, slug)) found.push(...rows.map(({ id }) => String(id)))
    ids.set(slug, found)
  }
  return ids
}

const rawTarget = (to: Payload) => {
  const { db } = mongoOf(to).connection
  if (!db) throw new Error('MongoDB is not connected.')
  return db
}

/** Whether a copy into this database was cut off. */
export const isUnfinishedCopy = async (to: Payload): Promise<boolean> =>
  (await rawTarget(to).listCollections({ name: MARK }, { nameOnly: true }).toArray()).length > 0

/** @throws Error where a copy into this database was cut off: what it holds is not all there is. */
export const assertNoUnfinishedCopy = async (to: Payload): Promise<void> => {
  if (await isUnfinishedCopy(to))
    throw new Error('A copy into this database was cut off. Run "npm run db:copy" again; it begins anew.')
}

/** Which collections of the target hold rows, with how many. */
const heldBy = async (to: Payload): Promise<string[]> => {
  const held: string[] = []
  for (const { slug } of sourcesOf(to)) {
    const { totalDocs } = await to.db.count({ collection: slug, where: {}, req: {} })
    if (totalDocs) held.push(`${slug} (${totalDocs})`)
  }
  return held
}

const emptied = async (to: Payload): Promise<void> => {
  for (const { slug } of sourcesOf(to))
    await rawTarget(to).collection(collectionName(to, slug)).deleteMany({})
  await rawTarget(to).collection(mongoOf(to).globals.collection.name).deleteMany({})
}

const collectionName = (to: Payload, slug: string): string =>
  mongoOf(to).collections[slug]?.collection.name ?? slug

const copyRows = async (from: Payload, to: Payload, source: Source, ids: Translator, tell: () => void) => {
  const written = new Fingerprint()
  for await (const rows of batches(from, source.slug)) {
    for (let i = 0; i < rows.length; i += AT_ONCE) {
      await Promise.all(
        rows.slice(i, i + AT_ONCE).map(async (row) => {
          const data = translateRow(source.fields, row, ids)
          written.add(data)
          const customID = objectIdFor(String(row.id))
          // The adapter changes what it is given.
          await to.db.create({
            collection: source.slug,
            data: structuredClone(data),
            customID,
            req: {},
            returning: false,
          })
          tell()
        }),
      )
    }
  }
  return written
}

const readBack = async (to: Payload, { slug, fields }: Source): Promise<Fingerprint> => {
  const asItIs: Translator = { whole: (value) => value, within: (value) => value }
  const found = new Fingerprint()
  for await (const rows of batches(to, slug))
    for (const row of rows) found.add(translateRow(fields, row, asItIs))
  return found
}

const copyGlobals = async (from: Payload, to: Payload, ids: Translator): Promise<void> => {
  for (const { slug, flattenedFields } of from.config.globals) {
    const row = (await from.db.findGlobal({ slug, req: {} })) as Row | null
    if (row?.id) await to.db.createGlobal({ slug, data: translateRow(flattenedFields, row, ids), req: {} })
  }
}

/**
 * Copies everything from SQLite into an empty MongoDB and reads it back: counts and hashes must agree. Ids are translated wherever they
 * stand. Killed, it begins anew the next time; until it has ended well, no server starts on the target.
 * @throws Error where the target holds rows, or what was read back differs.
 */
export const copyDatabase = async (from: Payload, to: Payload, progress: CopyProgress): Promise<Copied[]> => {
  if (await isUnfinishedCopy(to)) await emptied(to)
  const held = await heldBy(to)
  if (held.length)
    throw new Error(
      `The target is not empty: ${held.join(', ')}. Nothing was changed. Name another database at the end of DATABASE_URL, or drop this one.`,
    )
  await rawTarget(to).collection(MARK).insertOne({ startedAt: now() })

  const known = await idsOf(from)
  const ids = translator(new Set([...known.values()].flat()))
  const copied: Copied[] = []
  for (const source of sourcesOf(from)) {
    const total = known.get(source.slug)?.length ?? 0
    let done = 0
    progress(source.slug, 0, total)
    const written = await copyRows(from, to, source, ids, () => progress(source.slug, ++done, total))
    const found = await readBack(to, source)
    if (written.rows !== total || found.rows !== total || found.hash !== written.hash)
      throw new Error(
        `${source.slug} did not arrive as it was: ${total} rows there, ${found.rows} here. The source is unchanged; run the command again.`,
      )
    copied.push({ collection: source.slug, rows: total, hash: found.hash })
  }
  await copyGlobals(from, to, ids)
  await rawTarget(to).collection(MARK).drop()
  return copied
}

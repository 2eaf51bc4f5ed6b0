import type { Payload } from 'payload'
import { isDuplicate } from './duplicate'

export interface Failures {
  n: number
  /** The last one; ISO, UTC. */
  at: string
}

/** As many as are kept at once; beyond, those go that would go first. */
const CAP = 100_000
const LOOKED_AFTER = 500
let added = 0

/** What is counted under some keys, in one query. */
export const failuresUnder = async (
  payload: Payload,
  keys: readonly string[],
  now: string,
): Promise<Map<string, Failures>> => {
  const { docs } = await payload.db.find<{ id: string; key: string } & Failures>({
    collection: 'sign-in-failures',
    where: { and: [{ key: { in: [...keys] } }, { expiresAt: { greater_than: now } }] },
    limit: keys.length,
    pagination: false,
    req: {},
  })
  return new Map(docs.map(({ key, n, at }) => [key, { n, at }]))
}

const trim = async (payload: Payload, cap: number): Promise<void> => {
  const { totalDocs } = await payload.db.count({ collection: 'sign-in-failures', where: {}, req: {} })
  if (totalDocs <= cap) return
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'sign-in-failures',
    where: {},
    sort: 'expiresAt',
    limit: totalDocs - cap,
    pagination: false,
    req: {},
  })
  for (let i = 0; i < docs.length; i += LOOKED_AFTER)
    await payload.db.deleteMany({
      collection: 'sign-in-failures',
      where: { id: { in: docs.slice(i, i + LOOKED_AFTER).map(({ id }) => id) } },
      req: {},
    })
}

/**
 * Adds one to what is counted under a key, atomically.
 * @param row.expiresAt until when; `lasts`: only where a count begins, else with each.
 */
export const countFailure = async (
  payload: Payload,
  key: string,
  { at, expiresAt, lasts }: { at: string; expiresAt: string; lasts?: boolean },
  { cap = CAP, lookedAfter = LOOKED_AFTER } = {},
): Promise<void> => {
  const add = () =>
    payload.db.updateOne({
      collection: 'sign-in-failures',
      where: { and: [{ key: { equals: key } }, { expiresAt: { greater_than: at } }] },
      data: { n: { $inc: 1 }, at, ...(lasts ? {} : { expiresAt }) },
      req: {},
    }) as Promise<unknown> // Payload types a lost race as a document
  if (await add()) return
  // What has run out and was not purged yet makes room.
  await payload.db.deleteMany({
    collection: 'sign-in-failures',
    where: { and: [{ key: { equals: key } }, { expiresAt: { less_than_equal: at } }] },
    req: {},
  })
  try {
    await payload.db.create({ collection: 'sign-in-failures', data: { key, n: 1, at, expiresAt }, req: {} })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    await add()
  }
  if (++added % lookedAfter === 0) await trim(payload, cap)
}

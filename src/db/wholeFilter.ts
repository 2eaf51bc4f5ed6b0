import type { DatabaseAdapterObj, Where } from 'payload'

const BRANCH = /^(?:and|or)$/i
/** What of an adapter takes a filter. */
const FILTERED = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/** The same filter, where `and` and `or` never stand beside each other: each on a level of its own. */
export const levelled = (where: Where): Where => {
  const inner = Object.entries(where).map(([key, value]): [string, Where | Where[]] => [
    key,
    BRANCH.test(key) && Array.isArray(value) ? value.map((each: Where) => levelled(each)) : (value as Where),
  ])
  const branches = inner.filter(([key, value]) => BRANCH.test(key) && Array.isArray(value))
  if (branches.length < 2) return Object.fromEntries(inner) as Where
  return { and: inner.map(([key, value]) => ({ [key]: value }) as Where) }
}

/** A database that reads every part of a filter: of `and` beside `or` Payload's SQLite keeps the one that stands last. */
export const wholeFilter = <T extends DatabaseAdapterObj>({ init, ...rest }: T): T =>
  ({
    ...rest,
    init: (args: Parameters<typeof init>[0]) => {
      const adapter = init(args)
      for (const name of FILTERED) {
        const plain = adapter[name] as ((given: { where?: Where }) => unknown) | undefined
        if (!plain) continue
        const whole = function (this: unknown, given: { where?: Where }) {
          return plain.call(this, given.where ? { ...given, where: levelled(given.where) } : given)
        }
        Object.assign(adapter, { [name]: whole })
      }
      return adapter
    },
  }) as T

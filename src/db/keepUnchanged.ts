import type { DatabaseAdapterObj, RequestContext } from 'payload'

const KEY = 'unchanged'

/** Of a request: by collection and id, the fields that the row which is about to be written holds only as it was read. */
export const unchangedOf = (context: RequestContext): Map<string, string[]> => {
  const known = context[KEY] as Map<string, string[]> | undefined
  if (known) return known
  const made = new Map<string, string[]>()
  context[KEY] = made
  return made
}

/** A database that writes of such a row what has changed, and leaves the rest to whoever changes it meanwhile. */
export const keepUnchanged = <T extends DatabaseAdapterObj>({ init, ...rest }: T): T =>
  ({
    ...rest,
    init: (args: Parameters<typeof init>[0]) => {
      const adapter = init(args)
      const { updateOne } = adapter
      adapter.updateOne = function (given) {
        const { req, collection, id } = given
        const row = `${collection} ${String(id)}`
        const rows = req?.context && unchangedOf(req.context)
        const names = rows?.get(row)
        if (!names?.length) return updateOne.call(this, given)
        rows?.delete(row)
        const data = Object.fromEntries(Object.entries(given.data).filter(([name]) => !names.includes(name)))
        return updateOne.call(this, { ...given, data })
      }
      return adapter
    },
  }) as T

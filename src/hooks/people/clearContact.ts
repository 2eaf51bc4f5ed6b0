import type { CollectionBeforeChangeHook } from 'payload'
import { isMongo } from '../../db/kind'
import { unsetFields } from '../../db/mongo/unset'

/**
 * A person may do without an email or a phone. MongoDB's unique indexes count an empty value as a value, and would refuse the second
 * person without one: there what is emptied is taken off the row.
 */
export const clearContact: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const given = data as Record<string, unknown>
  const emptied = ['email', 'phone'].filter((name) => given[name] === null)
  if (!emptied.length || !isMongo(req.payload)) return given
  if (operation === 'update')
    await unsetFields(req, 'users', String((originalDoc as { id: string }).id), emptied)
  return Object.fromEntries(Object.entries(given).filter(([name]) => !emptied.includes(name)))
}

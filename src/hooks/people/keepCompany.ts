import type { CollectionBeforeChangeHook } from 'payload'
import { Problem } from '../../base/errors'
import { idOf } from '../../base/ids'
import { pastAccess } from '../../db/rows'

/** A team stays in its company once somebody is in it: its people are employed there, and nobody is moved by a form. */
export const keepCompany: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const given = data as { company?: unknown }
  const before = originalDoc as { id: string; company: unknown } | undefined
  if (operation !== 'update' || !before || given.company === undefined) return given
  if (idOf(given.company) === idOf(before.company)) return given
  const where = { team: { equals: before.id } }
  if (await pastAccess(req.payload, 'whole').one('memberships', where))
    throw new Problem(409, 'conflict', 'There are people in this team. Make another one in that company.', {
      field: 'company',
    })
  return given
}

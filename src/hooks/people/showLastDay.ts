import type { FieldHook } from 'payload'
import { lastDayOf, zoneOf } from '../../people/staff/spans'
import { idOf } from '../../base/ids'
import { oncePerRequest } from '../../base/memo'
import { pastAccess } from '../../db/rows'

/**
 * A membership ends with its employment, whatever last day of its own is stored: that stays as it is, so that it counts again where the end is
 * taken back. Whoever reads it is shown the day on which it ends. Only acts write memberships, past this hook.
 */
export const showLastDay: FieldHook = async ({ value, siblingData, req }) => {
  const { endsAt, employment } = siblingData as { endsAt?: string | null; employment?: unknown }
  const until = value as string | null | undefined
  if (!endsAt || !employment) return until
  const id = idOf(employment)
  const zone = await oncePerRequest(req, `zone of employment ${id}`, async () => {
    const where = { id: { equals: id } }
    const row = await pastAccess(req.payload, 'whole').one('employments', where)
    return row && zoneOf(req, row)
  })
  // An import that is being undone takes rows away one after the other: no list fails for that.
  return zone ? lastDayOf({ until, endsAt }, zone) : until
}

import type { CollectionBeforeChangeHook } from 'payload'
import { invalid } from '../../base/errors'
import { say } from '../../base/labels'
import { idOf } from '../../base/ids'
import { pastAccess } from '../../db/rows'

interface Row {
  id: string
  employment: unknown
  main?: boolean | null
  startsAt: string
  endsAt?: string | null
}

const overlap = (a: Omit<Row, 'id'>, b: Row): boolean =>
  (!a.endsAt || b.startsAt < a.endsAt) && (!b.endsAt || a.startsAt < b.endsAt)

/** Each employment has exactly one main team a day. */
export const oneMainTeam: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const merged = { ...(originalDoc as object), ...(data as object) } as Row
  if (!merged.main) return data as unknown
  const docs = await pastAccess(req.payload, 'whole').all('memberships', {
    and: [{ employment: { equals: idOf(merged.employment) } }, { main: { equals: true } }],
  })
  const clash = docs.find((row) => row.id !== String(merged.id ?? '') && overlap(merged, row as Row))
  if (clash)
    throw invalid(
      say(
        req,
        'This employment already has a main team on some of these days.',
        '该任职在其中某些日期已有主要团队。',
      ),
      { field: 'main' },
    )
  return data as unknown
}

import type { CollectionBeforeChangeHook } from 'payload'
import { invalid } from '../../base/errors'
import { say } from '../../base/labels'
import { idOf } from '../../base/ids'
import { pastAccess } from '../../db/rows'
import * as W from './words'

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
  if (clash) throw invalid(say(req, W.mainTeamTaken), { field: 'main' })
  return data as unknown
}

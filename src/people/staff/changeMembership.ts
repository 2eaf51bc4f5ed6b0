import type { PayloadRequest } from 'payload'
import { changeIfStill } from '../../db/changeIfStill'
import { markComputed } from '../../db/markComputed'
import { dateOf } from '../../fields/common'
import { Problem } from '../../base/errors'
import { personChanged } from '../../policy/decide/epochs'
import { idOf } from '../../base/ids'
import { membershipSpanOf, rowById, zoneOf } from './spans'

interface Membership {
  id: string
  user?: unknown
  employment: unknown
  role?: string
  from: string
  until?: string | null
  updatedAt?: string | null
}

/**
 * Changes what somebody is in a team, until when, or which team it is; of the row nothing else is written.
 * @param before as it was judged.
 * @throws Problem 409 where it was changed meanwhile: who has left is not made to stay.
 */
export const changeMembership = async (
  req: PayloadRequest,
  before: Membership,
  fields: { role: string } | { until: string } | { team: string; role: string; until: null },
): Promise<void> => {
  const after = { ...before, ...fields }
  const employment = await rowById<{ zone?: string | null; company: unknown; endsAt?: string | null }>(
    req,
    'employments',
    before.employment,
  )
  const set = { ...fields, ...membershipSpanOf(req, after, employment, await zoneOf(req, employment)) }
  if (!(await changeIfStill(req.payload, 'memberships', before, set)))
    throw new Problem(409, 'conflict', 'This was changed meanwhile.')
  await personChanged(req.payload, idOf(before.user))
  // His team says by what shift he works.
  await markComputed(req.payload, { employment: { equals: idOf(before.employment) } }, dateOf(before.from))
}

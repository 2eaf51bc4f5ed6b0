import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { needReauth } from '../../access/sessions/session'
import { now } from '../../base/clock'
import { invalid, Problem } from '../../base/errors'
import { hasOwnVersion } from '../../policy/start/firstVersion'
import { differInTime, widensHours } from '../../policy/decide/hours'
import { policyInForce } from '../../access/openViewing'
import { isWithin } from '../../policy/decide/territory'
import {
  asRow,
  differences,
  inWords,
  peopleOf,
  placeAfter,
  placeOf,
  type collecting,
  type CompanyRow,
  type Place,
} from './collecting'
import { putOnRecord, rowOf, tellEach } from './onRecord'
import * as W from './words'

/** Whether a change lets anything be collected at a time or a place where nothing is. */
const widens = async (req: PayloadRequest, before: Place, after: Place): Promise<boolean> => {
  if (widensHours(before.hours, after.hours)) return true
  if (differInTime(before.zone, after.zone, now().getTime())) return true
  const policy = await policyInForce(req)
  return isWithin(policy, after) && !isWithin(policy, before)
}

/**
 * Sets hours, zone or country of a company. Before a policy of its own is published nothing is collected, and the set-up sets them freely;
 * from then on it is an act with a reason.
 * @throws Problem 409 `second-hand` where it would widen what may be collected of anybody.
 */
export const setCollecting = async (
  req: PayloadRequest,
  id: string,
  { reason, ...wish }: z.infer<typeof collecting>,
): Promise<{ ok: true }> => {
  const row = await rowOf<CompanyRow>(req, 'companies', id)
  const [before, after] = [placeOf(row), placeAfter(row, wish)]
  const fields = differences(before, after)
  if (!fields.length) return { ok: true }
  const isOwn = await hasOwnVersion(req.payload)
  const people = isOwn ? await peopleOf(req.payload, id) : []
  if (isOwn) {
    needReauth(req)
    if (!reason) throw invalid('A reason is needed.', { field: 'reason' })
    if (people.length && (await widens(req, before, after)))
      throw new Problem(409, 'second-hand', 'This would widen what may be collected: it takes a second hand.')
  }
  await req.payload.update({
    collection: 'companies',
    id,
    data: asRow(after),
    depth: 0,
    overrideAccess: true,
    req,
  })
  await putOnRecord(req, {
    act: 'hours-changed',
    subject: null,
    reason,
    slug: 'companies',
    row: id,
    fields,
    detail: `${inWords(before).en} → ${inWords(after).en}`,
  })
  const { en, zh } = inWords(after)
  await tellEach(req.payload, people, W.workingHoursHaveChanged(en, zh), '/')
  return { ok: true }
}

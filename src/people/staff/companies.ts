import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { needReauth } from '../../access/sessions/session'
import { now } from '../../clock'
import { invalid, Problem } from '../../errors'
import { isZone } from '../../fields/zone'
import { hasOwnVersion } from '../../privacy/firstVersion'
import { differInTime, widensHours } from '../../privacy/hours'
import { policyInForce } from '../../privacy/openViewing'
import { isWithin } from '../../privacy/territory'
import type { WorkingHours } from '../../privacy/types'
import { putOnRecord, rowOf } from './onRecord'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time as HH:MM.')
const span = z.strictObject({ from: clock, to: clock })
const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const

/** What of a company decides when and where anything may be collected. */
export const collecting = z.strictObject({
  hours: z
    .strictObject({
      days: z.array(z.enum(DAYS)).min(1).max(7),
      from: clock,
      to: clock,
      breaks: z.array(span).max(10),
    })
    .optional(),
  zone: z.string().max(60).refine(isZone, 'Not a time zone.').optional(),
  country: z
    .union([z.literal(''), z.string().regex(/^[A-Z]{2}$/, 'Two capital letters, such as CN or DE.')])
    .optional(),
  reason: z.string().trim().min(1).max(500).optional(),
})

interface Company {
  name: string
  zone: string
  country?: string | null
  hours: { days: string[]; from: string; to: string; breaks?: { from: string; to: string }[] | null }
}

const hoursOf = ({ days, from, to, breaks }: Company['hours']): WorkingHours => ({
  days: days.map(Number),
  from,
  to,
  breaks: (breaks ?? []).map((each) => ({ from: each.from, to: each.to })),
})
const inOrder = (hours: Company['hours']): string =>
  JSON.stringify(hoursOf({ ...hours, days: [...hours.days].sort() }))

const hasEmployees = async ({ payload }: PayloadRequest, company: string): Promise<boolean> => {
  const open: Where[] = [{ endsAt: { exists: false } }, { endsAt: { greater_than: now().toISOString() } }]
  const where: Where = { and: [{ company: { equals: company } }, { or: open }] }
  return (await payload.db.findOne({ collection: 'employments', where, req: {} })) !== null
}

/** Whether a change lets anything be collected at a time or a place where nothing is. */
const widens = async (req: PayloadRequest, before: Company, after: Company): Promise<boolean> => {
  if (widensHours(hoursOf(before.hours), hoursOf(after.hours))) return true
  if (differInTime(before.zone, after.zone, now().getTime())) return true
  const policy = await policyInForce(req)
  const place = ({ country, zone }: Company) => isWithin(policy, { country: country ?? '', zone })
  return place(after) && !place(before)
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
  const before = await rowOf<Company>(req, 'companies', id)
  const after: Company = {
    ...before,
    ...(wish.hours ? { hours: wish.hours } : {}),
    ...(wish.zone ? { zone: wish.zone } : {}),
    ...(wish.country === undefined ? {} : { country: wish.country || null }),
  }
  const fields = [
    ...(inOrder(before.hours) === inOrder(after.hours) ? [] : ['hours']),
    ...(before.zone === after.zone ? [] : ['zone']),
    ...((before.country ?? '') === (after.country ?? '') ? [] : ['country']),
  ]
  if (!fields.length) return { ok: true }
  if (await hasOwnVersion(req.payload)) {
    needReauth(req)
    if (!reason) throw invalid('A reason is needed.', { field: 'reason' })
    if ((await hasEmployees(req, id)) && (await widens(req, before, after)))
      throw new Problem(409, 'second-hand', 'This would widen what may be collected: it takes a second hand.')
  }
  const { hours, zone, country } = after
  await req.payload.update({
    collection: 'companies',
    id,
    data: { hours: hours as never, zone, country: country ?? null }, // its days are checked above
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
  })
  return { ok: true }
}

import type { Payload, PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { invalid, Problem } from '../../base/errors'
import { dateOf } from '../../fields/common'
import { OLDEST_AT_RECEIPT } from '../../policy/decide/decide'
import { hasOwnVersion } from '../../policy/start/firstVersion'
import { differInTime, widensHours } from '../../policy/decide/hours'
import { idOf } from '../../base/ids'
import { localDate } from '../../policy/decide/workingTime'
import { pastAccess } from '../../db/rows'
import type { EmploymentRow } from './changeEmployment'
import { rowOf } from './onRecord'
import { placeOf as companyPlace, readCompany, type Place } from './collecting'

const placeOf = async (payload: Payload, company: string, zone?: string | null): Promise<Place | null> => {
  const found = await readCompany(payload, company)
  if (!found) return null
  const place = companyPlace(found)
  return zone ? { ...place, zone, country: '' } : place
}

/** The hours and zones within which somebody is employed now; where that is nowhere, those of whatever he was employed at. */
const placesOf = async (payload: Payload, subject: string, except?: string): Promise<Place[]> => {
  const docs = await pastAccess(payload, 'whole').all('employments', {
    and: [{ user: { equals: subject } }, ...(except ? [{ id: { not_equals: except } }] : [])],
  })
  const at = now().toISOString()
  const open = docs.filter(({ endsAt }) => !endsAt || endsAt > at)
  // His consents are still there: an end and a beginning widen as a further employment does.
  const last = open.length ? open : docs
  const places = await Promise.all(last.map(({ company, zone }) => placeOf(payload, idOf(company), zone)))
  return places.flatMap((place) => place ?? [])
}

/**
 * Whether a further employment would let anything be collected of somebody at a time at which nothing is today. Where no version of the
 * company's own is in force nothing is collected at all, and whoever was never employed has agreed to nothing yet.
 */
export const widensEmployment = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  subject: string,
  { company, zone, except }: { company: string; zone?: string | null; except?: string },
): Promise<boolean> => {
  if (!(await hasOwnVersion(payload))) return false
  const [wanted, today] = [await placeOf(payload, company, zone), await placesOf(payload, subject, except)]
  if (!wanted || !today.length) return false
  return today.every(
    (place) =>
      widensHours(place.hours, wanted.hours) || differInTime(place.zone, wanted.zone, now().getTime()),
  )
}

interface Correction {
  from?: string | undefined
  zone?: string | undefined
}

/**
 * Checks corrections of an employment's first day and zone: of one that has begun, another zone moves the hours within which something is
 * collected, and an earlier day opens days that are over. Of one that is to come, another zone is judged as a further employment there is.
 * @returns the check, for a row as it is. @throws Problem 409 `second-hand`, 400; 404 where there is none.
 */
export const widerCorrection = async (
  req: PayloadRequest,
  id: string,
  { from, zone }: Correction,
): Promise<(row: EmploymentRow) => void> => {
  const isOwn = await hasOwnVersion(req.payload)
  const { user, company } = await rowOf<EmploymentRow>(req, 'employments', id)
  const there = await rowOf<{ zone: string }>(req, 'companies', idOf(company))
  const place = { company: idOf(company), zone: zone ?? null, except: id }
  const addsHours = zone !== undefined && (await widensEmployment(req, idOf(user), place))
  return (row) => {
    if (!isOwn) return
    const at = now().getTime()
    const [before, after] = [row.zone || there.zone, (zone ?? row.zone) || there.zone]
    const hasBegun = !row.startsAt || Date.parse(row.startsAt) <= at
    // What has begun has collected: it is ended, not put off, and then anything could be corrected of it.
    if (hasBegun && from !== undefined && from > localDate(at, before))
      throw invalid('This employment has begun. End it, and begin another.', { field: 'from' })
    if (differInTime(before, after, at) && (hasBegun || addsHours))
      throw new Problem(
        409,
        'second-hand',
        'Another time zone moves the hours within which something is collected. Begin another employment there, and end this one.',
        { field: 'zone' },
      )
    const opens = hasBegun
      ? from !== undefined && from < dateOf(row.from) && Date.parse(row.from) > at - OLDEST_AT_RECEIPT
      : from !== undefined && from < localDate(at, after)
    if (opens) throw invalid('An earlier day would open days that are over.', { field: 'from' })
  }
}

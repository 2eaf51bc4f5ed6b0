import type { PayloadRequest, Where } from 'payload'
import type { AttendanceDay, Correction, Punch } from '../payload-types'
import type { Employed } from './employed'
import { freshDays } from './freshDays'

/** Says to the collection that whoever reads has brought these days up to date himself. */
export const FRESH = 'freshDays'

const within = (people: readonly Employed[], from: string, to: string): Where => ({
  and: [
    { employment: { in: people.map(({ id }) => id) } },
    { localDate: { greater_than_equal: from } },
    { localDate: { less_than_equal: to } },
  ],
})

/**
 * Days of some employments, in order, as whoever asks may read them: computed first where something has moved them. For the pages of the portal and
 * of HR.
 */
export const readDays = async (
  req: PayloadRequest,
  people: readonly Employed[],
  from: string,
  to: string,
): Promise<AttendanceDay[]> => {
  await freshDays(req.payload, people, from, to)
  const { docs } = await req.payload.find({
    collection: 'attendance-days',
    where: within(people, from, to),
    sort: 'localDate',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    context: { [FRESH]: true },
    req,
  })
  return docs
}

/** What a day was made of: its punches and what was asked to be corrected, as whoever asks may read them. */
export const readCauses = async (
  req: PayloadRequest,
  employed: Employed,
  from: string,
  to: string,
): Promise<{ punches: Punch[]; corrections: Correction[] }> => {
  const where = within([employed], from, to)
  const given = { where, depth: 0, limit: 0, pagination: false, req } as const
  const [punches, corrections] = await Promise.all([
    req.payload.find({ ...given, collection: 'punches', sort: 'capturedAt', overrideAccess: false }),
    req.payload.find({ ...given, collection: 'corrections', sort: 'askedAt', overrideAccess: false }),
  ])
  return { punches: punches.docs, corrections: corrections.docs }
}

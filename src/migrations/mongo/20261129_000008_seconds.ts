import type { Document } from 'mongodb'
import type { Payload } from 'payload'
import { rawCollection } from '../../db/mongo/expired'

export const rewrites = ['activity-days', 'memberships'] as const

/** Minutes by name as seconds by name; names are paths and may hold dots, which no field path of an update could. */
const times60 = (field: string): Document => ({
  $arrayToObject: {
    $map: {
      input: { $objectToArray: { $ifNull: [`$${field}`, {}] } },
      in: { k: '$$this.k', v: { $multiply: ['$$this.v', 60] } },
    },
  },
})

/** Time is kept in seconds; what was stored in whole minutes keeps its length. A row that has its seconds is left alone. */
export const up = async ({ payload }: { payload: Payload }): Promise<void> => {
  await rawCollection(payload, 'activity-days').updateMany({ seconds: { $exists: false } }, [
    {
      $set: {
        seconds: { $multiply: ['$minutes', 60] },
        pausedSeconds: { $multiply: [{ $ifNull: ['$pausedMinutes', 0] }, 60] },
        programs: times60('programs'),
        projects: times60('projects'),
      },
    },
    { $unset: 'pausedMinutes' },
  ])
  // Memberships end with their employment.
  const ended = rawCollection(payload, 'employments').find({ endsAt: { $type: 'date' } })
  for await (const { _id: employment, endsAt } of ended)
    await rawCollection(payload, 'memberships').updateMany(
      { employment, $or: [{ endsAt: null }, { endsAt: { $gt: endsAt as Date } }] },
      { $set: { endsAt: endsAt as Date } },
    )
}
export const down = async (): Promise<void> => {}

import type { Payload } from 'payload'
import { now } from '../../base/clock'
import { pendingMigrations } from '../../db/migrate'
import { pastAccess } from '../../db/rows'
import { isLow, leastFree, sampleName, type Space, type SpaceReader } from '../../files/space'
import { daysUntil, megabytesFree } from '../../records/reports/growth'

const DAY = 86_400_000
/** How far back the growth of what is stored is looked at. */
const LOOK_BACK = 14 * DAY
/** A forecast as short as this is a warning. */
const SOON = 14

export interface DiskState extends Space {
  percentFree: number
  /** Devices are told to wait. */
  low: boolean
  /** Days until they are; null where nothing grows, or too little is known. */
  days: number | null
  /** Somebody should make room. */
  warn: boolean
  /** Megabytes that were free, oldest first, for a chart. */
  samples: { at: number; free: number }[]
}

const runsOf = (payload: Payload, job: string, since: number) =>
  pastAccess(payload, 'decided').all(
    'job-runs',
    {
      and: [
        { job: { equals: job } },
        { outcome: { equals: 'done' } },
        { startedAt: { greater_than_equal: new Date(since).toISOString() } },
      ],
    },
    { sort: 'startedAt', limit: 500 },
  )

/** How full the disks are, and for how many days they last as things go. */
export const diskState = async (payload: Payload, read: SpaceReader): Promise<DiskState[]> => {
  const at = now().getTime()
  const [spaces, runs] = await Promise.all([read(), runsOf(payload, 'measureDisk', at - LOOK_BACK)])
  return spaces.map((space) => {
    const key = sampleName(space)
    const samples = runs.flatMap(({ startedAt, counts }) => {
      const free = (counts as Record<string, unknown> | null)?.[key]
      return typeof free === 'number' ? { at: Date.parse(startedAt), free } : []
    })
    samples.push({ at, free: megabytesFree(space.free) })
    const low = isLow(space)
    const days = daysUntil(megabytesFree(leastFree(space)), samples)
    const warn = low || (days !== null && days <= SOON)
    return { ...space, percentFree: Math.floor((100 * space.free) / space.total), low, days, warn, samples }
  })
}

/** Jobs whose last run on record failed, with the moment of it. */
export const failingJobs = async (
  payload: Payload,
  names: readonly string[],
): Promise<{ job: string; at: string; error: string }[]> => {
  const last = await Promise.all(
    names.map((job) =>
      pastAccess(payload, 'decided').all(
        'job-runs',
        { job: { equals: job } },
        { sort: ['-startedAt', '-createdAt'], limit: 1 },
      ),
    ),
  )
  return last.flatMap(([run]) =>
    run?.outcome === 'failed' ? { job: run.job, at: run.startedAt, error: run.error ?? '' } : [],
  )
}

/** Whether the server may be sent requests: that is for everybody to know; disk and jobs are told on the admin's start page. */
export const isReady = async (payload: Payload): Promise<boolean> => {
  try {
    return (await pendingMigrations(payload)).length === 0
  } catch {
    return false
  }
}

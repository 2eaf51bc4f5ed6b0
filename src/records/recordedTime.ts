import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../base/ids'

/** A person's totals of one day. */
export interface TimeOfDay {
  date: string
  /** Minutes with a record. */
  minutes: number
  /** Seconds of these in which the person was active. */
  seconds: number
  pausedSeconds: number
  deletedGaps: number
  /** Seconds by project id. */
  projects: Readonly<Record<string, number>>
}

/** First and last local date, both included. */
export interface Dates {
  from: string
  to: string
}

/**
 * The day totals of some people, as the reader may see them; people without any are in the answer too. One look per person is on record
 * before it returns, whether anything of that person was found or not.
 * @param within what else the rows must be, such as of a team.
 */
export const readRecordedTime = async (
  req: PayloadRequest,
  people: readonly string[],
  { from, to }: Dates,
  ...within: Where[]
): Promise<Map<string, TimeOfDay[]>> => {
  const found = new Map<string, TimeOfDay[]>(people.map((id) => [id, []]))
  if (!people.length) return found
  const dates: Where[] = [{ localDate: { greater_than_equal: from } }, { localDate: { less_than_equal: to } }]
  const { docs } = await req.payload.find({
    collection: 'activity-days',
    where: { and: [{ subject: { in: [...people] } }, ...dates, ...within] },
    select: {
      subject: true,
      localDate: true,
      minutes: true,
      seconds: true,
      pausedSeconds: true,
      deletedGaps: true,
      projects: true,
    },
    sort: 'localDate',
    limit: 0,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  for (const { subject, localDate, minutes, seconds, pausedSeconds, deletedGaps, projects } of docs) {
    const days = found.get(idOf(subject))
    const byProject = projects && typeof projects === 'object' ? (projects as Record<string, number>) : {}
    days?.push({ date: localDate, minutes, seconds, pausedSeconds, deletedGaps, projects: byProject })
  }
  return found
}

/** Stands for the time that is on no project, so that the parts make the whole. */
export const NO_PROJECT = ''

/** Seconds by project over some days, and what is on none. */
export const byProject = (days: readonly TimeOfDay[]): Map<string, number> => {
  const sums = new Map<string, number>()
  let rest = 0
  for (const { projects, seconds: all } of days) {
    rest += all
    for (const [id, seconds] of Object.entries(projects)) {
      sums.set(id, (sums.get(id) ?? 0) + seconds)
      rest -= seconds
    }
  }
  if (rest > 0) sums.set(NO_PROJECT, rest)
  return sums
}

/** The names of projects that rows name, also of teams that the reader does not reach: the name, and nothing else of them. */
export const projectNames = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  ids: Iterable<string>,
): Promise<Map<string, string>> => {
  const wanted = [...new Set(ids)].filter((id) => id !== NO_PROJECT)
  if (!wanted.length) return new Map()
  const { docs } = await payload.find({
    collection: 'projects',
    where: { id: { in: wanted } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

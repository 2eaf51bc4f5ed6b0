const MINUTE = 60_000
export const BLOCK = 10 * MINUTE

/** What one minute holds: counts, never contents. */
export interface Sample {
  keys: number
  clicks: number
  title?: string
  program?: string
  project?: string
}

/** A minute within its block, 0 to 9. */
export interface Minute extends Sample {
  m: number
  /** The project that the device told, or null for none, where the person put the minute on another. */
  told?: string | null
}

/** The project that the device told of a minute; null: none. */
export const projectTold = ({ told, project }: Pick<Minute, 'told' | 'project'>): string | null =>
  told === undefined ? (project ?? null) : told

export type MinuteStatus = 'accepted' | 'duplicate'

/** A time's minute; where in it something happened is not kept. */
export const floorToMinute = (at: number): number => Math.floor(at / MINUTE) * MINUTE

/** The ten-minute block, aligned to UTC, that holds a time. */
export const blockStart = (at: number): number => Math.floor(at / BLOCK) * BLOCK

export const minuteOfBlock = (at: number): number => (floorToMinute(at) - blockStart(at)) / MINUTE

/** By what the device sent, whatever the person put it on since. */
const isSame = (a: Minute, b: Minute): boolean =>
  a.keys === b.keys &&
  a.clicks === b.clicks &&
  a.title === b.title &&
  a.program === b.program &&
  projectTold(a) === projectTold(b)

/**
 * Merges minutes into those of a block: the first accepted stands, whether stored before or earlier in the same request; the same again is
 * accepted, something else is a duplicate. So faster samples fold to one a minute (P7), and what is sent twice counts once.
 */
export const mergeMinutes = (
  existing: readonly Minute[],
  incoming: readonly Minute[],
): { minutes: Minute[]; statuses: MinuteStatus[]; changed: boolean } => {
  const byMinute = new Map(existing.map((minute) => [minute.m, minute]))
  const statuses = incoming.map((minute): MinuteStatus => {
    const stands = byMinute.get(minute.m)
    if (stands) return isSame(stands, minute) ? 'accepted' : 'duplicate'
    byMinute.set(minute.m, minute)
    return 'accepted'
  })
  const changed = byMinute.size !== existing.length
  return { minutes: [...byMinute.values()].sort((a, b) => a.m - b.m), statuses, changed }
}

export interface Block {
  /** Milliseconds, UTC. */
  start: number
  minutes: readonly Minute[]
}

export interface DayTotals {
  /** Minutes with a record on at least one device. */
  minutes: number
  keys: number
  clicks: number
  /** Minutes by program path. */
  programs: Record<string, number>
  /** Minutes by project id. */
  projects: Record<string, number>
}

/** Counts each key once a minute, whatever the number of devices. */
const minutesBy = (seen: Map<string, Set<number>>): Record<string, number> =>
  Object.fromEntries(
    [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, minutes]) => [name, minutes.size]),
  )

const note = (seen: Map<string, Set<number>>, name: string | undefined, minute: number): void => {
  if (!name) return
  const minutes = seen.get(name)
  if (minutes) minutes.add(minute)
  else seen.set(name, new Set([minute]))
}

/** A person's totals of one day: time is the union of minutes over devices, so two computers do not make a day longer; counts add up. */
export const dayTotals = (blocks: Iterable<Block>): DayTotals => {
  const active = new Set<number>()
  const programs = new Map<string, Set<number>>()
  const projects = new Map<string, Set<number>>()
  let keys = 0
  let clicks = 0
  for (const { start, minutes } of blocks) {
    for (const minute of minutes) {
      const at = start / MINUTE + minute.m
      active.add(at)
      keys += minute.keys
      clicks += minute.clicks
      note(programs, minute.program, at)
      note(projects, minute.project, at)
    }
  }
  return { minutes: active.size, keys, clicks, programs: minutesBy(programs), projects: minutesBy(projects) }
}

/** A person's totals are kept by company and local date, so that leaving one company clears that company's alone. */
export const dayKey = (subject: string, company: string, localDate: string): string =>
  `${subject}:${company}:${localDate}`

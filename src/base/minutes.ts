const MINUTE = 60_000
export const BLOCK = 10 * MINUTE
/** Seconds of a minute. */
export const WHOLE = 60

/** What one minute holds: counts, never contents. */
export interface Sample {
  keys: number
  clicks: number
  /** Seconds of it in which the person was active, 1 to 59; left out: the whole minute. */
  seconds?: number | undefined
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

/** Seconds of a minute in which the person was active, 1 to 60. */
export const activeIn = ({ seconds = WHOLE }: Pick<Minute, 'seconds'>): number => seconds

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
  activeIn(a) === activeIn(b) &&
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
  /** Seconds of these in which the person was active. */
  seconds: number
  keys: number
  clicks: number
  /** Seconds by program path. */
  programs: Record<string, number>
  /** Seconds by project id. */
  projects: Record<string, number>
}

/** What devices tell of each minute, by its start in minutes since 1970: nearly always one of them. */
export const byMinute = (blocks: Iterable<Block>): Map<number, Minute[]> => {
  const told = new Map<number, Minute[]>()
  for (const { start, minutes } of blocks) {
    const first = start / MINUTE
    for (const minute of minutes) {
      const shared = told.get(first + minute.m)
      if (shared) shared.push(minute)
      else told.set(first + minute.m, [minute])
    }
  }
  return told
}

/**
 * Adds a minute to the seconds of the name in it. Of devices that tell of the same minute the one with the most counts, and no other: parts of
 * a day never make more than the day.
 */
export const addSeconds = (
  sums: Map<string, number>,
  shared: readonly Minute[],
  nameOf: (minute: Minute) => string | undefined,
): void => {
  const [only] = shared
  if (shared.length === 1 && only) {
    const name = nameOf(only)
    if (name) sums.set(name, (sums.get(name) ?? 0) + activeIn(only))
    return
  }
  let most: { name: string; seconds: number } | undefined
  for (const minute of shared) {
    const name = nameOf(minute)
    const seconds = activeIn(minute)
    // Of two alike the first by name, whatever their order.
    if (name && (!most || seconds > most.seconds || (seconds === most.seconds && name < most.name)))
      most = { name, seconds }
  }
  if (most) sums.set(most.name, (sums.get(most.name) ?? 0) + most.seconds)
}

/** Seconds in which the person was active on any of the devices that tell of a minute. */
export const mostActive = (shared: readonly Minute[]): number =>
  shared.reduce((most, minute) => Math.max(most, activeIn(minute)), 0)

const inOrder = (sums: Map<string, number>): Record<string, number> =>
  Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)))

const programOf = ({ program }: Minute): string | undefined => program
const projectOf = ({ project }: Minute): string | undefined => project

/** A person's totals of one day: time is the union over devices, so two computers do not make a day longer; counts add up. */
export const dayTotals = (blocks: Iterable<Block>): DayTotals => {
  const told = byMinute(blocks)
  const programs = new Map<string, number>()
  const projects = new Map<string, number>()
  let seconds = 0
  let keys = 0
  let clicks = 0
  for (const shared of told.values()) {
    seconds += mostActive(shared)
    for (const minute of shared) {
      keys += minute.keys
      clicks += minute.clicks
    }
    addSeconds(programs, shared, programOf)
    addSeconds(projects, shared, projectOf)
  }
  return {
    minutes: told.size,
    seconds,
    keys,
    clicks,
    programs: inOrder(programs),
    projects: inOrder(projects),
  }
}

/** A person's totals are kept by company and local date, so that leaving one company clears that company's alone. */
export const dayKey = (subject: string, company: string, localDate: string): string =>
  `${subject}:${company}:${localDate}`

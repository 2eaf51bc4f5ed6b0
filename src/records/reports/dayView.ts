import { addSeconds, BLOCK, byMinute, mostActive, type Minute } from '../../base/minutes'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A stretch of time, milliseconds UTC; `end` is exclusive. */
export interface Stretch {
  start: number
  end: number
}

export interface Counted {
  name: string
  /** Seconds in which the person was active. */
  seconds: number
}

export interface HourCount {
  /** The start of the hour, milliseconds UTC. */
  start: number
  seconds: number
  keys: number
  clicks: number
}

export interface TitleCount extends Counted {
  program: string
}

export interface DayView {
  /** What was recorded, minutes in a row as one. */
  recorded: Stretch[]
  hours: HourCount[]
  programs: Counted[]
  projects: Counted[]
  titles: TitleCount[]
  /** Minutes with a record on at least one device. */
  minutes: number
  /** Seconds of these in which the person was active. */
  seconds: number
  keys: number
  clicks: number
}

export interface StoredBlock {
  start: number
  minutes: readonly Minute[]
}

/** The program's name out of its path. */
export const programName = (path: string): string => path.split(/[\\/]/).pop() || path

const most = <T extends Counted>(rows: Iterable<T>): T[] =>
  [...rows].sort((a, b) => b.seconds - a.seconds || (a.name < b.name ? -1 : 1))

/** Minutes in a row, joined. */
const stretches = (minutes: readonly number[]): Stretch[] => {
  const joined: Stretch[] = []
  for (const start of minutes) {
    const last = joined.at(-1)
    if (last?.end === start) last.end = start + MINUTE
    else joined.push({ start, end: start + MINUTE })
  }
  return joined
}

const counted = (sums: Map<string, number>): Counted[] =>
  most([...sums].map(([name, seconds]) => ({ name, seconds })))

/** Program and title as one name; neither holds a line break. */
const titleKey = ({ program, title }: Minute): string | undefined =>
  title ? `${program ? programName(program) : ''}\n${title}` : undefined

const titleOf = ({ name, seconds }: Counted): TitleCount => {
  const [program = '', title = ''] = name.split('\n')
  return { program, name: title, seconds }
}

/** When the hour of a moment began, on the clock that people see: not every zone lies whole hours from UTC. */
export type HourOf = (at: number) => number
const byUtc: HourOf = (at) => Math.floor(at / HOUR) * HOUR

/** One day of a person out of its blocks, hour by hour: a minute counts once, on however many computers; counts add up. */
export const dayView = (blocks: readonly StoredBlock[], hourOf: HourOf = byUtc): DayView => {
  const told = byMinute(blocks)
  const programs = new Map<string, number>()
  const projects = new Map<string, number>()
  const titles = new Map<string, number>()
  const hours = new Map<number, HourCount>()
  for (const [minute, shared] of told) {
    const start = hourOf(minute * MINUTE)
    const hour = hours.get(start) ?? { start, seconds: 0, keys: 0, clicks: 0 }
    hours.set(start, hour)
    hour.seconds += mostActive(shared)
    for (const { keys, clicks } of shared) {
      hour.keys += keys
      hour.clicks += clicks
    }
    addSeconds(programs, shared, ({ program }) => program && programName(program))
    addSeconds(projects, shared, ({ project }) => project)
    addSeconds(titles, shared, titleKey)
  }
  const perHour = [...hours.values()].sort((a, b) => a.start - b.start)
  const sum = (of: 'seconds' | 'keys' | 'clicks'): number =>
    perHour.reduce((total, hour) => total + hour[of], 0)
  return {
    recorded: stretches([...told.keys()].map((minute) => minute * MINUTE).sort((a, b) => a - b)),
    hours: perHour,
    programs: counted(programs),
    projects: counted(projects),
    titles: most(counted(titles).map(titleOf)),
    minutes: told.size,
    seconds: sum('seconds'),
    keys: sum('keys'),
    clicks: sum('clicks'),
  }
}

/** What was in front at a moment, if it was recorded. */
export const inFrontAt = (blocks: readonly StoredBlock[], at: number): string | undefined => {
  for (const { start, minutes } of blocks) {
    if (at < start || at >= start + BLOCK) continue
    const minute = minutes.find(({ m }) => Math.floor((at - start) / MINUTE) === m)
    if (minute?.program) return programName(minute.program)
  }
  return undefined
}

/** Whole hours that a line of a day shows: all that happened, and the working hours around it. */
export const lineSpan = (
  stretches: readonly Stretch[],
  working: Stretch,
  hourOf: HourOf = byUtc,
): Stretch => {
  const starts = [working.start, ...stretches.map(({ start }) => start)]
  const ends = [working.end, ...stretches.map(({ end }) => end)]
  const last = Math.max(...ends)
  const lastHour = hourOf(last)
  return {
    start: hourOf(Math.min(...starts)),
    end: lastHour === last ? last : lastHour + HOUR,
  }
}

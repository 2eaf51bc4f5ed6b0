import { BLOCK, type Minute } from './activity'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A stretch of time, milliseconds UTC; `end` is exclusive. */
export interface Stretch {
  start: number
  end: number
}

export interface Counted {
  name: string
  minutes: number
}

export interface HourCount {
  /** The start of the hour, milliseconds UTC. */
  start: number
  minutes: number
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
  minutes: number
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
  [...rows].sort((a, b) => b.minutes - a.minutes || (a.name < b.name ? -1 : 1))

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

const counted = (byName: Map<string, Set<number>>): Counted[] =>
  most([...byName].map(([name, minutes]) => ({ name, minutes: minutes.size })))

const add = (byName: Map<string, Set<number>>, name: string | undefined, at: number): void => {
  if (name) byName.set(name, (byName.get(name) ?? new Set()).add(at))
}

/** One day of a person out of its blocks: a minute counts once, on however many computers; counts add up. */
export const dayView = (blocks: readonly StoredBlock[]): DayView => {
  const active = new Set<number>()
  const programs = new Map<string, Set<number>>()
  const projects = new Map<string, Set<number>>()
  const titles = new Map<string, { program: string; name: string; at: Set<number> }>()
  const hours = new Map<number, { at: Set<number>; keys: number; clicks: number }>()
  for (const { start, minutes } of blocks) {
    for (const minute of minutes) {
      const at = start + minute.m * MINUTE
      active.add(at)
      const program = minute.program ? programName(minute.program) : undefined
      add(programs, program, at)
      add(projects, minute.project, at)
      if (minute.title) {
        const key = `${program ?? ''}\n${minute.title}`
        const title = titles.get(key) ?? { program: program ?? '', name: minute.title, at: new Set() }
        title.at.add(at)
        titles.set(key, title)
      }
      const hour = Math.floor(at / HOUR) * HOUR
      const count = hours.get(hour) ?? { at: new Set(), keys: 0, clicks: 0 }
      count.at.add(at)
      count.keys += minute.keys
      count.clicks += minute.clicks
      hours.set(hour, count)
    }
  }
  const perHour = [...hours]
    .sort(([a], [b]) => a - b)
    .map(([start, { at, keys, clicks }]) => ({ start, minutes: at.size, keys, clicks }))
  return {
    recorded: stretches([...active].sort((a, b) => a - b)),
    hours: perHour,
    programs: counted(programs),
    projects: counted(projects),
    titles: most([...titles.values()].map(({ program, name, at }) => ({ program, name, minutes: at.size }))),
    minutes: active.size,
    keys: perHour.reduce((sum, { keys }) => sum + keys, 0),
    clicks: perHour.reduce((sum, { clicks }) => sum + clicks, 0),
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
export const lineSpan = (stretches: readonly Stretch[], working: Stretch): Stretch => {
  const starts = [working.start, ...stretches.map(({ start }) => start)]
  const ends = [working.end, ...stretches.map(({ end }) => end)]
  return {
    start: Math.floor(Math.min(...starts) / HOUR) * HOUR,
    end: Math.ceil(Math.max(...ends) / HOUR) * HOUR,
  }
}

import type { Day } from './day'

/** Milliseconds. */
export const BLOCK = 600_000

export interface NamedProject {
  id: string
  name: string
}

/** A part of a day and the project it is on; null: none. Moments are UTC, ISO 8601. */
export interface Assignment {
  from: string
  to: string
  project: string | null
}

/** What was changed, and as what it stood before. */
export interface Assigned {
  minutes: number
  seconds: number
  before: Assignment[]
}

/** The starts of the ten minutes in which something was recorded. */
export const blocksIn = (recorded: Day['recorded']): number[] => {
  const starts = new Set<number>()
  for (const { start, end } of recorded)
    for (let at = Math.floor(start / BLOCK) * BLOCK; at < end; at += BLOCK) starts.add(at)
  return [...starts].sort((a, b) => a - b)
}

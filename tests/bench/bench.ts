import type { Cast } from '../faults/cast'
import type { StartOptions } from '../faults/launch'
import { Site, type Database } from '../faults/site'

export type { Database }

/** What a run found, both measured by turns in the same run: medians. */
export interface Measured {
  floor: number
  value: number
  /** Value by floor, round by round. */
  ratio: number
}

export interface Run {
  database: Database
  /** 1, or less for a quick run. */
  scale: number
  /** Progress, for people. */
  say(line: string): void
}

export interface Bench {
  name: string
  unit: string
  /** What floor and value are, for the record. */
  floor: string
  value: string
  target:
    | { of: 'ratio' | 'value'; least: number | Record<Database, number> }
    | { of: 'ratio' | 'value'; most: number }
  /** The hot path: files and folders whose change makes the record stale, from the project's root. */
  paths: readonly string[]
  measure(run: Run): Promise<Measured>
}

/** A Monday at midnight in Shanghai; see tests/faults/campaign.ts. */
export const MONDAY = Date.parse('2040-01-01T16:00:00Z')

export const scaled = (whole: number, { scale }: Run): number => Math.max(1, Math.round(whole * scale))
/** Rounds, of which a median wants a few. */
export const roundsOf = (whole: number, run: Run): number => Math.max(3, scaled(whole, run))

/** A Glasswork of its own, with somebody in it, for as long as `use` takes. */
export const onSite = async <T>(
  database: Database,
  options: Pick<StartOptions, 'at' | 'pages' | 'execArgv' | 'seldom'>,
  use: (site: Site, cast: Cast) => Promise<T>,
): Promise<T> => {
  const site = await Site.open(database)
  try {
    const { cast } = await site.start({ ...options, cast: true })
    if (!cast) throw new Error('nobody was arranged')
    return await use(site, cast)
  } finally {
    await site.close()
  }
}

import { Site, type Database } from '../faults/site'
import type { World } from './arrange'
import type { Ask } from './server'

/** A Monday at 09:05 in Shanghai, after the real today: three hours of working time follow. */
const BEGINS = Date.parse('2040-01-02T01:05:00Z')

/** One Glasswork, and where it may be reached: by two processes on MongoDB, by one on SQLite. */
export class Pair {
  private versions = 0

  private constructor(
    private readonly sites: readonly Site[],
    readonly origins: readonly string[],
    readonly world: World,
    private readonly ahead: number,
  ) {}

  static async open(database: Database, server: string): Promise<Pair> {
    const first = await Site.open(database)
    const sites = database === 'mongo' ? [first, Site.beside(first)] : [first]
    const ahead = BEGINS - Date.now()
    try {
      const origins = []
      // One after the other: the first one makes the tables, and what else a new database lacks.
      for (const site of sites) origins.push((await site.start({ at: String(ahead), server })).origin)
      return new Pair(sites, origins, await first.ask<World, Ask>({ do: 'world' }), ahead)
    } catch (error) {
      await Pair.end(sites)
      throw error
    }
  }

  private static async end(sites: readonly Site[]): Promise<void> {
    for (const site of sites.slice(1)) await site.stop().catch(() => undefined)
    await sites[0]?.close()
  }

  /** The time of its clock. */
  now(): number {
    return Date.now() + this.ahead
  }

  /** Counts a version that is about to be published. */
  published(): number {
    return ++this.versions
  }

  ask<T>(ask: Ask, origin = this.origins[0]): Promise<T> {
    return this.sites[this.origins.indexOf(origin ?? '')]!.ask<T, Ask>(ask)
  }

  close(): Promise<void> {
    return Pair.end(this.sites)
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { Random } from '../../src/demo/random'
import type { FaultPoint } from '../../src/base/faults'
import type { Cast } from './cast'
import type { Picture } from './pictures'
import type { Site } from './site'

/** One server that dies once at a point. */
export interface Round {
  site: Site
  cast: Cast
  /** A Monday at 00:00 in Shanghai; each round has a later one. */
  monday: number
  random: Random
  pictures: Picture[]
}

export interface Scenario {
  point: FaultPoint
  /** At which pass of the point the server dies, round by round; the most telling first. */
  passes: readonly number[]
  /** The local time at which the round begins. */
  at: string
  /** Brings the server to the point, sees it die, starts it again and looks at what is there. */
  play(round: Round): Promise<void>
}

const DAY = 86_400_000

/** A moment of the round, by day and local time; Shanghai has no summer time. */
export const moment = (monday: number, days: number, time: string): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(monday + days * DAY + (hours * 60 + minutes) * 60_000).toISOString()
}

/** The local date of a Monday. */
export const dateOf = (monday: number): string => new Date(monday + DAY / 2).toISOString().slice(0, 10)

/** Waits for the kill. @throws Error when the server ended otherwise, or lives on after the work is done. */
export const seeKilled = async (site: Site, work: Promise<unknown>): Promise<void> => {
  const lives = work.then(
    async () => {
      await sleep(1_000)
      return 'nothing: the point was not reached'
    },
    (error: unknown) => {
      throw error
    },
  )
  const how = await Promise.race([site.exited, lives])
  if (how !== 'SIGKILL') throw new Error(`the server was to be killed, and ended by ${how}`)
}

/** Runs a job to its end. The server's own schedule may be at it in this minute: then its turn comes after. */
export const runWhole = async (site: Site, name: string): Promise<void> => {
  for (;;) {
    const { ran } = await site.ask<{ ran: boolean }>({ do: 'job', name })
    if (ran) return
    await sleep(100)
  }
}

/** The agent's clock, which everything in it asks for the time. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const minuteOf = (at: number): number => Math.floor(at / MINUTE) * MINUTE

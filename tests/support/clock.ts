import type { Clock } from '../../src/base/clock'

export interface MovableClock extends Clock {
  set(iso: string): void
  advance(milliseconds: number): void
}

/** A clock that stands still until it is moved. */
export const movableClock = (iso: string): MovableClock => {
  let at = Date.parse(iso)
  return {
    now: () => at,
    set: (next) => {
      at = Date.parse(next)
    },
    advance: (milliseconds) => {
      at += milliseconds
    },
  }
}

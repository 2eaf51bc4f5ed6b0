import { type Clock, systemClock } from '../base/clock'

/** A clock that shows past moments while the demo's past is written, and then the time. */
export interface ReplayClock extends Clock {
  /** Shows a moment until the next call; null: the time. */
  show(at: number | null): void
}

export const replayClock = (): ReplayClock => {
  let shown: number | null = null
  return {
    now: () => shown ?? systemClock.now(),
    show: (at) => {
      shown = at
    },
  }
}

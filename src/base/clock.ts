/**
 * The one clock. Everything that asks what time it is asks here, so that a test can move it.
 * Express's bundle and Next's are two copies of this module in one process: the clock hangs on `globalThis`.
 */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }
const KEY = Symbol.for('glasswork.clock')
const holder = globalThis as { [KEY]?: Clock }

/** Sets the clock of this process, where another than its own is wanted; `createApp` is the only caller. */
export const setClock = (clock: Clock | undefined): void => {
  if (clock) holder[KEY] = clock
}

/** The current moment. */
export const now = (): Date => new Date((holder[KEY] ?? systemClock).now())

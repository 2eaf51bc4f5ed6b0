const KEY = Symbol.for('glasswork.kickOutbox')
const holder = globalThis as { [KEY]?: () => void }

/** What sends at once when a letter is put in; `start` sets it, as it runs the jobs. */
export const setKick = (kick: (() => void) | undefined): void => {
  holder[KEY] = kick
}

/** A letter was put in: it need not wait for the minute. */
export const kickOutbox = (): void => holder[KEY]?.()

import { TAKE_BACK } from '../../i18n/stored'

/** How long something can be taken back. Seconds. */
export const TAKE_BACK_SECONDS = 10

export interface Held<What> {
  what: What
  /** By this browser's own clock, milliseconds. */
  until: number
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const all = (store: Store): Record<string, Held<unknown>> => {
  try {
    return JSON.parse(store.getItem(TAKE_BACK) ?? '{}') as Record<string, Held<unknown>>
  } catch {
    return {}
  }
}

/** What was done under this name and can still be taken back at a moment. */
export const readHeld = <What>(store: Store, name: string, at: number): Held<What> | null => {
  const held = all(store)[name] as Held<What> | undefined
  return held && held.until > at ? held : null
}

/**
 * Keeps what was just done, or drops it; what is over goes with it.
 * @param still milliseconds that the server still gives, where it was done before, in another window.
 * @returns what is held now.
 */
export const holdBack = <What>(
  store: Store,
  name: string,
  what: What | null,
  at: number,
  still = TAKE_BACK_SECONDS * 1000,
): Held<What> | null => {
  const { [name]: _before, ...others } = all(store)
  const held = what === null ? null : { what, until: at + Math.min(still, TAKE_BACK_SECONDS * 1000) }
  const left = Object.entries(others).filter(([, each]) => each.until > at)
  const kept = Object.fromEntries([...left, ...(held ? [[name, held] as const] : [])])
  if (Object.keys(kept).length) store.setItem(TAKE_BACK, JSON.stringify(kept))
  else store.removeItem(TAKE_BACK)
  return held
}

/** Which of a row has the focus once one of them is gone: the next, else the one before. */
export const besides = (ids: readonly string[], gone: string): string | null => {
  const at = ids.indexOf(gone)
  return ids[at + 1] ?? ids[at - 1] ?? null
}

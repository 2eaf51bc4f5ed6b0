'use client'

const TRIES = 20
const PAUSE = 50

/** Marks what goes away by itself. */
export const GOES = 'data-goes'

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body
const goesAway = (): boolean => document.activeElement?.hasAttribute(GOES) ?? false

/** Whoever has moved on meanwhile stays there. A button that waits for an answer takes no focus until it has come. */
const focusOnce = (target: HTMLElement, mayTake: () => boolean, tries = TRIES): void => {
  if (!target.isConnected || !mayTake()) return
  if (!target.matches(':disabled')) target.focus({ preventScroll: true })
  else if (tries > 0) setTimeout(() => focusOnce(target, mayTake, tries - 1), PAUSE)
}

/** Where the focus goes when what has it is about to go. */
export const focusInstead = (target: HTMLElement | null | undefined): void => {
  if (target) focusOnce(target, () => isNowhere() || goesAway())
}

/**
 * Remembers where the focus is. A button that waits for an answer is disabled and loses it; called afterwards, it has it again, unless
 * something else has taken it or the button is gone.
 */
export const keepFocus = (): (() => void) => {
  const before = document.activeElement
  return () => {
    if (before instanceof HTMLElement && before !== document.body)
      setTimeout(() => focusOnce(before, isNowhere))
  }
}

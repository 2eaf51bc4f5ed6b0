const TRIES = 20
const PAUSE = 50

/** Nobody has chosen where it is: what had it is gone, or waits for an answer. */
const isFree = (): boolean => {
  const { activeElement, body } = document
  return activeElement === null || activeElement === body || activeElement.matches(':disabled')
}

/** Gives the focus where nothing has it. A button that waits for an answer takes none until it has come; whoever has moved on stays there. */
export const focusIfFree = (target: HTMLElement | null | undefined, tries = TRIES): void => {
  if (!target?.isConnected || !isFree()) return
  if (!target.matches(':disabled')) target.focus({ preventScroll: true })
  else if (tries > 0) setTimeout(() => focusIfFree(target, tries - 1), PAUSE)
}

/** Remembers where the focus is: a button that waits for an answer loses it. Called afterwards, it has it again, unless something else has. */
export const keepFocus = (): (() => void) => {
  const before = document.activeElement
  return () => {
    if (before instanceof HTMLElement && before !== document.body) setTimeout(() => focusIfFree(before))
  }
}

/**
 * Goes to the field that a refusal is about, else to what tells of it, from where the act was sent. Whoever has moved on stays there, and what
 * lies under a drawer is left alone.
 * @param field its name in the form; empty for none.
 */
export const focusRefusal = (box: HTMLElement, field: string): void => {
  const above = [...document.querySelectorAll('dialog[open]')].at(-1)
  if (above && !above.contains(box)) return
  const around = box.closest('form') ?? box.parentElement
  if (!isFree() && !around?.contains(document.activeElement)) return
  const named = field ? around?.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]:enabled`) : null
  const target = named ?? box
  target.focus()
}

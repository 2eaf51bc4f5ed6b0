const TRIES = 20
const PAUSE = 50
/** After this nothing on the page takes it by itself any more, not even a dialog that closes slowly. Milliseconds. */
const LAST = 400
/** The page itself, for whoever works by keyboard and would else begin at the top of everything. The admin has none. */
const MAIN = 'main'

/** Marks what goes away by itself. */
export const GOES = 'data-goes'

/** On nothing, on what waits for an answer, or on the page because nothing else had it. */
const isNowhere = (): boolean => {
  const { activeElement, body } = document
  return (
    activeElement === null ||
    activeElement === body ||
    activeElement.id === MAIN ||
    activeElement.matches(':disabled')
  )
}
/** Nobody has chosen where it is. */
export const isFree = (): boolean => isNowhere() || (document.activeElement?.hasAttribute(GOES) ?? false)

/** Whoever has moved on meanwhile stays there. A button that waits for an answer takes no focus until it has come. */
const focusOnce = (target: HTMLElement, mayTake: () => boolean, tries = TRIES): void => {
  if (!target.isConnected || !mayTake()) return
  if (!target.matches(':disabled')) target.focus({ preventScroll: true })
  else if (tries > 0) setTimeout(() => focusOnce(target, mayTake, tries - 1), PAUSE)
}

/** Where the focus goes when what has it goes, or is gone. */
export const focusInstead = (target: HTMLElement | null | undefined): void => {
  if (target) focusOnce(target, isFree)
}

/** Where it goes when it was in a dialog that nobody had opened: to the page behind it. */
export const focusMain = (): void => {
  const main = document.getElementById(MAIN)
  if (main) focusOnce(main, isNowhere)
}

/**
 * Remembers where the focus is. A button that waits for an answer is disabled and loses it; called afterwards, it has it again, unless
 * something else has taken it; where the button is gone and nothing has, the page has it.
 */
export const keepFocus = (): (() => void) => {
  const before = document.activeElement
  return () => {
    if (!(before instanceof HTMLElement) || before === document.body) return
    setTimeout(() => focusOnce(before, isNowhere))
    setTimeout(() => {
      if (!before.isConnected) focusMain()
    }, LAST)
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

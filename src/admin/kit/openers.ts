import { focusInstead } from '../../components/focus'

/** What takes the focus by itself. */
const TAKES_FOCUS = 'button, a[href], summary, [tabindex="0"]'
/** Its entries go as it closes: what opened it stays. */
const MENU = '.popup__content'

/** Remembers what opened each drawer: that has the focus again once the drawer is left, unless somebody has moved on. */
export const openersOfDrawers = () => {
  let pressed: HTMLElement | null = null
  const openers = new Map<string, HTMLElement | null>()
  return {
    /** A key that presses a button is a click, too. */
    onClick({ target }: Pick<MouseEvent, 'target'>): void {
      const at = target instanceof Element ? target.closest<HTMLElement>(TAKES_FOCUS) : null
      if (at && !at.closest(MENU)) pressed = at
    },
    /** Told of all drawers, whenever one opens or closes. */
    onChange(drawers: readonly { slug: string; isOpen: boolean }[]): void {
      for (const { slug, isOpen } of drawers) {
        if (isOpen && !openers.has(slug)) openers.set(slug, pressed)
        if (isOpen || !openers.has(slug)) continue
        const opener = openers.get(slug)
        openers.delete(slug)
        setTimeout(() => focusInstead(opener))
      }
    },
  }
}

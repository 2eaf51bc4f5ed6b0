'use client'
import { useModal } from '@payloadcms/ui'
import { useEffect, useRef, type ReactNode } from 'react'
import { focusIfFree } from './focus'

/** What takes the focus by itself. */
const TAKES_FOCUS = 'button, a[href], summary, [tabindex="0"]'
/** Its entries go as it closes: what opened it stays. */
const MENU = '.popup__content'

/**
 * Around every page of the admin: what opened a drawer has the focus again once that is left. Payload's own drawers go back to what had it
 * when they were drawn, which is a field of theirs where one took it at once, and nothing where the entry of a menu opened them.
 */
export const DrawerFocus = ({ children }: { children: ReactNode }) => {
  const { modalState } = useModal()
  const pressed = useRef<HTMLElement | null>(null)
  const openers = useRef(new Map<string, HTMLElement | null>())
  useEffect(() => {
    // A key that presses a button is a click, too.
    const note = ({ target }: MouseEvent) => {
      const at = target instanceof Element ? target.closest<HTMLElement>(TAKES_FOCUS) : null
      if (at && !at.closest(MENU)) pressed.current = at
    }
    document.addEventListener('click', note, true)
    return () => document.removeEventListener('click', note, true)
  }, [])
  useEffect(() => {
    const known = openers.current
    for (const { slug, isOpen } of Object.values(modalState)) {
      const opener = known.get(slug)
      if (isOpen && !known.has(slug)) known.set(slug, pressed.current)
      if (isOpen || !known.has(slug)) continue
      known.delete(slug)
      setTimeout(() => focusIfFree(opener))
    }
  }, [modalState])
  return children
}

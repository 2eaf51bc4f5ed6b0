'use client'
import { useEffect, useRef, type RefObject } from 'react'
import { isFree } from '../../components/focus'

/**
 * The picture that has the focus once it is on the page. It stays the next one while the page is read anew, which may take it off and bring it
 * back; whoever moves on, by a key or by pressing elsewhere, is not called back.
 */
export const useNextFocus = (): RefObject<string | null> => {
  const next = useRef<string | null>(null)
  useEffect(() => {
    const moved = () => {
      const { activeElement } = document
      const isThere = activeElement instanceof HTMLElement && activeElement.dataset.picture === next.current
      if (!isThere && !isFree()) next.current = null
    }
    const pressed = () => {
      next.current = null
    }
    document.addEventListener('focusin', moved)
    document.addEventListener('pointerdown', pressed)
    return () => {
      document.removeEventListener('focusin', moved)
      document.removeEventListener('pointerdown', pressed)
    }
  }, [])
  return next
}

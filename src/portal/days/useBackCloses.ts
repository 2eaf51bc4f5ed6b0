'use client'
import { useEffect, useRef } from 'react'

const MARK = 'gwOverPage'

const isMarked = (): boolean => Boolean((window.history.state as Record<string, unknown> | null)?.[MARK])

/** Steps back to the page below without moving it: where somebody has gone on to stays in sight. */
const stepBack = (): void => {
  const { scrollRestoration } = window.history
  window.history.scrollRestoration = 'manual'
  window.addEventListener('popstate', () => (window.history.scrollRestoration = scrollRestoration), {
    once: true,
  })
  window.history.back()
}

/** Back closes what fills the screen, as it does with every sheet of a phone, and does not leave the page below. */
export const useBackCloses = (isOpen: boolean, close: () => void): void => {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    if (!isOpen) return
    // What Next keeps there of the page stays beside it.
    window.history.pushState({ ...(window.history.state as object | null), [MARK]: true }, '')
    const onBack = () => latest.current()
    window.addEventListener('popstate', onBack)
    return () => {
      window.removeEventListener('popstate', onBack)
      if (isMarked()) stepBack()
    }
  }, [isOpen])
}

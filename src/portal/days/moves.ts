'use client'
import { useEffect, useRef, type TouchEvent } from 'react'

/** How far a finger goes before that is a swipe. Pixels. */
const SWIPE = 40

interface Place {
  /** Which one is open; null: none. */
  at: number | null
  /** How many there are. */
  count: number
  onMove: (to: number) => void
}

/** Moves among several by the arrows, to the first and to the last; not while `isOff`. */
export const useArrowKeys = ({ at, count, onMove }: Place, isOff: boolean): void => {
  useEffect(() => {
    if (at === null || isOff) return
    const onKey = (event: KeyboardEvent) => {
      const to = {
        ArrowLeft: at - 1,
        ArrowRight: at + 1,
        Home: 0,
        End: count - 1,
      }[event.key]
      if (to === undefined) return
      event.preventDefault()
      if (to >= 0 && to < count) onMove(to)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [at, isOff, count, onMove])
}

/** Moves among several by swiping over the one that is open. */
export const useSwipe = ({ at, count, onMove }: Place) => {
  const touch = useRef<number | null>(null)
  return {
    onTouchStart: (event: TouchEvent) => {
      touch.current = event.changedTouches[0]?.clientX ?? null
    },
    onTouchEnd: (event: TouchEvent) => {
      const from = touch.current
      touch.current = null
      const to = event.changedTouches[0]?.clientX
      if (at === null || from === null || to === undefined || Math.abs(to - from) < SWIPE) return
      const next = to < from ? at + 1 : at - 1
      if (next >= 0 && next < count) onMove(next)
    },
  }
}

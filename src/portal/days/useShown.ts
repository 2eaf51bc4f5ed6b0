'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Shot } from './day'
import { useNextFocus } from './useNextFocus'
import { focusInstead } from '../../components/focus'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useTakeBack } from '../kit/useTakeBack'

/** So long the server takes at most to carry out what can no longer be taken back: what it made of the day is read after that. Milliseconds. */
const CARRIED_OUT = 2000

interface Gone {
  id: string
}

/** Which pictures of a category stand on the page, which one is open, and where the focus goes when one of them goes. */
export const useShown = (shots: readonly Shot[], category: Shot['category']) => {
  const router = useCalmRouter()
  const [at, setAt] = useState<number | null>(null)
  const [failure, setFailure] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const next = useNextFocus()
  const picture = useCallback(
    (id: string | null) => list.current?.querySelector<HTMLElement>(`[data-picture="${id}"]`) ?? null,
    [],
  )
  const over = useCallback(() => {
    focusInstead(picture(next.current) ?? list.current)
    setTimeout(() => router.refresh(), CARRIED_OUT)
  }, [router, next, picture])
  const { held: gone, left, hold, drop } = useTakeBack<Gone>(category, over)
  /** Deleted for good meanwhile, here or in another window: they stand on the page until it is read anew. */
  const [deleted, setDeleted] = useState<readonly string[]>([])
  const shown = shots.filter(({ id }) => id !== gone?.id && !deleted.includes(id))

  useEffect(() => {
    const target = next.current === null ? null : picture(next.current)
    if (!gone && target) focusInstead(target)
  })

  const move = (to: number | null) => {
    // Whoever closes a picture goes on from it in the list.
    if (to === null && at !== null) next.current = shown[at]?.id ?? null
    setAt(to)
  }
  const takeOff = (id: string, message: string) => {
    setDeleted((before) => [...before, id])
    setFailure(message)
    setAt(null)
  }
  return { list, next, shown, at, setAt, move, takeOff, gone, left, hold, drop, failure, setFailure }
}

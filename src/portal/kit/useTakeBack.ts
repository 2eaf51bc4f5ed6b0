'use client'
import { useCallback, useEffect, useState } from 'react'
import { now } from '../../base/clock'
import { holdBack, readHeld, type Held } from '../days/heldBack'

const at = (): number => now().getTime()

/**
 * What was just done and can be taken back for ten seconds, also after the page was loaded anew.
 * @param name of the place on the page, so that several do not mix.
 * @param onOver once it can no longer be taken back.
 */
export const useTakeBack = <What>(name: string, onOver: () => void) => {
  const [held, setHeld] = useState<Held<What> | null>(null)
  const [, tick] = useState(0)
  const keep = useCallback(
    (what: What | null, left?: number) => setHeld(holdBack(sessionStorage, name, what, at(), left)),
    [name],
  )

  useEffect(() => setHeld(readHeld<What>(sessionStorage, name, at())), [name])
  useEffect(() => {
    if (!held) return
    const ticking = setInterval(() => tick(at()), 250)
    const over = setTimeout(
      () => {
        keep(null)
        onOver()
      },
      Math.max(0, held.until - at()),
    )
    return () => {
      clearInterval(ticking)
      clearTimeout(over)
    }
  }, [held, keep, onOver])

  // As it is drawn: what is told a moment later would say for that moment that the time is over.
  const left = held ? Math.max(0, Math.ceil((held.until - at()) / 1000)) : 0
  const drop = useCallback(() => keep(null), [keep])
  return { held: held?.what ?? null, left, hold: keep, drop }
}

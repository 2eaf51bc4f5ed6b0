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
  const [left, setLeft] = useState(0)
  const keep = useCallback(
    (what: What | null, left?: number) => setHeld(holdBack(sessionStorage, name, what, at(), left)),
    [name],
  )

  useEffect(() => setHeld(readHeld<What>(sessionStorage, name, at())), [name])
  useEffect(() => {
    if (!held) return
    const tell = () => setLeft(Math.max(0, Math.ceil((held.until - at()) / 1000)))
    tell()
    const ticking = setInterval(tell, 250)
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

  const drop = useCallback(() => keep(null), [keep])
  return { held: held?.what ?? null, left, hold: keep, drop }
}

'use client'
import { useEffect, useState } from 'react'

/** How long the new numbers may take. Milliseconds. */
const PATIENCE = 20_000

/** Whether a page still shows what it showed before something was sent, and whether it has done so for too long. */
export const useNewNumbers = <Shown>(shown: Shown) => {
  /** What was shown when something was sent. */
  const [before, setBefore] = useState<Shown | null>(null)
  /** What was shown when the new numbers had not come in time. */
  const [stale, setStale] = useState<Shown | null>(null)
  useEffect(() => {
    if (before !== shown) return
    // A page that cannot be read anew does not hold the button for ever.
    const timer = setTimeout(() => {
      setBefore(null)
      setStale(() => shown)
    }, PATIENCE)
    return () => clearTimeout(timer)
  }, [before, shown])
  return {
    isWaiting: before === shown,
    isStale: stale === shown,
    wait: () => setBefore(() => shown),
    forget: () => setStale(null),
  }
}

'use client'
import { useEffect, useState } from 'react'
import { onNoAnswer } from './send'
import { useCalmRouter } from './useCalmRouter'

/**
 * Whether what the server said still counts. From an answer that is missing on it does not, until the page has been read anew.
 * @param at the server's moment at which the page was made.
 */
export const useKnown = (at: string): boolean => {
  const router = useCalmRouter()
  const [lostAt, setLostAt] = useState<string | null>(null)
  useEffect(
    () =>
      onNoAnswer(() => {
        setLostAt(at)
        router.refresh()
      }),
    [at, router],
  )
  return lostAt !== at
}

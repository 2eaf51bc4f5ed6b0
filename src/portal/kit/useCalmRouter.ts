'use client'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'

/** Whether the server answers at this moment, and not a proxy in its place. */
const isReached = (): Promise<boolean> =>
  fetch('/healthz', { cache: 'no-store' })
    .then(({ status }) => status < 500)
    .catch(() => false)

/** What runs once the server is reached; where it is not, once the browser is online again. A later one replaces an earlier one. */
let waiting: (() => void) | null = null
const whenReached = async (run: () => void): Promise<void> => {
  if (await isReached()) return run()
  if (!waiting) window.addEventListener('online', whenOnline, { once: true })
  waiting = run
}
const whenOnline = () => {
  const run = waiting
  waiting = null
  if (run) void whenReached(run)
}

/**
 * Next's router, for what a page does by itself after an answer. Where its own request fails, Next leaves the page for the browser's page of
 * errors: so it is asked only once the server has answered.
 */
export const useCalmRouter = () => {
  const router = useRouter()
  return useMemo(
    () => ({
      /** Reads the page anew. */
      refresh: () => void whenReached(() => router.refresh()),
      /** Goes on to another page, which is read anew too. */
      go: (path: string) =>
        void whenReached(() => {
          router.push(path)
          router.refresh()
        }),
    }),
    [router],
  )
}

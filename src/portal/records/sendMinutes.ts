'use client'
import type { FoldedHost } from '../../records/reports/activityWatch'
import type { Outcome, Result } from './imported'
import type { Send } from '../../components/useSender'

/** Minutes in one request. */
const BATCH = 500

interface Wish {
  run: Send
  hosts: readonly FoldedHost[]
  /** The computer that was chosen for them; empty: none. */
  device: string
  /** Whether the server only says what would become of them. */
  preview: boolean
  /** Hears how much is sent, from 0 to 100. */
  onProgress: (percent: number) => void
}

/** Sends the minutes of each computer, some at a time. @returns what became of them, or what is wrong. */
export const sendMinutes = async (wish: Wish): Promise<Outcome[] | { failure: string }> => {
  const { run, hosts, device, preview, onProgress } = wish
  const total = hosts.reduce((sum, { minutes }) => sum + minutes.length, 0)
  // A file that tells of several computers cannot be the one chosen here.
  const chosen = hosts.length === 1 && device ? device : null
  const outcomes: Outcome[] = []
  let sentAlready = 0
  for (const host of hosts) {
    const outcome: Outcome = { host, device: null, anew: false, results: [] }
    for (let from = 0; from < host.minutes.length; from += BATCH) {
      onProgress(Math.round((sentAlready / total) * 100))
      const items = host.minutes.slice(from, from + BATCH)
      const body = { device: chosen, host: host.host, preview, items }
      const sent = await run<{ results: Result[]; device: string | null; anew: boolean }>(
        '/api/activitywatch',
        body,
      )
      if (!sent.ok) return { failure: sent.message }
      sentAlready += items.length
      outcome.device = sent.answer.device
      outcome.anew = sent.answer.anew
      outcome.results.push(...sent.answer.results.map((each) => ({ ...each, index: each.index + from })))
    }
    outcomes.push(outcome)
  }
  return outcomes
}

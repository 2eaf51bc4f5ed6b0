import { fileStore } from '../../src/files/current'
import { readEnv } from '../../src/env'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { start } from '../../src/start'
import { movableClock } from '../support/clock'
import { castOf, type Cast } from './cast'
import { storedOf } from './stored'

/** What the parent asks of the server beside its doors. */
export type Ask =
  | { do: 'moveTo'; at: string }
  | { do: 'job'; name: string }
  | { do: 'stored'; subject: string }
  | { do: 'memory' }
  | { do: 'stop' }

/** The real server without its pages; its clock stands still until the parent moves it. Arguments: the time, and `cast` to arrange a round. */
const clock = movableClock(process.argv[2] ?? '')
let cast: Cast | undefined
const running = await start({
  env: readEnv(),
  clock,
  withoutNext: true,
  prepare: async (opened) => {
    if (process.argv[3] === 'cast') cast = await castOf(opened, clock)
  },
})

const answer = async (ask: Ask): Promise<unknown> => {
  switch (ask.do) {
    case 'moveTo':
      return clock.set(ask.at)
    case 'job':
      return runJob(ask.name, JOBS[ask.name]!.job, { payload: running.payload, files: fileStore() })
    case 'stored':
      return storedOf(running.payload, ask.subject)
    case 'memory':
      globalThis.gc?.()
      return process.memoryUsage().rss
    case 'stop':
      return running.stop()
  }
}

process.on('message', ({ n, ask }: { n: number; ask: Ask }) => {
  void answer(ask)
    .then((value) => ({ n, value }))
    .catch((error: unknown) => ({ n, error: (error as Error).stack }))
    .then((reply) => process.send?.(reply, () => ask.do === 'stop' && process.exit(0)))
})
process.send?.({ origin: running.origin, cast })

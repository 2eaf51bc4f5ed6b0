import { readEnv } from '../../src/base/env'
import { fileStore } from '../../src/files/current'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { start } from '../../src/start'
import { answerParent } from '../faults/answerParent'
import { TestApp } from '../support/app'
import { draftOf, makeRacer, makeWorld, type RacerWish, type Work } from './arrange'
import { countQueries } from './countQueries'
import { look, recordedSo } from './look'

/** What the parent asks of a server beside its doors. */
export type Ask =
  | { do: 'world' }
  | { do: 'racer'; wish: RacerWish }
  | { do: 'draft'; officer: string; days: number }
  | { do: 'look'; subject: string }
  | { do: 'recordMinor'; subject: string; hoursAgo: number }
  | { do: 'job'; name: string }
  | { do: 'queries' }
  | { do: 'stop' }

/** The real server. Its clock runs, ahead of the machine's by so many milliseconds: two of them on one machine agree. */
const ahead = Number(process.argv[2])
const clock = { now: () => Date.now() + ahead }
const running = await start({ env: readEnv(), clock, withoutNext: true })
const { payload } = running
const app = Object.assign(new TestApp(), { payload, files: fileStore(), clock })
const work: Work = { app, clock }
const queries = await countQueries(payload)

const answer = async (ask: Ask): Promise<unknown> => {
  switch (ask.do) {
    case 'world':
      return makeWorld(work)
    case 'racer':
      return makeRacer(work, ask.wish)
    case 'draft':
      return draftOf(work, ask.officer, ask.days)
    case 'look':
      return look(payload, ask.subject)
    case 'recordMinor':
      return recordedSo(payload, ask.subject, clock.now() - ask.hoursAgo * 3_600_000)
    case 'job':
      return runJob(ask.name, JOBS[ask.name]!.job, { payload, files: fileStore() })
    case 'queries':
      return queries()
    case 'stop':
      return running.stop()
  }
}

answerParent(answer, { origin: running.origin })

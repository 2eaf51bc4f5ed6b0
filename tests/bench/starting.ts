import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../scripts/lib/ports.mjs'
import { ENVIRONMENT, FLAGS } from '../../scripts/lib/runtime.mjs'
import { roundsOf, type Bench, type Database, type Measured, type Run } from './bench'
import { byTurns, secondsOf } from './rounds'

const ROUNDS = 9
/** At rest: so long after the first page. V8 gives back what the start used once nothing was asked of it for 70 to 100 seconds. */
const REST = 120_000
const MEGABYTE = 1_048_576

/** An application that can be started and stopped, on a database of its own. */
interface Startable {
  /** Its first page, as somebody who is not signed in sees it. */
  page: string
  args: string[]
  env: Record<string, string>
}

const end = async (child: ChildProcess): Promise<void> => {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-(child.pid ?? 0), 'SIGKILL')
  await gone
}

/** Starts it, waits for its first page, and does something before it ends. */
const whileUp = async <T>(
  { page, args, env }: Startable,
  use: (child: ChildProcess) => Promise<T>,
): Promise<T> => {
  const port = await freePort()
  const child = spawn(process.execPath, args, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...env, PORT: String(port) },
  })
  let ended = false
  child.once('exit', () => (ended = true))
  try {
    for (;;) {
      assert(!ended, `${args.join(' ')} did not start`)
      const answer = await fetch(`http://127.0.0.1:${port}${page}`, { redirect: 'manual' }).catch(() => null)
      if (answer?.status === 200 && (await answer.text()).includes('</html>')) break
      await sleep(10)
    }
    return await use(child)
  } finally {
    if (!ended) await end(child)
  }
}

const startTime = (app: Startable): Promise<number> => secondsOf(() => whileUp(app, () => Promise.resolve()))

/** Resident memory of a process and of all that it started. */
const residentOf = async (group: number): Promise<number> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const each = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
      if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) !== group) return 0
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
      return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1_024
    }),
  )
  return each.reduce((sum, bytes) => sum + bytes, 0)
}

const restingMemory = (app: Startable): Promise<number> =>
  whileUp(app, async ({ pid = 0 }) => {
    await sleep(REST)
    return (await residentOf(pid)) / MEGABYTE
  })

const urlOn = (database: Database, dir: string): string => {
  if (database === 'sqlite') return ''
  const url = new URL(process.env.MONGO_URI ?? '')
  url.pathname = `/start${path.basename(dir).slice(-6)}${randomBytes(4).toString('hex')}`
  return url.toString()
}

const ran = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) =>
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`)))),
  )

/** Both on databases that are there already: the tables are made once in the life of either. */
const onBoth = async (
  { database }: Run,
  use: (empty: Startable, own: Startable) => Promise<Measured>,
): Promise<Measured> => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'glasswork-start-'))
  const emptyDir = process.env.EMPTY_APP ?? ''
  const empty: Startable = {
    page: '/admin/create-first-user',
    args: [path.resolve('node_modules/next/dist/bin/next'), 'start', emptyDir, '-H', '127.0.0.1'],
    env: { DATABASE_URL: urlOn(database, dir) || `file:${path.join(dir, 'empty.db')}` },
  }
  const own: Startable = {
    page: '/setup',
    args: [...FLAGS, path.resolve('dist/server.js')],
    env: {
      ...ENVIRONMENT,
      DATABASE_URL: urlOn(database, dir),
      DATA_DIR: path.join(dir, 'data'),
      MEDIA_DIR: path.join(dir, 'media'),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'fatal',
    },
  }
  try {
    await ran(
      spawn(process.execPath, [path.join(emptyDir, 'tables.mjs')], {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'development', ...empty.env },
      }),
    )
    await whileUp(own, () => Promise.resolve())
    return await use(empty, own)
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 5 })
  }
}

const PATHS = [
  'src/start.ts',
  'src/server.ts',
  'payload.config.ts',
  'src/collections/',
  'package-lock.json',
  'tests/bench/starting.ts',
]

export const starting: Bench = {
  name: 'start',
  unit: 's',
  floor: 'an empty application of Next and Payload, from its process to its first page',
  value: 'the built server, from its process to its first page',
  target: { of: 'ratio', most: 1.5 },
  paths: PATHS,
  measure: (run) =>
    onBoth(run, (empty, own) =>
      byTurns(roundsOf(ROUNDS, run), {
        say: run.say,
        floor: () => startTime(empty),
        value: () => startTime(own),
      }),
    ),
}

export const memory: Bench = {
  name: 'memory',
  unit: 'MB',
  floor: 'resident memory of the same empty application, two minutes after its first page',
  value: 'the same of the built server',
  target: { of: 'ratio', most: 1.3 },
  paths: PATHS,
  measure: (run) =>
    onBoth(run, (empty, own) =>
      byTurns(3, {
        say: run.say,
        warmUp: 0,
        floor: () => restingMemory(empty),
        value: () => restingMemory(own),
      }),
    ),
}

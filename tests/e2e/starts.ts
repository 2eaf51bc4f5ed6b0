import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ENVIRONMENT, FLAGS } from '../../scripts/lib/runtime.mjs'

/** What `env -i PATH="$PATH" HOME="$HOME"` leaves. */
export const BARE = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' }

/** A database and folders of one's own, and the environment that names them, bare but for that. */
export interface Place {
  dir: string
  env: Record<string, string>
  remove(): Promise<void>
}

export const openPlace = async (database: 'sqlite' | 'mongo'): Promise<Place> => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'glasswork-e2e-'))
  const env = {
    ...BARE,
    PORT: '0',
    // Where the mail server of a walk listens.
    INNER_HOSTS: '127.0.0.1',
    DATA_DIR: path.join(dir, 'data'),
    MEDIA_DIR: path.join(dir, 'media'),
    ...(database === 'mongo' ? { DATABASE_URL: freshMongo() } : {}),
  }
  return { dir, env, remove: () => rm(dir, { recursive: true, force: true }) }
}

/** The address of a MongoDB database that holds nothing. */
export const freshMongo = (): string => {
  const url = new URL(process.env.MONGO_URI ?? '')
  url.pathname = `/e2e${randomBytes(6).toString('hex')}`
  return url.toString()
}

export interface Started {
  origin: string
  child: ChildProcess
  /** What the server has printed. */
  log(): string
  stop(): Promise<void>
}

/** Waits until the log says that it is ready. */
const ready = async (child: ChildProcess, stop: () => void): Promise<Started> => {
  let log = ''
  let unread = ''
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      log += String(chunk)
      const lines = (unread + String(chunk)).split('\n')
      unread = lines.pop() ?? ''
      for (const line of lines) {
        const found = /"origin":"([^"]+)".*"Glasswork is ready"/.exec(line)?.[1]
        if (found) resolve(found)
        if (/"level":[456]0/.test(line)) process.stdout.write(`${line}\n`)
      }
    })
    void gone.then(() => reject(new Error(`the server did not start:\n${log.slice(-2_000)}`)))
  })
  const end = (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) stop()
    return gone
  }
  return { origin, child, log: () => log, stop: end }
}

/** The real start: `env -i PATH="$PATH" HOME="$HOME" … npm start`. */
export const startReal = async ({ env }: Place): Promise<Started> => {
  const child = spawn('npm', ['start'], {
    env: env as never,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const group = -(child.pid ?? 0)
  // npm hands no signal on.
  const started = await ready(child, () => process.kill(group, 'SIGTERM'))
  const stop = async (): Promise<void> => {
    await started.stop()
    // Nor does it wait for its server, which finishes what it has begun.
    while (isThere(group)) await sleep(50)
  }
  return { ...started, stop }
}

/** Whether a process, or any of a group, is there. */
const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** More than a person does in ten minutes. */
const RATES = { SIGN_IN_RATE: '1000', API_RATE: '100000' }

/** The same start with a clock that `moveTo` moves. */
export const startMoved = async (
  { env }: Place,
  at: string,
): Promise<Started & { moveTo(iso: string): Promise<void> }> => {
  const preload = new URL(`movedClock.mjs?at=${at}`, import.meta.url).href
  const child = spawn(process.execPath, ['--import', preload, ...FLAGS, 'dist/server.js'], {
    env: { ...env, ...RATES, ...ENVIRONMENT },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const started = await ready(child, () => child.kill('SIGTERM'))
  const moveTo = (iso: string): Promise<void> =>
    new Promise((resolve) => {
      child.once('message', () => resolve())
      child.send({ at: iso })
    })
  return { ...started, moveTo }
}

export interface Seen {
  command: string[]
  env: Record<string, string>
}

/** Every process below one, as the system lists them; itself among them. */
const below = async (top: number): Promise<number[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const parents = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
      return [Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])] as const
    }),
  )
  const found = [top]
  for (const each of found) found.push(...parents.filter(([, parent]) => parent === each).map(([pid]) => pid))
  return found
}

/** The server's process, as Linux shows it: with what flags and in what environment it began. */
export const seenServer = async ({ child }: Started): Promise<Seen | undefined> => {
  for (const pid of await below(child.pid ?? 0)) {
    const parts = async (file: string) =>
      (await readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')).split('\0').filter(Boolean)
    const command = await parts('cmdline')
    if (command.at(-1) !== 'dist/server.js') continue
    const env = (await parts('environ')).map((each) => {
      const at = each.indexOf('=')
      return [each.slice(0, at), each.slice(at + 1)]
    })
    return { command, env: Object.fromEntries(env) as Record<string, string> }
  }
  return undefined
}

export interface Ran {
  code: number
  out: string
}

/** `env -i PATH="$PATH" HOME="$HOME" … npm run …`. */
export const runBare = (env: Record<string, string>, ...command: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(
      'npm',
      ['run', '--silent', ...command],
      { env: env as never, timeout: 300_000 },
      (error, out, err) => resolve({ code: error ? Number(error.code ?? 1) : 0, out: `${out}${err}` }),
    )
  })

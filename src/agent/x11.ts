import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { readlink } from 'node:fs/promises'
import { promisify } from 'node:util'
import { minuteOf, SECOND, type Clock } from './clock'
import { keepOf, type Window } from '../titles/keep'

const run = promisify(execFile)

/** What a tool of the system prints; nothing where it is missing, fails or hangs. */
const ask = async (command: string, args: string[]): Promise<string> => {
  try {
    // Whatever the locale of the session, which may be none: titles are UTF-8.
    return (await run('env', ['LC_ALL=C.UTF-8', command, ...args], { timeout: 3 * SECOND, encoding: 'utf8' }))
      .stdout
  } catch {
    return ''
  }
}

/** A property's value between its quotes, as xprop writes it. */
const quoted = (line: string | undefined): string =>
  (/ = "(.*)"$/.exec(line ?? '')?.[1] ?? '').replace(/\\(["\\])/g, '$1')

/** Title, program's name and process of a window, from what `xprop` prints about it. */
export const windowFrom = (printed: string): { title: string; name: string; pid: string | undefined } => {
  const line = (property: string) => printed.split('\n').find((each) => each.startsWith(`${property}(`))
  return {
    // Programs that set only the older name, in the encoding of their locale.
    title: quoted(line('_NET_WM_NAME')) || quoted(line('WM_NAME')),
    name: / = (?:".*", )?"(.*)"$/.exec(line('WM_CLASS') ?? '')?.[1] ?? '',
    pid: /= (\d+)$/.exec(line('_NET_WM_PID') ?? '')?.[1],
  }
}

/** The window in front, by the window manager's word; undefined where there is none. */
export const frontWindow = async (): Promise<Window | undefined> => {
  const root = await ask('xprop', ['-root', '_NET_ACTIVE_WINDOW'])
  const id = /# (0x[0-9a-f]+)/.exec(root)?.[1]
  if (!id || id === '0x0') return undefined
  const printed = await ask('xprop', ['-id', id, '_NET_WM_NAME', 'WM_NAME', 'WM_CLASS', '_NET_WM_PID'])
  const { title, name, pid } = windowFrom(printed)
  const file = pid ? await readlink(`/proc/${pid}/exe`).catch(() => '') : ''
  if (!title && !name && !file) return undefined
  return keepOf({ title, program: file || name })
}

/** Milliseconds since the last key or movement; undefined where nothing tells. */
export const idleFor = async (): Promise<number | undefined> => {
  const printed = (await ask('xprintidle', [])).trim()
  return /^\d+$/.test(printed) ? Number(printed) : undefined
}

/** Lets through a `k` for each key and a `c` for each button, and nothing else. Buttons 4 to 7 are the wheel. */
export const COUNTS_ONLY = [
  's/^EVENT type 13 (RawKeyPress)$/k/p',
  '/^EVENT type 15 (RawButtonPress)$/,/^ *detail:/{s/^ *detail: \\([12389]\\|[1-9][0-9]\\)$/c/p}',
]
const FILTER = `sed -nu ${COUNTS_ONLY.map((each) => `-e '${each}'`).join(' ')}`
/**
 * Two programs of the system in a row: which key it was never enters this process. They end when the agent does, however it ends, since
 * `cat` then has nothing more to read: the X server lets only one program at a time listen in this way.
 */
const COUNTING = `(xinput test-xi2 --root | ${FILTER}; kill 0) & cat >/dev/null; kill 0`

interface Counts {
  keys: number
  clicks: number
}

/** Counts keys and clicks by minute while it runs. Nothing is counted where `xinput` is missing. */
export class InputCounts {
  private child?: ChildProcess
  private readonly counts = new Map<number, Counts>()

  constructor(private readonly clock: Clock) {}

  start(): void {
    if (this.child) return
    // A group of its own, so that both programs end with it.
    const child = spawn('sh', ['-c', COUNTING], { stdio: ['pipe', 'pipe', 'ignore'], detached: true })
    this.child = child
    child.once('exit', () => this.child === child && this.stop())
    child.once('error', () => this.child === child && this.stop())
    child.stdout.setEncoding('latin1').on('data', (signs: string) => this.count(signs))
  }

  stop(): void {
    const { child } = this
    this.child = undefined
    this.counts.clear()
    if (child?.pid === undefined || child.exitCode !== null) return
    try {
      process.kill(-child.pid)
    } catch {
      // It ended by itself.
    }
  }

  private count(signs: string): void {
    const minute = minuteOf(this.clock.now())
    const counted = this.counts.get(minute) ?? { keys: 0, clicks: 0 }
    for (const sign of signs) {
      if (sign === 'k') counted.keys++
      if (sign === 'c') counted.clicks++
    }
    this.counts.set(minute, counted)
  }

  /** What was counted in a minute since the last call. */
  take(minute: number): Counts {
    const counted = this.counts.get(minute) ?? { keys: 0, clicks: 0 }
    this.counts.delete(minute)
    return counted
  }
}

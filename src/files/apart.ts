import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { places } from './places'
import { Unreadable } from './unreadable'

/** What the reader may take: its heap, and with its code, its buffers and what it hands back. */
const HEAP = 160
const MEMORY = 320 * 1_048_576
const MOST_SECONDS = 30
/** How long it waits for another file before it ends. */
const IDLE = 5_000

export interface Task {
  name: string
  bytes: Uint8Array
  options: unknown
}
/** `grown`: whoever read it has taken so much memory that another shall read the next. */
export type Outcome = ({ value: unknown } | { reason: string }) & { grown?: boolean }

/** As it was built, beside this code; from its source where this runs from there. */
const start = (): ChildProcess => {
  const here = fileURLToPath(import.meta.url)
  const isSource = here.endsWith('.ts')
  const entry = isSource ? path.resolve('src/commands/reader.ts') : path.join(path.dirname(here), 'reader.js')
  const child = fork(entry, [], {
    execArgv: [`--max-old-space-size=${HEAP}`, '--no-warnings', ...(isSource ? ['--import', 'tsx'] : [])],
    // Nothing of ours is in its reach: it handles what strangers made.
    env: { NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.unref()
  child.channel?.unref()
  return child
}

let spare: { child: ChildProcess; forget(): void } | undefined
/** The reader of the last file, if it waits still. */
const reader = (): ChildProcess => {
  if (!spare) return start()
  const { child, forget } = spare
  forget()
  return child
}
const keep = (child: ChildProcess): void => {
  const forget = (): void => {
    clearTimeout(over)
    child.off('exit', forget)
    spare = undefined
  }
  const over = setTimeout(() => {
    forget()
    child.kill('SIGKILL')
  }, IDLE)
  over.unref()
  child.once('exit', forget)
  spare = { child, forget }
}

const ask = (child: ChildProcess, task: Task): Promise<Outcome> =>
  new Promise((resolve) => {
    const done = (outcome: Outcome): void => {
      clearTimeout(late)
      child.removeAllListeners()
      if (outcome.grown) child.kill('SIGKILL')
      else keep(child)
      resolve(outcome)
    }
    const tooMuch = (): void => done({ reason: 'too-much', grown: true })
    const late = setTimeout(tooMuch, MOST_SECONDS * 1_000)
    child.once('message', (outcome) => done(outcome as Outcome))
    child.once('exit', tooMuch)
    child.once('error', tooMuch)
    child.send(task, (error) => error && tooMuch())
  })

/**
 * Reads a file in a process of its own, which may take so much memory and so much time: whatever is in the file, this process goes on.
 * @throws Unreadable, Problem 503 where there is no memory for it now.
 */
export const readApart = async <T>(task: Task): Promise<T> => {
  const leave = await places.take('file', MEMORY)
  try {
    const outcome = await ask(reader(), task)
    if ('reason' in outcome) throw new Unreadable(outcome.reason)
    return outcome.value as T
  } finally {
    leave()
  }
}

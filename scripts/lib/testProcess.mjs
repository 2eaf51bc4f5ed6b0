import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { NODE_OPTIONS } from './run.mjs'

const SCRIPT = path.resolve('scripts/lib/testWorker.mjs')
/** Milliseconds after which a file of tests will not end any more. */
const ENDLESS = 300_000
const CRASHED = { ran: [], unread: true, spent: true }

/** Runs files of tests in a folder of sources, one after another in one process, which is begun anew when it ended or holds too much. */
export class TestProcess {
  /** @param run names its databases, which are emptied from one file to the next. */
  constructor(folder, env, run = randomBytes(4).toString('hex')) {
    Object.assign(this, { folder, env, run })
  }

  begin() {
    this.child = fork(SCRIPT, [], {
      cwd: this.folder,
      execArgv: ['--experimental-vm-modules', ...NODE_OPTIONS.split(' ')],
      env: { ...process.env, ...this.env, NODE_OPTIONS },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    return this.child
  }

  /**
   * @param emptied whether an emptied database will do; else one that this file makes itself.
   * @returns what each test came to, and `unread` where the file was not read to its end.
   */
  async test({ project, file, name, emptied }) {
    const child = this.child ?? this.begin()
    const ended = new AbortController()
    const late = setTimeout(() => child.kill('SIGKILL'), ENDLESS)
    try {
      child.send({ project, file, name, run: emptied ? this.run : null })
      const answer = await Promise.race([
        once(child, 'message', { signal: ended.signal }).then(([message]) => message),
        once(child, 'exit', { signal: ended.signal }).then(() => CRASHED),
      ])
      if (answer.spent) await this.end()
      return answer
    } finally {
      clearTimeout(late)
      ended.abort()
    }
  }

  async end() {
    const child = this.child
    this.child = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}

import { execFile, fork, type ChildProcess } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pause } from '../../src/agent/home'
import type { Status } from '../../src/agent/status'
import type { Ask } from './agent'

export interface Said {
  code: number
  out: string
}

interface Places {
  /** The display and the home of a desk. */
  desk: NodeJS.ProcessEnv
  activityWatch: string
}

/** Somebody's computer: the agent's folder on it, its command, and the agent itself, which may be killed and started again. */
export class Computer {
  private child?: ChildProcess
  private asked = 0

  private constructor(
    readonly home: string,
    private readonly places: Places,
  ) {}

  static async open(places: Places): Promise<Computer> {
    return new Computer(await mkdtemp(path.join(os.tmpdir(), 'glasswork-computer-')), places)
  }

  private get env(): NodeJS.ProcessEnv {
    const { desk, activityWatch } = this.places
    return {
      ...desk,
      LC_ALL: 'C.UTF-8',
      GLASSWORK_AGENT_HOME: path.join(this.home, 'agent'),
      GLASSWORK_AGENT_ACTIVITYWATCH: activityWatch,
      HOME: this.home,
    }
  }

  /** Runs the command as it is installed. */
  command(...args: string[]): Promise<Said> {
    return new Promise((resolve) => {
      const bundle = process.env.AGENT_COMMAND ?? ''
      execFile(process.execPath, [bundle, ...args], { env: this.env, timeout: 30_000 }, (error, out, err) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, out: `${out}${err}` }),
      )
    })
  }

  /** The agent by its command, by the real clock; ends when told. */
  runCommand(): { child: ChildProcess; ended: Promise<Said> } {
    let out = ''
    const child = fork(process.env.AGENT_COMMAND ?? '', ['run'], {
      env: this.env,
      stdio: 'pipe',
      execArgv: [],
    })
    child.stdout?.on('data', (text) => (out += String(text)))
    child.stderr?.on('data', (text) => (out += String(text)))
    const ended = new Promise<Said>((resolve) =>
      child.once('exit', (code) => resolve({ code: code ?? -1, out })),
    )
    return { child, ended }
  }

  async token(): Promise<string> {
    const text = await readFile(path.join(this.home, 'agent/device.json'), 'utf8')
    return (JSON.parse(text) as { token: string }).token
  }

  async start(at: string, queueLimit?: number): Promise<void> {
    const args = [at, ...(queueLimit ? [String(queueLimit)] : [])]
    const child = fork(process.env.AGENT_BUNDLE ?? '', args, {
      env: this.env,
      stdio: ['ignore', 2, 2, 'ipc'],
      execArgv: [],
    })
    this.child = child
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve())
      child.once('exit', (code) => reject(new Error(`the agent did not start: ${code}`)))
    })
  }

  private ask<T>(ask: Ask): Promise<T> {
    const n = ++this.asked
    const { child } = this
    return new Promise((resolve, reject) => {
      const onReply = (reply: { n: number; value: T; error?: string }): void => {
        if (reply.n !== n) return
        child?.off('message', onReply)
        if (reply.error === undefined) resolve(reply.value)
        else reject(new Error(reply.error))
      }
      child?.on('message', onReply)
      child?.once('exit', () => reject(new Error('the agent died')))
      child?.send({ n, ask })
    })
  }

  tick(at: string): Promise<Status> {
    return this.ask({ do: 'tick', at })
  }

  /** Pauses as the command does, by the clock of the play. */
  pause(at: string): Promise<string> {
    return pause(path.join(this.home, 'agent'), Date.parse(at))
  }

  async kill(): Promise<void> {
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
  }

  /** Everything that the agent keeps on the disk, as one text, with each file's mode. */
  async disk(): Promise<{ text: string; modes: Set<number> }> {
    const dir = path.join(this.home, 'agent')
    let text = ''
    const modes = new Set<number>()
    for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const file = path.join(entry.parentPath, entry.name)
      text += (await readFile(file)).toString('latin1')
      modes.add((await stat(file)).mode & 0o777)
    }
    return { text, modes }
  }

  async close(): Promise<void> {
    await this.kill()
    await rm(this.home, { recursive: true, force: true })
  }
}

import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { Cast } from './cast'
import { launch, type StartOptions } from './launch'
import type { Ask } from './server'

export type Database = 'sqlite' | 'mongo'

interface Up {
  origin: string
  cast?: Cast
}

/** One Glasswork's database and files, and the server process on them, which may die and be started again. */
export class Site {
  private child?: ChildProcess
  private asked = 0
  private running!: Promise<Up>
  private announce!: (up: Up) => void
  /** The last exit: a signal or a code. */
  exited: Promise<string | number | null> = Promise.resolve(null)

  private constructor(
    readonly dir: string,
    readonly url: string,
  ) {
    this.expectStart()
  }

  static async open(database: Database): Promise<Site> {
    const dir = await mkdtemp(path.join(os.tmpdir(), 'glasswork-site-'))
    if (database === 'sqlite') return new Site(dir, '')
    const url = new URL(process.env.MONGO_URI ?? '')
    url.pathname = `/site${randomBytes(6).toString('hex')}`
    return new Site(dir, url.toString())
  }

  /** Another process on the same database and files. It is stopped; what is closed is the first. */
  static beside({ dir, url }: Site): Site {
    return new Site(dir, url)
  }

  private expectStart(): void {
    this.running = new Promise((resolve) => (this.announce = resolve))
  }

  /** Where the server is reached; waits while there is none. */
  async origin(): Promise<string> {
    return (await this.running).origin
  }

  /** Of the server process. */
  get pid(): number | undefined {
    return this.child?.pid
  }

  async start(options: StartOptions): Promise<Up> {
    const child = launch(this.dir, this.url, options)
    this.child = child
    let ended = false
    this.exited = new Promise((resolve) =>
      child.once('exit', (code, signal) => {
        ended = true
        this.expectStart()
        resolve(signal ?? code)
      }),
    )
    const up = await new Promise<Up>((resolve, reject) => {
      child.once('message', (message) => resolve(message as Up))
      void this.exited.then((how) => reject(new Error(`the server did not start: ${how}`)))
    })
    if (!ended) this.announce(up)
    return up
  }

  /** Asks the server process for something. @throws Error when it dies before it has answered. */
  ask<T = unknown, A extends { do: string } = Ask>(ask: A): Promise<T> {
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
      child?.once('exit', () => reject(new Error('the server died')))
      child?.send({ n, ask }, (error) => error && reject(error))
    })
  }

  async stop(): Promise<void> {
    await this.ask({ do: 'stop' })
    await this.exited
  }

  /** Names of the files below `media/`, by folder. */
  async files(folder: string): Promise<string[]> {
    const found = await readdir(path.join(this.dir, 'media', folder), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => [])
    return found
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort()
  }

  async close(): Promise<void> {
    if (this.child?.exitCode === null && this.child.signalCode === null) {
      this.child.kill('SIGKILL')
      await this.exited
    }
    await rm(this.dir, { recursive: true, force: true })
    if (!this.url) return
    const client = await MongoClient.connect(this.url)
    await client.db().dropDatabase()
    await client.close()
  }
}

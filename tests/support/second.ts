import { execFile, fork, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Person, TestApp, TestDevice } from './app'

const dir = `dist/beside-${randomBytes(4).toString('hex')}`
let bundled: Promise<string> | undefined

/** Bundles the server once, as the real one is: started from its sources it takes ten seconds. */
const bundle = (): Promise<string> =>
  (bundled ??= (async () => {
    const script = `import { bundle } from './scripts/lib/bundle.mjs'; await bundle({ beside: 'tests/support/beside.ts' }, '${dir}')`
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
    return `${dir}/beside.js`
  })())

/** A server beside the one under test, on the same database, in a process of its own. */
export class Second {
  private constructor(
    private readonly child: ChildProcess,
    readonly origin: string,
    /** How it ended: a signal or a code. */
    readonly ended: Promise<string | number | null>,
  ) {}

  /** @param fault the point at which it dies. */
  static async start(app: TestApp, fault = ''): Promise<Second> {
    const child = fork(await bundle(), [new Date(app.clock.now()).toISOString()], {
      execArgv: ['--conditions=production', '--no-warnings'],
      env: { ...process.env, FAULT: fault },
    })
    // It holds nobody up, and ends with whoever started it.
    child.unref()
    child.channel?.unref()
    const ended = once(child, 'exit').then(([code, signal]) => (signal ?? code) as string | number | null)
    const up = once(child, 'message').then(([origin]) => origin as string)
    const origin = await Promise.race([
      up,
      ended.then((how) => {
        throw new Error(`the second server did not start: ${how}`)
      }),
    ])
    return new Second(child, origin, ended)
  }

  async moveTo(iso: string): Promise<void> {
    const set = once(this.child, 'message')
    this.child.send(iso)
    await set
  }

  /** As a person's browser. @returns null where it dies before it answers. */
  post(person: Pick<Person, 'cookie'>, path: string, body: object): Promise<Response | null> {
    return this.send(path, body, { cookie: person.cookie, 'sec-fetch-site': 'same-origin' })
  }

  postAs(device: TestDevice, path: string, body: object): Promise<Response | null> {
    return this.send(path, body, { authorization: `Bearer ${device.token}` })
  }

  private send(path: string, body: object, headers: Record<string, string>): Promise<Response | null> {
    return fetch(this.origin + path, {
      method: 'POST',
      headers: { ...headers, ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }) },
      body: body instanceof FormData ? body : JSON.stringify(body),
    }).catch(() => null)
  }

  /** Removes what was bundled, once no other is started. */
  static tidy(): Promise<void> {
    return rm(dir, { recursive: true, force: true })
  }

  async stop(): Promise<void> {
    this.child.kill('SIGKILL')
    await this.ended
  }
}

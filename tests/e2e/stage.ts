import { execFile, fork, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'

const run = promisify(execFile)

export interface Stage {
  origin: string
  browser: Browser
  setupToken(): Promise<string>
  /** Moves the server's clock. */
  moveTo(iso: string): Promise<void>
  /** Files under `media/<category>/`. */
  files(category: string): Promise<string[]>
  /** Runs a job by the command, in a process beside the server and by the real clock. @returns what it printed. */
  job(name: string): Promise<string>
  close(): Promise<void>
}

const answer = <T>(
  child: ChildProcess,
  pick: (message: Record<string, unknown>) => T | undefined,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const onMessage = (message: unknown): void => {
      const found = pick(message as Record<string, unknown>)
      if (found === undefined) return
      child.off('message', onMessage)
      resolve(found)
    }
    child.on('message', onMessage)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })

/** A real server on a database of its own, and a real browser. */
export const openStage = async (database: 'sqlite' | 'mongo', at: string): Promise<Stage> => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'glasswork-e2e-'))
  const uri = process.env.MONGO_URI
  if (database === 'mongo' && !uri) throw new Error('MONGO_URI is not set')
  const url = database === 'mongo' ? new URL(uri ?? '') : undefined
  if (url) url.pathname = `/e2e${randomBytes(6).toString('hex')}`
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    PORT: '0',
    DATA_DIR: path.join(dir, 'data'),
    MEDIA_DIR: path.join(dir, 'media'),
    DATABASE_URL: url?.toString() ?? '',
    LOG_LEVEL: 'warn',
    SIGN_IN_RATE: '1000',
    API_RATE: '100000',
  }
  const execArgv = ['--conditions=production', '--no-warnings']
  const child = fork(path.resolve('tests/e2e/server.ts'), [at], {
    execArgv: [...execArgv, '--import', 'tsx'],
    env,
  })
  const origin = await answer(child, ({ ready }) => ready as string | undefined)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_BIN,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const walk = async (folder: string): Promise<string[]> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    const found = await Promise.all(
      entries.map(async (entry) =>
        entry.isDirectory() ? walk(path.join(folder, entry.name)) : [entry.name],
      ),
    )
    return found.flat()
  }
  return {
    origin,
    browser,
    setupToken: async () => (await readFile(path.join(dir, 'data/secrets/setup-token'), 'utf8')).trim(),
    moveTo: async (iso) => {
      const moved = answer(child, (message) => message.moved as string | undefined)
      child.send({ at: iso })
      await moved
    },
    job: async (name) => {
      const { stdout } = await run(process.execPath, [...execArgv, 'dist/commands.js', 'job', name], { env })
      return stdout
    },
    files: (category) => walk(path.join(dir, 'media', category)),
    close: async () => {
      await browser.close()
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.send({ stop: true })
      await gone
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** A browser of its own, in a language and at a size. Any request that leaves the machine fails the walk. */
export const openBrowser = async (
  stage: Stage,
  { language, phone }: { language: 'en' | 'zh'; phone: boolean },
): Promise<{ context: BrowserContext; outside: string[] }> => {
  const context = await stage.browser.newContext({
    baseURL: stage.origin,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
    hasTouch: phone,
    reducedMotion: 'reduce',
  })
  await context.addCookies([{ name: 'payload-lng', value: language, url: stage.origin }])
  const outside: string[] = []
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== stage.origin) outside.push(request.url())
  })
  return { context, outside }
}

import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import { openPlace, runBare, startMoved, startReal, type Place, type Started } from './starts'

export interface Stage {
  origin: string
  browser: Browser
  place: Place
  started: Started
  /** As the log names it. */
  setupToken(): string
  /** Moves the server's clock. */
  moveTo(iso: string): Promise<void>
  /** Files under `media/<category>/`. */
  files(category: string): Promise<string[]>
  /** Runs a job by the command, in a process beside the server and by the real clock. @returns what it printed. */
  job(name: string): Promise<string>
  close(): Promise<void>
}

/** A server that has started, and a real browser before it. */
const stageOf = async (place: Place, started: Started): Promise<Omit<Stage, 'moveTo'>> => {
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
    origin: started.origin,
    browser,
    place,
    started,
    setupToken: () => /^ {4}([0-9a-f]{16,})$/m.exec(started.log())?.[1] ?? '',
    job: async (name) => {
      const { code, out } = await runBare(place.env, 'job', '--', name)
      assert.equal(code, 0, out)
      return out
    },
    files: (category) => walk(path.join(place.dir, 'media', category)),
    close: async () => {
      await browser.close()
      await started.stop()
      await place.remove()
    },
  }
}

/** A server on a database of its own, whose clock the walk moves, and a real browser. */
export const openStage = async (database: 'sqlite' | 'mongo', at: string): Promise<Stage> => {
  const place = await openPlace(database)
  const started = await startMoved(place, at)
  return { ...(await stageOf(place, started)), moveTo: started.moveTo }
}

/** The same on what somebody has arranged there before. */
export const openMovedStage = async (
  database: 'sqlite' | 'mongo',
  at: string,
  arrange: (place: Place) => Promise<void>,
): Promise<Stage> => {
  const place = await openPlace(database)
  await arrange(place)
  const started = await startMoved(place, at)
  return { ...(await stageOf(place, started)), moveTo: started.moveTo }
}

/** The same by `npm start` and the real clock. */
export const openRealStage = async (database: 'sqlite' | 'mongo'): Promise<Stage> => {
  const place = await openPlace(database)
  const stage = await stageOf(place, await startReal(place))
  return { ...stage, moveTo: () => Promise.reject(new Error('The real clock is not moved.')) }
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

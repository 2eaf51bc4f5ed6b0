import assert from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { adminFindings, findings } from './axe'
import { openBrowser, type Stage } from './stage'
import { walker, type Tally } from './steps'
import { quiet, watchTraffic } from './traffic'

export interface Cast {
  database: 'sqlite' | 'mongo'
  language: 'en' | 'zh'
  phone: boolean
}

export const MINUTE = 60_000
/** A Monday, 09:00 in Shanghai: the working day begins. */
export const MORNING = Date.parse('2026-03-16T01:00:00.000Z')
export const DATE = '2026-03-16'
export const iso = (at: number): string => new Date(at).toISOString()
export const PASSWORD = 'a calm long password'

/** Where a page asks for the password again: the portal's dialog, and the admin's. */
const PASSWORD_ASKED = '[data-testid=password-dialog], [data-testid=reauth]'

/** Types it, and waits until the dialog is gone. */
const typePassword = async (dialog: Locator): Promise<void> => {
  await dialog.locator('input').fill(PASSWORD)
  await dialog.locator('button[type=submit]').click()
  await dialog.waitFor({ state: 'hidden' })
}

/** By how many pixels a page is wider than its window. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Watches a page for scripts that fail and for what the content policy refuses, and each of its tabs for what is under way. */
const watched = async (context: BrowserContext, faults: string[]): Promise<Page> => {
  context.on('page', watchTraffic)
  const page = await context.newPage()
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to|hydrat/i.test(message.text()))
      faults.push(`${page.url()}: ${message.text()}`)
  })
  return page
}

/** What a walk has at hand: its people's browsers, and what is asked of each page that they see. */
export class Visit {
  readonly faults: string[] = []
  readonly outside: string[][] = []
  readonly payloads = new Set<string>()
  private last: Page | undefined
  readonly step: ReturnType<typeof walker>

  constructor(
    readonly stage: Stage,
    readonly cast: Cast,
    tally: Tally,
    name = `${cast.language}, ${cast.database}`,
  ) {
    this.step = walker(name, tally, () => this.last)
  }

  /** A text in the walk's language. */
  readonly t = (en: string, zh: string): string => (this.cast.language === 'en' ? en : zh)

  /** Somebody's own browser. */
  readonly browser = async (): Promise<Page> => {
    const { context, outside } = await openBrowser(this.stage, this.cast)
    this.outside.push(outside)
    return watched(context, this.faults)
  }

  /** As if the password had just been typed, for what a walk asks of the API itself. */
  readonly proved = async ({ request }: Page): Promise<void> => {
    const answer = await request.post('/api/account/reauth', { data: { password: PASSWORD } })
    assert.equal(answer.status(), 200, await answer.text())
  }

  /** Without serious findings, and no wider than the window. */
  readonly calm = async (page: Page): Promise<void> => {
    const { pathname } = new URL(page.url())
    // A page's title comes with its data, after the page itself; so does all of one that is not there, its language too.
    await page.waitForFunction(() => document.title !== '' && document.documentElement.lang !== '')
    // [G4] Each page says where one is.
    if (!pathname.startsWith('/docs')) assert.match(await page.title(), /.+ · Glasswork$/, pathname)
    if (pathname.startsWith('/admin')) {
      const { ours, payloads: theirs } = await adminFindings(page)
      for (const each of theirs) this.payloads.add(each.split(':')[0] ?? each)
      assert.deepEqual(ours, [], `axe, own parts of ${pathname}`)
    } else assert.deepEqual(await findings(page), [], `axe on ${pathname}`)
    const wider = await tooWide(page)
    assert.ok(wider <= 0, `${pathname} is ${wider} px too wide`)
  }

  /** With E2E_TOUR, leaves a picture there, for docs/first-day.md. */
  readonly show = async (page: Page, name: string): Promise<void> => {
    const folder = process.env.E2E_TOUR
    if (!folder) return
    await mkdir(folder, { recursive: true })
    const file = path.join(folder, `${name}-${this.cast.language}.webp`)
    const bytes = await page.screenshot({ animations: 'disabled' })
    await sharp(bytes).webp({ quality: 70 }).toFile(file)
  }

  /** Waits until any of what is meant is visible: of several, the first may be folded away. */
  readonly seen = async (locator: Locator): Promise<void> => {
    this.last = locator.page()
    const any = locator.filter({ visible: true })
    const asked = this.last.locator(PASSWORD_ASKED)
    await any.or(asked).nth(0).waitFor({ state: 'visible' })
    if (await asked.isVisible()) {
      await this.calm(this.last)
      await typePassword(asked)
    }
    await any.nth(0).waitFor({ state: 'visible' })
  }

  readonly open = async (page: Page, path: string): Promise<void> => {
    this.last = page
    const answer = await page.goto(path)
    assert.ok((answer?.status() ?? 500) < 400, `${path} answered ${answer?.status()}`)
    // A button that React has not taken over yet loses its click.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('button')].every((button) =>
        Object.keys(button).some((key) => key.startsWith('__react')),
      ),
    )
    await quiet(page)
    // A page that holds nothing of what is looked for may be the one that asks who comes.
    const isAsked = new URL(page.url()).pathname === '/sign-in'
    assert.equal(isAsked, path === '/sign-in', `${path} led to ${page.url()}`)
  }

  /** Whoever has not come for half a day, signs in again. */
  readonly signIn = async (page: Page, username: string): Promise<void> => {
    await this.open(page, '/sign-in')
    await page.locator('[name=name]').fill(username)
    await page.locator('[name=password]').fill(PASSWORD)
    await page.locator('form button[type=submit]').first().click()
    await page.waitForURL((url) => url.pathname !== '/sign-in')
  }

  /** Takes a one-time link, sets the password, reads and agrees, and switches on what it is asked for. */
  readonly arrive = async (page: Page, link: string, consents: readonly string[]): Promise<void> => {
    await this.open(page, new URL(link).pathname)
    await this.calm(page)
    for (const box of await page.locator('input[type=password]').all()) await box.fill(PASSWORD)
    await page.getByTestId('invite-form').locator('button[type=submit]').click()
    await page.waitForURL('**/agree')
    await this.seen(page.getByTestId('agree-form'))
    await this.calm(page)
    assert.equal(await page.getByTestId('agree-check').isChecked(), false)
    for (const category of consents)
      assert.equal(await page.getByTestId(`consent-${category}`).isChecked(), false)
    await page.getByTestId('agree-submit').click()
    assert.ok(new URL(page.url()).pathname === '/agree', 'nothing is agreed without the tick')
    await page.getByTestId('agree-check').check({ force: true })
    for (const category of consents) await page.getByTestId(`consent-${category}`).check({ force: true })
    await page.getByTestId('agree-submit').click()
    await page.waitForURL((url) => url.pathname === '/')
  }

  /** The last step: nothing was asked of another machine, and no script failed. */
  readonly end = (): Promise<void> =>
    this.step('nothing was asked of another machine, and no script failed', async () => {
      assert.deepEqual(this.outside.flat(), [])
      assert.deepEqual(this.faults, [])
      await Promise.resolve()
    })

  /** What axe found of Payload's own. */
  tell(): void {
    if (this.payloads.size)
      process.stdout.write(`     axe on Payload's own parts: ${[...this.payloads].join(', ')}\n`)
  }
}

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { quiet } from '../traffic'
import type { Visit } from '../visitor'
import type { Name, World } from './arrange'

export type Both = readonly [en: string, zh: string]

const text = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).allInnerTexts()).join('\n').replace(/\s+/g, ' ')

/** How often it is looked whether what is waited for stands there. */
const PATIENCE = 200

/** How the pages of a world are opened by its people, and their words compared with what was done. */
export class Reading {
  constructor(
    readonly visit: Visit,
    readonly world: World,
  ) {}

  readonly word = ([en, zh]: Both): string => this.visit.t(en, zh)

  readonly textOf = text

  /** A browser of somebody's own. */
  readonly as = async (name: Name): Promise<Page> => {
    const page = await this.visit.browser()
    const [key = '', value = ''] = this.world.people[name].cookie.split('=')
    await page.context().addCookies([{ name: key, value, url: this.visit.stage.origin }])
    return page
  }

  readonly says = async (
    page: Page,
    selector: string,
    wanted: readonly Both[],
    never: readonly (Both | string)[] = [],
  ): Promise<void> => {
    await this.visit.seen(page.locator(selector))
    let found = await text(page, selector)
    // An answer that is on its way is waited for.
    for (
      let tries = 0;
      tries < PATIENCE && !wanted.every((each) => found.includes(this.word(each)));
      tries++
    ) {
      await page.waitForTimeout(50)
      found = await text(page, selector)
    }
    for (const each of wanted)
      assert.ok(found.includes(this.word(each)), `“${this.word(each)}” is missing in: ${found}`)
    for (const each of never) {
      const not = typeof each === 'string' ? each : this.word(each)
      assert.ok(!found.includes(not), `“${not}” stands in: ${found}`)
    }
  }

  /** A page that is not open to who asks for it: whatever it answers, none of these stands in it. */
  readonly keepsBack = async (page: Page, path: string, never: readonly string[]): Promise<void> => {
    await page.goto(path)
    await quiet(page)
    const found = await text(page, 'body')
    for (const each of never) assert.ok(!found.includes(each), `“${each}” stands on ${path}: ${found}`)
  }
}

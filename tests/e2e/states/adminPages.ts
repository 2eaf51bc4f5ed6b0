import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { tooWide } from '../visitor'
import type { Reading } from './reading'

/** Widths of phones. */
const PHONES = [390, 360]
const HEIGHT = 844

/** Where links of a part of the page lead, within the admin. */
const linksIn = (page: Page, part: string): Promise<string[]> =>
  page
    .locator(`${part} a[href^="/admin"]`)
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))])

/** What a walk through the admin remembers: pages that were measured, and what was wrong with them. */
class Measuring {
  readonly faults: string[] = []
  private readonly known = new Set<string>()

  constructor(private readonly reading: Reading) {}

  /** Once for all who may open it. @returns whether it is there to be read. */
  readonly measure = async (page: Page, path: string): Promise<boolean> => {
    if (this.known.has(path)) return false
    this.known.add(path)
    await this.reading.visit.open(page, path)
    for (const width of PHONES) {
      await page.setViewportSize({ width, height: HEIGHT })
      const wider = await tooWide(page)
      if (wider > 0) this.faults.push(`${path} at ${width}: ${wider} px too wide`)
    }
    const said = `${await page.title()} ${await this.reading.textOf(page, 'body')}`
    if (said.includes('Payload')) this.faults.push(`${path} names its maker`)
    return true
  }

  /** A list, its first document, and the form of a new one. */
  readonly list = async (page: Page, path: string): Promise<void> => {
    if (!(await this.measure(page, path)) || !path.startsWith('/admin/collections/')) return
    const links = await linksIn(page, '.collection-list')
    const isDocument = (link: string) => /^\/admin\/collections\/[^/?]+\/[^/?]{20,}$/.test(link)
    const more = [links.find(isDocument), links.find((link) => link.endsWith('/create'))]
    for (const link of more) if (link) await this.measure(page, link)
  }
}

/** Every page to which the menu leads somebody, on a phone. */
export const walkAdminPages = async (
  reading: Reading,
  readers: Record<'hr' | 'officer' | 'admin', Page>,
): Promise<void> => {
  const { visit, world } = reading
  await visit.step('no page of the admin is wider than a phone, or names its maker', async () => {
    const measuring = new Measuring(reading)
    for (const page of Object.values(readers)) {
      const before = page.viewportSize()
      await visit.open(page, '/admin')
      const menu = (await linksIn(page, '.nav')).filter((path) => path !== '/admin/logout')
      for (const path of ['/admin', ...menu, '/admin/account']) await measuring.list(page, path)
      if (before) await page.setViewportSize(before)
    }
    await measuring.measure(readers.hr, `/admin/collections/users/${world.people.Ann.id}/overview`)
    assert.deepEqual(measuring.faults, [])
  })

  const { hr } = readers
  const person = `/admin/collections/users/${world.people.Ann.id}/overview`
  await visit.step('[G1] what opened a drawer has the focus again once it is left', async () => {
    for (const act of ['suspend', 'correct']) {
      await visit.open(hr, person)
      const opener = hr.getByTestId(`person-${act}`)
      await opener.focus()
      await hr.keyboard.press('Enter')
      await visit.seen(hr.getByTestId(`${act}-form`))
      await hr.getByTestId(`${act}-form`).locator('[name=reason]').focus()
      await hr.keyboard.press('Escape')
      await hr.getByTestId(`${act}-form`).waitFor({ state: 'hidden' })
      await hr.waitForFunction(
        (testid) => (document.activeElement as HTMLElement | null)?.dataset.testid === testid,
        `person-${act}`,
      )
    }
  })

  await visit.step('[G1] what was not sent leads to what says so, and the drawer stays', async () => {
    await visit.open(hr, person)
    await hr.getByTestId('person-suspend').click()
    const form = hr.getByTestId('suspend-form')
    await visit.seen(form)
    await form.locator('[name=reason]').fill('On leave without pay')
    await hr.context().setOffline(true)
    try {
      await hr.getByTestId('suspend-submit').click()
      await hr.getByTestId('unsent-offline').waitFor()
      await hr.keyboard.press('Escape')
      await hr.getByTestId('unsent-offline').waitFor({ state: 'hidden' })
      await hr.waitForFunction(() => document.activeElement?.matches('[role=alert]'))
      assert.equal(await form.locator('[name=reason]').inputValue(), 'On leave without pay')
    } finally {
      await hr.context().setOffline(false)
    }
  })

  await visit.step('[G1] an act that is refused leads to the field that it is about', async () => {
    await visit.open(hr, person)
    await hr.getByTestId('person-join').click()
    const form = hr.getByTestId('join-form')
    await visit.seen(form)
    await form.locator('[name=team]').selectOption({ label: 'Red' })
    await form.locator('[name=from]').fill('2020-01-01')
    await hr.getByTestId('join-submit').click()
    await visit.seen(form.locator('[role=alert]'))
    await hr.waitForFunction(() => document.activeElement?.getAttribute('name') === 'from')
  })
}

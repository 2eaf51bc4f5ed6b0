import assert from 'node:assert/strict'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { adminFindings, findings } from './axe'
import { Device, pictures } from './device'
import { openBrowser, openStage, type Stage } from './stage'
import { walker, type Tally } from './steps'

export interface Cast {
  database: 'sqlite' | 'mongo'
  language: 'en' | 'zh'
  phone: boolean
  /** How many screenshots are sent. */
  shots: number
}

const MINUTE = 60_000
/** A Monday, 09:00 in Shanghai: the working day begins. */
const MORNING = Date.parse('2026-03-16T01:00:00.000Z')
const DATE = '2026-03-16'
const iso = (at: number): string => new Date(at).toISOString()
const PASSWORD = 'a calm long password'

/** Watches a page for scripts that fail and for what the content policy refuses. */
const watched = async (context: BrowserContext, faults: string[]): Promise<Page> => {
  const page = await context.newPage()
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to|hydrat/i.test(message.text()))
      faults.push(`${page.url()}: ${message.text()}`)
  })
  return page
}

/** The day of the first paragraph: from an empty server to a record that is gone. */
export const walkTheDay = async ({ database, language, phone, shots }: Cast, tally: Tally): Promise<void> => {
  const t = (en: string, zh: string): string => (language === 'en' ? en : zh)
  const stage: Stage = await openStage(database, iso(MORNING))
  const faults: string[] = []
  const payloads = new Set<string>()
  const office = await openBrowser(stage, { language, phone })
  const home = await openBrowser(stage, { language, phone })
  const hr = await watched(office.context, faults)
  const ann = await watched(home.context, faults)
  let last: Page = hr
  const step = walker(`${language}, ${database}`, tally, () => last)

  const calm = async (page: Page): Promise<void> => {
    const { pathname } = new URL(page.url())
    if (pathname.startsWith('/admin')) {
      const { ours, payloads: theirs } = await adminFindings(page)
      for (const each of theirs) payloads.add(each.split(':')[0] ?? each)
      assert.deepEqual(ours, [], `axe, own parts of ${pathname}`)
    } else assert.deepEqual(await findings(page), [], `axe on ${pathname}`)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (!pathname.startsWith('/admin')) assert.ok(wider <= 0, `${pathname} is ${wider} px too wide`)
  }
  const seen = async (locator: Locator): Promise<void> => locator.first().waitFor({ state: 'visible' })
  const open = async (page: Page, path: string): Promise<void> => {
    last = page
    const answer = await page.goto(path, { waitUntil: 'networkidle' })
    assert.ok((answer?.status() ?? 500) < 400, `${path} answered ${answer?.status()}`)
  }

  let link = ''
  let device: Device
  const clientIds: string[] = []
  try {
    await step('the first person sets the server up', async () => {
      await open(hr, '/')
      await hr.waitForURL('**/setup')
      await seen(hr.getByTestId('setup-form'))
      await calm(hr)
      await hr.locator('[name=token]').fill(await stage.setupToken())
      await hr.locator('[name=name]').fill(t('Li Mei', '李梅'))
      await hr.locator('[name=username]').fill('limei')
      await hr.locator('[name=company]').fill(t('Walk Company', '行走公司'))
      for (const box of await hr.locator('input[type=password]').all()) await box.fill(PASSWORD)
      await hr.getByTestId('setup-form').locator('button[type=submit]').click()
      await seen(hr.getByTestId('setup-overview'))
      await calm(hr)
    })

    await step('goes through the set-up, leaves it and takes it up again', async () => {
      const save = async (next: string) => {
        await hr.getByTestId('step-save').click()
        await seen(hr.getByTestId(`setup-${next}`))
        await calm(hr)
      }
      await hr.getByTestId('setup-next').click()
      await seen(hr.getByTestId('setup-language'))
      await calm(hr)
      await save('company')
      await hr.locator('[name=controller]').fill(t('Walk Company Ltd', '行走有限公司'))
      await hr.locator('[name=contact]').fill('privacy@example.com')
      await save('zone')
      // The start page says that it is not finished, and leads back to where it was left.
      await open(hr, '/admin')
      await seen(hr.getByTestId('start-page'))
      await calm(hr)
      await hr.getByTestId('attention-setup').click()
      await seen(hr.getByTestId('setup-overview'))
      await hr.getByTestId('setup-next').click()
      await seen(hr.getByTestId('setup-zone'))
      await save('hours')
      await save('collect')
    })

    await step('chooses what to collect, all of it off before, and signs the first version', async () => {
      const offered = hr.getByTestId('setup-collect').locator('input[type=checkbox]')
      for (const each of await offered.all()) assert.equal(await each.isChecked(), false)
      for (const category of ['activity', 'activity-days', 'screenshots'])
        await hr.getByTestId(`collect-${category}`).locator('input[type=checkbox]').check({ force: true })
      await hr.getByTestId('collect-prepare').click()
      await seen(hr.getByTestId('collect-sign'))
      await calm(hr)
      assert.equal(await hr.getByTestId('collect-signed').isChecked(), false)
      assert.ok(await hr.getByTestId('collect-publish').isDisabled())
      await hr.getByTestId('collect-signed').check({ force: true })
      await hr.getByTestId('collect-publish').click()
      await seen(hr.getByTestId('setup-mail'))
      await calm(hr)
      await hr.getByTestId('step-later').click()
      await seen(hr.getByTestId('setup-people'))
      await calm(hr)
      await open(hr, '/admin/collections/policies')
      await hr.locator('tbody a').first().click()
      await seen(hr.getByTestId('policy-hash'))
    })

    await step('invites a person', async () => {
      await open(hr, '/admin/collections/users')
      await hr.getByTestId('invite-open').click()
      const form = hr.getByTestId('invite-form')
      await seen(form)
      await calm(hr)
      await form.locator('[name=name]').fill(t('Wang Fang', '王芳'))
      await form.locator('[name=username]').fill('wangfang')
      await form.locator('[name=from]').fill('2026-03-01')
      await hr.getByTestId('invite-submit').click()
      link = await hr.getByTestId('invite-link').inputValue()
      assert.match(link, /\/invite\//)
    })

    await step('[P98] the policy is readable before sign-in', async () => {
      await open(ann, '/sign-in')
      await calm(ann)
      await ann.locator('a[href="/privacy"]').first().click()
      await seen(ann.getByTestId('privacy-page'))
      await calm(ann)
      await open(ann, '/about')
      await calm(ann)
    })

    await step('[P54] the person takes the invitation, reads and agrees', async () => {
      await open(ann, new URL(link).pathname)
      await calm(ann)
      for (const box of await ann.locator('input[type=password]').all()) await box.fill(PASSWORD)
      await ann.getByTestId('invite-form').locator('button[type=submit]').click()
      await ann.waitForURL('**/agree')
      await seen(ann.getByTestId('agree-form'))
      await calm(ann)
      assert.equal(await ann.getByTestId('agree-check').isChecked(), false)
      for (const category of ['activity', 'activity-days', 'screenshots'])
        assert.equal(await ann.getByTestId(`consent-${category}`).isChecked(), false)
      await ann.getByTestId('agree-submit').click()
      assert.ok(new URL(ann.url()).pathname === '/agree', 'nothing is agreed without the tick')
      await ann.getByTestId('agree-check').check({ force: true })
      for (const category of ['activity', 'activity-days', 'screenshots'])
        await ann.getByTestId(`consent-${category}`).check({ force: true })
      await ann.getByTestId('agree-submit').click()
      await ann.waitForURL((url) => url.pathname === '/')
    })

    await step('enrols a computer', async () => {
      await open(ann, '/devices')
      await calm(ann)
      await ann.getByTestId('add-device').click()
      const code = (await ann.getByTestId('enrolment-code').textContent())?.trim() ?? ''
      device = await Device.enrol(stage.origin, code)
      await open(ann, '/devices')
      await seen(ann.getByTestId('device-row'))
      const may = await device.config()
      assert.deepEqual([may.activity?.collect, may.screenshots?.collect], [true, true])
    })

    await step(`sends a day of activity and ${shots} screenshots of real pages`, async () => {
      // Eight hours of work; the break from 12 to 13 is refused minute by minute.
      await stage.moveTo(iso(MORNING + 540 * MINUTE))
      const items = Array.from({ length: 540 }, (_, i) => ({
        at: iso(MORNING + i * MINUTE),
        keys: (i * 7) % 90,
        clicks: i % 12,
        title: t(`Offer ${i % 4}`, `报价 ${i % 4}`),
        program: i % 3 ? 'Writer' : 'Browser',
      }))
      assert.deepEqual(await device.activity(items), { accepted: 480, 'outside-working-time': 60 })
      assert.deepEqual(await device.activity(items), { accepted: 480, 'outside-working-time': 60 })
      const desk = await home.context.newPage()
      let i = 0
      for await (const image of pictures(desk, ['/', '/devices', '/consent', '/privacy', '/about'], shots)) {
        const clientId = `shot-${i}`
        const capturedAt = iso(MORNING + 2 * MINUTE + Math.floor((i * 170 * MINUTE) / shots))
        assert.equal((await device.screenshot(clientId, capturedAt, image)).status, 201)
        if (i === 0) assert.equal((await device.screenshot(clientId, capturedAt, image)).status, 200)
        clientIds.push(clientId)
        i++
      }
      await desk.close()
      assert.equal((await stage.files('screenshots')).length, 2 * shots)
    })

    await step('sees the day in the portal, and every screenshot', async () => {
      await open(ann, '/')
      await calm(ann)
      await open(ann, '/days')
      await calm(ann)
      await ann.locator(`a[href^="/days/${DATE}"]`).first().click()
      await ann.waitForURL(`**/days/${DATE}*`)
      await seen(ann.getByTestId('day-page'))
      await ann.waitForLoadState('networkidle')
      assert.equal(await ann.getByTestId('screenshot').count(), shots)
      await calm(ann)
      const broken = await ann.evaluate(async () => {
        const images = [...document.querySelectorAll('img')]
        for (const image of images) image.loading = 'eager'
        await Promise.all(images.map((image) => image.decode().catch(() => undefined)))
        return images.filter((image) => image.naturalWidth === 0).length
      })
      assert.equal(broken, 0)
    })

    await step('leafs through them by keys, deletes one and takes it back', async () => {
      await ann.getByTestId('screenshot').first().click()
      const viewer = ann.getByTestId('viewer')
      await seen(viewer)
      const first = await viewer.locator('img').getAttribute('src')
      await ann.keyboard.press('ArrowRight')
      await ann.waitForFunction(
        (before) => document.querySelector('[data-testid=viewer] img')?.getAttribute('src') !== before,
        first,
      )
      await calm(ann)
      await ann.getByTestId('delete-screenshot').click()
      await ann.getByTestId('delete-confirm').click()
      await seen(ann.getByTestId('delete-undo'))
      await ann.getByTestId('delete-undo').click()
      await ann.waitForFunction(() => !document.querySelector('[data-testid=delete-undo]'))
      await open(ann, `/days/${DATE}`)
      assert.equal(await ann.getByTestId('screenshot').count(), shots)
    })

    await step('[P28] HR states a purpose before it sees them', async () => {
      await open(hr, '/admin/collections/screenshots')
      const form = hr.getByTestId('purpose-form')
      await seen(form)
      await calm(hr)
      assert.equal(await hr.locator('img[src*="/file"]').count(), 0)
      await form.locator('[name=subject]').selectOption({ label: t('Wang Fang', '王芳') })
      await form.getByText(t('Dispute over hours', '工时争议')).click()
      await hr.getByTestId('purpose-submit').click()
      await seen(hr.getByTestId('viewing-bar'))
      await seen(hr.locator('img[src*="/file"]'))
      await calm(hr)
    })

    await step('the person reads who looked and why', async () => {
      await open(ann, '/looks')
      await seen(ann.getByText(t('Li Mei', '李梅')))
      await seen(ann.getByText(t('Dispute over hours', '工时争议')))
      await calm(ann)
      await open(ann, '/account')
      await seen(ann.getByTestId('account-page'))
      await calm(ann)
    })

    await step('[P58] a switch is turned off, and the next upload is refused', async () => {
      await open(ann, '/consent')
      await calm(ann)
      await ann.getByTestId('consent-screenshots').click({ force: true })
      await ann.getByTestId('turn-off').click()
      await ann.waitForFunction(
        () => !document.querySelector<HTMLInputElement>('[data-testid=consent-screenshots]')?.checked,
      )
      await ann.waitForLoadState('networkidle')
      await stage.moveTo(iso(MORNING + 541 * MINUTE))
      const late = iso(MORNING + 200 * MINUTE)
      const image = await ann.screenshot()
      assert.deepEqual(await device.screenshot('after', late, image), {
        status: 403,
        code: 'consent-withdrawn',
      })
      await hr.reload({ waitUntil: 'networkidle' })
      assert.equal(await hr.locator('img[src*="/file"]').count(), 0, 'HR sees none of them any more')
    })

    await step('[P85] past retention rows and files are gone', async () => {
      await stage.moveTo(iso(MORNING + 2 * 1440 * MINUTE))
      await open(ann, `/days/${DATE}`)
      assert.equal(await ann.getByTestId('screenshot').count(), 0)
      await stage.moveTo(iso(MORNING + 100 * 1440 * MINUTE))
      // By the command and the real clock, which is past every term of that day.
      const printed = await stage.job('purgeExpired')
      assert.match(printed, new RegExp(`screenshots: ${shots}\\b`))
      assert.deepEqual(await stage.files('screenshots'), [])
      await open(ann, '/days')
      assert.equal(await ann.locator(`a[href^="/days/${DATE}"]`).count(), 0)
      await calm(ann)
    })

    await step('nothing was asked of another machine, and no script failed', async () => {
      assert.deepEqual([...office.outside, ...home.outside], [])
      assert.deepEqual(faults, [])
      await Promise.resolve()
    })
  } finally {
    await stage.close()
  }
  if (payloads.size) process.stdout.write(`     axe on Payload's own parts: ${[...payloads].join(', ')}\n`)
}

import assert from 'node:assert/strict'
import { Sink } from '../support/smtp'
import { Device, pictures } from './device'
import { walkFocus, walkOffline, walkPhone, walkServerAway, walkStored } from './offline'
import { walkSetUp } from './setUp'
import { openStage } from './stage'
import type { Tally } from './steps'
import { quiet } from './traffic'
import { DATE, iso, MINUTE, MORNING, PASSWORD, Visit, type Cast } from './visitor'

/** As many as a desk may have, so that each takes no more an hour than its term says, however many are sent. */
const SCREENS = 8
/** @param part of the working day, 0 to 1. @returns a moment of it, none in the break from 12 to 13. */
const whenTaken = (part: number): number => {
  const worked = 2 + Math.floor(part * 470)
  return MORNING + (worked < 178 ? worked : worked + 62) * MINUTE
}

/** The day of the first paragraph: from an empty server to a record that is gone. `shots`: how many screenshots are sent. */
export const walkTheDay = async (cast: Cast, shots: number, tally: Tally): Promise<void> => {
  const stage = await openStage(cast.database, iso(MORNING))
  const sink = await new Sink().start()
  const visit = new Visit(stage, cast, tally)
  const { step, t, calm, seen, open, arrive, signIn } = visit

  let link = ''
  let device: Device
  const clientIds: string[] = []
  try {
    const hr = await visit.browser()
    const ann = await visit.browser()
    await walkSetUp(visit, hr, sink)

    await step('invites a person', async () => {
      await open(hr, '/admin/collections/users')
      await hr.getByTestId('invite-open').click()
      const form = hr.getByTestId('invite-form')
      await seen(form)
      await calm(hr)
      await form.locator('[name=name]').fill(t('Wang Fang', '王芳'))
      await form.locator('[name=username]').fill('wangfang')
      await form.locator('[name=from]').fill('2026-03-01')
      // The one company there is stands as soon as it is read; before, the browser asks for it.
      await form.locator('[name=company] option:checked:not([value=""])').waitFor({ state: 'attached' })
      await hr.getByTestId('invite-submit').click()
      link = await hr.getByTestId('invite-link').inputValue()
      assert.match(link, /\/invite\//)
    })

    await step('finds the person from another page, by keyboard', async () => {
      await open(hr, '/admin/recorded-time')
      await seen(hr.getByTestId('find-open'))
      await hr.keyboard.press('Control+k')
      const box = hr.getByTestId('find-box')
      await seen(box)
      await box.pressSequentially(t('wang', 'wf'))
      await seen(hr.locator('[role=option]', { hasText: 'wangfang' }))
      await calm(hr)
      await hr.keyboard.press('Enter')
      await hr.waitForURL('**/admin/collections/users/*/overview')
      await calm(hr)
    })

    await step('the invitation tells the company’s time to who has not signed in', async () => {
      // Set up at nine in Shanghai, which is two in Berlin before summer time begins; the link holds for whole days.
      const context = await stage.browser.newContext({ baseURL: stage.origin, timezoneId: 'Europe/Berlin' })
      const page = await context.newPage()
      await page.goto(new URL(link).pathname)
      assert.match((await page.locator('time').first().textContent()) ?? '', /\b0?9:\d\d/)
      await context.close()
    })

    await step('[P98] the policy is readable before sign-in', async () => {
      await open(ann, '/sign-in')
      await calm(ann)
      await ann.locator('a[href="/privacy"]').first().click()
      await seen(ann.getByTestId('privacy-page'))
      await calm(ann)
      // On paper it is dark on white, whatever the screen shows.
      await ann.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const ink = await ann.evaluate(() => getComputedStyle(document.body).color)
      await ann.emulateMedia({ media: null, colorScheme: null })
      assert.equal(ink, 'rgb(0, 0, 0)')
      await open(ann, '/about')
      await calm(ann)
    })

    await step('[P54] the person takes the invitation, reads and agrees', async () => {
      await arrive(ann, link, ['activity', 'activity-days', 'screenshots'])
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
      const desk = await ann.context().newPage()
      let i = 0
      for await (const image of pictures(desk, ['/', '/devices', '/consent', '/privacy', '/about'], shots)) {
        const clientId = `shot-${i}`
        const capturedAt = iso(whenTaken(i / shots))
        const sent = await device.screenshot(clientId, capturedAt, image, i % SCREENS)
        assert.deepEqual(sent, { status: 201, code: undefined })
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
      await quiet(ann)
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

    await step('HR gives her a project', async () => {
      const [company, person] = await Promise.all(
        ['/api/companies?limit=1&depth=0', '/api/users?depth=0&where[username][equals]=wangfang'].map(
          async (path) =>
            ((await (await hr.request.get(path)).json()) as { docs: { id: string }[] }).docs[0]?.id,
        ),
      )
      const data = { name: t('Offers', '报价'), company, members: [person] }
      const made = await hr.request.post('/api/projects', { data })
      assert.equal(made.status(), 201, await made.text())
    })
    await walkFocus(visit, ann)
    await walkPhone(visit, ann)
    await walkOffline(visit, ann)
    await walkStored(visit, [ann, hr])

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
      await ann.waitForFunction(
        () => !document.querySelector<HTMLInputElement>('[data-testid=consent-screenshots]')?.checked,
      )
      await seen(ann.getByTestId('turned-off'))
      await quiet(ann)
      await stage.moveTo(iso(MORNING + 541 * MINUTE))
      const late = iso(MORNING + 200 * MINUTE)
      const image = await ann.screenshot()
      assert.deepEqual(await device.screenshot('after', late, image), {
        status: 403,
        code: 'consent-withdrawn',
      })
      await hr.reload()
      await quiet(hr)
      assert.equal(await hr.locator('img[src*="/file"]').count(), 0, 'HR sees none of them any more')
    })

    await step('[P57] HR records what she withdraws in writing, and she is told', async () => {
      const found = await hr.request.get('/api/users?depth=0&where[username][equals]=wangfang')
      const { docs } = (await found.json()) as { docs: { id: string }[] }
      await open(hr, `/admin/collections/users/${docs[0]?.id}/overview`)
      await hr.getByTestId('person-withdraw').click()
      const form = hr.getByTestId('withdraw-form')
      await seen(form)
      await calm(hr)
      await form.locator('[name=withdraw-activity]').check()
      await form.locator('[name=signedOn]').fill(DATE)
      await form.locator('[name=evidence]').fill(t('Folder 9, sheet 1', '档案 9-1'))
      await hr.getByTestId('withdraw-submit').click()
      await form.waitFor({ state: 'hidden' })
      await seen(hr.getByTestId('person-consents').getByText(t('on written request', '书面请求')))
      await calm(hr)
      await open(ann, '/inbox')
      await seen(
        ann.getByText(
          t('From a paper, HR recorded that you withdrew: Activity', '人事已根据书面文件登记您撤回：活动'),
        ),
      )
      await calm(ann)
      await open(ann, '/consent')
      assert.equal(await ann.getByTestId('consent-activity').isChecked(), false)
    })

    await step('[G4] a session that is over says why it asks, and leads back', async () => {
      const other = await visit.browser()
      await signIn(other, 'wangfang')
      await visit.proved(other)
      const ended = await other.request.post('/api/account/sessions/end-others')
      assert.equal(ended.status(), 200, await ended.text())
      await ann.goto('/days')
      await seen(ann.getByTestId('sign-in-ended'))
      await calm(ann)
      await ann.locator('[name=name]').fill('wangfang')
      await ann.locator('[name=password]').fill(PASSWORD)
      await ann.locator('form button[type=submit]').first().click()
      await ann.waitForURL('**/days')
      await other.context().close()
    })

    await step('[P85] past retention rows and files are gone', async () => {
      await stage.moveTo(iso(MORNING + 2 * 1440 * MINUTE))
      await ann.goto('/days')
      await seen(ann.getByTestId('sign-in-asked'))
      await signIn(ann, 'wangfang')
      await open(ann, `/days/${DATE}`)
      assert.equal(await ann.getByTestId('screenshot').count(), 0)
      await stage.moveTo(iso(MORNING + 100 * 1440 * MINUTE))
      // By the command and the real clock, which is past every term of that day.
      const printed = await stage.job('purgeExpired')
      assert.match(printed, new RegExp(`screenshots: ${shots}\\b`))
      assert.deepEqual(await stage.files('screenshots'), [])
      await signIn(ann, 'wangfang')
      await open(ann, '/days')
      assert.equal(await ann.locator(`a[href^="/days/${DATE}"]`).count(), 0)
      await calm(ann)
    })

    await visit.end()
    await walkServerAway(visit, ann)
  } finally {
    await stage.close()
    await sink.stop()
  }
  visit.tell()
}

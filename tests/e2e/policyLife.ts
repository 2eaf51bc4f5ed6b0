import assert from 'node:assert/strict'
import { Sink } from '../support/smtp'
import { walkBreach } from './breach'
import { Device } from './device'
import { walkSetUp } from './setUp'
import { openStage } from './stage'
import type { Tally } from './steps'
import { quiet } from './traffic'
import { iso, MINUTE, MORNING, Visit, type Cast } from './visitor'

const WEEK = 7 * 1440 * MINUTE
const RECORDED = ['activity', 'activity-days', 'screenshots']

/** A change of the policy: drafted, compared, signed by two, told by letter, asked of each; one refuses, one agrees, and their computers follow. */
export const walkPolicyLife = async (cast: Cast, tally: Tally): Promise<void> => {
  const stage = await openStage(cast.database, iso(MORNING))
  const sink = await new Sink().start()
  const visit = new Visit(stage, cast, tally, `policy, ${cast.language}, ${cast.database}`)
  const { step, t, calm, seen, open, arrive, show, signIn } = visit
  const letters = async (address: string, count: number) => {
    for (let tries = 0; tries < 300 && sink.to(address).length < count; tries++)
      await new Promise((resolve) => setTimeout(resolve, 100))
    return sink.to(address)
  }
  try {
    const [hr, officer, ann, bob] = [
      await visit.browser(),
      await visit.browser(),
      await visit.browser(),
      await visit.browser(),
    ]
    const devices: Record<string, Device> = {}
    await walkSetUp(visit, hr, sink)

    await step('an officer and two people come by their letters', async () => {
      await visit.proved(hr)
      const companies = (await (await hr.request.get('/api/companies?limit=1')).json()) as {
        docs: { id: string }[]
      }
      const invite = async (username: string, office?: string) => {
        const data = {
          name: username,
          username,
          email: `${username}@example.com`,
          language: cast.language,
          company: companies.docs[0]?.id,
          from: '2026-03-02',
        }
        const answer = await hr.request.post('/api/people', { data })
        assert.equal(answer.status(), 201, await answer.text())
        if (office) {
          const { id } = (await answer.json()) as { id: string }
          const given = { give: office, reason: 'Named in the set-up' }
          const named = await hr.request.post(`/api/people/${id}/offices`, { data: given })
          assert.equal(named.status(), 200, await named.text())
        }
        const [letter] = await letters(data.email, 1)
        return /https?:\/\/\S+\/invite\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? ''
      }
      await arrive(officer, await invite('officer', 'privacy'), [])
      for (const [who, page] of [
        ['ann', ann],
        ['bob', bob],
      ] as const) {
        await arrive(page, await invite(who), RECORDED)
        await open(page, '/devices')
        await page.getByTestId('add-device').click()
        const code = (await page.getByTestId('enrolment-code').textContent())?.trim() ?? ''
        devices[who] = await Device.enrol(stage.origin, code)
      }
    })

    await step('HR starts a draft from the newest version, and adds a category', async () => {
      await open(hr, '/admin/collections/policies')
      await hr.getByTestId('new-draft').locator('summary').click()
      await calm(hr)
      await hr.getByTestId('draft-start').click()
      await hr.waitForURL(/\/admin\/collections\/policies\/[^/?]+$/)
      const path = new URL(hr.url()).pathname.replace('/admin/collections/', '/api/')
      const draft = (await (await hr.request.get(`${path}?depth=0`)).json()) as { terms: object[] }
      const term = {
        category: 'device-logs',
        basis: 'consent',
        consent: 'general',
        optional: true,
        retentionDays: 7,
        purposes: ['security-incident'],
        viewers: [],
        recipients: [],
        logs: ['fault'],
      }
      const changed = await hr.request.patch(path, { data: { terms: [...draft.terms, term] } })
      assert.equal(changed.status(), 200, await changed.text())
      await open(hr, new URL(hr.url()).pathname)
      // A term reads like a form: what it means, what is suggested, what the law says.
      const screenshots = hr.locator('[id^=terms-row-]', { hasText: t('Screenshots', '截屏') }).first()
      await screenshots.locator('.collapsible__toggle').first().click()
      await seen(screenshots.locator('.gw-about-term'))
      await seen(screenshots.locator('.gw-advice', { hasText: t('Suggested', '建议') }).first())
      await calm(hr)
      await show(hr, 'term')
      await hr.getByTestId('publish-policy').click()
      await hr.waitForURL('**/admin/sign-policy?*')
    })

    await step('reads what it changes, and signs first', async () => {
      await seen(hr.getByTestId('policy-changes').getByText(t('Device logs', '设备日志')))
      await seen(hr.getByTestId('policy-changes').getByText(t('Major', '重大')))
      await seen(hr.getByTestId('policy-text'))
      await seen(hr.getByTestId('policy-assessment').getByText(t('Risk that remains', '剩余风险')).first())
      await calm(hr)
      await show(hr, 'sign')
      assert.ok(await hr.getByTestId('sign-submit').isDisabled())
      await hr.locator('[name=signed]').check()
      await hr.getByTestId('sign-submit').click()
      await seen(hr.getByTestId('sign-done'))
      await calm(hr)
    })

    await step('the officer finds it on the start page, and signs second', async () => {
      await open(officer, '/admin')
      await officer.getByTestId('attention-sign').click()
      await officer.waitForURL('**/admin/sign-policy?*')
      await seen(officer.getByTestId('signatures'))
      await officer.locator('[name=signed]').check()
      await officer.getByTestId('sign-submit').click()
      await seen(officer.getByTestId('sign-done').getByText(t('Version 2 is sealed', '版本 2 已封存')))
    })

    await step('everybody can read what is coming, also without scripts', async () => {
      const context = await stage.browser.newContext({ baseURL: stage.origin, javaScriptEnabled: false })
      const page = await context.newPage()
      for (const path of [
        '/privacy',
        '/privacy?text=en',
        '/privacy/2?text=zh',
        '/privacy/archive',
        '/privacy/compare/1/2?text=zh',
        '/privacy/cookies',
        '/privacy/paper?text=zh',
      ]) {
        const answer = await page.goto(path)
        assert.equal(answer?.status(), 200, path)
      }
      await page.goto('/privacy/2?text=zh')
      await seen(page.locator('article[lang=zh-CN]').getByText('设备日志').first())
      await page.getByTestId('privacy-page').locator('a[href="/privacy/2?text=en"]').click()
      await seen(page.locator('article[lang=en]').getByText('Device logs').first())
      assert.deepEqual(
        (await context.cookies()).map(({ name }) => name),
        [],
      )
      await context.close()
      const pages = [
        '/privacy/archive',
        '/privacy/compare/1/2',
        '/privacy/cookies',
        '/privacy/2',
        '/privacy/paper',
      ]
      for (const path of pages) {
        await open(ann, path)
        await calm(ann)
      }
      const json = (await (await ann.request.get('/privacy.json')).json()) as {
        version: number
        chain: { version: number }[]
      }
      assert.deepEqual([json.version, json.chain.length], [1, 3])
    })

    await step('each has a letter with what changes', async () => {
      await stage.job('tellOfPolicies')
      await stage.job('sendOutbox')
      for (const who of ['ann', 'bob', 'officer']) {
        const told = (await letters(`${who}@example.com`, 2)).slice(1)
        assert.deepEqual(
          told.map(({ subject }) => subject),
          [t('The privacy policy of Walk Company changes', '行走公司的隐私政策有变更')],
        )
        assert.match(told[0]?.text ?? '', new RegExp(t('Device logs', '设备日志')))
      }
    })

    await step('once it is in force, it asks by a window that no stray key or click dismisses', async () => {
      await stage.moveTo(iso(MORNING + WEEK + 60 * MINUTE))
      await signIn(hr, 'limei')
      await signIn(officer, 'officer')
      await signIn(ann, 'ann')
      await signIn(bob, 'bob')
      await open(ann, '/')
      const popup = ann.getByTestId('policy-popup')
      await seen(popup)
      await calm(ann)
      await show(ann, 'popup')
      await ann.keyboard.press('Escape')
      await ann.mouse.click(4, 4)
      await seen(popup)
    })

    await step('whoever works in the admin is asked there too', async () => {
      await open(officer, '/admin')
      await seen(officer.getByTestId('policy-banner'))
      await calm(officer)
    })

    await step('[P97] one refuses, and another agrees', async () => {
      await ann.getByTestId('popup-read').click()
      await ann.waitForURL('**/agree')
      await seen(ann.getByTestId('policy-change').first())
      await calm(ann)
      await show(ann, 'agree')
      await ann.getByTestId('agree-refuse').click()
      await ann.waitForURL((url) => url.pathname === '/')
      await quiet(ann)
      assert.equal(await ann.getByTestId('policy-popup').count(), 0)

      await open(bob, '/')
      await bob.getByTestId('popup-read').click()
      await bob.waitForURL('**/agree')
      await bob.getByTestId('policy-popup').waitFor({ state: 'detached' })
      await bob.getByTestId('agree-check').check({ force: true })
      await bob.getByTestId('agree-submit').click()
      await bob.waitForURL((url) => url.pathname === '/')
    })

    await step('each answer has a receipt to print', async () => {
      await open(bob, '/consent')
      await bob.locator('a[href^="/consent/receipts/acceptances/"]').first().click()
      await seen(bob.getByTestId('receipt-page').getByText(t('Agreed', '已同意')).first())
      await calm(bob)
      await show(bob, 'receipt')
    })

    await step(
      '[P97] their computers follow: what was agreed before goes on for both, what is new for one',
      async () => {
        const may = async (who: string) => (await devices[who]?.config()) ?? {}
        const [ofAnn, ofBob] = [await may('ann'), await may('bob')]
        assert.deepEqual([ofAnn.activity?.collect, ofBob.activity?.collect], [true, true])
        assert.deepEqual([ofAnn['device-logs']?.collect, ofBob['device-logs']?.collect], [false, true])
        const items = [{ at: iso(MORNING + WEEK + 30 * MINUTE), keys: 1, clicks: 1, title: '', program: 'x' }]
        for (const who of ['ann', 'bob'])
          assert.deepEqual(await devices[who]?.activity(items), { accepted: 1 })
      },
    )

    await walkBreach(visit, { hr, officer, ann }, sink)
    await visit.end()
  } finally {
    visit.tell()
    await stage.close()
    await sink.stop()
  }
}

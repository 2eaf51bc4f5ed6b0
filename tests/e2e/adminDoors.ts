import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { quiet } from './traffic'
import type { Visit } from './visitor'

/** What the pages of the admin may ask of the server; all else that Payload has is refused. */
const SERVED = ['form-state', 'render-document']
const NEVER = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'copy-data-from-locale',
  'get-default-layout',
  'get-folder-results-component-and-data',
  'get-upcoming-scheduled-publish',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'schedule-publish',
  'slugify',
  'table-state',
  '',
]

interface Asked {
  action: string
  name: string
  status: number
}

/** Notes each function of the server that a page asks for, and how it was answered. */
const watchFunctions = (page: Page): Asked[] => {
  const asked: Asked[] = []
  page.on('response', (response) => {
    const request = response.request()
    const action = request.headers()['next-action']
    const name = /"name":"([^"]*)"/.exec(request.postData() ?? '')?.[1]
    if (action && name !== undefined) asked.push({ action, name, status: response.status() })
  })
  return asked
}

/** Asks as a script in the page could. */
const ask = (page: Page, action: string, name: string): Promise<{ status: number; body: string }> =>
  page.evaluate(
    async ([id, called]) => {
      const answer = await fetch('/admin', {
        method: 'POST',
        headers: {
          'next-action': id ?? '',
          accept: 'text/x-component',
          'content-type': 'text/plain;charset=UTF-8',
        },
        body: JSON.stringify([
          { name: called, args: { collectionSlug: 'teams', operation: 'create', data: {} } },
        ]),
      })
      return { status: answer.status, body: await answer.text() }
    },
    [action, name],
  )

/** Opens a list of choices and takes the first: a form that is drawn anew meanwhile, as the server has answered, closes it again. */
const chooseFirst = async (field: Locator): Promise<void> => {
  const first = field.locator('.rs__option').first()
  for (let tries = 0; tries < 5 && !(await first.isVisible()); tries++) {
    await field.click()
    await first.waitFor({ timeout: 5_000 }).catch(() => undefined)
  }
  await first.click()
}

/** HR goes through lists and forms of the admin: what they ask of the server is answered, and nothing else is. */
export const walkAdminDoors = async (
  { step, t, seen, calm, open, browser, faults }: Visit,
  hr: Page,
): Promise<void> => {
  const asked = watchFunctions(hr)
  const save = async () => {
    const saved = hr.waitForResponse(
      (response) =>
        response.url().includes('/api/') &&
        ['POST', 'PATCH'].includes(response.request().method()) &&
        response.status() < 300 &&
        /\/(teams|projects)(\/|\?|$)/.test(response.url()),
    )
    await hr.locator('#action-save').last().click()
    await saved
    await quiet(hr)
  }

  await step(
    '[C4] offline, a form of Payload’s own says so, keeps what was typed, and is sent again',
    async () => {
      const offline = (is: boolean) => hr.context().setOffline(is)
      const dialog = hr.getByTestId('unsent-offline')
      await open(hr, '/admin/collections/teams/create')
      await hr.locator('#field-name').fill(t('Night shift', '夜班组'))
      await chooseFirst(hr.locator('#field-company'))
      await quiet(hr)
      await offline(true)
      try {
        await hr.locator('#action-save').click()
        await dialog.waitFor()
        await calm(hr)
        await hr.getByTestId('not-now').click()
        await dialog.waitFor({ state: 'hidden' })
        await seen(hr.getByText(t('Not sent: your browser is offline.', '未发送：浏览器当前没有网络连接。')))
        assert.equal(await hr.getByText('Failed to fetch').count(), 0)
        assert.equal(await hr.locator('#field-name').inputValue(), t('Night shift', '夜班组'))
        await hr.locator('#action-save').click()
        await dialog.waitFor()
      } finally {
        await offline(false)
      }
      await hr.getByTestId('try-again').click()
      await hr.waitForURL(/\/teams\/[^/?]{20,}/)
      assert.equal(await hr.locator('#field-name').inputValue(), t('Night shift', '夜班组'))
      // Payload asks for the state of its form by itself, and lets it pass that no answer came.
      const asking = /\/teams\/create: Failed to fetch$/
      faults.splice(0, faults.length, ...faults.filter((fault) => !asking.test(fault)))
    },
  )

  await step(
    '[A8] creates a team and a project in the admin, the second with a team in a drawer',
    async () => {
      await open(hr, '/admin/collections/teams/create')
      await hr.locator('#field-name').fill(t('Sales', '销售部'))
      await chooseFirst(hr.locator('#field-company'))
      await save()
      await calm(hr)
      await open(hr, '/admin/collections/projects/create')
      await hr.locator('#field-name').fill(t('Offer', '报价'))
      await chooseFirst(hr.locator('#field-company'))
      await hr.locator('#field-team .relationship-add-new__add-button').click()
      const drawer = hr.locator('.doc-drawer')
      await seen(drawer.locator('#field-name'))
      await drawer.locator('#field-name').fill(t('Support', '客服部'))
      await chooseFirst(drawer.locator('#field-company'))
      await save()
    },
  )

  await step('[A8] edits two rows at once', async () => {
    await open(hr, '/admin/collections/teams')
    await seen(hr.locator('#select-all:enabled'))
    await hr.locator('#select-all').check({ force: true })
    await hr.locator('.edit-many__toggle').click()
    const form = hr.locator('.edit-many__form')
    await form.locator('.field-select .rs__control').click()
    await form
      .locator('.rs__option', { hasText: t('Company', '公司') })
      .first()
      .click()
    await chooseFirst(form.locator('#field-company'))
    const saved = hr.waitForResponse((response) => response.request().method() === 'PATCH')
    await form.locator('.edit-many__save').first().click()
    assert.equal((await saved).status(), 200)
  })

  await step('[A8] all that its pages ask of the server is answered', async () => {
    assert.deepEqual([...new Set(asked.map(({ name }) => name))].sort(), SERVED)
    assert.deepEqual([...new Set(asked.map(({ status }) => status))], [200])
    await Promise.resolve()
  })

  await step('[A8] and nothing else is, of nobody', async () => {
    const action = asked[0]?.action ?? ''
    const whole = await ask(hr, action, 'form-state')
    assert.equal(whole.status, 200)
    assert.match(whole.body, /field-|"state"|"name"/)
    const stranger = await browser()
    await open(stranger, '/sign-in')
    for (const page of [hr, stranger])
      for (const name of NEVER) {
        const { status, body } = await ask(page, action, name)
        assert.equal(status, 404, `${name} answered ${status}`)
        assert.doesNotMatch(body, /payload-token|eyJ[\w-]+\.eyJ/, `${name} tells of the session`)
      }
    assert.equal((await ask(stranger, action, 'form-state')).status, 404)
  })
}

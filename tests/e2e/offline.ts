import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { STORED } from '../../src/i18n/stored'
import { DATE, type Visit } from './visitor'

/** Where the focus is, by what a test can name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document
    const named = at?.closest<HTMLElement>('[data-picture], [data-testid]')
    return named?.dataset.testid ?? at?.tagName ?? ''
  })

/** How often it is looked where the focus is: a page that is read anew takes its time on a machine that has other work. */
const PATIENCE = 400

/** Waits until the focus is where it should be. */
const focusOn = async (page: Page, testid: string): Promise<void> => {
  for (let tries = 0; tries < PATIENCE && (await focused(page)) !== testid; tries++)
    await page.waitForTimeout(50)
  assert.equal(await focused(page), testid)
}

interface Unsent {
  /** The page on which it stands. */
  path: string
  /** What a person does; the last step of it sends. */
  act: (page: Page) => Promise<void>
  /** Where the focus is once the dialog is left. */
  focus: string
  /** What must be there still once it was not sent. */
  stays: (page: Page) => Promise<unknown>
}

/** Acts of a person, each on its page. */
const acts = ({ t }: Visit): Record<string, Unsent> => ({
  pause: {
    path: '/',
    act: (page) => page.getByTestId('pause').click(),
    focus: 'pause',
    stays: (page) => page.getByTestId('pause').waitFor(),
  },
  'turning a category off': {
    path: '/consent',
    act: async (page) => {
      await page.getByTestId('consent-screenshots').click({ force: true })
    },
    focus: 'consent-screenshots',
    stays: async (page) => assert.ok(await page.getByTestId('consent-screenshots').isChecked()),
  },
  'assigning time': {
    path: `/days/${DATE}`,
    act: async (page) => {
      const form = page.getByTestId('assign-form')
      await form.locator('[name=project]').selectOption({ index: 1 })
      await form.getByTestId('assign-submit').click()
    },
    focus: 'assign-submit',
    stays: async (page) =>
      assert.notEqual(await page.getByTestId('assign-form').locator('[name=project]').inputValue(), ''),
  },
  'deleting a picture': {
    path: `/days/${DATE}`,
    act: async (page) => {
      await page.getByTestId('screenshot').first().click()
      await page.getByTestId('delete-screenshot').click()
      await page.getByTestId('delete-confirm').click()
    },
    focus: 'delete-confirm',
    stays: (page) => page.getByTestId('viewer').waitFor(),
  },
  'asking to black a part out': {
    path: `/days/${DATE}`,
    act: async (page) => {
      await page.getByTestId('screenshot').first().click()
      await page.getByTestId('black-out-open').click()
      await page.getByTestId('black-out-mark').click()
      await page.getByTestId('black-out').locator('textarea').first().fill('a visitor')
      await page.getByTestId('black-out-send').click()
    },
    focus: 'black-out-send',
    stays: async (page) =>
      assert.equal(await page.getByTestId('black-out').locator('textarea').first().inputValue(), 'a visitor'),
  },
  'changing one’s contact': {
    path: '/account',
    act: async (page) => {
      await page.locator('[name=phone]').fill('+8613800138000')
      await page.locator('form:has([name=phone]) button[type=submit]').click()
    },
    focus: 'account-page',
    stays: async (page) => assert.equal(await page.locator('[name=phone]').inputValue(), '+8613800138000'),
  },
  'adding a device': {
    path: '/devices',
    act: (page) => page.getByTestId('add-device').click(),
    focus: 'add-device',
    stays: (page) => page.getByTestId('add-device').waitFor(),
  },
  'stopping a device': {
    path: '/devices',
    act: async (page) => {
      await page
        .getByTestId('device-row')
        .first()
        .getByRole('button', { name: t('Stop', '停用') })
        .click()
      await page.getByTestId('revoke-device').click()
    },
    focus: 'revoke-device',
    stays: (page) => page.getByTestId('revoke-device').waitFor(),
  },
  'quiet hours': {
    path: '/inbox',
    act: async (page) => {
      await page.locator('[name=quietFrom]').fill('22:00')
      await page.locator('[name=quietTo]').fill('07:00')
      await page.getByTestId('quiet-form').locator('button[type=submit]').click()
    },
    focus: 'quiet-form',
    stays: async (page) => assert.equal(await page.locator('[name=quietFrom]').inputValue(), '22:00'),
  },
  'clearing what the browser keeps': {
    path: '/privacy/cookies',
    act: (page) => page.getByTestId('cookies-clear').click(),
    focus: 'cookies-clear',
    stays: (page) => page.getByTestId('cookies-page').waitFor(),
  },
  'reporting a child': {
    path: '/report-child',
    act: async (page) => {
      await page.locator('[name=text]').fill(t('Somebody here is twelve.', '这里有人只有十二岁，请核实。'))
      await page.getByTestId('report-child').click()
    },
    focus: 'report-child',
    stays: async (page) => assert.notEqual(await page.locator('[name=text]').inputValue(), ''),
  },
  'signing out': {
    path: '/account',
    act: (page) => page.getByTestId('account-page').getByTestId('sign-out').click(),
    focus: 'sign-out',
    stays: (page) => page.getByTestId('account-page').waitFor(),
  },
})

/** Without a network: nothing replaces the page, what was typed stays, and it is offered to try again. */
export const walkOffline = async (visit: Visit, page: Page): Promise<void> => {
  const { step, calm, open } = visit
  const offline = (is: boolean) => page.context().setOffline(is)
  const dialog = page.getByTestId('unsent-offline')

  for (const [what, { path, act, focus, stays }] of Object.entries(acts(visit)))
    await step(`[C4] offline, ${what} says that it was not sent, and nothing is lost`, async () => {
      await open(page, path)
      const before = page.url()
      await offline(true)
      try {
        await act(page)
        await dialog.waitFor()
        await page.getByTestId('try-again').click()
        await dialog.waitFor()
        await page.getByTestId('not-now').click()
        await dialog.waitFor({ state: 'hidden' })
        // Long enough for anything that would leave the page, or take the focus along.
        await page.waitForTimeout(600)
        assert.equal(page.url(), before)
        // [G1] Whoever works by keyboard goes on where he was.
        await focusOn(page, focus)
        await stays(page)
      } finally {
        await offline(false)
      }
    })

  await step('[C4] sent again once there is a network, it is done', async () => {
    await open(page, '/')
    await calm(page)
    const label = await page.getByTestId('pause').textContent()
    await offline(true)
    await page.getByTestId('pause').click()
    await dialog.waitFor()
    await calm(page)
    await offline(false)
    await page.getByTestId('try-again').click()
    await page.waitForFunction(
      (was) => document.querySelector('[data-testid=pause]')?.textContent !== was,
      label,
    )
    await focusOn(page, 'pause')
    await page.getByTestId('pause').click()
    await page.waitForFunction(
      (was) => document.querySelector('[data-testid=pause]')?.textContent === was,
      label,
    )
  })
}

/** On a phone: what a link that was pressed says while its page is on its way, how the menu is left, and what a session that is over says. */
export const walkPhone = async ({ step, t, open, seen }: Visit, page: Page): Promise<void> => {
  const before = page.viewportSize() ?? { width: 1280, height: 900 }
  await page.setViewportSize({ width: 390, height: 844 })

  await step('[G1] Escape closes the menu, and its button has the focus again', async () => {
    await open(page, '/')
    const menu = page.getByRole('button', { name: t('Menu', '菜单'), exact: true })
    const isOpen = async (state: 'true' | 'false') => {
      assert.equal(await menu.getAttribute('aria-expanded'), state)
      if (state === 'false') assert.ok(await menu.evaluate((button) => button === document.activeElement))
    }
    await menu.click()
    await isOpen('true')
    await menu.press('Escape')
    await isOpen('false')
    await menu.click()
    await page.locator('nav a[href="/looks"]').press('Escape')
    await isOpen('false')
  })

  await step(
    '[G1] a page that takes its time is said to be on its way at once, until it is there',
    async () => {
      let release = (): void => undefined
      const released = new Promise<void>((resolve) => (release = resolve))
      await page.route(/[?&]_rsc=/, async (route) => {
        await released
        await route.continue()
      })
      await page.getByRole('button', { name: t('Menu', '菜单'), exact: true }).click()
      await page.locator('nav a[href="/looks"]').click()
      await seen(page.getByTestId('under-way'))
      release()
      await page.getByTestId('under-way').waitFor({ state: 'detached' })
      await page.unrouteAll({ behavior: 'wait' })
      assert.equal(new URL(page.url()).pathname, '/looks')
    },
  )

  await step(
    '[P58] a switch that is pressed once the session is over leads to a new one and stays',
    async () => {
      await open(page, '/consent')
      const cookies = await page.context().cookies()
      await page.context().clearCookies()
      await page.getByTestId('consent-screenshots').click({ force: true })
      const link = page.getByTestId('sign-in-again')
      await seen(link)
      assert.equal(await link.getAttribute('target'), '_blank')
      assert.equal(new URL(page.url()).pathname, '/consent')
      await page.context().addCookies(cookies)
    },
  )
  await page.setViewportSize(before)
}

/** By keyboard alone: where the focus goes when a picture is closed, deleted and taken back. */
export const walkFocus = async ({ step, t, open, seen }: Visit, page: Page): Promise<void> => {
  const picture = (nth: number) => page.getByTestId('screenshot').nth(nth)
  const focusedPicture = () =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.picture ?? '')
  const idOf = async (nth: number) => (await picture(nth).getAttribute('data-picture')) ?? ''
  const pictureFocused = async (id: string) => {
    for (let tries = 0; tries < PATIENCE && (await focusedPicture()) !== id; tries++)
      await page.waitForTimeout(50)
    assert.equal(await focusedPicture(), id)
  }

  await step('[G1] the focus is where it was once a picture is closed', async () => {
    await open(page, `/days/${DATE}`)
    const [first, second] = [await idOf(0), await idOf(1)]
    await picture(0).focus()
    await page.keyboard.press('Enter')
    await seen(page.getByTestId('viewer'))
    await page.keyboard.press('Escape')
    await pictureFocused(first)
    await page.keyboard.press('Enter')
    await seen(page.getByTestId('viewer'))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await pictureFocused(second)
  })

  await step('[G1] Back closes a picture and stays on the day, once for each that was opened', async () => {
    const before = page.url()
    const [first, second] = [await idOf(0), await idOf(1)]
    for (const [nth, id] of [
      [0, first],
      [1, second],
    ] as const) {
      await picture(nth).click()
      await seen(page.getByTestId('viewer'))
      await page.goBack()
      await page.getByTestId('viewer').waitFor({ state: 'detached' })
      assert.equal(page.url(), before)
      await pictureFocused(id)
    }
    await picture(0).click()
    await seen(page.getByTestId('viewer'))
    await page.keyboard.press('Escape')
    await page.getByTestId('viewer').waitFor({ state: 'detached' })
    await page.waitForFunction(() => !(window.history.state as Record<string, unknown> | null)?.gwOverPage)
    await pictureFocused(first)
    assert.equal(page.url(), before)
  })

  await step(
    '[G1] undo has the focus at once, also after the page is loaded anew, and gives it back',
    async () => {
      const shots = await page.getByTestId('screenshot').count()
      const first = await idOf(0)
      await picture(0).focus()
      await page.keyboard.press('Enter')
      await seen(page.getByTestId('viewer'))
      await page.getByTestId('delete-screenshot').focus()
      await page.keyboard.press('Enter')
      await page.getByTestId('delete-confirm').focus()
      await page.keyboard.press('Enter')
      await focusOn(page, 'delete-undo')
      await page.reload()
      await focusOn(page, 'delete-undo')
      await page.keyboard.press('Enter')
      await pictureFocused(first)
      assert.equal(await page.getByTestId('screenshot').count(), shots)
    },
  )

  await step('[G1] the question before a deletion has the focus, and gives it back', async () => {
    const [first, second] = [await idOf(0), await idOf(1)]
    const press = async (testid: string) => {
      await page.getByTestId(testid).focus()
      await page.keyboard.press('Enter')
    }
    await picture(0).focus()
    await page.keyboard.press('Enter')
    await press('delete-screenshot')
    await focusOn(page, 'delete-keep')
    await page.keyboard.press('Enter')
    await focusOn(page, 'delete-screenshot')
    await page.keyboard.press('Enter')
    await focusOn(page, 'delete-keep')
    await page.keyboard.press('ArrowRight')
    await focusOn(page, 'delete-screenshot')
    await press('black-out-open')
    await focusOn(page, 'black-out-part')
    // Nothing is asked for until something is marked, by the keyboard too.
    assert.ok(await page.getByTestId('black-out-send').isDisabled())
    await page.keyboard.press('ArrowLeft')
    await focusOn(page, 'black-out-part')
    assert.ok(await page.getByTestId('black-out-send').isEnabled())
    await page
      .getByTestId('black-out')
      .getByRole('button', { name: t('Cancel', '取消') })
      .press('Enter')
    await focusOn(page, 'black-out-open')
    await page.keyboard.press('Escape')
    await pictureFocused(second)
    assert.notEqual(first, second)
  })

  const remove = async () => {
    await picture(0).focus()
    await page.keyboard.press('Enter')
    for (const testid of ['delete-screenshot', 'delete-confirm']) {
      await page.getByTestId(testid).focus()
      await page.keyboard.press('Enter')
    }
    await page.getByTestId('viewer').waitFor({ state: 'detached' })
    await focusOn(page, 'delete-undo')
  }

  await step('[G1] undo has it once more where a second picture is deleted within ten seconds', async () => {
    const shots = await page.getByTestId('screenshot').count()
    const first = await idOf(0)
    await remove()
    const second = await idOf(0)
    await remove()
    const taken = await page.request.post(`/api/screenshots/${first}/undo`)
    assert.equal(taken.status(), 200, await taken.text())
    await page.keyboard.press('Enter')
    await pictureFocused(second)
    await open(page, `/days/${DATE}`)
    assert.equal(await page.getByTestId('screenshot').count(), shots)
  })

  await step('[G1] a picture taken back has it, also where the page without it comes late', async () => {
    const first = await idOf(0)
    const shown = page.locator(`[data-picture="${first}"]`)
    let release = (): void => undefined
    let answer = (): void => undefined
    const released = new Promise<void>((resolve) => (release = resolve))
    const answered = new Promise<void>((resolve) => (answer = resolve))
    let questions = 0
    // What the server answered before the undo reaches the page after it, and before the page is asked for anew.
    await page.route(/[?&]_rsc=/, async (route) => {
      const response = await route.fetch()
      answer()
      await released
      await route.fulfill({ response })
    })
    await page.route('**/healthz', async (route) => {
      if (++questions === 2) {
        await shown.waitFor({ state: 'attached' }).catch(() => undefined)
        release()
        await shown.waitFor({ state: 'detached' }).catch(() => undefined)
      }
      await route.continue()
    })
    await remove()
    await answered
    await page.keyboard.press('Enter')
    await released
    await page.unrouteAll({ behavior: 'wait' })
    await pictureFocused(first)
  })

  await step('[G1] the same after time was assigned', async () => {
    const form = page.getByTestId('assign-form')
    await form.locator('[name=project]').selectOption({ index: 1 })
    await form.getByTestId('assign-submit').focus()
    await page.keyboard.press('Enter')
    await focusOn(page, 'assign-undo')
    await page.reload()
    await focusOn(page, 'assign-undo')
    await page.keyboard.press('Enter')
    await focusOn(page, 'assign-submit')
  })
}

/** What a browser holds of this site, wherever it may hold something. */
const heldBy = async (page: Page): Promise<string[]> => {
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => `IndexedDB ${name}`),
    ...('caches' in window ? (await caches.keys()).map((name) => `cache ${name}`) : []),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
  ])
  return [...(await page.context().cookies()).map(({ name }) => name), ...stored]
}

/** The page on cookies names what real browsers hold after a walk, and no browser holds anything else. */
export const walkStored = async ({ step, open, calm }: Visit, pages: readonly Page[]): Promise<void> => {
  await step('[B15] whatever the browsers hold is named on the page about it', async () => {
    for (const page of pages) {
      const before = await heldBy(page)
      await open(page, '/privacy/cookies')
      await calm(page)
      // What is chosen on this very page is held too.
      await page.getByText(/^(Dark|深色)$/).click()
      const named = await page.getByTestId('cookies-page').locator('table code').allTextContents()
      const held = [...new Set([...before, ...(await heldBy(page))])]
      assert.ok(held.length > 1, held.join())
      assert.deepEqual(
        held.filter((name) => !named.includes(name)),
        [],
      )
      for (const { name } of STORED) assert.ok(named.includes(name), name)
      await calm(page)
    }
  })
}

/** The server is gone: nobody knows whether it arrived, and the page says so. */
export const walkServerAway = async ({ step, stage, t, open }: Visit, page: Page): Promise<void> => {
  await step('[C4] without a server, an act says that nobody knows whether it arrived', async () => {
    await open(page, '/devices')
    const before = page.url()
    const devices = await page.context().newPage()
    await open(devices, '/devices')
    await stage.started.stop()
    await page.getByTestId('add-device').click()
    await page.getByTestId('unsent-unanswered').waitFor()
    await page.getByTestId('not-now').click()
    await page.getByTestId('unsent-unanswered').waitFor({ state: 'hidden' })
    await page.waitForTimeout(300)
    assert.equal(page.url(), before)
    await page.getByTestId('add-device').waitFor()

    // [B4] What may no longer be so is not said any more.
    const row = devices.getByTestId('device-row').first()
    await row.getByText(t('May send', '可发送')).waitFor()
    await row.getByRole('button', { name: t('Stop', '停用') }).click()
    await devices.getByTestId('revoke-device').click()
    await devices.getByTestId('not-now').click()
    await row.getByText(t('Not known', '未知')).waitFor()
  })
}

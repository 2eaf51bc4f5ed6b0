import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Visit } from './visitor'

/** A period whose last day is over, of which one day lacks a punch: nothing else keeps it from being closed. */
interface HrMonth {
  period: string
  /** Whose day it is, and which. */
  incomplete: { name: string; employment: string; date: string }
  /** Makes it whole, as a lead who approves a correction. */
  settle(): Promise<void>
}

const reason = 'A punch came late / 补到一次打卡'

/** HR's month: people and days, a day down to its punches, what is waited for, closing, the workbook, and opening again for a reason. */
export const walkHrMonth = async (
  { step, t, seen, calm, open }: Visit,
  hr: Page,
  { period, incomplete, settle }: HrMonth,
): Promise<void> => {
  const { name, employment, date } = incomplete
  const page = `/admin/collections/attendance-periods/${period}/month`
  const button = hr.locator(`[data-testid=month-grid] [data-day="${employment} ${date}"]`)

  await step('HR is told on the start page that a period waits, and opens it', async () => {
    await open(hr, '/admin')
    await hr.getByTestId('attention-period').click()
    await hr.waitForURL(`**${page}`)
    await seen(hr.getByTestId('month-grid'))
    await calm(hr)
  })

  await step(
    'its days say by sign and word how they stand; filtered, the incomplete alone are there',
    async () => {
      assert.match((await button.getAttribute('aria-label')) ?? '', new RegExp(t('Incomplete', '不完整')))
      await hr.getByTestId('only').click()
      await hr.waitForURL('**?only=incomplete')
      await hr.waitForFunction(
        () => document.querySelectorAll('[data-testid=month-grid] tbody tr').length === 1,
      )
      assert.match(await hr.locator('[data-testid=month-grid] tbody th').innerText(), new RegExp(name))
      await calm(hr)
    },
  )

  await step('by keyboard from day to day, and a day opens by Enter to its punches and reasons', async () => {
    await button.focus()
    await hr.keyboard.press('ArrowRight')
    await hr.keyboard.press('ArrowLeft')
    await hr.keyboard.press('Enter')
    const day = hr.getByTestId('month-day')
    await seen(day.getByTestId('month-day-punches'))
    await seen(
      day
        .getByText(t('The punch out is missing', '缺下班打卡'))
        .or(day.getByText(t('The punch in is missing', '缺上班打卡'))),
    )
    await calm(hr)
    await hr.keyboard.press('Escape')
    await day.waitFor({ state: 'hidden' })
    assert.equal(await button.evaluate((element) => element === document.activeElement), true)
  })

  await step('HR takes down what somebody forgot: the day counts anew at once, and says so', async () => {
    await open(hr, page)
    const row = hr.locator('[data-testid=month-grid] tbody tr').filter({ hasText: 'Bo' })
    await row.locator('[data-day$=" 2026-06-22"]').click()
    const day = hr.getByTestId('month-day')
    for (const [kind, at] of [
      ['in', '08:55'],
      ['out', '18:05'],
    ] as const) {
      await day.getByTestId('add-punch-open').click()
      const form = day.getByTestId('add-punch-form')
      await form.locator('[name=kind]').selectOption(kind)
      await form.locator('[name=at]').fill(at)
      await form.locator('textarea').fill(reason)
      if (kind === 'in') await calm(hr)
      await form.getByTestId('add-punch-submit').click()
      await seen(day.getByTestId('month-day-asked').getByText(at))
    }
    await seen(day.getByText(t('Present', '出勤')).first())
    await calm(hr)
    await hr.keyboard.press('Escape')
  })

  await step('what keeps the period from being closed is said first, and nothing closes it', async () => {
    const waits = hr.getByTestId('period-waits')
    assert.match(await waits.innerText(), new RegExp(name))
    assert.equal(await hr.getByTestId('close-period-form').count(), 0)
    await waits.locator(`[data-day="${employment} ${date}"]`).click()
    await seen(hr.getByTestId('month-day').getByTestId('month-day-punches'))
    await hr.keyboard.press('Escape')
  })

  await step('once it is whole, HR closes it and takes the workbook away', async () => {
    await settle()
    await open(hr, page)
    await seen(hr.getByTestId('close-period-form'))
    await calm(hr)
    await hr.getByTestId('close-period-submit').click()
    await seen(hr.getByTestId('period-history'))
    await calm(hr)
    const book = await hr.request.get((await hr.getByTestId('xlsx').getAttribute('href')) ?? '')
    assert.equal(book.status(), 200)
    assert.match(book.headers()['content-type'] ?? '', /spreadsheetml/)
  })

  await step('it is opened again for a reason, which stays on the page', async () => {
    await hr.getByTestId('reopen-open').click()
    await hr.getByTestId('reopen-period-form').locator('textarea').fill(reason)
    await calm(hr)
    await hr.getByTestId('reopen-period-submit').click()
    const history = hr.getByTestId('period-history')
    await seen(history.getByText(reason))
    await calm(hr)
    await open(hr, page)
    assert.match(await history.innerText(), new RegExp(t('Period opened again by', '周期重新打开')))
  })
}

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Sink } from '../support/smtp'
import { PASSWORD, type Visit } from './visitor'

/** The set-up in the browser, from the token in the log to the first version in force and a mail server that takes letters. */
export const walkSetUp = async (
  { stage, step, t, seen, calm, open, show }: Visit,
  hr: Page,
  sink: Sink,
): Promise<void> => {
  await step('the first person sets the server up', async () => {
    await open(hr, '/')
    await hr.waitForURL('**/setup')
    await seen(hr.getByTestId('setup-form'))
    await calm(hr)
    await hr.locator('[name=token]').fill(stage.setupToken())
    await hr.locator('[name=name]').fill(t('Li Mei', '李梅'))
    await hr.locator('[name=username]').fill('limei')
    await hr.locator('[name=company]').fill(t('Walk Company', '行走公司'))
    for (const box of await hr.locator('input[type=password]').all()) await box.fill(PASSWORD)
    await hr.getByTestId('setup-form').locator('button[type=submit]').click()
    await seen(hr.getByTestId('setup-overview'))
    await calm(hr)
    await show(hr, '1-set-up')
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
    const box = (name: string) => hr.locator(`[name="${name}"]`)
    const isBlocked = () => hr.getByTestId('step-save').isDisabled()
    // Impossible, and far too much, are said before anything is saved.
    await box('hours-from').fill('22:00')
    await box('hours-to').fill('06:00')
    await seen(hr.getByText(t('A break lies outside the hours.', '休息时间不在工作时间之内。')))
    assert.ok(await isBlocked(), '[G6] a break at noon in a night’s shift')
    await calm(hr)
    await box('hours-from').fill('00:00')
    await box('hours-to').fill('00:00')
    for (const day of ['6', '7'])
      await hr.locator(`input[type=checkbox][value="${day}"]`).check({ force: true })
    await hr.getByRole('button', { name: t('Remove break 1', '删除第 1 段休息') }).click()
    await seen(hr.getByTestId('hours-much').getByText(t('168 hours a week', '每周 168 小时')))
    assert.ok(await isBlocked(), '[G6] 168 hours without a word')
    await calm(hr)
    await box('meant').check({ force: true })
    assert.equal(await isBlocked(), false)
    await open(hr, '/setup/hours')
    await save('collect')
  })

  await step('chooses what to collect, all of it off before, and signs the first version', async () => {
    const offered = hr.getByTestId('setup-collect').locator('input[type=checkbox]')
    for (const each of await offered.all()) assert.equal(await each.isChecked(), false)
    for (const category of ['activity', 'activity-days', 'screenshots'])
      await hr.getByTestId(`collect-${category}`).locator('input[type=checkbox]').check({ force: true })
    await show(hr, '2-what-to-collect')
    await hr.getByTestId('collect-prepare').click()
    await seen(hr.getByTestId('collect-sign'))
    await calm(hr)
    assert.equal(await hr.getByTestId('collect-signed').isChecked(), false)
    assert.ok(await hr.getByTestId('collect-publish').isDisabled())
    await hr.getByTestId('collect-signed').check({ force: true })
    await hr.getByTestId('collect-publish').click()
    await seen(hr.getByTestId('setup-mail'))
    await calm(hr)
  })

  await step('[P76] sets mail up, and the test letter arrives', async () => {
    await hr.locator('[name=host]').fill('127.0.0.1')
    await hr.locator('[name=security]').selectOption('none')
    await hr.locator('[name=port]').fill(String(sink.port))
    await hr.locator('[name=from]').fill('Glasswork <glasswork@example.com>')
    await hr.locator('[name=test-to]').fill('limei@example.com')
    await calm(hr)
    await hr.getByTestId('mail-test').click()
    await seen(hr.getByTestId('mail-taken'))
    await calm(hr)
    await show(hr, '3-mail')
    assert.equal(sink.to('limei@example.com').length, 1)
    await hr.getByTestId('step-save').click()
    await seen(hr.getByTestId('setup-people'))
    await calm(hr)
    await open(hr, '/admin/collections/policies')
    await open(hr, (await hr.locator('tbody a').first().getAttribute('href')) ?? '')
    await seen(hr.getByTestId('policy-hash'))
  })
}

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { openMovedStage } from '../stage'
import type { Tally } from '../steps'
import { quiet } from '../traffic'
import { Visit, type Cast } from '../visitor'
import { arrangeJune, BEGINS, NO_PUNCHES, type JuneWorld } from './arrange'

const clock = (day: string, time: string): string => new Date(`${day}T${time}:00+08:00`).toISOString()

/** The pages of attendance, in the menu. */
const IN_MENU = 'a.gw-nav[href="/punch"], a.gw-nav[href="/month"]'

/** Presses the button that is offered for a punch, and waits until the page knows of it. */
const punch = async ({ seen }: Visit, page: Page, button: string, then: string): Promise<void> => {
  await page.getByTestId(button).click()
  await seen(page.locator(`[data-testid=punch][data-kind=${then}]`))
  await quiet(page)
}

const walkPunching = async (visit: Visit, ann: Page, world: JuneWorld): Promise<void> => {
  const { stage, step, t, seen, calm, open, signIn } = visit
  await step('she punches a day on a phone, by the keyboard and with a break', async () => {
    await signIn(ann, world.ann)
    await open(ann, '/punch')
    await seen(ann.getByText(t('Punch in', '上班打卡')))
    await seen(ann.getByText('09:00–18:00'))
    assert.equal(await ann.locator(IN_MENU).count(), 2)
    await calm(ann)
    await ann.getByTestId('punch').focus()
    await ann.keyboard.press('Enter')
    await seen(ann.locator('[data-testid=punch][data-kind=out]'))
    await seen(
      ann.getByTestId('so-far').getByText(t('Running since 08:50, not counted', '08:50 起进行中，未计入')),
    )
    await stage.moveTo(clock('2026-06-29', '12:01'))
    await punch(visit, ann, 'punch-break-start', 'break-end')
    await calm(ann)
    await stage.moveTo(clock('2026-06-29', '12:56'))
    await punch(visit, ann, 'punch', 'out')
    await stage.moveTo(clock('2026-06-29', '18:05'))
    await punch(visit, ann, 'punch', 'in')
    assert.equal(await ann.getByTestId('punch-row').count(), 4)
    await ann.getByTestId('punch-kept').locator('summary').click()
    await seen(ann.getByText(t('730 days', '730 天')))
    await calm(ann)
  })

  await step('a forgotten out is told of, and its correction asked for with before and after', async () => {
    await stage.moveTo(clock('2026-06-30', '08:55'))
    await signIn(ann, world.ann)
    await open(ann, '/punch')
    await punch(visit, ann, 'punch', 'out')
    await stage.moveTo(clock('2026-07-01', '08:40'))
    await signIn(ann, world.ann)
    await open(ann, '/punch')
    await seen(ann.locator('[data-testid=punch][data-kind=in]'))
    const missing = ann.getByTestId('punch-missing')
    await seen(missing.getByText(t('The punch out is missing', '缺下班打卡')))
    await calm(ann)
    await missing.getByRole('link').click()
    await seen(ann.getByTestId('day-detail'))
    await seen(ann.getByText(t('Incomplete: a punch is missing', '不完整：缺打卡')))
    assert.ok(await ann.getByTestId('sheet-sign').isDisabled(), 'nobody signs what is incomplete')
    await ann.getByTestId('ask-correction').click()
    const form = ann.getByTestId('correction-form')
    await seen(form)
    await form.locator('[name=at]').fill('18:00')
    await form.locator('[name=reason]').fill(t('I forgot to punch.', '忘记打卡。'))
    await calm(ann)
    await ann.getByTestId('correction-form-submit').click()
    await form.waitFor({ state: 'hidden' })
    const sides = ann.getByTestId('day-detail').getByTestId('before-after')
    await seen(sides.getByText(t('The punch out is missing', '缺下班打卡')))
    await seen(sides.getByText('8:00'))
    await calm(ann)
  })
}

const walkDecision = async (visit: Visit, lead: Page, ann: Page, world: JuneWorld): Promise<void> => {
  const { step, t, seen, calm, open, signIn } = visit
  await step('her lead reads what it changes, and approves', async () => {
    await lead.setViewportSize({ width: 1280, height: 900 })
    await signIn(lead, world.lead)
    await open(lead, '/team')
    const waiting = lead.getByTestId('waiting')
    await seen(waiting.getByText(t('I forgot to punch.', '忘记打卡。')))
    await seen(waiting.getByTestId('before-after'))
    await calm(lead)
    await waiting.getByTestId('work-refuse').click()
    await seen(lead.getByTestId('refuse-submit'))
    await calm(lead)
    await lead.keyboard.press('Escape')
    await lead.getByTestId('refuse-submit').waitFor({ state: 'hidden' })
    await waiting.getByTestId('work-approve').click()
    await waiting.waitFor({ state: 'detached' })
    await calm(lead)
  })

  await step('she sees the day changed and why, in the dark and on paper too', async () => {
    await open(ann, '/month?month=2026-06&day=2026-06-30')
    const day = ann.getByTestId('day-detail')
    await seen(day.getByTestId('day-reasons').getByText(t('Corrected', '已更正')))
    await seen(day.getByText('8:00 / 8:00'))
    await seen(ann.locator('[data-testid=explained-day][data-date="2026-06-09"]'))
    await ann.emulateMedia({ colorScheme: 'dark' })
    await calm(ann)
    await ann.emulateMedia({ colorScheme: 'light' })
    await ann.getByTestId('all-days').locator('summary').click()
    assert.equal(await ann.getByTestId('month-day').count(), 30)
    await calm(ann)
    await ann.emulateMedia({ media: 'print' })
    assert.equal(await ann.getByTestId('ask-leave').isVisible(), false)
    await ann.emulateMedia({ media: 'screen' })
  })
}

const walkSheet = async (visit: Visit, hr: Page, ann: Page, world: JuneWorld): Promise<void> => {
  const { stage, step, t, seen, calm, open, signIn } = visit
  const sheet = (state: string, stands: string) =>
    ann.locator(`[data-testid=sheet][data-state=${state}][data-stands=${stands}]`)
  await step('she signs the sheet with her password', async () => {
    await open(ann, '/month?month=2026-06')
    await seen(sheet('open', 'open'))
    // 20 days of 8 hours but 20 minutes, two hours more, and the holiday.
    await seen(sheet('open', 'open').getByText(t('169 h 40 min', '169 小时 40 分钟')))
    await ann.getByTestId('sheet-sign').click()
    await seen(sheet('signed', 'open'))
    await calm(ann)
  })

  await step('HR closes the month and opens it again, and she reads why', async () => {
    await stage.moveTo(clock('2026-07-05', '10:00'))
    await signIn(hr, world.hr)
    await open(hr, '/punch')
    await seen(hr.getByTestId('no-shift'))
    await calm(hr)
    const path = `/api/attendance-periods/${world.period}`
    const closed = await hr.request.post(`${path}/close`, { data: {} })
    assert.equal(closed.status(), 200, await closed.text())
    await signIn(ann, world.ann)
    await open(ann, '/month?month=2026-06')
    await seen(sheet('signed', 'closed'))
    const reason = t('A punch came late.', '有一次打卡补传。')
    const again = await hr.request.post(`${path}/reopen`, { data: { reason } })
    assert.equal(again.status(), 200, await again.text())
    await open(ann, '/month?month=2026-06')
    await seen(ann.getByTestId('sheet-reopened').getByText(reason))
    await calm(ann)
  })
}

const walkNoTerm = async (visit: Visit, ann: Page, world: JuneWorld): Promise<void> => {
  const { stage, step, seen, calm, open, signIn } = visit
  await step(
    'where the policy has no term for punches, the page says so and the menu leads nowhere',
    async () => {
      await stage.moveTo(new Date(Date.parse(NO_PUNCHES) + 36_000_000).toISOString())
      await signIn(ann, world.ann)
      await open(ann, '/punch')
      await seen(ann.getByTestId('no-punching'))
      assert.equal(await ann.getByTestId('punch').count(), 0)
      assert.equal(await ann.locator(IN_MENU).count(), 0)
      await calm(ann)
    },
  )
}

/** A month of attendance on a phone: punched, forgotten, corrected, approved by the lead, signed; and opened again by HR. */
export const walkMonth = async (cast: Cast, tally: Tally): Promise<void> => {
  let world: JuneWorld | undefined
  const stage = await openMovedStage(cast.database, new Date(BEGINS).toISOString(), async (place) => {
    world = await arrangeJune(place)
  })
  if (!world) throw new Error('nothing was arranged')
  const visit = new Visit(stage, { ...cast, phone: true }, tally, `month, ${cast.language}, ${cast.database}`)
  try {
    const [ann, lead, hr] = [await visit.browser(), await visit.browser(), await visit.browser()]
    await walkPunching(visit, ann, world)
    await walkDecision(visit, lead, ann, world)
    await walkSheet(visit, hr, ann, world)
    await walkNoTerm(visit, ann, world)
    await visit.end()
  } finally {
    await stage.close()
  }
  visit.tell()
}

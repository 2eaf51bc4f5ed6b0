import assert from 'node:assert/strict'
import { Computer } from '../agent/computer'
import type { Desk } from '../agent/desk'
import { Sink } from '../support/smtp'
import { walkSetUp } from './setUp'
import { openStage } from './stage'
import type { Tally } from './steps'
import { DATE, iso, MINUTE, MORNING, Visit, type Cast } from './visitor'

const PEOPLE = 60
const SCREENS = 2
/** What the strictest draft begins with. */
const PER_HOUR = 2
const RECORDED = ['activity', 'activity-days', 'screenshots']

/** Sixty people in three teams as a company's own list has them: the first leads, and one row is not whole. */
const peopleList = (t: Visit['t']): string => {
  const heads = [
    t('Name', '姓名'),
    t('Employee no.', '工号'),
    t('Email', '邮箱'),
    t('Department', '部门'),
    t('Team role', '团队身份'),
    t('First day', '入职日期'),
    t('Shoe size', '鞋码'),
  ]
  const rows = Array.from({ length: PEOPLE }, (_, i) =>
    [
      t(`Person ${i + 1}`, `员工${i + 1}`),
      `E${1000 + i}`,
      `person${i + 1}@example.com`,
      [t('Design', '设计部'), t('Sales', '销售部'), t('Support', '客服部')][i % 3],
      i < 3 ? t('lead', '负责人') : '',
      '2026-03-02',
      '42',
    ].join(','),
  )
  const broken = ['', 'E2000', 'nobody@example.com', t('Design', '设计部'), '', '2026-03-02', '42'].join(',')
  return `\ufeff${[heads.join(','), ...rows, broken].join('\r\n')}\r\n`
}

/**
 * The first day of a company that installs Glasswork: set up by noon, everybody in by a list and by letters, a computer enrolled by its
 * command, the first hour recorded by the agent at a real desk, and the lead's week.
 */
export const walkFirstDay = async (cast: Cast, desk: Desk, tally: Tally): Promise<void> => {
  const stage = await openStage(cast.database, iso(MORNING))
  const sink = await new Sink().start()
  const visit = new Visit(stage, cast, tally, `first day, ${cast.language}, ${cast.database}`)
  const { step, t, calm, seen, open, arrive, show } = visit
  const computer = await Computer.open({ desk: desk.env, activityWatch: 'http://127.0.0.1:9' }) // none runs here
  /** The one-time link of the letter to somebody. */
  const letterTo = (address: string): string => {
    const [letter] = sink.to(address)
    return /https?:\/\/\S+\/invite\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? ''
  }
  try {
    const hr = await visit.browser()
    const lead = await visit.browser()
    const ann = await visit.browser()
    await walkSetUp(visit, hr, sink)

    await step(
      `imports ${PEOPLE} people from a list, and sees what is wrong before anything is stored`,
      async () => {
        await open(hr, '/admin/collections/imports')
        await hr.getByTestId('import-open').click()
        await seen(hr.getByTestId('import-steps'))
        await calm(hr)
        await hr.locator('#import-file').setInputFiles({
          name: t('people.csv', '人员.csv'),
          mimeType: 'text/csv',
          buffer: Buffer.from(peopleList(t)),
        })
        await seen(hr.getByTestId('import-columns'))
        await calm(hr)
        // The headers are guessed; what nobody asked for is not read.
        const chosen = await hr
          .getByTestId('import-columns')
          .locator('select[name^=column-]')
          .evaluateAll((boxes) => boxes.map((box) => (box as HTMLSelectElement).value))
        assert.deepEqual(chosen, ['name', 'number', 'email', 'team', 'as', 'from', ''])
        await hr.getByTestId('import-check').click()
        await seen(hr.getByTestId('import-faults'))
        await calm(hr)
        assert.equal(await hr.getByTestId('import-faults').locator('tbody tr').count(), 1)
        await show(hr, '4-import')
        await hr.getByTestId('import-begin').click()
        await seen(
          hr.getByTestId('import-progress').getByText(new RegExp(`${PEOPLE} (people are there|人，均为)`)),
        )
        await calm(hr)
        await hr.getByTestId('import-done').click()
      },
    )

    await step('invites them all at once, and each gets a letter', async () => {
      await open(hr, '/admin/collections/users?limit=100')
      await hr.locator('#select-all:enabled').check({ force: true })
      await hr.getByTestId('bulk-links').click()
      await seen(hr.getByTestId('bulk-make'))
      await calm(hr)
      await hr.getByTestId('bulk-mail').click()
      for (let tries = 0; tries < 300 && sink.letters.length < PEOPLE + 1; tries++)
        await hr.waitForTimeout(100)
      const invited = Array.from({ length: PEOPLE }, (_, i) => sink.to(`person${i + 1}@example.com`).length)
      assert.deepEqual(
        invited,
        Array.from({ length: PEOPLE }, () => 1),
      )
      await calm(hr)
      await show(hr, '5-invitations')
    })

    await step('a lead and a person take their letters’ links, read and agree', async () => {
      await arrive(lead, letterTo('person1@example.com'), [])
      await arrive(ann, letterTo('person4@example.com'), RECORDED)
    })

    await step('the computer is enrolled by its command, with the code of the portal', async () => {
      await open(ann, '/devices')
      await ann.getByTestId('add-device').click()
      const code = (await ann.getByTestId('enrolment-code').textContent())?.trim() ?? ''
      await calm(ann)
      const said = await computer.command('enrol', stage.origin, code, '--name', 'Desk')
      assert.equal(said.code, 0, said.out)
      await open(ann, '/devices')
      await seen(ann.getByTestId('device-row'))
      await show(ann, '6-devices')
      await calm(ann)
    })

    await step('the agent’s first hour: each minute, and a screenshot of each screen, twice', async () => {
      await computer.start(iso(MORNING))
      await desk.work('hello', 1)
      for (let minute = 0; minute <= 60; minute++) {
        await stage.moveTo(iso(MORNING + minute * MINUTE))
        if (minute % 10 === 0) await desk.work('a', 0)
        // It looks every few seconds, and counts those in which somebody was there; the last look closes the hour.
        for (const second of minute < 60 ? [0, 10, 20, 30, 40, 50] : [0, 5]) {
          const status = await computer.tick(iso(MORNING + minute * MINUTE + second * 1_000))
          assert.equal(status.is, 'recording')
        }
      }
      await open(ann, `/days/${DATE}`)
      await seen(ann.getByTestId('day-page'))
      assert.equal(await ann.getByTestId('screenshot').count(), PER_HOUR * SCREENS)
      await seen(ann.getByText(t('1 h', '1 小时')))
      await show(ann, '7-her-day')
      await calm(ann)
    })

    await step('the lead states a purpose, and sees the team’s week', async () => {
      await open(lead, '/team')
      await seen(lead.getByTestId('member-row'))
      await calm(lead)
      const form = lead.getByTestId('purpose-form')
      await form.locator('input[type=radio]').first().check({ force: true })
      await form.getByTestId('purpose-submit').click()
      await seen(lead.getByTestId('week-table'))
      await calm(lead)
      const row = lead.getByTestId('week-table').locator('tr', { hasText: t('Person 4', '员工4') })
      assert.match((await row.first().textContent()) ?? '', /1:00/)
      await show(lead, '8-the-week')
      await open(ann, '/looks')
      await seen(ann.getByText(t('Person 1', '员工1')))
      await show(ann, '9-who-looked')
      await calm(ann)
    })

    await visit.end()
  } finally {
    await computer.close()
    await stage.close()
    await sink.stop()
  }
  visit.tell()
}

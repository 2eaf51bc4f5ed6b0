import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { TestApp, type Person } from '../support/app'
import { office, workOn } from '../support/attendance/june'
import { walkHrMonth } from './hrMonth'
import { openMovedStage } from './stage'
import type { Place } from './starts'
import type { Tally } from './steps'
import { Visit, type Cast } from './visitor'

/** June of a few people, arranged in a process of its own. */
interface June {
  hr: string
  officer: string
  lead: string
  period: string
  employment: string
  correction: string
}

/** Three days later nobody's signature is waited for. */
const NOW = '2026-07-04T02:00:00.000Z'
const WORKDAYS = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15, 16, 17, 18, 22, 23, 24, 25, 26, 29, 30]
const FORGOTTEN = '2026-06-03'
const dateOf = (day: number): string => `2026-06-${String(day).padStart(2, '0')}`

/** Ann forgets once and is late once; Bo is away for a day. */
const timesOf = (who: string, day: number): [string | null, string | null] => {
  if (who === 'Bo' && day === 22) return [null, null]
  if (who === 'Ann' && dateOf(day) === FORGOTTEN) return ['08:55:00', null]
  if (who === 'Ann' && day === 9) return ['09:20:00', '18:05:00']
  return ['08:55:00', '18:05:00']
}

const arrange = async (env: Record<string, string>): Promise<June> => {
  const app = new TestApp()
  await app.startAt(env)
  const { team, hr, lead, ann } = await office(app)
  const officer = await app.person({ name: 'Olga', roles: ['privacy'] })
  const people: [string, Person][] = [
    ['Ann', ann],
    ['Bo', await app.person({ name: 'Bo', team })],
    ['Lea', lead],
  ]
  for (const day of WORKDAYS)
    for (const [who, person] of people) await workOn(app, person, dateOf(day), timesOf(who, day))
  app.clock.set('2026-07-01T02:00:00.000Z')
  const noon = 'T12:00:00.000Z'
  const made = await hr.post('/api/attendance-periods', {
    company: app.company,
    from: `2026-06-01${noon}`,
    to: `2026-06-30${noon}`,
  })
  const correction = await ann.post('/api/corrections', {
    do: 'add',
    date: FORGOTTEN,
    at: `${FORGOTTEN}T18:00:00+08:00`,
    kind: 'out',
    reason: 'I forgot to punch.',
  })
  assert.deepEqual([made.status, correction.status], [201, 201])
  app.clock.set(NOW)
  const cookies = await Promise.all([hr, officer, lead].map(async ({ id }) => (await app.session(id)).cookie))
  const [ofHr = '', ofOfficer = '', ofLead = ''] = cookies
  await app.leave()
  return {
    hr: ofHr,
    officer: ofOfficer,
    lead: ofLead,
    period: (made.body as { doc: { id: string } }).doc.id,
    employment: ann.employment,
    correction: (correction.body as { id: string }).id,
  }
}

const arrangeIn = ({ env }: Place): Promise<June> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(env)], {
      execArgv: ['--import', 'tsx'],
    })
    child.once('message', (june) => resolve(june as June))
    child.once('exit', (code) => reject(new Error(`nothing was arranged: ${code}`)))
  })

/** HR's month by itself, on a June that was arranged before. */
export const walkHrMonthAlone = async (cast: Cast, tally: Tally): Promise<void> => {
  let june: June | undefined
  const stage = await openMovedStage(cast.database, NOW, async (place) => {
    june = await arrangeIn(place)
  })
  if (!june) throw new Error('nothing was arranged')
  const { hr, officer, lead, period, employment, correction } = june
  const visit = new Visit(stage, cast, tally, `HR's month, ${cast.language}, ${cast.database}`)
  const as = async (cookie: string) => {
    const page = await visit.browser()
    const [key = '', value = ''] = cookie.split('=')
    await page.context().addCookies([{ name: key, value, url: stage.origin }])
    return page
  }
  try {
    const [ofHr, ofOfficer, ofLead] = [await as(hr), await as(officer), await as(lead)]
    const settle = async () => {
      const answer = await ofLead.request.post(`/api/corrections/${correction}/approve`, { data: {} })
      assert.equal(answer.status(), 200, await answer.text())
    }
    await visit.step('whoever is not of HR finds no month', async () => {
      await ofOfficer.goto(`/admin/collections/attendance-periods/${period}/month`)
      assert.equal(await ofOfficer.getByTestId('month-grid').count(), 0)
      assert.ok(!(await ofOfficer.locator('body').innerText()).includes('8:00'))
    })
    await walkHrMonth(visit, ofHr, {
      period,
      incomplete: { name: 'Ann', employment, date: FORGOTTEN },
      settle,
    })
    await visit.end()
  } finally {
    await stage.close()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.send?.(await arrange(JSON.parse(process.argv[2] ?? '{}') as Record<string, string>), () =>
    process.exit(0),
  )

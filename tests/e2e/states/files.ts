import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Person } from '../../support/app'
import { on, type Arranging } from './arranging'
import type { Name } from './arrange'
import type { Both, Reading } from './reading'

/** What stands in the files, each of somebody. */
export const FILES = {
  Ann: {
    address: { value: 'Green Road 7', source: 'person' },
    degree: { value: 'Master', source: 'document' },
  },
  Kim: { address: { value: 'River Street 9', source: 'company' } },
} as const

/** The day of Pia’s whose totals are over their term, and not purged yet. */
const EXPIRED = '2026-02-10'

/** Two have a file; that of a child without a guardian goes with the day after it was recorded. */
export const arrangeFiles = async (
  { app, act, run }: Arranging,
  people: Record<'Ann' | 'Kim', Person>,
): Promise<void> => {
  app.clock.set(on('2026-03-11'))
  for (const name of ['Ann', 'Kim'] as const)
    await act('/api/personnel', { subject: people[name].id, ...FILES[name] })
  await act(`/api/people/${people.Kim.id}/guardian`, { bornOn: '2014-05-01', reason: 'Told by the school' })
  app.clock.set(on('2026-03-12', '11:00'))
  await run('purgeMinors')
  const { totalDocs } = await app.payload.db.count({ collection: 'personnel', where: {}, req: {} })
  assert.equal(totalDocs, 1)
}

/** Rows that are over and still there: the purge comes once an hour. */
export const arrangeExpired = async ({ app }: Arranging, pia: Person, team: string): Promise<void> => {
  const capturedAt = on(EXPIRED)
  await app.raw('activity-days', {
    subject: pia.id,
    company: app.company,
    team,
    capturedAt,
    localDate: EXPIRED,
    zone: 'Asia/Shanghai',
    receivedAt: capturedAt,
    policyVersion: 1,
    expiresAt: on('2026-03-16', '10:00'),
    key: `${pia.id} ${EXPIRED}`,
    minutes: 90,
  })
}

const NONE: Both = ['Nothing is kept in your personnel file.', '您的人事档案中没有内容。']
const VALUES = [FILES.Ann.address.value, FILES.Ann.degree.value, FILES.Kim.address.value]

export const walkFiles = async (
  { visit, world, word, says, as, textOf, keepsBack }: Reading,
  { hr, officer, admin, lead, ann }: Record<'hr' | 'officer' | 'admin' | 'lead' | 'ann', Page>,
): Promise<void> => {
  const { step, open, calm, seen } = visit
  const { people, red } = world

  await step(
    '[B4] one’s own file stands on one’s own page, each value with its source; where there is none, it says so',
    async () => {
      await open(ann, '/account')
      await says(
        ann,
        'main',
        [
          ['Green Road 7', 'Green Road 7'],
          ['Master', 'Master'],
        ],
        [NONE],
      )
      const row = (value: string) => ann.locator('tr', { hasText: value })
      assert.ok((await row('Green Road 7').innerText()).includes(word(['You', '您'])))
      assert.ok((await row('Master').innerText()).includes(word(['A document', '证件材料'])))
      const nia = await as('Nia')
      await open(nia, '/account')
      await says(nia, 'main', [NONE], VALUES)
    },
  )

  await step(
    '[B4] HR finds no file before a purpose is stated, then that of the person alone, and is told where there is none',
    async () => {
      const list = '/admin/collections/personnel'
      await open(hr, list)
      await seen(hr.locator('.gw-gate form'))
      assert.ok(!(await textOf(hr, 'body')).includes('Green Road 7'))
      await calm(hr)
      const look = (name: Name) => {
        const subject = people[name].id
        const viewing = { category: 'personnel', scope: 'person', subject, purpose: 'hours-dispute' }
        return hr.request.post('/api/viewings', { data: viewing })
      }
      // Of a child without a guardian nothing is opened: her file has gone.
      const refused = await look('Kim')
      assert.equal(refused.status(), 403, await refused.text())
      assert.equal((await look('Nia')).status(), 201)
      await open(hr, list)
      await says(hr, '[data-testid=viewing-bar]', [['Open: Nia', '正在查看：Nia']])
      // Ann’s is there: of hers nothing is said.
      await says(
        hr,
        '[data-testid=empty-list]',
        [['There is none of those whose records you have opened.', '您已申请查看的对象没有此类记录。']],
        [['There is none yet.', '目前还没有记录。']],
      )
      assert.equal((await look('Ann')).status(), 201)
      await open(hr, list)
      const rows = hr.locator('tbody tr')
      await seen(rows.filter({ hasText: 'Ann' }))
      assert.equal(await rows.count(), 1)
      assert.equal(await hr.getByTestId('empty-list').count(), 0)
      await calm(hr)
    },
  )

  await step('[B4] no other office, no lead and no colleague finds a file', async () => {
    const pia = await as('Pia')
    for (const page of [officer, admin, lead, pia])
      for (const path of [
        '/admin/collections/personnel',
        `/admin/collections/users/${people.Ann.id}/overview`,
        '/account',
      ])
        await keepsBack(page, path, VALUES)
    for (const page of [officer, admin, lead, pia]) {
      const answer = await page.request.get('/api/personnel?depth=0')
      const { docs = [] } = (await answer.json()) as { docs?: unknown[] }
      assert.deepEqual(docs, [], String(answer.status()))
    }
  })

  await step('[B4] what is over its term stands nowhere, purged or not', async () => {
    const pia = await as('Pia')
    await open(pia, `/days/${EXPIRED}`)
    await says(pia, '[data-testid=day-page]', [['Nothing is held of this day.', '没有保存当天的任何记录。']])
    const viewing = { category: 'activity-days', scope: 'team', team: red, purpose: 'hours-dispute' }
    const opened = await hr.request.post('/api/viewings', { data: viewing })
    assert.equal(opened.status(), 201, await opened.text())
    await open(hr, `/admin/recorded-time?month=${EXPIRED.slice(0, 7)}&team=${red}`)
    await seen(hr.locator('[data-testid=time-grid] tfoot strong'))
    assert.equal(await hr.locator('[data-testid=time-grid] tfoot strong').innerText(), '0:00:00')
  })
}

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Sink } from '../support/smtp'
import { quiet } from './traffic'
import type { Visit } from './visitor'

const PARTS = ['happened', 'done', 'advice', 'remedies', 'contact'] as const

interface People {
  hr: Page
  officer: Page
  ann: Page
}

/** A breach: the record starts a clock; an empty part stops the notice; two sign; a letter and a notice come; the person reads it. */
export const walkBreach = async (visit: Visit, { hr, officer, ann }: People, sink: Sink): Promise<void> => {
  const { stage, step, t, calm, seen, open, show } = visit
  let id = ''
  let everybody = 0
  const text = (language: string) =>
    Object.fromEntries(PARTS.map((part) => [part, `${part}, ${language}: 说明。`]))

  await step(
    'the officer opens a breach: its clock runs, and a notice with an empty part cannot be signed',
    async () => {
      await open(officer, '/admin/collections/breaches/create')
      await officer.locator('[name=title]').fill(t('A lost laptop', '遗失的笔记本电脑'))
      await officer.locator('#action-save').click()
      await officer.waitForURL(/\/breaches\/[^/?]{20,}/)
      id = new URL(officer.url()).pathname.split('/').at(-1) ?? ''
      await seen(officer.getByTestId('deadline-regulator'))
      await seen(officer.getByTestId('breach-empty'))
      assert.equal(await officer.getByTestId('breach-sign').count(), 0)
      await officer.locator('[name=step-contain]').click()
      await seen(officer.getByTestId('deadline-plan').getByText(t('Done', '已完成')))
      await calm(officer)
    },
  )

  await step('it names whom it concerns, before anything is sent, and takes a first signature', async () => {
    for (const language of ['zh', 'en'] as const) {
      const data = { notice: text(language), categories: ['account'], endedAt: '2099-01-01T00:00:00.000Z' }
      const changed = await officer.request.patch(`/api/breaches/${id}?locale=${language}`, { data })
      assert.equal(changed.status(), 200, await changed.text())
    }
    const counted = await officer.request.get('/api/users/count')
    everybody = ((await counted.json()) as { totalDocs: number }).totalDocs
    await officer.reload()
    await quiet(officer)
    // [B8] What the form saves, the panel knows without being loaded anew.
    const bare = { happened: '', done: '', advice: '', remedies: '', contact: '' }
    const emptied = await officer.request.patch(`/api/breaches/${id}?locale=en`, { data: { notice: bare } })
    assert.equal(emptied.status(), 200, await emptied.text())
    await open(officer, `/admin/collections/breaches/${id}?locale=en`)
    await seen(officer.getByTestId('breach-empty').getByText('English').first())
    // Payload draws a field once it comes into view.
    const first = officer.locator('[name="notice.happened"]')
    for (let tries = 0; tries < 40 && !(await first.count()); tries++) {
      await officer.mouse.wheel(0, 400)
      await officer.waitForTimeout(100)
    }
    for (const part of PARTS) await officer.locator(`[name="notice.${part}"]`).fill(`${part}, en: 说明。`)
    await officer.locator('#action-save').click()
    await officer.getByTestId('breach-empty').waitFor({ state: 'detached' })
    await seen(
      officer
        .getByTestId('breach-people')
        .getByText(t(`${everybody} people are concerned`, `受影响 ${everybody} 人`)),
    )
    await show(officer, 'breach')
    await officer.locator('[name=breach-read]').check()
    await officer.getByTestId('breach-sign').click()
    await seen(officer.getByTestId('breach-signatures').locator('li'))
    await officer.locator('[name=breach-read]').waitFor({ state: 'detached' })
  })

  await step(
    '[B1] HR works in the same form while it is open: nobody takes over, and neither overwrites the other',
    async () => {
      const save = async (page: Page): Promise<number> => {
        const [answer] = await Promise.all([
          page.waitForResponse(
            (each) => each.request().method() === 'PATCH' && each.url().includes(`/api/breaches/${id}`),
          ),
          page.locator('#action-save').click(),
        ])
        return answer.status()
      }
      const title = officer.locator('[name=title]')
      await title.fill(t('A stolen laptop', '被盗的笔记本电脑'))
      await open(hr, '/admin')
      await hr.getByTestId('attention-breach').click()
      await hr.waitForURL(/\/breaches\//)
      await hr.locator('[name=what]').fill(t('It lay in a train.', '遗落在列车上。'))
      assert.equal(await save(hr), 200)
      assert.equal(await save(officer), 409)
      await seen(officer.getByText(t('Nothing of yours was saved', '您填写的内容尚未保存')).first())
      assert.equal(await title.inputValue(), t('A stolen laptop', '被盗的笔记本电脑'))
      await officer.reload()
      await quiet(officer)
      for (const words of [t('A laptop', '笔记本电脑'), t('A lost laptop', '遗失的笔记本电脑')]) {
        await title.fill(words)
        assert.equal(await save(officer), 200)
      }
      assert.equal(
        await officer.locator('[name=what]').inputValue(),
        t('It lay in a train.', '遗落在列车上。'),
      )
    },
  )

  await step('HR finds it on the start page, and signs second', async () => {
    await open(hr, '/admin')
    await hr.getByTestId('attention-breach').click()
    await hr.waitForURL(/\/breaches\//)
    await hr.locator('[name=breach-read]').check()
    await hr.getByTestId('breach-sign').click()
    await hr.getByTestId('breach-sign').waitFor({ state: 'detached' })
    await calm(hr)
  })

  await step('[P109] everybody has a letter with each part, and a bell', async () => {
    await stage.job('tellOfBreaches')
    await stage.job('sendOutbox')
    const subject = t('a breach of security touched your data', '涉及您个人信息的安全事件通知')
    const toAnn = () => sink.to('ann@example.com').filter((letter) => letter.subject?.includes(subject))
    for (let tries = 0; tries < 300 && toAnn().length < 1; tries++)
      await new Promise((resolve) => setTimeout(resolve, 100))
    assert.equal(toAnn().length, 1)
    for (const part of PARTS)
      assert.ok(toAnn()[0]?.text?.includes(`${part}, ${visit.cast.language}: 说明。`), part)
    await open(ann, '/')
    await ann.getByTestId('bell').click()
    await ann.waitForURL('**/inbox')
    await calm(ann)
    await show(ann, 'inbox')
    await ann
      .getByTestId('notice')
      .filter({ hasText: t('breach of security', '安全事件') })
      .getByRole('link')
      .click()
    await ann.waitForURL('**/notices/breach/*')
    for (const part of PARTS) await seen(ann.getByText(`${part}, ${visit.cast.language}: 说明。`))
    await calm(ann)
    await show(ann, 'breach-notice')
  })

  await step('[P110] the record says who has read it, and notes who was called', async () => {
    await open(officer, `/admin/collections/breaches/${id}`)
    const rows = officer.getByTestId('breach-standings').locator('tbody tr')
    await seen(rows.first())
    assert.equal(await rows.count(), everybody)
    await rows.filter({ hasText: 'bob' }).getByTestId('by-hand').click()
    await officer.getByTestId('by-hand-save').click()
    await seen(rows.filter({ hasText: 'bob' }).getByText(t('Phone call', '电话')))
    await seen(
      officer.getByTestId('breach-people').getByText(t('1: read in the portal', '已在门户阅读：1 人')),
    )
    const pdf = await officer.request.get(`/api/breaches/${id}/report.pdf?language=zh`)
    assert.deepEqual([pdf.status(), pdf.headers()['content-type']], [200, 'application/pdf'])
  })

  await step('public pages of notices work without scripts; anybody may report a child’s data', async () => {
    await open(ann, '/notices')
    await calm(ann)
    await open(ann, '/promises')
    await seen(ann.getByTestId('promise').first())
    await calm(ann)
    await open(ann, '/report-child')
    await calm(ann)
    await ann.locator('[name=text]').fill(t('Somebody here is twelve.', '这里有人只有十二岁，请核实一下。'))
    await ann.getByTestId('report-child').click()
    await seen(ann.getByTestId('child-reported'))
    await open(officer, '/admin')
    await seen(officer.getByTestId('attention-child-report'))
    await officer.getByTestId('admin-bell').click()
    await calm(officer)
    const quiet = await stage.browser.newContext({ baseURL: stage.origin, javaScriptEnabled: false })
    const page = await quiet.newPage()
    for (const path of ['/notices', '/notices?text=en', '/report-child']) {
      const answer = await page.goto(path)
      assert.equal(answer?.status(), 200, path)
    }
    await quiet.close()
  })
}

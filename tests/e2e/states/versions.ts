import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Person } from '../../support/app'
import { signPolicy } from '../../support/signPolicy'
import { prose } from '../../support/world'
import { on, type Arranging } from './arranging'
import type { Both, Reading } from './reading'

/** Versions that follow the one in force, which has no title of its own here, by how far each has come. */
export const VERSIONS = {
  coming: ['Policy from April', '四月起的政策'],
  waiting: ['Policy for the shop', '门店政策'],
  changed: ['Policy for visitors', '访客政策'],
  deleted: ['Policy for drones', '无人机政策'],
} as const satisfies Record<string, Both>
export type VersionName = keyof typeof VERSIONS
export type Versions = Record<Exclude<VersionName, 'deleted'>, string>

/** From when the one that is to come binds. */
const FROM = on('2026-04-01', '00:00')

const draft = async ({ app }: Arranging, [en, zh]: Both, retentionDays: number): Promise<string> => {
  const { createDraft } = await import('../../../src/policy/life/newDraft')
  const term = {
    basis: 'consent',
    consent: 'general',
    optional: true,
    purposes: ['project-time'],
    viewers: ['hr'],
    recipients: [],
  }
  return createDraft(app.payload, {
    title: { en, zh },
    prose: { en: prose('We record working time.'), zh: prose('我们记录工作时间。') },
    purposes: [{ key: 'project-time', en: 'Project time', zh: '项目计时' }],
    terms: [
      { ...term, category: 'activity', retentionDays },
      { ...term, category: 'activity-days', retentionDays: 365 },
    ],
  })
}

const signed = async (by: Person, id: string, wanted: number, more: object = {}): Promise<void> => {
  const answer = await signPolicy(by, id, more)
  assert.equal(answer.status, wanted, JSON.stringify(answer.body))
}

/** One is sealed and to come; one is signed and waits; one was changed after it was signed, and one was thrown away. */
export const arrangeVersions = async (arranging: Arranging, officer: Person): Promise<Versions> => {
  const { app, hr, act, run } = arranging
  app.clock.set(on('2026-03-15', '17:00'))
  const coming = await draft(arranging, VERSIONS.coming, 90)
  await app.reauth(officer)
  await app.reauth(hr)
  await signed(officer, coming, 202, { effectiveFrom: FROM })
  await signed(hr, coming, 200)
  await run('tellOfPolicies')
  const [waiting, changed, deleted] = [
    await draft(arranging, VERSIONS.waiting, 91),
    await draft(arranging, VERSIONS.changed, 92),
    await draft(arranging, VERSIONS.deleted, 93),
  ]
  for (const id of [waiting, changed, deleted]) await signed(officer, id, 202)
  const terms = (await hr.get(`/api/policies/${changed}?depth=0`)).body as {
    terms: { retentionDays: number }[]
  }
  const longer = terms.terms.map((term, i) => (i ? term : { ...term, retentionDays: 120 }))
  await act(`/api/policies/${changed}`, { terms: longer }, hr, 'patch')
  assert.equal((await hr.delete(`/api/policies/${deleted}`)).status, 200)
  return { coming, waiting, changed }
}

const DRAFT: Both = ['Draft', '草稿']
const PUBLISHED: Both = ['Published', '已发布']

/** What each who opens a version's page reads above it. */
const ABOVE: Record<string, Both | null> = {
  '/privacy': null,
  '/privacy/1': null,
  '/privacy/2': [
    'This version is announced. Version 1 is in force until then.',
    '这是已公告、尚未生效的版本。在此之前，版本 1 有效。',
  ],
  '/privacy/0': ['This is an earlier version. Version 1 is in force.', '这是历史版本，现行版本为 1。'],
}

/** What stands above a version of where it stands; what its text does not say is beside it. */
const STANDING = '[data-testid=privacy-page] [role=note]:not([data-testid=not-so])'

const IN_THE_LIST: Both[] = [
  ['Version 2 (announced)', '版本 2（已公告）'],
  ['Version 1 (in force)', '版本 1（现行）'],
  ['Version 0', '版本 0'],
]

export const walkVersions = async (
  { visit, world, word, says, as, keepsBack }: Reading,
  { hr, officer, admin, ann }: Record<'hr' | 'officer' | 'admin' | 'ann', Page>,
): Promise<void> => {
  const { step, open, calm, seen } = visit
  const { versions } = world
  // What is localized stands in a list in the language in which it is edited.
  const list = `/admin/collections/policies?limit=100&locale=${visit.cast.language}`
  const title = (name: VersionName) => word(VERSIONS[name])
  const ofDrafts = (['waiting', 'changed', 'deleted'] as const).map(title)

  await step(
    '[B1] everybody reads which version is in force, which is to come and which was before',
    async () => {
      const anybody = await visit.browser()
      for (const page of [anybody, ann]) {
        for (const [path, above] of Object.entries(ABOVE)) {
          await open(page, path)
          const notes = page.locator(STANDING)
          assert.equal(await notes.count(), above ? 1 : 0, path)
          if (above) await says(page, STANDING, [above])
          const listed = await page
            .getByTestId('policy-version')
            .locator('a[href^="/privacy/"]:not([href*=compare])')
            .allInnerTexts()
          assert.deepEqual(listed, IN_THE_LIST.map(word), path)
        }
        await open(page, '/privacy/archive')
        await says(page, '[data-testid=privacy-archive]', IN_THE_LIST, ofDrafts)
        await keepsBack(page, '/privacy/3', ofDrafts)
      }
      await calm(ann)
      const json = (await (await anybody.request.get('/privacy.json')).json()) as {
        version: number
        chain: { version: number }[]
      }
      assert.deepEqual([json.version, json.chain.map(({ version }) => version)], [1, [0, 1, 2]])
    },
  )

  await step(
    '[B1] the list of versions says of each whether it is a draft, to HR and the officer; to others those alone that are published',
    async () => {
      for (const page of [hr, officer]) {
        await open(page, list)
        for (const [name, status] of [
          ['coming', PUBLISHED],
          ['waiting', DRAFT],
          ['changed', DRAFT],
        ] as const) {
          const row = page.locator('tbody tr', { hasText: title(name) })
          await seen(row)
          const found = await row.innerText()
          assert.ok(found.includes(word(status)), `${name}: ${found}`)
        }
        await says(page, 'tbody', [], [title('deleted')])
      }
      await calm(hr)
      await open(admin, list)
      await says(admin, 'tbody', [VERSIONS.coming], ofDrafts)
    },
  )

  await step(
    '[B1] what waits for a signature is said to whom it waits for, and of what was signed and changed no more',
    async () => {
      const waits: Both = ['A policy version waits for your signature', '有一个隐私政策版本等待您签署']
      const attention = '[data-testid=start-attention]'
      for (const page of [hr, admin]) {
        await open(page, '/admin')
        await says(
          page,
          attention,
          [waits, VERSIONS.waiting],
          [title('coming'), title('changed'), title('deleted')],
        )
        assert.equal(await page.getByTestId('attention-sign').count(), 1)
      }
      await open(officer, '/admin')
      await says(officer, attention, [], [waits, ...ofDrafts])
      await open(hr, '/admin/sign-policy')
      await says(
        hr,
        '[data-testid=drafts-to-sign]',
        [VERSIONS.waiting, ['Signed by Olga', 'Olga已签署']],
        [title('coming'), title('changed'), title('deleted')],
      )
      await calm(hr)
    },
  )

  await step('[B1] the page on which one signs says what a signature of this reader does', async () => {
    const form = '[data-testid=sign-form]'
    const second: Both = [
      'Yours is the second signature: it seals the version.',
      '您是第二位签署人，签署后版本即封存。',
    ]
    const mine: Both = ['You have signed this already.', '您已签署此内容。']
    const two: Both = ['Two people sign.', '需要两人签署。']
    const to = (name: 'waiting' | 'changed' | 'coming') => `/admin/sign-policy?draft=${versions[name]}`
    await open(hr, to('waiting'))
    await says(hr, form, [second], [mine])
    await open(officer, to('waiting'))
    await says(officer, form, [mine, two], [second])
    for (const page of [hr, officer]) {
      await open(page, to('changed'))
      await says(page, form, [two], [second, mine])
      assert.equal(await page.getByTestId('signatures').count(), 0)
      await open(page, to('coming'))
      assert.equal(await page.getByTestId('sign-form').count(), 0)
      await says(page, '.gw-sign-page [role=alert]', [['published already', '已发布']])
    }
  })

  await step(
    '[B1] a person is asked for the version in force alone, and told of the one to come',
    async () => {
      const agreed: Both = ['You agreed to version 1 on', '同意版本 1']
      const nothing: Both = [
        'Nothing is collected until you have read and agreed',
        '在您阅读并同意告知书之前，系统不会收集任何数据',
      ]
      for (const [name, said] of [
        ['Pia', agreed],
        ['Nia', nothing],
        ['Fay', nothing],
      ] as const) {
        const page = await as(name)
        await open(page, '/agree')
        await says(
          page,
          'main',
          [said, ['Version 1 in short', '版本 1 摘要']],
          [title('coming'), ...ofDrafts],
        )
        assert.equal(await page.getByTestId('policy-popup').count(), 0, name)
        await calm(page)
        await open(page, '/inbox')
        const told = page.getByTestId('notice').filter({
          hasText: word(['The privacy policy changes: version 2', '隐私政策有变更：版本 2']),
        })
        assert.equal(await told.count(), 1, name)
        await open(page, '/privacy/compare/1/2')
        await says(page, 'main', [['90', '90']], ofDrafts)
      }
    },
  )
}

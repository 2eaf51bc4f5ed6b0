import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { parse } from 'csv-parse/sync'
import { openMovedStage } from '../stage'
import type { Tally } from '../steps'
import { Visit, type Cast } from '../visitor'
import { walkAdminPages } from './adminPages'
import { LOST_SURVEY_LETTERS, walkAnnouncements } from './announcements'
import { arrangeIn, LETTERS, REASONS, type Name, type World } from './arrange'
import { MONTH, NOW } from './arranging'
import { LOST_BREACH_LETTERS, walkBreaches } from './breaches'
import { walkFiles } from './files'
import { Reading, type Both } from './reading'
import { walkVersions } from './versions'

/** Where each stands, by the day of the world: the words are those of the specification. */
const STATES: Partial<Record<Name, Both>> = {
  Ann: ['Active', '在职'],
  Bob: ['Left', '离职'],
  Cem: ['Suspended', '停用'],
  Dee: ['Invited', '待激活'],
  Fay: ['Active', '在职'],
  Nia: ['Active', '在职'],
  Pia: ['Active', '在职'],
  Sam: ['Invited', '待激活'],
}

const LETTER_WORDS: Record<(typeof LETTERS)[keyof typeof LETTERS], Both> = {
  failed: ['Failed', '失败'],
  bounced: ['Returned', '被退回'],
  doubtful: ['In doubt', '无法确定是否发出'],
  sent: ['Handed to the mail server', '已交给邮件服务器'],
  queued: ['Queued', '排队等待'],
  // Nothing was tried: it waits for a time.
  deferred: ['Waits for the end of quiet hours', '等待免打扰时段结束'],
  printed: ['Handed over in person', '已当面交付'],
}

/** Letters that need somebody, as the start page says it of one and of several. */
const LOST = [
  ['failed', ['failed', 'failed'], '发送失败'],
  ['bounced', ['was returned', 'were returned'], '被退回'],
  ['doubtful', ['is in doubt', 'are in doubt'], '无法确定是否已发出'],
] as const
const lost = (state: (typeof LOST)[number][0]): number =>
  Object.values(LETTERS).filter((each) => each === state).length +
  LOST_BREACH_LETTERS[state] +
  LOST_SURVEY_LETTERS[state]

/** What a lead reads of who works now; whoever is not in the team any more is not there. */
const NOW_IN_RED: Partial<Record<Name, Both>> = {
  Pia: ['Paused', '已暂停'],
  // Whether somebody refused or has not answered yet is not the lead's to know.
  Nia: ['Has not agreed to the policy', '未同意隐私政策'],
  Fay: ['Has not agreed to the policy', '未同意隐私政策'],
  Cem: ['Account closed or suspended', '账号已停用'],
  Gus: ['No computer enrolled', '未登记电脑'],
}

/** Pages that tell of people, letters, requests and times in every state: their words are compared with what was done. */
export const walkStates = async (cast: Cast, tally: Tally): Promise<void> => {
  let world: World | undefined
  const stage = await openMovedStage(cast.database, NOW, async (place) => {
    world = await arrangeIn(place)
  })
  if (!world) throw new Error('nothing was arranged')
  const { people, pictures, red, blue } = world
  const visit = new Visit(stage, cast, tally, `states, ${cast.language}, ${cast.database}`)
  const { step, t, calm, seen, open } = visit
  const reading = new Reading(visit, world)
  const { word, as, textOf, says } = reading

  try {
    const [hr, admin, officer, lead, ann, gus, fay] = [
      await as('Hana'),
      await as('Adam'),
      await as('Olga'),
      await as('Lea'),
      await as('Ann'),
      await as('Gus'),
      await as('Fay'),
    ]

    await step(
      '[B9] the start page counts what failed, was returned, is in doubt and waits, and nothing else',
      async () => {
        await open(hr, '/admin')
        const letters = LOST.map(([state, en, zh]): Both => {
          const n = lost(state)
          return [n === 1 ? `1 letter ${en[0]}` : `${n} letters ${en[1]}`, `${n} 封邮件${zh}`]
        })
        const requests: Both = [
          '1 request to black out a part of a picture waits',
          '1 个图片涂黑请求等待答复',
        ]
        const unsaid: Both = ['1 person has not said whether they agree', '1 人尚未表明是否同意']
        const uncome: Both = ['4 invited people have not come yet', '4 位受邀成员尚未激活账号']
        await says(
          hr,
          '[data-testid=start-attention]',
          [...letters, requests, unsaid, uncome],
          ['Bob', 'Cem', 'Fay'],
        )
        await calm(hr)
        await open(officer, '/admin')
        await says(officer, '[data-testid=start-attention]', [...letters, requests, unsaid])
        // Neither who agreed nor whose picture it is, is open to him: not even how many.
        await open(admin, '/admin')
        await says(
          admin,
          '[data-testid=start-attention]',
          [...letters, uncome],
          [
            ['whether they agree', '是否同意现行'],
            ['black out', '涂黑'],
          ],
        )
      },
    )

    await step('[B3] the list says of each person where he stands', async () => {
      await open(hr, '/admin/collections/users?limit=100')
      await calm(hr)
      for (const [name, state] of Object.entries(STATES)) {
        const cell = hr.locator('tbody tr', { hasText: name }).locator('[data-state]')
        assert.equal(await cell.innerText(), word(state), name)
      }
    })

    await step(
      '[B3] [B4] a person’s page says the same as the list, and of each office what is not open to it',
      async () => {
        for (const [name, state] of Object.entries(STATES)) {
          await open(hr, `/admin/collections/users/${people[name as Name].id}/overview`)
          assert.equal(await hr.locator('.gw-facts [data-state]').innerText(), word(state), name)
          if (name === 'Bob')
            await says(hr, '[data-testid=person-employment]', [['2026-03-05', '2026-03-05']])
          if (name === 'Ann') await says(hr, '.gw-facts', [['Blue', 'Blue']], ['Red'])
          if (name === 'Dee' || name === 'Ann')
            await says(hr, '[data-testid=person-lost-letters]', [['1 letter', '1 封']])
          else assert.equal(await hr.getByTestId('person-lost-letters').count(), 0, name)
          await calm(hr)
        }
        const closed: Both = ['Not open to your role.', '未向您的角色开放。']
        await open(admin, `/admin/collections/users/${people.Ann.id}/overview`)
        for (const section of ['acceptances', 'consents'])
          await says(admin, `[data-testid=person-${section}]`, [closed])
        await open(hr, `/admin/collections/users/${people.Nia.id}/overview`)
        for (const section of ['acceptances', 'consents'])
          await says(hr, `[data-testid=person-${section}]`, [], [closed])
      },
    )

    await step('what was answered, withdrawn, ended and not said yet stands at each person', async () => {
      const at = async (name: Name, section: string, wanted: Both, never: readonly Both[] = []) => {
        await open(hr, `/admin/collections/users/${people[name].id}/overview`)
        await says(hr, `[data-testid=person-${section}]`, [wanted], never)
      }
      await at('Fay', 'acceptances', ['Refused', '已拒绝'], [['Agreed', '已同意']])
      await at('Nia', 'acceptances', ['Has agreed to no version yet.', '尚未同意任何版本。'])
      await at('Gus', 'consents', ['Withdrawn', '已撤回'])
      await at('Ann', 'devices', ['In use', '使用中'])
      // Whether a job has signed it off yet or not.
      await at('Bob', 'devices', ['Linux', 'Linux'], [['In use', '使用中']])
      await at('Cem', 'devices', ['not heard while the account is suspended', '停用期间不接收'])
      await at('Nia', 'letters', ['Queued', '排队等待'])
    })

    await step('a list that was undone says so, and its people are nowhere', async () => {
      await open(hr, '/admin/collections/imports')
      for (const [file, state] of [
        ['joining.csv', ['Done', '已完成']],
        ['mistaken.csv', ['Undone', '已撤销']],
      ] as const) {
        const row = hr.locator('tbody tr', { hasText: file })
        await seen(row)
        assert.ok((await row.innerText()).includes(word(state)), await row.innerText())
      }
      await open(hr, '/admin/collections/users?limit=100')
      const all = await textOf(hr, 'tbody')
      for (const name of ['Tia', 'Uma']) assert.ok(all.includes(name), name)
      for (const name of ['Val', 'Wim']) assert.ok(!all.includes(name), name)
    })

    await step('[B1] each letter stands in the outbox with its own word', async () => {
      await open(hr, '/admin/collections/outbox?limit=100')
      for (const [name, state] of Object.entries(LETTERS)) {
        const kind = word(name === 'Dee' ? ['Invitation', '邀请'] : ['Test letter', '测试邮件'])
        const row = hr.locator('tbody tr', { hasText: name }).filter({ hasText: kind })
        // A name in a list comes after its row.
        await seen(row)
        assert.equal(await row.count(), 1, name)
        assert.ok(
          (await row.innerText()).includes(word(LETTER_WORDS[state])),
          `${name}: ${await row.innerText()}`,
        )
      }
      await calm(hr)
    })

    await step('[B4] an empty list says whether there is nothing, or nothing that fits', async () => {
      const empty = '[data-testid=empty-list]'
      await open(hr, '/admin/collections/outbox?limit=100')
      assert.equal(await hr.locator(empty).count(), 0)
      for (const query of ['where[state][equals]=unwanted', 'search=nobody-at-all']) {
        await open(hr, `/admin/collections/outbox?${query}`)
        await says(hr, empty, [['No row fits the filter', '没有符合筛选']])
      }
      await calm(hr)
      await hr.locator(empty).locator('a').click()
      await seen(hr.locator('tbody tr').first())
      await open(hr, '/admin/collections/child-reports')
      await says(hr, empty, [['There is none yet.', '目前还没有记录。']])
    })

    await step(
      '[B12] [B13] a team’s month holds what was done in it, on the page and in the file',
      async () => {
        const rows = {
          [red]: [
            ['Ann', t('now in Blue', '现属Blue'), '0:30:00'],
            ['Bob', t('left, last day 2026-03-05', '已离开，最后一天 2026-03-05'), '1:01:00'],
          ],
          [blue]: [['Ann', '', '0:30:00']],
        }
        const sums = { [red]: '1:31:00', [blue]: '0:30:00' }
        for (const [team, wanted] of Object.entries(rows)) {
          const viewing = { category: 'activity-days', scope: 'team', team, purpose: 'hours-dispute' }
          const opened = await hr.request.post('/api/viewings', { data: viewing })
          assert.equal(opened.status(), 201, await opened.text())
          await open(hr, `/admin/recorded-time?month=${MONTH}&team=${team}`)
          const shown = await hr.locator('[data-testid=time-grid] tbody tr').evaluateAll((found) =>
            found.map((row) => {
              const since = row.querySelector('th small')?.textContent ?? ''
              const name = row.querySelector('th a')?.textContent ?? ''
              return [name, since, row.querySelector('td strong')?.textContent ?? '']
            }),
          )
          assert.deepEqual(
            shown.filter(([, , sum]) => sum !== '0:00:00'),
            wanted,
          )
          const foot = hr.locator('[data-testid=time-grid] tfoot strong')
          assert.equal(await foot.innerText(), sums[team])
          const file = `/api/activity-days/csv?team=${team}&month=${MONTH}&by=days&language=${cast.language}`
          const csv = parse(await (await hr.request.get(file)).text(), { bom: true }).slice(1)
          const exported = csv.map((cells) => [cells[0], cells[3], cells.at(-3)])
          assert.deepEqual(
            exported.filter(([, , sum]) => sum !== '0:00:00'),
            wanted,
          )
        }
        await calm(hr)
      },
    )

    await step(
      '[B4] a lead reads who works now, each in the word for why not, and nobody who has gone',
      async () => {
        await open(lead, '/team')
        for (const [name, words] of Object.entries(NOW_IN_RED)) {
          const row = lead.getByTestId('member-row').filter({ hasText: name })
          assert.equal(await row.locator('.gw-chip').innerText(), word(words), name)
        }
        const all = await textOf(lead, '[data-testid=member-row]')
        for (const gone of ['Ann', 'Bob']) assert.ok(!all.includes(gone), `${gone} stands in: ${all}`)
        await calm(lead)
      },
    )

    await step('a person reads of her requests what became of each', async () => {
      for (const [which, words] of [
        ['open', ['Waits for an answer', '等待答复']],
        ['refused', [REASONS.refused, REASONS.refused]],
      ] as const) {
        await open(ann, `/days/2026-03-13?picture=${pictures[which]}`)
        await ann.locator(`[data-picture="${pictures[which]}"]`).first().click()
        await says(ann, `[data-testid=redaction-${which}]`, [words])
      }
      await open(hr, '/admin/collections/redaction-requests')
      const list = await textOf(hr, 'tbody')
      for (const each of [
        ['Waits for an answer', '待答复'],
        ['Refused', '已拒绝'],
      ] as const)
        assert.ok(list.includes(word(each)), list)
    })

    await step('[B5] and who looked: the month that was opened, by whom and for what', async () => {
      await open(ann, '/looks')
      await says(
        ann,
        '[data-testid=look]',
        [
          ['Hana', 'Hana'],
          ['Dispute over hours', '工时争议'],
        ],
        ['Lea', 'Adam'],
      )
      await calm(ann)
    })

    await step('what was withdrawn, refused and never said are three things', async () => {
      await open(gus, '/consent')
      await says(gus, '[data-testid=consent-screenshots]', [], [])
      await open(gus, '/')
      await says(gus, 'main', [['Off: you withdrew your consent', '已关闭：您已撤回同意']])
      await open(fay, '/consent')
      await says(fay, 'main', [['You have not agreed to any version', '您尚未同意任何版本']])
      await calm(fay)
    })

    const readers = { hr, officer, admin, lead, ann }
    await walkBreaches(reading, readers)
    await walkAnnouncements(reading, readers)
    await walkVersions(reading, readers)
    await walkFiles(reading, readers)
    await walkAdminPages(reading, readers)
    await step(
      '[B4] the team’s pages say what is not open, cannot be read or has not begun, and never that there is nothing',
      async () => {
        const nothing: Both[] = [
          ['No time of this', '没有归入任何项目'],
          ['Nothing is held', '没有保存当天'],
        ]
        for (const path of ['/team?week=2025-01-01', '/team/projects?month=2025-01']) {
          await open(lead, path)
          await says(lead, '[data-testid=not-then]', [['Not open to you', '未向您开放']])
          await says(lead, 'main', [], nothing)
        }
        for (const [path, wanted] of [
          ['/team?week=abc', ['“abc” is no date', '“abc”不是有效日期']],
          ['/team?week=2030-01-01', ['has not begun yet', '尚未开始']],
          ['/team/projects?month=2030-01', ['2030-01 has not begun yet', '2030-01 尚未开始']],
        ] as const) {
          await open(lead, path)
          await says(lead, '[data-testid=instead-of]', [wanted])
        }
        await open(hr, '/admin/recorded-time?month=2030-13')
        await says(hr, '[data-testid=instead-of]', [['“2030-13” is no month', '“2030-13”不是有效月份']])
        assert.match(await hr.title(), /^(Recorded time|记录时长) +· Glasswork$/)
        await open(ann, '/days?month=2030-01')
        await says(ann, '[data-testid=instead-of]', [['2030-01 has not begun yet', '2030-01 尚未开始']])
        for (const [reader, path] of [
          [lead, `/team/people/${people.Pia.id}/days/2030-01-01`],
          [ann, '/days/2030-01-01'],
        ] as const) {
          await open(reader, path)
          await says(reader, 'main', [['This day has not begun yet.', '这一天尚未开始。']], nothing)
        }
        await open(lead, `/team/people/${people.Pia.id}/days/2025-01-01`)
        await says(lead, '[data-testid=closed-day]', [['Not open to you', '未向您开放']])
        assert.equal((await lead.goto('/team?team=x'))?.status(), 404)
        await calm(lead)
      },
    )

    await step(
      '[G1] a picture that is deleted in another tab goes from the page, and its ten seconds are one',
      async () => {
        const tabs = [ann, await ann.context().newPage(), await ann.context().newPage()] as const
        for (const tab of tabs) await open(tab, '/days/2026-03-13')
        const shown = await tabs[2].getByTestId('screenshot').count()
        const remove = async (tab: Page): Promise<void> => {
          await tab.getByTestId('screenshot').first().click()
          await tab.getByTestId('delete-screenshot').click()
          await tab.getByTestId('delete-confirm').click()
        }
        const left = async (tab: Page): Promise<number> => {
          await tab.getByTestId('delete-undo').waitFor()
          return Number(/(\d+) (s\.|秒)/.exec(await textOf(tab, '.gw-undo'))?.[1])
        }
        await remove(tabs[0])
        const one = await left(tabs[0])
        assert.ok(one > 8, `${one} s left`)
        await stage.moveTo(new Date(Date.parse(NOW) + 7_500).toISOString())
        await remove(tabs[1])
        const two = await left(tabs[1])
        assert.ok(two <= 3, `${two} s left`)
        await stage.moveTo(new Date(Date.parse(NOW) + 30_000).toISOString())
        await remove(tabs[2])
        await says(tabs[2], '[role=alert]', [['This picture is deleted.', '这张图片已删除。']])
        assert.equal(await tabs[2].getByTestId('screenshot').count(), shown - 1)
        await tabs[1].close()
        await tabs[2].close()
      },
    )

    await step('nothing is wider than 320 pixels', async () => {
      await ann.setViewportSize({ width: 320, height: 700 })
      for (const path of ['/', '/privacy', '/consent', '/days', '/days/2026-03-13', '/days/2026-03-10']) {
        await open(ann, path)
        await calm(ann)
        const out = await ann.locator('.gw-line-hours').evaluateAll((lines) =>
          lines.flatMap((line) => {
            const { right } = line.getBoundingClientRect()
            const labels = [...line.children].filter(({ textContent }) => textContent)
            return labels.filter((label) => label.getBoundingClientRect().right > right).length
          }),
        )
        assert.ok(
          out.every((count) => count === 0),
          `${path}: a label sticks out of the line`,
        )
      }
      const receipt = ann.locator('a[href*="/consent/receipts/"]').first()
      await open(ann, '/consent')
      await open(ann, (await receipt.getAttribute('href')) ?? '')
      await calm(ann)
    })

    await visit.end()
  } finally {
    visit.tell()
    await stage.close()
  }
}

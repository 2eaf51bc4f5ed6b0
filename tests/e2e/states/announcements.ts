import assert from 'node:assert/strict'
import type { Where } from 'payload'
import type { Page } from 'playwright-core'
import type { Person } from '../../support/app'
import { on, type Arranging } from './arranging'
import type { Concerned } from './breaches'
import type { Both, Reading } from './reading'

interface Kind {
  title: Both
  audience: 'internal' | 'public'
  startsAt?: string
  endsAt?: string
  becomes: 'draft' | 'published' | 'withdrawn'
  /** Who finds it on the page of announcements now. */
  shownTo: 'nobody' | 'inside' | 'everybody'
}

/** An announcement in each of its states. */
export const ANNOUNCEMENTS = {
  draft: {
    title: ['Summer party', '夏日聚会'],
    audience: 'public',
    becomes: 'draft',
    shownTo: 'nobody',
  },
  scheduled: {
    title: ['New canteen', '新食堂'],
    audience: 'public',
    startsAt: on('2026-03-20'),
    becomes: 'published',
    shownTo: 'nobody',
  },
  inside: {
    title: ['Survey of desks', '工位调查'],
    audience: 'internal',
    becomes: 'published',
    shownTo: 'inside',
  },
  early: {
    title: ['New opening hours', '新营业时间'],
    audience: 'public',
    startsAt: on('2026-03-09'),
    becomes: 'published',
    shownTo: 'everybody',
  },
  over: {
    title: ['Water is off today', '今日停水'],
    audience: 'public',
    endsAt: on('2026-03-15', '18:00'),
    becomes: 'published',
    shownTo: 'nobody',
  },
  withdrawn: {
    title: ['Wrong bank account', '错误账户'],
    audience: 'public',
    becomes: 'withdrawn',
    shownTo: 'nobody',
  },
} as const satisfies Record<string, Kind>
type AnnouncementName = keyof typeof ANNOUNCEMENTS
const NAMES = Object.keys(ANNOUNCEMENTS) as AnnouncementName[]

/** What became of the letter of the survey to each who asked for such letters. */
export const SURVEY = { Kit: 'sent', Moss: 'failed', Rex: 'bounced', Xia: 'queued' } as const
export const LOST_SURVEY_LETTERS = { failed: 1, bounced: 1, doubtful: 0 }

const LETTER_WORDS: Record<(typeof SURVEY)[keyof typeof SURVEY], Both> = {
  sent: ['Handed to the mail server', '已交给邮件服务器'],
  failed: ['Failed', '失败'],
  bounced: ['Returned', '被退回'],
  queued: ['Queued', '排队等待'],
}

/** Announced on a Sunday afternoon; Ivo has read all that he was told since. */
export const arrangeAnnouncements = async (
  { app, act, hr, run }: Arranging,
  people: Record<Concerned, Person>,
): Promise<void> => {
  app.clock.set(on('2026-03-15', '16:00'))
  for (const name of NAMES) {
    const { title, becomes, ...more } = ANNOUNCEMENTS[name] as Kind
    const { shownTo: _, ...wish } = more
    const body = {
      ...wish,
      title: title[1],
      body: '正文。',
      letters: name === 'inside' ? 'optional' : 'none',
    }
    const { doc } = await act<{ doc: { id: string } }>('/api/announcements?locale=zh', body)
    const english = { title: title[0], body: 'Text.' }
    await act(`/api/announcements/${doc.id}?locale=en`, english, hr, 'patch')
    if (becomes === 'draft') continue
    await act(`/api/announcements/${doc.id}/publish`, {})
    await run('tellOfAnnouncements')
    if (becomes === 'withdrawn') await act(`/api/announcements/${doc.id}/withdraw`, {})
  }
  for (const [name, state] of Object.entries(SURVEY)) {
    const where: Where = {
      and: [
        { kind: { equals: 'optional-letter' } },
        { subject: { equals: people[name as keyof typeof SURVEY].id } },
      ],
    }
    const nextTryAt = state === 'queued' ? on('2026-03-18') : null
    const changed = (await app.payload.db.updateMany({
      collection: 'outbox',
      where,
      data: { state, nextTryAt },
      req: {},
    })) as unknown[] | null
    assert.equal(changed?.length, 1, name)
  }
  await act('/api/notices/read', {}, people.Ivo)
}

const STATUS: Record<Kind['becomes'], Both> = {
  draft: ['Draft', '草稿'],
  published: ['Published', '已发布'],
  withdrawn: ['Withdrawn', '已撤回'],
}

export const walkAnnouncements = async (
  { visit, word, says, as }: Reading,
  { hr, officer, ann }: Record<'hr' | 'officer' | 'ann', Page>,
): Promise<void> => {
  const { step, open, calm, seen } = visit
  // What is localized stands in a list in the language in which it is edited.
  const list = `/admin/collections/announcements?limit=100&locale=${visit.cast.language}`
  const titleOf = (name: AnnouncementName) => word(ANNOUNCEMENTS[name].title)

  await step(
    '[B1] the list of announcements says of each whether it was published or taken down',
    async () => {
      await open(officer, list)
      for (const name of NAMES) {
        const row = officer.locator('tbody tr', { hasText: titleOf(name) })
        await seen(row)
        const found = await row.innerText()
        assert.ok(found.includes(word(STATUS[ANNOUNCEMENTS[name].becomes])), `${name}: ${found}`)
      }
      await calm(officer)
      const acts = { draft: 'publish', scheduled: 'withdraw', inside: 'withdraw', withdrawn: null } as const
      for (const [name, act] of Object.entries(acts)) {
        await open(hr, list)
        await hr
          .locator('tbody tr', { hasText: titleOf(name as AnnouncementName) })
          .locator('a')
          .first()
          .click()
        await hr.waitForURL(/\/announcements\/[^/?]{20,}/)
        await seen(hr.locator('[name=title]'))
        for (const each of ['publish', 'withdraw'])
          assert.equal(
            await hr.getByTestId(`${each}-announcement`).count(),
            each === act ? 1 : 0,
            `${name}: ${each}`,
          )
      }
    },
  )

  await step(
    '[B1] the page of announcements shows what stands, to the public and inside, since when it does',
    async () => {
      const anybody = await visit.browser()
      for (const [page, sees] of [
        [anybody, ['everybody']],
        [ann, ['everybody', 'inside']],
      ] as const) {
        await open(page, '/notices')
        const shown = NAMES.filter((name) =>
          (sees as readonly string[]).includes(ANNOUNCEMENTS[name].shownTo),
        )
        const found = page.getByTestId('announcement')
        assert.deepEqual((await found.locator('h2').allInnerTexts()).sort(), shown.map(titleOf).sort())
        // Its beginning was set to a week before anybody published it.
        const times = await found
          .filter({ hasText: titleOf('early') })
          .locator('time')
          .evaluateAll((each) => each.map((time) => time.getAttribute('datetime')))
        assert.deepEqual(times, [on('2026-03-15', '16:00')])
        await calm(page)
      }
    },
  )

  await step('[B1] an inbox says of each whether it is new, and where it no longer stands', async () => {
    const told = ['scheduled', 'draft'] as const
    for (const [name, isNew] of [
      ['Ivo', false],
      ['Jude', true],
    ] as const) {
      const page = await as(name)
      await open(page, '/inbox')
      for (const each of NAMES) {
        const row = page.getByTestId('notice').filter({ hasText: titleOf(each) })
        const isTold = !(told as readonly string[]).includes(each)
        assert.equal(await row.count(), isTold ? 1 : 0, `${name}: ${each}`)
        if (!isTold) continue
        const unread = row.filter({ hasText: word(['Mark as read', '标为已读']) })
        assert.equal(await unread.count(), isNew ? 1 : 0, `${name}: ${each}`)
        const stands = ANNOUNCEMENTS[each].shownTo !== 'nobody'
        const gone = row.filter({ hasText: word(['no longer shown', '已不再显示']) })
        assert.equal(await gone.count(), stands ? 0 : 1, `${name}: ${each}`)
      }
      await calm(page)
    }
  })

  await step(
    '[B1] the letters of the survey stand in the outbox, to those alone who asked for such',
    async () => {
      await open(hr, '/admin/collections/outbox?limit=100&where[kind][equals]=optional-letter')
      const rows = hr.locator('tbody tr')
      for (const [name, state] of Object.entries(SURVEY)) {
        const row = rows.filter({ hasText: name })
        await seen(row)
        const found = await row.innerText()
        assert.ok(found.includes(word(LETTER_WORDS[state])), `${name}: ${found}`)
      }
      assert.equal(await rows.count(), Object.keys(SURVEY).length)
      await says(hr, 'tbody', [], ['Ivo', 'Jude'])
    },
  )
}

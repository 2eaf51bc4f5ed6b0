import assert from 'node:assert/strict'
import { parse } from 'csv-parse/sync'
import type { Where } from 'payload'
import type { Page } from 'playwright-core'
import type { Person } from '../../support/app'
import { pdfLines } from '../../support/pdfText'
import { on, type Arranging } from './arranging'
import type { Both, Reading } from './reading'

const PARTS = ['happened', 'done', 'advice', 'remedies', 'contact'] as const
const STEPS = [
  ...['contain', 'preserve', 'assess', 'responsible', 'regulator', 'people', 'mend', 'learn'],
] as const

/** A breach in each of its states, by its title. */
export const BREACHES = {
  drafted: 'Lost phone',
  waiting: 'Open folder',
  sending: 'Wrong mailing',
  told: 'Stolen laptop',
  closed: 'Old backup',
} as const
export type BreachName = keyof typeof BREACHES
export type Breaches = Record<BreachName, string>

/** How far telling each of those whom the stolen laptop concerns has come. */
export const TOLD = {
  Ivo: 'read',
  Jude: 'by-hand',
  Kit: 'handed',
  Moss: 'waiting',
  Quin: 'returned',
  Rex: 'failed',
  Xia: 'doubtful',
  Yves: 'portal',
} as const
export type Concerned = keyof typeof TOLD
export const CONCERNED = Object.keys(TOLD) as Concerned[]

/** What became of the letter to each who has an address. */
const LETTERS: Partial<Record<Concerned, string>> = {
  Kit: 'sent',
  Quin: 'bounced',
  Rex: 'failed',
  Xia: 'doubtful',
}
export const LOST_BREACH_LETTERS = { failed: 1, bounced: 1, doubtful: 1 }

/** Of the others: whom each concerns. */
const OF: Record<Exclude<BreachName, 'told'>, Concerned[]> = {
  drafted: ['Ivo', 'Jude'],
  waiting: ['Ivo', 'Jude', 'Kit'],
  sending: ['Ivo', 'Jude'],
  closed: ['Ivo', 'Jude', 'Kit'],
}

const TOLD_WORDS: Record<(typeof TOLD)[Concerned], Both> = {
  read: ['read in the portal', '已在门户阅读'],
  'by-hand': ['told by hand', '已人工告知'],
  handed: [
    'letter handed to the mail server, not yet read in the portal',
    '邮件已交给邮件服务器，尚未在门户阅读',
  ],
  waiting: ['letter still waiting to be sent', '邮件待发送'],
  returned: ['letter came back', '邮件被退回'],
  failed: ['letter failed', '邮件发送失败'],
  doubtful: ['nobody knows whether the letter went out', '无法确定邮件是否发出'],
  portal: ['no address, notice in the portal not yet read', '无邮箱，门户通知尚未阅读'],
}

/** What the last column of the list and of the proof says where it is not the same. */
const UNREACHED_WORDS: Partial<Record<Concerned, Both>> = {
  Quin: ['the letter came back', '邮件被退回'],
  Rex: ['the letter failed', '邮件发送失败'],
  Xia: ['nobody knows whether the letter went out', '无法确定邮件是否发出'],
  Yves: ['no address, not read yet', '无邮箱，尚未阅读'],
}

const said = (part: string, language: string): string => `${part}, ${language}: 说明。`

type People = Record<Concerned, Person>

/** Breaches by the acts that lead to each state of theirs. */
export class ArrangingBreaches {
  constructor(
    readonly arranging: Arranging,
    readonly officer: Person,
    readonly people: People,
  ) {}

  private readonly open = async (
    title: string,
    knownAt: string,
    names: readonly Concerned[],
    empty?: (typeof PARTS)[number],
  ): Promise<string> => {
    const { act } = this.arranging
    const texts = (language: string) => Object.fromEntries(PARTS.map((part) => [part, said(part, language)]))
    const body = {
      title,
      knownAt,
      clock: 'strictest',
      unreadAfterDays: 3,
      people: names.map((name) => this.people[name].id),
      notice: texts('zh'),
    }
    const { doc } = await act<{ doc: { id: string } }>('/api/breaches?locale=zh', body, this.officer)
    const notice = { ...texts('en'), ...(empty ? { [empty]: '' } : {}) }
    await act(`/api/breaches/${doc.id}?locale=en`, { notice }, this.officer, 'patch')
    return doc.id
  }

  private readonly sign = async (id: string, by: Person): Promise<void> => {
    const { digest } = (await by.get(`/api/breaches/${id}/panel`)).body as { digest: string }
    await this.arranging.act(`/api/breaches/${id}/sign`, { digest }, by)
  }

  private readonly tell = async (id: string): Promise<void> => {
    await this.sign(id, this.officer)
    await this.sign(id, this.arranging.hr)
    await this.arranging.run('tellOfBreaches')
  }

  private readonly read = async (id: string, name: Concerned): Promise<void> => {
    const { notices } = (await this.people[name].get('/api/notices/own')).body as {
      notices: { id: string; url: string }[]
    }
    const mine = notices.filter(({ url }) => url === `/notices/breach/${id}`).map((each) => each.id)
    assert.equal(mine.length, 1, name)
    await this.arranging.act('/api/notices/read', { notices: mine }, this.people[name])
  }

  private readonly byHand = (id: string, name: Concerned): Promise<object> =>
    this.arranging.act(`/api/breaches/${id}/by-hand`, {
      subject: this.people[name].id,
      channel: 'phone',
      note: '',
    })

  private readonly report = (id: string, filedAt: string, final: boolean): Promise<object> => {
    const reports = [{ authority: 'Office of data', filedAt, reference: 'R-1', by: 'Olga', final }]
    return this.arranging.act(`/api/breaches/${id}`, { reports }, this.officer, 'patch')
  }

  private readonly letter = async (id: string, name: Concerned, state: string, at: string): Promise<void> => {
    const { db } = this.arranging.app.payload
    const where: Where = { and: [{ breach: { equals: id } }, { subject: { equals: this.people[name].id } }] }
    const row = await db.findOne<{ id: string; letter: string }>({
      collection: 'breach-notices',
      where,
      req: {},
    })
    const data = state === 'queued' ? { nextTryAt: on('2026-03-18') } : { state, sentAt: at, nextTryAt: null }
    await db.updateOne({ collection: 'outbox', id: String(row?.letter), data, req: {} })
  }

  /** Told and closed in a morning, with one letter that nobody has opened since. */
  readonly closed = async (): Promise<string> => {
    const { app, act } = this.arranging
    app.clock.set(on('2026-03-03', '08:00'))
    const id = await this.open(BREACHES.closed, on('2026-03-03', '08:00'), OF.closed)
    await this.tell(id)
    await this.letter(id, 'Kit', 'sent', on('2026-03-03', '08:05'))
    await this.letter(id, 'Jude', 'sent', on('2026-03-03', '08:05'))
    await this.read(id, 'Ivo')
    await this.byHand(id, 'Jude')
    for (const step of STEPS) await act(`/api/breaches/${id}/step`, { step, done: true })
    app.clock.set(on('2026-03-03', '09:00'))
    await this.report(id, on('2026-03-03', '08:30'), true)
    await act(`/api/breaches/${id}/close`, {})
    return id
  }

  /** On the morning on which the pages are read. */
  readonly running = async (): Promise<Omit<Breaches, 'closed'>> => {
    const { app, act, run, holdBack } = this.arranging
    app.clock.set(on('2026-03-16', '08:00'))
    const told = await this.open(BREACHES.told, on('2026-03-16', '08:00'), CONCERNED)
    await this.tell(told)
    for (const name of CONCERNED.filter((each) => each !== 'Yves'))
      await this.letter(told, name, LETTERS[name] ?? 'queued', on('2026-03-16', '08:05'))
    app.clock.set(on('2026-03-16', '08:20'))
    await act(`/api/breaches/${told}/step`, { step: 'contain', done: true })
    await this.read(told, 'Ivo')
    await this.byHand(told, 'Jude')
    await this.report(told, on('2026-03-16', '08:20'), false)
    await act(`/api/breaches/${told}/announcement`, {})
    await run('tellOfBreaches')
    await holdBack('tellOfBreaches')

    app.clock.set(on('2026-03-16', '09:00'))
    const sending = await this.open(BREACHES.sending, on('2026-03-16', '09:00'), OF.sending)
    await this.sign(sending, this.officer)
    await this.sign(sending, this.arranging.hr)
    const waiting = await this.open(BREACHES.waiting, on('2026-03-16', '09:00'), OF.waiting)
    await this.sign(waiting, this.officer)
    const drafted = await this.open(BREACHES.drafted, on('2026-03-16', '09:00'), OF.drafted, 'advice')
    return { drafted, waiting, sending, told }
  }
}

/** What is counted, told of so many people. */
const people = (n: number): Both => [`${n} people`, `${n} 人`]

/** What the panel of each says of telling. */
const OF_TELLING: Record<BreachName, Both[]> = {
  drafted: [
    [
      '2 people are concerned, as the record stands. Nothing is sent yet.',
      '按目前登记，受影响 2 人。尚未发送任何内容。',
    ],
  ],
  waiting: [
    [
      '3 people are concerned, as the record stands. Nothing is sent yet.',
      '按目前登记，受影响 3 人。尚未发送任何内容。',
    ],
  ],
  sending: [['2 people. Sending begins within a minute.', '共 2 人。一分钟内开始发送。']],
  told: [people(8), ...Object.values(TOLD_WORDS).map(([en, zh]): Both => [`1: ${en}`, `${zh}：1 人`])],
  closed: [
    people(3),
    ...(['read', 'by-hand', 'handed'] as const).map((state): Both => {
      const [en, zh] = TOLD_WORDS[state]
      return [`1: ${en}`, `${zh}：1 人`]
    }),
  ],
}

const STATE_WORDS: Record<BreachName, Both> = {
  drafted: ['Open', '待处理'],
  waiting: ['Open', '待处理'],
  sending: ['Being told', '正在通知'],
  told: ['Notices made out', '通知已生成'],
  closed: ['Closed', '已结案'],
}

/** Which deadlines each has met. */
const MET: Record<BreachName, string[]> = {
  drafted: [],
  waiting: [],
  sending: [],
  told: ['plan', 'regulator'],
  closed: ['plan', 'regulator', 'people', 'final'],
}
const DEADLINES: Record<string, Both> = {
  plan: ['Start the emergency plan', '启动应急预案'],
  regulator: ['Report to the regulator', '向监管部门报告'],
  people: ['Tell the people concerned', '通知受影响的个人'],
  final: ['Final report', '总结报告'],
}
const DONE: Both = ['Done', '已完成']

const counted = ([en, zh]: Both, n: number): Both => [`${en}: ${n}`, `${zh}：${n}`]

/** What the report of each says of its people. */
const IN_REPORT: Record<BreachName, { says: Both[]; never: Both[] }> = {
  drafted: {
    says: [
      ['2 people, by why:', '共 2 人，按原因：'],
      ['Nobody has been told yet.', '尚未通知任何人。'],
    ],
    never: [['Telling them', '告知情况']],
  },
  waiting: {
    says: [
      ['3 people, by why:', '共 3 人，按原因：'],
      ['Nobody has been told yet.', '尚未通知任何人。'],
    ],
    never: [['Telling them', '告知情况']],
  },
  sending: {
    says: [
      ['2 people, by why:', '共 2 人，按原因：'],
      ['not begun: 2', '尚未开始：2'],
    ],
    never: Object.values(TOLD_WORDS),
  },
  told: {
    says: [
      ['8 people, by why:', '共 8 人，按原因：'],
      ...Object.values(TOLD_WORDS).map((each) => counted(each, 1)),
    ],
    never: [['not begun', '尚未开始']],
  },
  closed: {
    says: [
      ['3 people, by why:', '共 3 人，按原因：'],
      ...(['read', 'by-hand', 'handed'] as const).map((state) => counted(TOLD_WORDS[state], 1)),
    ],
    never: [['not begun', '尚未开始'], TOLD_WORDS.waiting, TOLD_WORDS.portal],
  },
}

const unspaced = (text: string): string => text.replace(/\s+/g, '')

/** A breach in each state, as whoever keeps it, signs it, is concerned by it, or may not know of it finds it. */
export const walkBreaches = async (
  { visit, world, word, says, textOf, keepsBack, as }: Reading,
  { hr, officer, admin, lead, ann }: Record<'hr' | 'officer' | 'admin' | 'lead' | 'ann', Page>,
): Promise<void> => {
  const { step, open, calm, seen } = visit
  const { breaches } = world
  const names = Object.keys(BREACHES) as BreachName[]
  const page = (name: BreachName) => `/admin/collections/breaches/${breaches[name]}`

  await step('[B1] the list of breaches says of each how far it has come', async () => {
    await open(hr, '/admin/collections/breaches?limit=100')
    for (const name of names) {
      const row = hr.locator('tbody tr', { hasText: BREACHES[name] })
      await seen(row)
      const found = await row.innerText()
      assert.ok(found.includes(word(STATE_WORDS[name])), `${name}: ${found}`)
    }
    await calm(hr)
  })

  await step('[B1] the panel of each says who was told, what is met and what is missing', async () => {
    for (const name of names) {
      await open(officer, page(name))
      await says(officer, '[data-testid=breach-people]', OF_TELLING[name])
      for (const id of Object.keys(DEADLINES)) {
        const found = await officer.getByTestId(`deadline-${id}`).innerText()
        assert.equal(found.includes(word(DONE)), MET[name].includes(id), `${name}, ${id}: ${found}`)
      }
      await calm(officer)
    }
  })

  await step(
    '[B1] what stands between a notice and its sending is said, to each signer his part',
    async () => {
      await open(officer, page('drafted'))
      await says(
        officer,
        '[data-testid=breach-empty]',
        [['What you can do yourself (English)', '您可以自行采取的措施 (English)']],
        [['What happened', '发生了什么']],
      )
      assert.equal(await officer.getByTestId('breach-sign').count(), 0)
      await open(officer, page('waiting'))
      await says(officer, '[data-testid=breach-signatures]', [['Signed: you', '已签署：您']])
      await seen(officer.getByText(word(['It waits for somebody else’s signature.', '等待另一人签署。'])))
      assert.equal(await officer.getByTestId('breach-sign').count(), 0)
      await open(hr, page('waiting'))
      await says(hr, '[data-testid=breach-signatures]', [['Signed: Olga', '已签署：Olga']])
      await says(hr, '[data-testid=breach-sign]', [['Sign and send', '签署并发送']])
      for (const name of ['sending', 'told', 'closed'] as const) {
        await open(hr, page(name))
        await seen(hr.getByTestId('breach-people'))
        assert.equal(await hr.getByTestId('breach-sign').count(), 0, name)
      }
    },
  )

  await step(
    '[B1] each person stands in the list and in the proof with how far telling has come',
    async () => {
      await open(hr, page('told'))
      const list = hr.getByTestId('breach-standings').locator('tbody tr')
      await seen(list.first())
      assert.equal(await list.count(), CONCERNED.length)
      const file = await hr.request.get(
        `/api/breaches/${breaches.told}/proof.csv?language=${visit.cast.language}`,
      )
      const rows = parse(await file.text(), { bom: true }).slice(1)
      assert.deepEqual(rows.map(([name]) => name).sort(), [...CONCERNED].sort())
      for (const name of CONCERNED) {
        const state = word(TOLD_WORDS[TOLD[name]])
        const unreached = UNREACHED_WORDS[name]
        const cells = await list.filter({ hasText: name }).locator('td').allInnerTexts()
        assert.equal(cells.at(-1), unreached ? word(unreached) : state, name)
        const row = rows.find(([each]) => each === name) ?? []
        assert.deepEqual([row[2], row[8]], [state, unreached ? word(unreached) : ''], name)
      }
      await says(hr, '[data-testid=breach-announce]', [
        ['4 people are not reached', '4 人无法逐一送达'],
        ['Open the draft and publish it', '打开公告草稿并发布'],
      ])
      await says(hr, '[data-testid=breach-missing]', [
        ['steps of the emergency plan', '应急预案步骤'],
        ['the notice to the people', '对个人的告知'],
        ['the final report', '总结报告'],
        ['people who are not reached, and no announcement', '未送达人员，且未发布公告'],
      ])
    },
  )

  await step('[B1] a breach that is closed offers nothing more to be done', async () => {
    await open(hr, page('closed'))
    await says(hr, '[data-testid=breach-announce]', [['1 person is not reached', '1 人无法逐一送达']])
    for (const act of ['propose-announcement', 'by-hand', 'breach-close', 'breach-missing'])
      assert.equal(await hr.getByTestId(act).count(), 0, act)
    assert.equal(await hr.locator('.gw-plan input:not(:disabled)').count(), 0)
  })

  await step('[B1] the report of each has the numbers of what was done', async () => {
    for (const name of names) {
      const path = `/api/breaches/${breaches[name]}/report.pdf?language=${visit.cast.language}`
      const answer = await officer.request.get(path)
      assert.equal(answer.status(), 200)
      const found = unspaced(pdfLines(await answer.body()).join(''))
      const { says: wanted, never } = IN_REPORT[name]
      for (const each of [[BREACHES[name], BREACHES[name]] as const, ...wanted])
        assert.ok(
          found.includes(unspaced(word(each))),
          `“${word(each)}” is missing in the report ${name}: ${found}`,
        )
      for (const each of never)
        assert.ok(
          !found.includes(unspaced(word(each))),
          `“${word(each)}” stands in the report ${name}: ${found}`,
        )
      for (const [id, label] of Object.entries(DEADLINES)) {
        const line = new RegExp(`${unspaced(word(label))}[:：][^–]{4,60}–(done|notdoneyet|已完成|尚未完成)`)
        const come = line.exec(found)?.[1] ?? ''
        assert.ok(come, `${name}, ${id}: ${found}`)
        assert.equal(['done', '已完成'].includes(come), MET[name].includes(id), `${name}, ${id}: ${come}`)
      }
    }
  })

  await step(
    '[B4] [B9] the start page names what runs to who keeps it, and to an administrator what he may sign',
    async () => {
      const waits: Both = [
        `The notice of the breach “${BREACHES.waiting}” waits for your signature`,
        `安全事件“${BREACHES.waiting}”的告知等待您签署`,
      ]
      const runs = (name: BreachName): Both => [
        `The breach “${BREACHES[name]}” runs`,
        `安全事件“${BREACHES[name]}”处理中`,
      ]
      const attention = '[data-testid=start-attention]'
      await open(hr, '/admin')
      await says(
        hr,
        attention,
        [waits, ...(['drafted', 'sending', 'told'] as const).map(runs)],
        [BREACHES.closed],
      )
      await open(officer, '/admin')
      const all = (['drafted', 'waiting', 'sending', 'told'] as const).map(runs)
      await says(officer, attention, all, [BREACHES.closed, waits])
      await open(admin, '/admin')
      const others = names.filter((name) => name !== 'waiting').map((name) => BREACHES[name])
      await says(admin, attention, [waits], others)
    },
  )

  await step(
    '[B4] an administrator reads the notice that waits for him, with nobody’s name, and no other',
    async () => {
      await open(admin, `/admin/sign-breach?breach=${breaches.waiting}`)
      await says(
        admin,
        '[data-testid=breach-panel]',
        [...OF_TELLING.waiting, ['Signed: Olga', '已签署：Olga'], ['Sign and send', '签署并发送']],
        [...OF.waiting],
      )
      await calm(admin)
      for (const name of names.filter((each) => each !== 'waiting')) {
        await open(admin, `/admin/sign-breach?breach=${breaches[name]}`)
        await seen(admin.getByText(word(['Not found, or not open to you.', '未找到，或您无权查看。'])))
        assert.equal(await admin.getByTestId('breach-panel').count(), 0, name)
      }
      for (const path of ['/admin/collections/breaches', page('told'), page('waiting')])
        await keepsBack(admin, path, Object.values(BREACHES))
    },
  )

  await step('[B4] a lead and an employee find none of them, in the admin or the portal', async () => {
    const ivo = await as('Ivo')
    for (const who of [lead, ann, ivo])
      for (const path of [
        '/admin/collections/breaches',
        page('told'),
        `/admin/sign-breach?breach=${breaches.waiting}`,
      ])
        await keepsBack(who, path, Object.values(BREACHES))
    for (const who of [lead, ann])
      for (const name of names)
        await keepsBack(who, `/notices/breach/${breaches[name]}`, [said('happened', visit.cast.language)])
    for (const name of ['drafted', 'waiting', 'sending'] as const)
      await keepsBack(ivo, `/notices/breach/${breaches[name]}`, [said('happened', visit.cast.language)])
  })

  await step('[B1] whoever is concerned reads what was told, new or read as it is', async () => {
    const of: Both = ['Your data was touched by a breach of security', '您的个人信息受到安全事件影响']
    const newOnes = { Ivo: 0, Yves: 1 }
    for (const [name, fresh] of Object.entries(newOnes) as ['Ivo' | 'Yves', number][]) {
      const person = await as(name)
      await open(person, '/inbox')
      const rows = person.getByTestId('notice').filter({ hasText: word(of) })
      assert.equal(await rows.count(), name === 'Ivo' ? 2 : 1, name)
      const unread = rows.filter({ hasText: word(['Mark as read', '标为已读']) })
      assert.equal(await unread.count(), fresh, name)
      await calm(person)
      if (name !== 'Ivo') continue
      await open(person, `/notices/breach/${breaches.told}`)
      for (const part of PARTS) await seen(person.getByText(said(part, visit.cast.language)))
      await calm(person)
    }
    assert.ok(!(await textOf(ann, 'body')).includes(word(of)))
  })
}

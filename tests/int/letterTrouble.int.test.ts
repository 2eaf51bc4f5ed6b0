import { createLocalReq } from 'payload'
import { personView } from '../../src/admin/people/person'
import { startPage } from '../../src/admin/start/startPage'
import { letterItems } from '../../src/admin/start/letterItems'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { LETTER_STATES } from '../../src/letters/kinds'
import { putLetter } from '../../src/letters/put'
import { noteTold } from '../../src/letters/returned/note'
import { decryptText } from '../../src/base/encryption'
import { MONDAY, useApp, type Person } from '../support/app'
import { hasDovecot, Mailbox } from '../support/dovecot'
import { NOT_RETURNED, report } from '../support/returnedLetters'
import { ScriptedServer } from '../support/scriptedSmtp'
import { Sink, type Manner } from '../support/smtp'

type Office = 'hr' | 'privacy' | 'admin'

describe('letters that did not arrive', () => {
  const app = useApp()
  const sink = new Sink()
  const people: Record<Office, Person> = {} as never
  let ann: Person
  let ben: Person

  const send = () => runJob('sendOutbox', JOBS.sendOutbox!.job, { payload: app.payload, files: app.files })
  const userOf = async ({ id }: Person) => ({
    ...(await app.payload.findByID({ collection: 'users', id, overrideAccess: true })),
    collection: 'users' as const,
  })
  const lettersFor = async (who: Person) => (await startPage(app.payload, await userOf(who), 'en')).letters
  const viewOf = async (who: Person, of: Person, language: 'en' | 'zh' = 'en') => {
    const user = await userOf(who)
    await createLocalReq({ user }, app.payload)
    return (await personView(app.payload, user, await userOf(of), language)).letters
  }
  const at = (iso: string) => iso
  const words = (trouble: Awaited<ReturnType<typeof lettersFor>>, language: 'en' | 'zh' = 'en') =>
    letterItems(trouble, language, at).map(({ text, more }) => `${text}. ${more ?? ''}`)
  /** Puts letters and has each tried while the server is of one manner. @returns their Message-IDs. */
  const put = async (to: Person, count: number, manner: Manner | 'nothing'): Promise<string[]> => {
    if (manner !== 'nothing') sink.manner = manner
    const ids: string[] = []
    for (let i = 0; i < count; i++) {
      const letter = {
        kind: 'test',
        subject: to.id,
        language: 'en',
        address: 'to@people.test',
        data: {},
      } as const
      const { id } = await putLetter(app.payload, letter)
      const row = await app.payload.findByID({ collection: 'outbox', id, overrideAccess: true })
      ids.push(row.messageId)
    }
    if (manner !== 'nothing') await send()
    return ids
  }

  beforeAll(async () => {
    await sink.start()
    process.env.SMTP_URL = sink.url
    process.env.MAIL_FROM = 'Glasswork <glasswork@company.test>'
    await app.publish()
    for (const role of ['hr', 'privacy', 'admin'] as const)
      people[role] = await app.person({ name: `The ${role}`, roles: [role] })
    ann = await app.person({ name: 'Ann' })
    ben = await app.person({ name: 'Ben' })
  })
  beforeEach(() => app.clock.set(MONDAY))
  afterAll(async () => {
    for (const name of ['SMTP_URL', 'MAIL_FROM', 'BOUNCE_IMAP_URL']) delete process.env[name]
    await sink.stop()
  })

  it('[B9] are looked for in each minute', () => {
    for (const job of ['sendOutbox', 'readBounces'])
      expect([job, JOBS[job]?.cron]).toEqual([job, '* * * * *'])
  })

  it('[B9] stand on the start page of each who sees the outbox, by their number and their state, and lead to the list', async () => {
    for (const who of Object.values(people)) {
      expect(await lettersFor(who)).toMatchObject({ failed: 0, bounced: 0, doubtful: 0, fault: null })
      expect(words(await lettersFor(who))).toEqual([])
    }
    await put(ann, 2, 'never')
    const sent = await put(ann, 5, 'take')
    await put(ben, 1, 'take-and-drop')
    await noteTold(
      app.payload,
      sent.slice(0, 3).map((messageId) => ({ messageId, status: '5.1.1' })),
    )
    // Of these nobody knows anything yet: they are queued.
    await put(ben, 4, 'nothing')
    for (const who of Object.values(people)) {
      const trouble = await lettersFor(who)
      expect(trouble).toMatchObject({ failed: 2, bounced: 3, doubtful: 1, fault: null })
      for (const { href, key } of letterItems(trouble, 'en', at)) {
        const state = new URL(href, 'http://x.test').searchParams.get('where[state][equals]')
        const where = { state: { equals: state ?? '' } }
        const { totalDocs } = (await who.get(`/api/outbox?where[state][equals]=${state}&limit=1`)).body
        const rows = await app.payload.count({
          collection: 'outbox',
          where,
          overrideAccess: true,
        })
        expect([key, totalDocs]).toEqual([`letters-${state}`, rows.totalDocs])
      }
      expect(words(trouble).map((line) => line.split('.')[0])).toEqual([
        '2 letters failed: no mail server took them',
        '3 letters were returned',
        '1 letter is in doubt: nobody can know whether it went out',
      ])
      expect(words(trouble, 'zh').join()).toMatch(/2 封邮件发送失败.*3 封邮件被退回.*1 封邮件无法确定/)
    }
    // No word of one of them.
    expect(JSON.stringify(await lettersFor(people.hr))).not.toMatch(/Ann|Ben|people\.test/)
  })

  it('[B9] stand at the person, each with its state and why, for who may see letters', async () => {
    const states = async (of: Person, who: Person) =>
      (await viewOf(who, of))?.map(({ state, isLost }) => [state, isLost])
    for (const who of Object.values(people)) {
      const rows = (await states(ann, who)) ?? []
      expect(rows.filter(([, isLost]) => isLost)).toHaveLength(5)
      expect(rows.filter(([state]) => state === 'Returned')).toHaveLength(3)
      expect(rows.filter(([state]) => state === 'Failed')).toHaveLength(2)
      expect(rows.filter(([state]) => state === 'Handed to the mail server')).toHaveLength(2)
      const ofBen = (await states(ben, who)) ?? []
      expect(ofBen.filter(([state]) => state === 'In doubt')).toHaveLength(1)
      expect(ofBen.filter(([state]) => state === 'Queued')).toHaveLength(4)
    }
    const why = (await viewOf(people.hr, ann))
      ?.filter(({ state }) => state === 'Failed')
      .map((each) => each.why)
    expect(why).toEqual(Array(2).fill('The mail server answered 550 5.1.1 at the recipient.'))
    const zh = (await viewOf(people.hr, ann, 'zh'))?.map((each) => each.state)
    expect(new Set(zh)).toEqual(new Set(['失败', '被退回', '已交给邮件服务器']))
    expect(await viewOf(ben, ann)).toBeNull()
  })

  it('[B9] whose link a newer one has replaced, or whose person has come, need nobody any more', async () => {
    const hr = { ...people.hr, ...(await app.session(people.hr.id)) }
    // What is queued goes first.
    sink.manner = 'take'
    await send()
    const before = await lettersFor(people.hr)
    const lost = (trouble: typeof before) => [trouble?.failed, trouble?.bounced, trouble?.doubtful]
    const [failed = 0, bounced = 0, doubtful = 0] = lost(before)
    const mailAs = async (manner: Manner, act: () => PromiseLike<unknown>) => {
      sink.manner = manner
      await act()
      await send()
      sink.manner = 'take'
    }
    const invited = async (name: string, manner: Manner) => {
      let id = ''
      await mailAs(manner, async () => {
        const wish = {
          name,
          email: `${name.toLowerCase()}@people.test`,
          company: app.company,
          from: '2026-04-01',
        }
        id = (await hr.post('/api/people', wish)).body.id as string
      })
      return id
    }
    const lettersTo = async (id: string) =>
      (
        await app.payload.find({
          collection: 'outbox',
          where: { subject: { equals: id } },
          sort: 'createdAt',
          overrideAccess: true,
        })
      ).docs
    const again = (id: string) => hr.post(`/api/people/${id}/invitation`, {})

    // By mail, and by a link that is printed.
    const mailed = await invited('Mai', 'never')
    const printed = await invited('Pri', 'never')
    const back = await invited('Bac', 'take')
    await noteTold(app.payload, [{ messageId: (await lettersTo(back))[0]?.messageId ?? '', status: '5.1.1' }])
    expect(lost(await lettersFor(people.hr))).toEqual([failed + 2, bounced + 1, doubtful])
    for (const id of [mailed, back]) expect((await again(id)).status).toBe(200)
    const made = await hr.post('/api/people/invitations', { people: [printed] })
    expect([200, 201]).toContain(made.status)
    await send()
    expect(lost(await lettersFor(people.hr))).toEqual([failed, bounced, doubtful])
    for (const id of [mailed, printed, back]) {
      const [first, second] = await lettersTo(id)
      const reason = id === back ? 'came-back' : 'expired-link'
      expect(first).toMatchObject({ state: 'replaced', reason })
      expect(first?.link ?? null).toBeNull()
      expect(second?.state).toBe(id === printed ? undefined : 'sent')
    }
    expect(
      (await viewOf(people.hr, { id: back } as Person))?.map(({ state, isLost }) => [state, isLost]),
    ).toContainEqual(['Returned; its link was used or replaced', false])

    // Who comes by the link itself, wherever he has it from, needs no letter.
    const come = await invited('Com', 'never')
    expect(lost(await lettersFor(people.hr))).toEqual([failed + 1, bounced, doubtful])
    const row = await app.payload.db.findOne<{ id: string; link: string }>({
      collection: 'outbox',
      where: { subject: { equals: come } },
      req: {},
    })
    const secret = new URL(decryptText(row?.link ?? '')).pathname.split('/').at(-1)
    const entered = await app
      .anonymous()
      .post(`/api/links/${secret}`)
      .set('sec-fetch-site', 'same-origin')
      .send({ password: 'a word of her own, long' })
    expect(entered.status).toBe(200)
    expect(lost(await lettersFor(people.hr))).toEqual([failed, bounced, doubtful])
    expect((await lettersTo(come))[0]?.state).toBe('replaced')
  })

  it('[B9] [C2] what the mail server says of itself is told by its answer and by how many wait for it, until it is mended', async () => {
    await put(ben, 0, 'take')
    const server = await new ScriptedServer().start()
    process.env.SMTP_URL = `smtp://gw:secret@127.0.0.1:${server.port}?security=none`
    server.script = { at: 'auth', does: '535 5.7.8 no' }
    await put(ann, 3, 'take')
    for (const who of Object.values(people)) {
      const trouble = await lettersFor(who)
      expect(trouble?.fault).toMatchObject({ reason: 'auth 535 5.7.8', letters: 3 })
      expect(words(trouble)[0]).toContain('The mail server takes no letters: 3 put off')
      expect(words(trouble)[0]).toContain('The mail server answered 535 5.7.8 at the sign-in.')
      expect(trouble).toMatchObject({ failed: 2, bounced: 3, doubtful: 1 })
    }
    // A test letter that is taken shows that it is mended: they leave now, and need not wait for their time.
    server.script = {}
    expect((await people.admin.post('/api/mail/test', { to: 'ada@people.test' })).status).toBe(200)
    await send()
    expect((await lettersFor(people.admin))?.fault).toBeNull()
    expect(server.taken).toHaveLength(1 + 3)
    // One recipient who is put off is no fault of the server's.
    server.script = { at: 'rcpt', does: '450 4.2.1 later' }
    await put(ann, 1, 'take')
    expect((await lettersFor(people.admin))?.fault).toBeNull()
    await server.stop()
    process.env.SMTP_URL = sink.url
  })

  it('[B9] while no mail server is set, nothing is said to be tried: on the start page, in the rows and at the person', async () => {
    await send()
    const server = await new ScriptedServer().start()
    process.env.SMTP_URL = `smtp://gw:secret@127.0.0.1:${server.port}?security=none`
    server.script = { at: 'auth', does: '535 5.7.8 no' }
    await put(ben, 3, 'take')
    expect((await lettersFor(people.hr))?.fault?.letters).toBeGreaterThanOrEqual(3)
    for (const name of ['SMTP_URL', 'MAIL_FROM']) delete process.env[name]
    // At once, and not with the next run only.
    expect((await lettersFor(people.hr))?.fault).toBeNull()
    await put(ben, 1, 'take')
    const untried = { state: { in: ['queued', 'deferred'] } }
    const rows = async () =>
      (await app.payload.find({ collection: 'outbox', where: untried, limit: 0, overrideAccess: true })).docs
    const count = (await rows()).length
    for (const who of Object.values(people)) {
      const trouble = await lettersFor(who)
      expect(trouble).toMatchObject({ unset: count, fault: null, held: null })
      expect(words(trouble)[0]).toContain(`${count} letters wait: no mail server is set`)
      expect(words(trouble).join()).not.toMatch(/takes no letters|tried again/)
      expect(words(trouble, 'zh')[0]).toContain(`${count} 封邮件待发：尚未设置邮件服务器`)
    }
    for (const { reason, nextTryAt, state } of await rows())
      expect([state, reason, nextTryAt ?? null]).toEqual(['queued', 'no-server', null])
    expect(
      (await viewOf(people.hr, ben))?.filter(({ why }) => /^No mail server is set/.test(why)),
    ).toHaveLength(4)
    process.env.SMTP_URL = sink.url
    process.env.MAIL_FROM = 'Glasswork <glasswork@company.test>'
    expect(await send()).toEqual({ ran: true, counts: { sent: count } })
    expect((await lettersFor(people.hr))?.unset).toBeNull()
    await server.stop()
  })

  it('[B9] sent again, a letter that was put off waits no longer than before', async () => {
    const [messageId] = await put(ann, 1, 'later')
    const read = async () => {
      const where = { messageId: { equals: messageId } }
      const { docs } = await app.payload.find({ collection: 'outbox', where, overrideAccess: true })
      return docs[0]!
    }
    for (let i = 0; i < 3; i++) {
      app.clock.set((await read()).nextTryAt ?? '')
      await send()
    }
    const before = Date.parse((await read()).nextTryAt ?? '')
    const hr = { ...people.hr, ...(await app.session(people.hr.id)) }
    expect((await hr.post(`/api/outbox/${(await read()).id}/retry`, {})).status).toBe(200)
    await send()
    expect(await read()).toMatchObject({ state: 'deferred' })
    expect(Date.parse((await read()).nextTryAt ?? '')).toBeLessThan(before)
    sink.manner = 'take'
  })

  const inMailbox = hasDovecot ? it : it.skip
  inMailbox(
    '[C3] [B9] what nobody could make out of the mailbox is shown to the administrator alone, by date and id',
    async () => {
      const mailbox = await new Mailbox().start()
      process.env.BOUNCE_IMAP_URL = mailbox.url
      const read = () =>
        runJob('readBounces', JOBS.readBounces!.job, { payload: app.payload, files: app.files })
      const about = { messageId: '<none.of.ours@other.test>', to: 'gone@people.test' }
      await mailbox.deliver(NOT_RETURNED['a person’s answer']!(about))
      await mailbox.deliver(report(about, { action: 'failed', status: '5.1.1' }))
      await read()
      const trouble = await lettersFor(people.admin)
      expect(trouble?.unread?.newest.map(({ what }) => what).sort()).toEqual(['other', 'returned'])
      expect(trouble?.unread?.count).toBe(2)
      expect(words(trouble).at(-1)).toContain(
        '2 letters in the mailbox of returned letters could not be made out',
      )
      expect(words(trouble, 'zh').at(-1)).toContain('退信邮箱中有 2 封邮件无法识别')
      expect(JSON.stringify(trouble)).not.toMatch(/ann@|gone@|invitation|Thank/i)
      for (const who of [people.hr, people.privacy]) expect((await lettersFor(who))?.unread).toBeNull()
      await mailbox.stop()
    },
  )

  it('[B9] no state of a letter that nobody handed over is called sent', () => {
    for (const state of ['queued', 'sending', 'deferred', 'failed', 'doubtful'] as const) {
      expect(LETTER_STATES[state].en).not.toMatch(/\bsent\b|reached|arrived|delivered/i)
      expect(LETTER_STATES[state].zh).not.toMatch(/已发送|已发出|已送达|已寄/)
    }
    expect(LETTER_STATES.sent.en).toBe('Handed to the mail server')
  })
})

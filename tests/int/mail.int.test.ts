import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq } from 'payload'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { hashSecret } from '../../src/base/links'
import { readLooks } from '../../src/portal/looks/looks'
import type { Reader } from '../../src/portal/kit/reader'
import { snapshotOf } from '../../src/policy/decide/snapshot'
import { useApp, type Person } from '../support/app'
import { ScriptedServer } from '../support/scriptedSmtp'
import { Sink } from '../support/smtp'

const app = useApp()
const sink = new Sink()
let admin: Person
let hr: Person

const MINUTE = 60_000

const withMail = (): void => {
  process.env.SMTP_URL = sink.url
  process.env.MAIL_FROM = 'Glasswork <glasswork@company.test>'
}
const withoutMail = (): void => {
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
}

beforeAll(async () => {
  await sink.start()
  await app.publish()
  admin = await app.person({ name: 'Ada', roles: ['admin'] })
  hr = await app.person({ name: 'Hana', roles: ['hr'] })
})
afterAll(() => sink.stop())
beforeEach(() => {
  sink.manner = 'take'
  withMail()
})
afterEach(withoutMail)

const send = async () => {
  const outcome = await runJob('sendOutbox', JOBS.sendOutbox!.job, { payload: app.payload, files: app.files })
  return outcome.ran ? outcome.counts : 'busy'
}
/** Waits for what is to be so within seconds; whether it is so is what the test looks at after. */
const soon = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 100 && !(await isSo()); i++) await sleep(100)
}
interface Row {
  id: string
  state: string
  kind: string
  attempts: number
  doubts: number
  messageId: string
  reason?: string | null
  sentAt?: string | null
  link?: string | null
  data?: unknown
  history: { event: string }[]
}
const lettersOf = async (subject: string): Promise<Row[]> =>
  (
    await app.payload.db.find<Row>({
      collection: 'outbox',
      where: { subject: { equals: subject } },
      sort: 'createdAt',
      limit: 0,
      pagination: false,
      req: {},
    })
  ).docs
const onlyLetter = async (subject: string): Promise<Row> => {
  const rows = await lettersOf(subject)
  expect(rows).toHaveLength(1)
  return rows[0]!
}
/** Letters that are put in by hand carry links that stand, whoever they are for. */
const made = new Map<string, Promise<string>>()
const standing = (link: string): Promise<string> => {
  const hash = hashSecret(link.split('/').at(-1) ?? '')
  const row = { hash, user: hr.id, act: 'invitation', expiresAt: '2099-01-01T00:00:00.000Z' }
  const known = made.get(link) ?? app.raw('one-time-links', row)
  made.set(link, known)
  return known
}
const put = async (
  kind: 'invitation' | 'test',
  link = 'http://127.0.0.1/invite/secret-of-the-link',
  to?: Person,
) => {
  await standing(link)
  const { putLetter } = await import('../../src/letters/put')
  const person = to ?? (await app.person())
  const address = `${randomUUID().slice(0, 8)}@people.test`
  await putLetter(app.payload, {
    kind,
    subject: person.id,
    language: 'en',
    address,
    data: { name: 'Ann <b>', username: 'ann', company: 'Test & Co' },
    ...(kind === 'invitation' ? { link } : {}),
  })
  return { person, address, row: () => onlyLetter(person.id) }
}

const linkIn = (text: string | undefined): string =>
  new URL(/http\S+\/invite\/\S+/.exec(text ?? '')?.[0] ?? '').pathname.replace('/invite/', '/api/links/')

describe('a letter', () => {
  it('is sent once, in both parts, under the Message-ID that is stored, without pixels, pictures or tracked links', async () => {
    const { address, row } = await put('invitation')
    const { messageId, link } = await row()
    expect(link).toMatch(/^gw1\./)
    expect(await send()).toEqual({ sent: 1 })
    expect(await send()).toEqual({})
    const [mail, ...more] = sink.to(address)
    expect(more).toEqual([])
    expect(mail?.messageId).toBe(messageId)
    expect(mail?.subject).toBe('Your account at Test & Co')
    const html = String(mail?.html)
    expect(html).toContain('Ann &lt;b&gt;')
    expect(html).not.toMatch(/<img|<link|@import|url\(|<script/i)
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      'http://127.0.0.1/invite/secret-of-the-link',
    ])
    expect(mail?.text).toContain('http://127.0.0.1/invite/secret-of-the-link')
    expect(mail?.text).toContain('Never send personal data by email')
    expect(await row()).toMatchObject({ state: 'sent', attempts: 1, link: null })
  })

  it('is written in the language of the person', async () => {
    const { renderLetter } = await import('../../src/letters/templates/render')
    const { LETTERS } = await import('../../src/letters/kinds')
    const data = {
      name: '王芳',
      username: 'wang',
      company: '公司',
      link: 'http://x.test/',
      from: 'a@x.test',
      to: 'b@x.test',
      news: 'password',
    }
    for (const kind of Object.keys(LETTERS)) {
      const zh = await renderLetter(kind, 'zh', data)
      expect([kind, zh.html.includes('lang="zh-CN"'), /请勿通过电子邮件发送个人信息/.test(zh.text)]).toEqual([
        kind,
        true,
        true,
      ])
      const en = await renderLetter(kind, 'en', { ...data, name: 'Ann', company: 'Co' })
      expect([kind, /[\u4e00-\u9fff]/.test(en.text + en.subject)]).toEqual([kind, false])
    }
  })

  it('is tried again where the server says later, with longer waits, and fails where it says never', async () => {
    sink.manner = 'later'
    const { row, address } = await put('invitation')
    expect(await send()).toEqual({ deferred: 1 })
    expect(await row()).toMatchObject({ state: 'deferred', reason: 'rcpt 450 4.2.1', doubts: 0 })
    expect(await send()).toEqual({})
    app.clock.advance(MINUTE)
    expect(await send()).toEqual({ deferred: 1 })
    app.clock.advance(MINUTE)
    expect(await send()).toEqual({})
    app.clock.advance(4 * MINUTE)
    sink.manner = 'take'
    expect(await send()).toEqual({ sent: 1 })
    expect(sink.to(address)).toHaveLength(1)

    for (const manner of ['never', 'refuse'] as const) {
      sink.manner = manner
      const bad = await put('invitation')
      expect(await send()).toEqual({ failed: 1 })
      expect((await bad.row()).state).toBe('failed')
      app.clock.advance(10 * MINUTE)
      expect(await send()).toEqual({})
    }
  })

  it('is given up after four days of “later”', async () => {
    sink.manner = 'later'
    const { row } = await put('invitation')
    const before = app.clock.now()
    await send()
    app.clock.advance(4 * 24 * 60 * MINUTE + MINUTE)
    expect(await send()).toEqual({ failed: 1 })
    expect((await row()).state).toBe('failed')
    app.clock.set(new Date(before).toISOString())
  })

  it('waits for a slow server', async () => {
    sink.manner = 'slow'
    const { address } = await put('invitation')
    expect(await send()).toEqual({ sent: 1 })
    expect(sink.to(address)).toHaveLength(1)
  })

  it('comes once more under its Message-ID where the connection broke and it must arrive, and not again after', async () => {
    sink.manner = 'take-and-drop'
    const { row, address } = await put('invitation')
    expect(await send()).toMatchObject({ doubtful: 1 })
    expect(sink.to(address).map(({ messageId }) => messageId)).toEqual(Array(2).fill((await row()).messageId))
    app.clock.advance(60 * MINUTE)
    expect(await send()).toEqual({})
    const after = await row()
    expect([after.state, after.doubts]).toEqual(['doubtful', 2])
    expect(after.history.map(({ event }) => event)).toContain('found-sending')
  })

  it('does not come again where it need not arrive', async () => {
    sink.manner = 'take-and-drop'
    const { row, address } = await put('test')
    expect(await send()).toEqual({ doubtful: 1 })
    sink.manner = 'take'
    app.clock.advance(60 * MINUTE)
    expect(await send()).toEqual({})
    expect([(await row()).state, sink.to(address).length]).toEqual(['doubtful', 1])
  })

  it('that a killed process had in hand is in doubt once its time is over: what must arrive comes, the rest does not', async () => {
    const { claimLetters } = await import('../../src/db/outbox')
    const must = await put('invitation')
    const need = await put('test')
    const now = new Date(app.clock.now())
    const until = new Date(now.getTime() + 10 * MINUTE).toISOString()
    const claim = { holder: randomUUID(), now: now.toISOString(), until, limit: 50 }
    expect(await claimLetters(app.payload, claim)).toHaveLength(2)
    expect(await send()).toEqual({})
    app.clock.advance(10 * MINUTE)
    expect(await send()).toEqual({ deferred: 1, doubtful: 1, sent: 1 })
    expect([sink.to(must.address).length, sink.to(need.address).length]).toEqual([1, 0])
    expect((await must.row()).doubts).toBe(1)
  })

  it('leaves in its turn, whether it is new or was put off: those that are due for longer go first', async () => {
    const { claimLetters } = await import('../../src/db/outbox')
    const person = await app.person()
    const ids: string[] = []
    for (const state of ['deferred', 'queued', 'deferred', 'queued'] as const) {
      await put('test', undefined, person)
      const { id } = (await lettersOf(person.id)).find((row) => !ids.includes(row.id))!
      await app.payload.update({ collection: 'outbox', id, data: { state }, overrideAccess: true })
      ids.push(id)
      app.clock.advance(MINUTE)
    }
    const now = new Date(app.clock.now())
    const until = new Date(now.getTime() + 10 * MINUTE).toISOString()
    const claim = { holder: randomUUID(), now: now.toISOString(), until, limit: 3 }
    const claimed = await claimLetters(app.payload, claim)
    expect(claimed.map(({ id }) => id).sort()).toEqual(ids.slice(0, 3).sort())
    app.clock.advance(10 * MINUTE)
    expect(await send()).toEqual({ doubtful: 3, sent: 1 })
  })

  it('goes to one of two processes alone', async () => {
    const { sendDue } = await import('../../src/letters/send')
    const { freshLink: renewLink } = await import('../../src/people/letters/freshLink')
    const person = await app.person()
    const letters = await Promise.all(Array.from({ length: 120 }, () => put('test', '', person)))
    const context = {
      payload: app.payload,
      renewLink,
      progress: () => undefined,
      stopping: new AbortController().signal,
    }
    const tallies = await Promise.all([sendDue(context), sendDue(context), sendDue(context)])
    expect(tallies.reduce((sum, { sent = 0 }) => sum + sent, 0)).toBe(120)
    expect(letters.filter(({ address }) => sink.to(address).length !== 1)).toEqual([])
  })

  it('waits while the server cannot be reached', async () => {
    process.env.SMTP_URL = 'smtp://127.0.0.1:1?security=none'
    const { row } = await put('test')
    expect(await send()).toEqual({ deferred: 1 })
    expect(await row()).toMatchObject({ state: 'deferred', doubts: 0 })
    withMail()
    app.clock.advance(MINUTE)
    expect(await send()).toEqual({ sent: 1 })
  })

  it.each([
    ['answers 421 at its greeting', { at: 'greeting', does: '421 4.3.2 not now' }],
    ['answers 554 at its greeting', { at: 'greeting', does: '554 5.7.1 no service here' }],
    ['answers 421 at EHLO', { at: 'ehlo', does: '421 4.3.2 not now' }],
    ['closes at once', { at: 'greeting', does: 'close' }],
    ['refuses the password', { at: 'auth', does: '535 5.7.8 no' }],
    ['refuses the sender', { at: 'mail', does: '550 5.7.1 not yours' }],
  ] as const)(
    '[C2] waits while the mail server %s, for longer than others may, and comes once after',
    async (_what, script) => {
      const server = await new ScriptedServer().start()
      process.env.SMTP_URL = `smtp://gw:secret@127.0.0.1:${server.port}?security=none`
      server.script = script
      const before = app.clock.now()
      const letters = await Promise.all([put('test'), put('test'), put('test')])
      expect(await send()).toEqual({ deferred: 3 })
      // One alone knocks: what a server says of itself it need not say for each.
      expect(server.connections).toBe(1)
      for (let day = 0; day < 5; day++) {
        app.clock.advance(26 * 60 * MINUTE)
        await send()
      }
      for (const { row } of letters) expect(await row()).toMatchObject({ state: 'deferred', doubts: 0 })
      server.script = {}
      app.clock.advance(26 * 60 * MINUTE)
      expect(await send()).toEqual({ sent: 3 })
      for (const { row, address } of letters) {
        expect(await row()).toMatchObject({ state: 'sent', doubts: 0 })
        expect(server.taken.filter((text) => text.includes(address))).toHaveLength(1)
      }
      await server.stop()
      app.clock.set(new Date(before).toISOString())
    },
  )

  it('[C2] to which the server is silent keeps none of the others: each is on record as it is taken, and what is put in goes on', async () => {
    const server = await new ScriptedServer().start()
    process.env.SMTP_URL = `smtp://127.0.0.1:${server.port}?security=none`
    const before = app.clock.now()
    // The first connection's text is never answered; the others take theirs.
    server.script = { at: 'end', does: 'silence', times: 1 }
    const letters = [await put('test')]
    for (let i = 0; i < 7; i++) letters.push(await put('test'))
    const states = async () => (await Promise.all(letters.map(({ row }) => row()))).map(({ state }) => state)
    const running = send()
    await soon(async () => (await states()).filter((each) => each === 'sent').length === 7)
    expect((await states()).sort()).toEqual(['sending', ...Array<string>(7).fill('sent')])
    const late = await put('test')
    letters.push(late)
    await soon(async () => (await late.row()).state === 'sent')
    expect((await late.row()).state).toBe('sent')
    app.clock.advance(2 * MINUTE)
    await server.stop()
    expect(await running).toEqual({ sent: 8, doubtful: 1 })
    for (const { row } of letters) {
      const { state, sentAt } = await row()
      if (state === 'sent') expect(Date.parse(sentAt ?? '')).toBe(before)
    }
    app.clock.set(new Date(before).toISOString())
  })

  it('[C2] that is put off for its own sake after days of a dead server has its four days still', async () => {
    const server = await new ScriptedServer().start()
    process.env.SMTP_URL = `smtp://127.0.0.1:${server.port}?security=none`
    const before = app.clock.now()
    server.script = { at: 'greeting', does: 'close' }
    const { row } = await put('test')
    await send()
    app.clock.advance(5 * 24 * 60 * MINUTE)
    server.script = { at: 'rcpt', does: '450 4.7.1 greylisted' }
    expect(await send()).toEqual({ deferred: 1 })
    app.clock.advance(4 * 24 * 60 * MINUTE + MINUTE)
    expect(await send()).toEqual({ failed: 1 })
    expect(await row()).toMatchObject({ state: 'failed', reason: 'rcpt 450 4.7.1' })
    await server.stop()
    app.clock.set(new Date(before).toISOString())
  })

  it('with one key is put in once', async () => {
    const { putLetter } = await import('../../src/letters/put')
    const { id: subject } = await app.person()
    const letter = {
      kind: 'test',
      subject,
      language: 'en',
      address: 'one@people.test',
      data: {},
      key: `k:${subject}`,
    } as const
    const put = await Promise.all([putLetter(app.payload, letter), putLetter(app.payload, letter)])
    expect(put.map(({ isNew }) => isNew).sort()).toEqual([false, true])
    expect(put[0].id).toBe(put[1].id)
    await onlyLetter(subject)
    await send()
  })
})

describe('mail settings', () => {
  it('[P76] send a test letter that arrives, by what the administrator wrote; the password is stored encrypted and never shown', async () => {
    withoutMail()
    expect((await admin.post('/api/mail/test', { to: 'ada@people.test' })).body.code).toBe('mail-off')
    const wish = {
      host: '127.0.0.1',
      port: sink.port,
      security: 'none',
      username: 'gw',
      password: 'mail-secret',
      from: 'Glasswork <gw@company.test>',
    }
    expect((await hr.post('/api/mail/settings', wish)).status).toBe(403)
    await app.reauth(admin)
    const saved = await admin.post('/api/mail/settings', wish)
    expect([saved.status, saved.text.includes('mail-secret'), saved.text.includes('gw1.')]).toEqual([
      200,
      false,
      false,
    ])
    const raw = await app.payload.db.findGlobal<{ password?: string }>({ slug: 'mail', req: {} })
    expect(raw.password).toMatch(/^gw1\./)
    const read = await admin.get('/api/globals/mail')
    expect([read.body.password ?? null, read.body.host]).toEqual([null, '127.0.0.1'])

    const sent = await admin.post('/api/mail/test', { to: 'ada@people.test' })
    expect([sent.status, sent.body]).toEqual([200, { to: 'ada@people.test', returns: 'no-mailbox' }])
    expect(sink.to('ada@people.test')).toHaveLength(1)
    expect(sink.users.at(-1)).toBe('gw:mail-secret')
    // An empty field keeps what is stored.
    await admin.post('/api/mail/settings', { ...wish, password: '' })
    await admin.post('/api/mail/test', { to: 'ada@people.test' })
    expect([sink.to('ada@people.test').length, sink.users.at(-1)]).toEqual([2, 'gw:mail-secret'])

    await admin.post('/api/mail/settings', { ...wish, password: 'wrong' })
    const refused = await admin.post('/api/mail/test', { to: 'ada@people.test' })
    expect([refused.status, refused.body.code, refused.body.reason]).toEqual([
      409,
      'mail-failed',
      'auth 535 5.7.8',
    ])
    expect((await hr.post('/api/mail/test', { to: 'x@people.test' })).status).toBe(403)

    withMail()
    expect((await hr.get('/api/mail')).body).toMatchObject({ configured: true, source: 'environment' })
    withoutMail()
    await admin.post('/api/mail/settings', { ...wish, host: '', username: '', from: '' })
    expect((await hr.get('/api/mail')).body).toMatchObject({ configured: false, source: null })
  })

  it('[B9] a letter that waited for a mail server says so no longer than until one is set', async () => {
    withoutMail()
    const [admin, waits] = [await app.person({ roles: ['admin'] }), await app.person()]
    await app.reauth(admin)
    const { putLetter } = await import('../../src/letters/put')
    await putLetter(app.payload, {
      kind: 'account',
      subject: waits.id,
      language: 'en',
      address: 'waits@people.test',
      data: { name: 'W', news: 'password' },
    })
    await send()
    const reason = async () => (await onlyLetter(waits.id)).reason ?? null
    expect(await reason()).toBe('no-server')
    const wish = { host: '127.0.0.1', security: 'none', port: sink.port, from: 'Glasswork <gw@company.test>' }
    expect((await admin.post('/api/mail/settings', wish)).status).toBe(200)
    expect(await reason()).toBeNull()
    await admin.post('/api/mail/settings', { ...wish, host: '', from: '' })
    expect(await reason()).toBe('no-server')
    withMail()
    await send()
  })

  it('[G4] what a mail server said is told in the language of the page, whatever that of the account', async () => {
    withoutMail()
    const nobody = {
      host: '127.0.0.1',
      security: 'none',
      port: 1,
      username: '',
      password: '',
      from: 'a@people.test',
    }
    expect((await admin.post('/api/mail/settings', nobody)).status).toBe(200)
    for (const [spoken, said] of [
      ['en', /^The mail server/],
      ['zh', /^[^a-z]*邮件服务器/],
    ] as const) {
      const answer = await admin
        .post('/api/mail/test', { to: 'x@people.test' })
        .set('accept-language', spoken)
      expect([answer.body.code, answer.body.detail]).toEqual(['mail-failed', expect.stringMatching(said)])
    }
    await admin.post('/api/mail/settings', { ...nobody, host: '', from: '' })
  })
})

const nameOf = async ({ id }: Person): Promise<string> =>
  (await app.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })).name
const looksAt = async ({ id }: Person) => {
  const found = await app.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
  const user = { ...found, collection: 'users' as const }
  const reader: Reader = {
    payload: app.payload,
    req: await createLocalReq({ user }, app.payload),
    user,
    language: 'en',
    zone: 'Asia/Shanghai',
    snapshot: await snapshotOf(app.payload, id),
  }
  return (await readLooks(reader, { side: 'mine' })).looks
}

describe('without a mail server', () => {
  it('letters stay; hr hands one over, which is on record, and nobody else opens its link', async () => {
    withoutMail()
    const { person, row, address } = await put('invitation')
    expect(await send()).toEqual({})
    const { id } = await row()
    const url = `/api/outbox/${id}/letter`
    expect((await (await app.person()).post(url, {})).status).toBe(404)
    expect((await admin.post(url, {})).status).toBe(404)
    expect((await person.post(url, {})).text).not.toContain('secret-of-the-link')
    for (const who of [person, hr, admin]) {
      const list = await who.get(`/api/outbox?where[id][equals]=${id}`)
      expect([list.body.totalDocs, /secret-of-the-link|gw1\./.test(list.text)]).toEqual([1, false])
    }
    const opened = await hr.post(url, {})
    expect([opened.status, opened.body.link]).toEqual([200, 'http://127.0.0.1/invite/secret-of-the-link'])
    const log = await person.get('/api/audit-log?where[act][equals]=link-opened&depth=0')
    expect(log.body.docs).toEqual([
      expect.objectContaining({ actor: hr.id, subject: person.id, detail: 'invitation' }),
    ])
    // The person reads of it where looks are told, once he is in.
    expect((await looksAt(person)).map(({ act, whom }) => [act, whom])).toEqual([
      ['link-opened', await nameOf(person)],
    ])
    withMail()
    expect(await send()).toEqual({})
    expect(sink.to(address)).toEqual([])

    withoutMail()
    const { putLetter } = await import('../../src/letters/put')
    const officer = await app.person({ roles: ['privacy'] })
    const letter = {
      kind: 'password',
      language: 'en',
      address: null,
      data: {},
      link: 'http://127.0.0.1/x',
    } as const
    await putLetter(app.payload, { ...letter, subject: officer.id })
    const other = await onlyLetter(officer.id)
    const refused = await hr.post(`/api/outbox/${other.id}/letter`, {})
    expect([refused.status, refused.body.code]).toEqual([403, 'by-command'])
  })

  it('a failed letter is sent again by hr, under its Message-ID', async () => {
    sink.manner = 'never'
    const { row, address } = await put('invitation')
    await send()
    sink.manner = 'take'
    const { id, messageId } = await row()
    expect((await (await app.person()).post(`/api/outbox/${id}/retry`, {})).status).toBe(403)
    expect((await hr.post(`/api/outbox/${id}/retry`, {})).status).toBe(200)
    // Pressed twice it is one; later it is on its way.
    expect((await hr.post(`/api/outbox/${id}/retry`, {})).status).toBe(200)
    app.clock.advance(6_000)
    expect((await hr.post(`/api/outbox/${id}/retry`, {})).status).toBe(409)
    expect(await send()).toEqual({ sent: 1 })
    expect(sink.to(address).map((mail) => mail.messageId)).toEqual([messageId])
  })
})

describe('an invitation and a forgotten password', () => {
  const until = async (done: () => Promise<boolean>): Promise<void> => {
    while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 50))
  }

  it('[P76] go out by mail, each with a link that works once; whoever asks for a name that is nobody’s is told the same', async () => {
    const email = 'li.wei@people.test'
    const wish = { name: 'Li Wei', email, company: app.company, from: '2026-03-01', language: 'en' }
    const invited = await hr.post('/api/people', wish)
    expect([invited.status, invited.body.mailed, 'link' in invited.body]).toEqual([201, email, false])
    expect(await send()).toEqual({ sent: 1 })
    const take = (path: string) =>
      app.anonymous().post(path).set('sec-fetch-site', 'same-origin').send({ password: 'my own password' })
    expect((await take(linkIn(sink.to(email)[0]?.text))).status).toBe(200)

    const ask = (name: string) =>
      app.anonymous().post('/api/forgot-password').set('sec-fetch-site', 'same-origin').send({ name })
    const [nobody, known] = [await ask('nobody@people.test'), await ask(email)]
    expect([nobody.status, nobody.body]).toEqual([known.status, known.body])
    await until(async () => (await lettersOf(invited.body.id as string)).length === 2)
    expect(await send()).toEqual({ sent: 1 })
    expect(sink.to('nobody@people.test')).toEqual([])
    const link = linkIn(sink.to(email)[1]?.text)
    expect((await take(link)).status).toBe(200)
    expect((await take(link)).status).toBe(410)
  })
})

describe('a letter that waited longer than its link lasts', () => {
  // A session does not outlast its days.
  const signInAgain = async () => Object.assign(hr, await app.session(hr.id))
  beforeEach(signInAgain)
  const invited = async (email: string): Promise<string> => {
    const wish = { name: 'Xu', email, company: app.company, from: '2026-03-01', language: 'en' }
    return (await hr.post('/api/people', wish)).body.id as string
  }
  const take = (path: string) =>
    app.anonymous().post(path).set('sec-fetch-site', 'same-origin').send({ password: 'my own password' })

  it('goes out with a new one', async () => {
    const email = 'waited@people.test'
    await invited(email)
    app.clock.advance(8 * 24 * 60 * MINUTE)
    await send()
    expect(sink.to(email)).toHaveLength(1)
    expect((await take(linkIn(sink.to(email)[0]?.text))).status).toBe(200)
  })

  it('that failed is sent again with a new one, unless nobody needs it any more', async () => {
    sink.manner = 'never'
    const email = 'failed@people.test'
    const id = await invited(email)
    await send()
    sink.manner = 'take'
    app.clock.advance(8 * 24 * 60 * MINUTE)
    await signInAgain()
    const { id: letter } = await onlyLetter(id)
    expect((await hr.post(`/api/outbox/${letter}/retry`, {})).status).toBe(200)
    expect(await send()).toEqual({ sent: 1 })
    expect((await take(linkIn(sink.to(email)[0]?.text))).status).toBe(200)
    await app.payload.db.updateOne({
      collection: 'outbox',
      where: { id: { equals: letter } },
      data: { state: 'bounced' },
      req: {},
    })
    const again = await hr.post(`/api/outbox/${letter}/retry`, {})
    expect([again.status, again.body.code]).toEqual([410, 'expired-link'])
  })

  it('that another one has replaced is not sent', async () => {
    const email = 'twice@people.test'
    const id = await invited(email)
    expect((await hr.post(`/api/people/${id}/invitation`, {})).status).toBe(200)
    app.clock.advance(13 * 60 * MINUTE)
    expect(await send()).toEqual({ sent: 1, replaced: 1 })
    expect(sink.to(email)).toHaveLength(1)
    expect((await take(linkIn(sink.to(email)[0]?.text))).status).toBe(200)
  })
})

describe('another address', () => {
  beforeEach(async () => Object.assign(hr, await app.session(hr.id)))
  const post = (path: string, body: object = {}) =>
    app.anonymous().post(path).set('sec-fetch-site', 'same-origin').send(body)
  const addressOf = async (person: Person): Promise<string | null> =>
    (await person.get(`/api/users/${person.id}?depth=0`)).body.email ?? null
  const somebody = async (email: string): Promise<Person> => {
    const person = await app.person()
    await app.payload.update({
      collection: 'users',
      id: person.id,
      data: { email },
      depth: 0,
      overrideAccess: true,
    })
    await app.reauth(person)
    return person
  }
  const confirm = (address: string) => post(`${linkIn(sink.to(address).at(-1)?.text)}/confirm`)

  it.each([
    ['the old one first', ['before1@people.test', 'after1@people.test']],
    ['the new one first', ['after2@people.test', 'before2@people.test']],
  ])('changes once both ends have said yes: %s', async (_which, [first = '', second = '']) => {
    const [before, after] = [first, second].sort().reverse() as [string, string]
    const person = await somebody(before)
    const direct = await person.post('/api/account/contact', { email: after })
    expect([direct.status, direct.body.code]).toEqual([409, 'confirm-address'])
    expect((await person.post('/api/account/address', { email: ` ${after.toUpperCase()}` })).status).toBe(200)
    expect(await send()).toEqual({ sent: 2 })
    expect(await addressOf(person)).toBe(before)

    const link = linkIn(sink.to(first).at(-1)?.text)
    expect((await app.anonymous().get(link)).body).toMatchObject({ address: after })
    // Opening it changes nothing, and it sets no password.
    expect((await post(link, { password: 'a thief’s password' })).status).toBe(410)
    expect([(await confirm(first)).body, await addressOf(person)]).toEqual([{ changed: false }, before])
    expect((await confirm(first)).status).toBe(410)
    expect([(await confirm(second)).body, await addressOf(person)]).toEqual([{ changed: true }, after])
    const entered = await post('/api/sign-in', { name: before, password: 'whatever it is' })
    expect(entered.status).toBe(401)
  })

  it('needs one letter alone where there was no address, or is to be none', async () => {
    const person = await app.person()
    expect((await person.post('/api/account/address', { email: 'first@people.test' })).body.code).toBe(
      'reauth',
    )
    await app.reauth(person)
    await person.post('/api/account/address', { email: 'first@people.test' })
    expect(await send()).toEqual({ sent: 1 })
    expect([(await confirm('first@people.test')).body, await addressOf(person)]).toEqual([
      { changed: true },
      'first@people.test',
    ])
    await person.post('/api/account/address', { email: '' })
    expect(await send()).toEqual({ sent: 1 })
    expect([(await confirm('first@people.test')).body, await addressOf(person)]).toEqual([
      { changed: true },
      null,
    ])
  })

  it('that is somebody else’s is answered alike, and gets no letter', async () => {
    await somebody('taken@people.test')
    const person = await somebody('mine@people.test')
    const [taken, free] = [
      await person.post('/api/account/address', { email: 'taken@people.test' }),
      await person.post('/api/account/address', { email: 'free@people.test' }),
    ]
    expect([taken.status, taken.body.letters.length]).toEqual([free.status, free.body.letters.length])
    expect(await send()).toEqual({ sent: 2 })
    expect(sink.to('taken@people.test')).toEqual([])
  })

  it('by a later wish makes the earlier links worthless, and a day does', async () => {
    const person = await somebody('start@people.test')
    await person.post('/api/account/address', { email: 'one@people.test' })
    await send()
    await person.post('/api/account/address', { email: 'two@people.test' })
    await send()
    expect((await confirm('one@people.test')).status).toBe(410)
    app.clock.advance(25 * 60 * MINUTE)
    expect((await confirm('two@people.test')).status).toBe(410)
    Object.assign(person, await app.session(person.id))
    expect(await addressOf(person)).toBe('start@people.test')
  })

  it('from HR is told at both, and is on record', async () => {
    const person = await somebody('old@people.test')
    await app.reauth(hr)
    const wish = { email: 'new@people.test', reason: 'A new domain' }
    const changed = await hr.post(`/api/people/${person.id}/contact`, wish)
    expect(changed.status).toBe(200)
    expect(await send()).toEqual({ sent: 2 })
    for (const address of ['old@people.test', 'new@people.test'])
      expect(sink.to(address).at(-1)?.text).toContain('new@people.test')
    const { docs } = (await person.get('/api/audit-log?where[act][equals]=address-changed')).body
    expect(docs).toHaveLength(1)
  })

  it('[A9] without a mail server is changed at once, with the password, and told at the old one', async () => {
    withoutMail()
    const person = await somebody('told@people.test')
    expect((await person.post('/api/account/address', { email: 'x@people.test' })).body.code).toBe('mail-off')
    expect((await person.post('/api/account/contact', { email: 'x@people.test' })).status).toBe(200)
    expect(await addressOf(person)).toBe('x@people.test')
    const letters = (await lettersOf(person.id)) as (Row & { address?: string })[]
    expect(letters.map(({ kind, address }) => [kind, address])).toEqual([['account', 'told@people.test']])
  })
})

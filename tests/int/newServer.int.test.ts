import { letterTrouble } from '../../src/admin/letters/letterTrouble'
import { nameOfCode } from '../../src/admin/kit/named'
import { personView } from '../../src/admin/people/person'
import { letterItems } from '../../src/admin/start/letterItems'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { letterWays } from '../../src/people/letters/letterWays'
import { noteConnections } from '../../src/people/twoHands/connections'
import { setKick } from '../../src/letters/kick'
import { useApp, type Person } from '../support/app'
import { Sink } from '../support/smtp'

const app = useApp()
const sink = new Sink()
const DAY = 86_400_000
let admin: Person
let hr: Person
let officer: Person
let ann: Person
let ben: Person

const run = (name: string) => runJob(name, JOBS[name]!.job, { payload: app.payload, files: app.files })
const as = async (person: Person): Promise<Person> => {
  const session = await app.session(person.id)
  await app.reauth(person)
  return { ...person, ...session }
}
const wish = () => ({
  host: '127.0.0.1',
  port: sink.port,
  security: 'none',
  username: 'gw',
  password: 'mail-secret',
  from: 'Glasswork <gw@company.test>',
})
const setMail = async (more: object = {}) =>
  (await as(admin)).post('/api/mail/settings', { ...wish(), ...more })
const act = async () =>
  (await (await as(hr)).get('/api/pending-acts?depth=0&sort=-at&where[kind][equals]=mail')).body.docs[0] as {
    id: string
    state: string
  }
const putLetter = async (kind: 'password' | 'invitation') => {
  const { putLetter: put } = await import('../../src/letters/put')
  const { makeLink } = await import('../../src/people/account/oneTimeLinks')
  const req = { payload: app.payload, user: null, url: 'http://127.0.0.1/' }
  const { link } = await makeLink(req, ann.id, kind)
  await put(app.payload, {
    kind,
    subject: ann.id,
    language: 'en',
    address: `${kind}@people.test`,
    data: { name: 'Ann', username: 'ann', company: 'Test' },
    link,
  })
}

beforeAll(async () => {
  await sink.start()
  await app.publish()
  admin = await app.person({ name: 'Ada', roles: ['admin'] })
  hr = await app.person({ name: 'Hana', roles: ['hr'] })
  officer = await app.person({ name: 'Pia', roles: ['privacy'] })
  ann = await app.person({ name: 'Ann' })
  ben = await app.person({ name: 'Ben' })
  await noteConnections(app.payload)
})
afterAll(() => sink.stop())

describe('a mail server that changes', () => {
  it('[A4] is changed by an act of the administrator, who proves himself, and by no form', async () => {
    for (const who of [admin, hr, ann]) expect((await who.post('/api/globals/mail', wish())).status).toBe(403)
    expect((await (await as(hr)).post('/api/mail/settings', wish())).status).toBe(403)
    const stale = { ...admin, ...(await app.session(admin.id)) }
    await app.payload.db.updateMany({ collection: 'sessions', where: {}, data: { reauthAt: null }, req: {} })
    expect((await stale.post('/api/mail/settings', wish())).body.code).toBe('reauth')
  })

  it('[A4] is told to every holder, and carries no link for an account in use for a day', async () => {
    expect((await setMail()).status).toBe(200)
    for (const who of [admin, hr]) {
      const inbox = await app.payload.db.find<{ id: string; titles: { en: string } }>({
        collection: 'notices',
        where: { subject: { equals: who.id } },
        req: {},
      })
      expect(inbox.docs.map(({ titles }) => titles.en).join()).toContain(
        `Letters go through 127.0.0.1:${sink.port}`,
      )
    }
    const { docs } = await app.payload.find({
      collection: 'audit-log',
      where: { and: [{ act: { equals: 'connection-changed' } }, { actor: { equals: admin.id } }] },
      overrideAccess: true,
    })
    expect(docs).toHaveLength(1)
    expect(JSON.stringify(docs)).not.toContain('mail-secret')

    await putLetter('password')
    await run('sendOutbox')
    expect(sink.to('password@people.test')).toHaveLength(0)
    const held = await app.payload.db.findOne<{ id: string; state: string; reason: string }>({
      collection: 'outbox',
      where: { kind: { equals: 'password' } },
      req: {},
    })
    expect(held).toMatchObject({ state: 'deferred', reason: 'new-server' })
    app.clock.advance(DAY - 120_000)
    await run('settleActs')
    await run('sendOutbox')
    expect(sink.to('password@people.test')).toHaveLength(0)
    app.clock.advance(240_000)
    await run('settleActs')
    await run('sendOutbox')
    expect(sink.to('password@people.test')).toHaveLength(1)
  })

  it('[A4] is trusted at once where a second holder signs, never by its own; what goes on as before is left alone', async () => {
    await setMail({ from: 'Other <other@company.test>' })
    const { id } = await act()
    await putLetter('password')
    await run('sendOutbox')
    expect(sink.to('password@people.test')).toHaveLength(1)
    expect((await (await as(admin)).post(`/api/pending-acts/${id}/sign`, {})).status).toBe(403)
    // What waited leaves by the run that the signature begins, and not a day later.
    let sent: Promise<unknown> = Promise.resolve()
    setKick(() => (sent = run('sendOutbox')))
    expect((await (await as(hr)).post(`/api/pending-acts/${id}/sign`, {})).body).toEqual({ state: 'done' })
    setKick(undefined)
    await sent
    expect(sink.to('password@people.test')).toHaveLength(2)
    await setMail({ from: 'Other <other@company.test>' })
    expect((await act()).id).toBe(id)
  })

  it('[B9] a letter that waits for it is not offered to be sent again, and the refusal says what lets it go', async () => {
    await setMail({ from: 'Again <again@company.test>' })
    await putLetter('password')
    await run('sendOutbox')
    const held = async () =>
      (await app.payload.db.findOne<{ id: string; attempts: number }>({
        collection: 'outbox',
        where: { and: [{ state: { equals: 'deferred' } }, { reason: { equals: 'new-server' } }] },
        req: {},
      }))!
    const { id, attempts } = await held()
    const reader = await app.payload.findByID({ collection: 'users', id: hr.id, overrideAccess: true })
    const ways = await letterWays({ payload: app.payload, user: { ...reader, collection: 'users' } }, id)
    expect([ways.retry, ways.why?.en]).toEqual([
      false,
      expect.stringMatching(/second holder of an office .* signed that server/),
    ])
    const refused = await (await as(hr)).post(`/api/outbox/${id}/retry`, {})
    expect([refused.status, refused.body.code]).toEqual([409, 'letter-held'])
    expect(JSON.stringify(refused.body)).toMatch(/second holder|第二位任职者/)
    expect((await held()).attempts).toBe(attempts)
    await (await as(hr)).post(`/api/pending-acts/${(await act()).id}/sign`, {})
    await run('sendOutbox')
    expect(await held()).toBeNull()
  })

  it('[B9] letters that wait for it stand on the start page, in their rows and at the person, with what lets them go', async () => {
    const at = (iso: string) => iso
    const userOf = async ({ id }: Person) => ({
      ...(await app.payload.findByID({ collection: 'users', id, overrideAccess: true })),
      collection: 'users' as const,
    })
    const troubleFor = async (who: Person) => letterTrouble(app.payload, await userOf(who))
    const said = async (language: 'en' | 'zh' = 'en') =>
      letterItems(await troubleFor(hr), language, at)
        .filter(({ key }) => key === 'letters-held')
        .map(({ text, more }) => `${text}. ${more}`)
    const rowsAt = async (reader: Person, language: 'en' | 'zh' = 'en') =>
      (await personView(app.payload, await userOf(reader), await userOf(ann), language)).letters
    const signed = async () => (await as(hr)).post(`/api/pending-acts/${(await act()).id}/sign`, {})

    // Trusted: none can wait.
    for (const who of [admin, hr, officer]) expect((await troubleFor(who))?.held).toBeNull()
    expect(await said()).toEqual([])
    // To whom letters are not open, nothing is said of them, and not that there are none.
    expect([await troubleFor(ann), await rowsAt(ben)]).toEqual([null, null])

    await setMail({ from: 'Third <third@company.test>' })
    expect(await said()).toEqual([])
    await putLetter('password')
    // No run has looked yet.
    for (const who of [admin, hr, officer])
      expect((await troubleFor(who))?.held).toMatchObject({ letters: 0, unseen: 1 })
    expect((await said()).join()).toMatch(/^Whether letters wait .* shows within a minute\./)
    await run('sendOutbox')
    for (const who of [admin, hr, officer]) {
      const held = (await troubleFor(who))?.held
      expect([held?.letters, held?.unseen]).toEqual([1, 0])
      const { waitsUntil } = (await (await as(hr)).get(`/api/pending-acts/${(await act()).id}?depth=0`)).body
      expect(held?.until).toBe(waitsUntil)
    }
    expect((await said()).join()).toMatch(
      /^1 letter waits for the new mail server\. They leave once a second holder of an office .* has signed/,
    )
    expect((await said('zh')).join()).toMatch(/^1 封邮件在等待新的邮件服务器.*第二位任职者.*签署/)
    const item = letterItems(await troubleFor(hr), 'en', at).find(({ key }) => key === 'letters-held')
    const { search } = new URL(item!.href, 'http://x.test')
    for (const who of [admin, hr, officer]) {
      const list = await (await as(who)).get(`/api/outbox${search}`)
      expect(list.body.docs.map(({ kind, reason }: Record<string, string>) => [kind, reason])).toEqual([
        ['password', 'new-server'],
      ])
    }
    expect(await nameOfCode(app.payload, 'reason', 'new-server', 'zh')).toMatch(/^等待新的邮件服务器/)
    for (const [language, state, why] of [
      ['en', 'Waits for the new mail server', /second holder of an office .* signed that server/],
      ['zh', '等待新的邮件服务器', /第二位任职者.*签署该服务器/],
    ] as const) {
      const held = (await rowsAt(hr, language))?.filter(({ isHeld }) => isHeld)
      expect(held).toEqual([expect.objectContaining({ state, why: expect.stringMatching(why) as string })])
    }

    // Stopped: no signature and no day lets them go.
    await (await as(hr)).post(`/api/pending-acts/${(await act()).id}/stop`, { reason: 'Not ours.' })
    expect((await troubleFor(hr))?.held).toMatchObject({ letters: 1, until: null })
    expect((await said()).join()).toContain('once the administrator has set another')
    await setMail({ from: 'Fourth <fourth@company.test>' })
    expect((await signed()).body).toEqual({ state: 'done' })
    await run('sendOutbox')
    expect((await troubleFor(hr))?.held).toBeNull()
    expect([await said(), (await rowsAt(hr))?.filter(({ isHeld }) => isHeld)]).toEqual([[], []])
  })

  it('[A4] is noticed at the next start, where the environment names another', async () => {
    const before = await act()
    await noteConnections(app.payload)
    expect((await act()).id).toBe(before.id)
    process.env.SMTP_URL = 'smtp://mail.elsewhere.test:2525'
    process.env.MAIL_FROM = 'Glasswork <gw@company.test>'
    try {
      await noteConnections(app.payload)
    } finally {
      delete process.env.SMTP_URL
      delete process.env.MAIL_FROM
    }
    const after = await act()
    expect([after.id === before.id, after.state]).toEqual([false, 'waiting'])
  })

  it('[A4] gets no password that was given for another place', async () => {
    for (const moved of [{ host: 'localhost' }, { port: 2526 }, { username: 'other' }, { security: 'tls' }]) {
      const refused = await setMail({ ...moved, password: '' })
      expect([refused.status, refused.body.code]).toEqual([400, 'secret-again'])
    }
    const kept = await setMail({ password: '', perMinute: 500 })
    expect(kept.status).toBe(200)
    await (await as(admin)).post('/api/mail/test', { to: 'test@people.test' })
    expect(sink.users.at(-1)).toBe('gw:mail-secret')
  })
})

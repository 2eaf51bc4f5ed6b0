import { createLocalReq } from 'payload'
import { personView } from '../../src/admin/people/person'
import { letterTrouble } from '../../src/admin/letters/letterTrouble'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { setKick } from '../../src/letters/kick'
import { sendPasswordLetter } from '../../src/people/account/forgot'
import { invitation, invite } from '../../src/people/staff/invite'
import { makeLink } from '../../src/people/account/oneTimeLinks'
import { useApp, type Person } from '../support/app'
import { Sink } from '../support/smtp'

/** What is asked twice in one moment: by a double press, or by a browser that sends again what was not answered. */
describe('asked twice', () => {
  const app = useApp()
  const sink = new Sink()
  const HOUR = 3_600_000
  let hr: Person
  let other: Person
  let n = 0

  beforeAll(async () => {
    // Letters go when the test says so.
    setKick(() => undefined)
    await sink.start()
    await app.publish()
    hr = await app.person({ name: 'Hana', roles: ['hr'] })
    other = await app.person({ name: 'Hua', roles: ['hr'] })
    process.env.SMTP_URL = sink.url
    process.env.MAIL_FROM = 'Glasswork <glasswork@company.test>'
  })
  beforeEach(async () => {
    sink.manner = 'take'
    Object.assign(hr, await app.session(hr.id))
    await app.reauth(hr)
  })
  afterAll(async () => {
    for (const name of ['SMTP_URL', 'MAIL_FROM']) delete process.env[name]
    await sink.stop()
  })

  const send = async () =>
    (await runJob('sendOutbox', JOBS.sendOutbox!.job, { payload: app.payload, files: app.files })) ?? {}
  /** As a list makes them: nobody has invited them yet. */
  const listed = async (): Promise<string> => {
    const name = `Twice ${++n}`
    const user = await app.payload.create({
      collection: 'users',
      data: {
        name,
        username: `twice${n}`,
        email: `twice${n}@people.test`,
        language: 'en',
        roles: [],
        state: 'invited',
      } as never,
      depth: 0,
      overrideAccess: true,
    })
    return String(user.id)
  }
  const rowsOf = async (collection: 'outbox' | 'one-time-links' | 'audit-log', where: object) =>
    (
      await app.payload.db.find<Record<string, unknown> & { id: string }>({
        collection,
        where: where as never,
        sort: 'createdAt',
        limit: 0,
        pagination: false,
        req: {},
      })
    ).docs
  const lettersTo = (subject: string) => rowsOf('outbox', { subject: { equals: subject } })
  const invitations = (subject: string) =>
    rowsOf('audit-log', { and: [{ subject: { equals: subject } }, { act: { equals: 'invited' } }] })
  const opens = async (link: string): Promise<number> =>
    (await app.anonymous().get(new URL(link).pathname.replace('/invite/', '/api/links/'))).status
  type Made = { done: { id: string; link?: string; mailed?: string }[]; passed: unknown[] }

  it('[C3] people are invited by mail once, with one letter whose link works', async () => {
    const people = [await listed(), await listed(), await listed()]
    const body = { people, by: 'mail' }
    const [first, second] = await Promise.all([
      hr.post('/api/people/invitations', body),
      hr.post('/api/people/invitations', body),
    ])
    const third = await hr.post('/api/people/invitations', body)
    expect([first.status, second.status, third.status]).toEqual([200, 200, 200])
    expect((first.body as Made).done.map(({ mailed }) => mailed)).toHaveLength(3)
    expect([second.body, third.body]).toEqual([first.body, first.body])
    for (const id of people) {
      expect([await lettersTo(id), await invitations(id)].map((rows) => rows.length)).toEqual([1, 1])
      expect(await rowsOf('one-time-links', { user: { equals: id } })).toHaveLength(1)
    }
    await send()
    for (const letter of sink.letters.slice(-3)) {
      const link = /https?:\S+\/invite\/\S+/.exec(letter.text ?? '')?.[0] ?? ''
      expect(await opens(link)).toBe(200)
    }
  })

  it('[C3] links to print are the same for both, and work; later or by somebody else a new one is made', async () => {
    const id = await listed()
    const print = async (who = hr) =>
      ((await who.post('/api/people/invitations', { people: [id] })).body as Made).done[0]?.link ?? ''
    const [one, two] = await Promise.all([print(), print()])
    expect(one).toBe(two)
    expect(await opens(one)).toBe(200)
    const [mine, theirs] = await Promise.all([print(), print(other)])
    expect(mine).toBe(one)
    expect(theirs).not.toBe(one)
    expect([await opens(one), await opens(theirs)]).toEqual([410, 200])
    // What was replaced is not answered again.
    const anew = await print()
    expect([anew === one, await opens(anew)]).toEqual([false, 200])
    app.clock.advance(60_000)
    const later = await print()
    expect([later === anew, await opens(later)]).toEqual([false, 200])
  })

  it('[C3] of two links made at once by two people, one works', async () => {
    const id = await listed()
    const print = async (who: Person) =>
      ((await who.post('/api/people/invitations', { people: [id] })).body as Made).done[0]?.link ?? ''
    const links = await Promise.all([print(hr), print(other)])
    expect((await Promise.all(links.map(opens))).sort()).toEqual([200, 410])
    const req = { payload: app.payload, user: null, url: 'http://127.0.0.1/' }
    const made = await Promise.all([makeLink(req, id, 'invitation'), makeLink(req, id, 'invitation')])
    expect(await Promise.all(made.map(({ link }) => opens(link)))).toEqual([410, 200])
  })

  it('[C3] a new person is made once', async () => {
    const user = await app.payload.findByID({
      collection: 'users',
      id: hr.id,
      depth: 0,
      overrideAccess: true,
    })
    const req = Object.assign(await createLocalReq({ user: { ...user, collection: 'users' } }, app.payload), {
      url: 'http://127.0.0.1/api/people',
    })
    const wish = invitation.parse({ name: 'Same Same', company: app.company, from: '2026-03-01' })
    const [one, two] = await Promise.all([invite(req, wish), invite(req, wish)])
    expect(two).toEqual(one)
    // Not pressed twice, but a second person of the same name.
    expect((await invite(req, wish)).id).not.toBe(one.id)
  })

  it('[C3] a forgotten password and another address are written of once', async () => {
    const ann = await app.person({ name: 'Ann' })
    await app.payload.update({
      collection: 'users',
      id: ann.id,
      data: { email: 'ann-twice@people.test' },
      depth: 0,
      overrideAccess: true,
    })
    const req = { payload: app.payload, user: null, url: 'http://127.0.0.1/' } as never
    await Promise.all([
      sendPasswordLetter(req, 'ann-twice@people.test'),
      sendPasswordLetter(req, 'ann-twice@people.test'),
    ])
    const kinds = async () => (await lettersTo(ann.id)).map(({ kind }) => kind).sort()
    expect(await kinds()).toEqual(['password'])
    Object.assign(ann, await app.session(ann.id))
    await app.reauth(ann)
    const ask = (email: string) => ann.post('/api/account/address', { email })
    const asked = await Promise.all([ask('new-twice@people.test'), ask('new-twice@people.test')])
    expect(asked.map(({ status }) => status)).toEqual([200, 200])
    expect(await kinds()).toEqual(['address-new', 'address-old', 'password'])
    // Another one was asked for since: the first is asked anew.
    await ask('third-twice@people.test')
    await ask('new-twice@people.test')
    expect((await kinds()).filter((kind) => kind === 'address-new')).toHaveLength(3)
  })

  it('[C3] a letter that failed is sent again once', async () => {
    const id = await listed()
    sink.manner = 'never'
    await hr.post('/api/people/invitations', { people: [id], by: 'mail' })
    await send()
    const [letter] = await lettersTo(id)
    expect(letter?.state).toBe('failed')
    sink.manner = 'take'
    const retry = () => hr.post(`/api/outbox/${letter?.id}/retry`, {})
    const [one, two] = await Promise.all([retry(), retry()])
    expect([one.status, two.status]).toEqual([200, 200])
    const acts = await rowsOf('audit-log', {
      and: [{ subject: { equals: id } }, { act: { equals: 'letter-retried' } }],
    })
    expect(acts).toHaveLength(1)
    // What has failed again is tried again, whenever it is asked.
    sink.manner = 'never'
    await send()
    expect((await retry()).status).toBe(200)
    expect((await lettersTo(id))[0]?.state).toBe('queued')
  })

  it('[B1] who came by a list is invited, and invited again only after that', async () => {
    const id = await listed()
    await hr.post(`/api/people/${id}/invitation`, {})
    expect((await invitations(id)).map(({ detail }) => detail ?? null)).toEqual([null])
    app.clock.advance(60_000)
    await hr.post(`/api/people/${id}/invitation`, {})
    expect((await invitations(id)).map(({ detail }) => detail ?? null)).toEqual([null, 'again'])
  })

  it('[B9] a letter whose link was replaced has not failed: it is no longer needed, and asks for nobody', async () => {
    const id = await listed()
    const doubted = await listed()
    const asUser = async ({ id: of }: Person) => ({
      ...(await app.payload.findByID({ collection: 'users', id: of, depth: 0, overrideAccess: true })),
      collection: 'users' as const,
    })
    const user = await asUser(hr)
    await send()
    const before = await letterTrouble(app.payload, user)
    sink.manner = 'take-and-drop'
    await hr.post(`/api/people/${doubted}/invitation`, {})
    const had = sink.letters.length
    const sending = send()
    // It has the text, and breaks off; asked again, it takes nothing.
    while (sink.letters.length === had) await new Promise((resolve) => setTimeout(resolve, 1))
    sink.manner = 'later'
    await sending
    expect((await lettersTo(doubted))[0]).toMatchObject({ state: 'deferred', doubts: 1 })
    sink.manner = 'take'
    await hr.post(`/api/people/${id}/invitation`, {})
    app.clock.advance(HOUR)
    for (const each of [id, doubted]) await hr.post('/api/people/invitations', { people: [each] })
    const count = sink.letters.length
    expect(await send()).toMatchObject({ counts: { replaced: 2 } })
    expect(sink.letters).toHaveLength(count)
    expect((await lettersTo(id))[0]).toMatchObject({ state: 'replaced', reason: 'expired-link' })
    expect((await lettersTo(doubted))[0]).toMatchObject({ state: 'replaced', reason: 'may-have-arrived' })
    expect(await letterTrouble(app.payload, user)).toEqual(before)

    const shown = async (subject: string, language: 'en' | 'zh') => {
      const person = await asUser({ id: subject } as Person)
      const { letters } = await personView(app.payload, user, person, language)
      return letters?.map(({ state, isLost }) => [state, isLost])
    }
    expect(await shown(id, 'en')).toEqual([['No longer needed, not sent', false]])
    expect(await shown(doubted, 'en')).toEqual([['May have arrived; its link was used or replaced', false]])
    expect(await shown(doubted, 'zh')).toEqual([['可能已送达；其链接已使用或已被取代', false]])

    // As earlier versions stored it.
    await app.payload.db.updateMany({
      collection: 'outbox',
      where: { subject: { equals: id } },
      data: { state: 'failed' },
      req: {},
    })
    expect(await letterTrouble(app.payload, user)).toEqual(before)
    expect(await shown(id, 'en')).toEqual([['No longer needed, not sent', false]])
  })
})

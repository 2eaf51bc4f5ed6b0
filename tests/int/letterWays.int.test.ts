import { INVITED_ON_SERVER, noLinkWords } from '../../src/i18n/letters'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { letterKind, LETTERS, type LetterName } from '../../src/letters/kinds'
import { letterWays } from '../../src/people/letters/letterWays'
import { putLetter } from '../../src/letters/put'
import { makeLink } from '../../src/people/account/oneTimeLinks'
import { MONDAY, useApp, type Person } from '../support/app'
import { Sink } from '../support/smtp'

const DAY = 86_400_000

describe('[C3] a letter that came back', () => {
  const app = useApp()
  const sink = new Sink()
  let hr: Person
  let admin: Person
  let n = 0

  beforeAll(async () => {
    await sink.start()
    process.env.SMTP_URL = sink.url
    process.env.MAIL_FROM = 'Glasswork <glasswork@company.test>'
    await app.publish()
    hr = await app.person({ name: 'Hana', roles: ['hr'] })
    admin = await app.person({ name: 'Ada', roles: ['admin'] })
  })
  beforeEach(() => app.clock.set(MONDAY))
  afterAll(async () => {
    for (const name of ['SMTP_URL', 'MAIL_FROM']) delete process.env[name]
    await sink.stop()
  })

  /** It was taken by the mail server, and came back later. @returns its row's id. */
  const comesBack = async (subject: string): Promise<string> => {
    await runJob('sendOutbox', JOBS.sendOutbox!.job, { payload: app.payload, files: app.files })
    const { docs } = await app.payload.find({
      collection: 'outbox',
      where: { subject: { equals: subject } },
      sort: '-createdAt',
      limit: 1,
      overrideAccess: true,
    })
    const { id, state } = docs[0]!
    expect(state).toBe('sent')
    await app.payload.db.updateOne({
      collection: 'outbox',
      id,
      data: { state: 'bounced', reason: '5.1.1' },
      req: {},
      returning: false,
    })
    return String(id)
  }
  const invited = async () => {
    const email = `new${++n}@people.test`
    const wish = { name: 'Xu', email, company: app.company, from: '2026-03-01', language: 'en' }
    const { body } = await hr.post('/api/people', wish)
    return { id: body.id as string, letter: await comesBack(body.id as string) }
  }
  const userOf = async ({ id }: Person) => ({
    ...(await app.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })),
    collection: 'users' as const,
  })
  const ways = async (letter: string, who = hr) =>
    letterWays({ payload: app.payload, user: await userOf(who) }, letter)
  const code = async (path: string, who = hr) => {
    const { status, body } = await who.post(path, {})
    return status < 300 ? 'ok' : [status, body.code]
  }

  it('is sent again by the privacy officer where it tells of what he writes, and no other is', async () => {
    const privacy = await app.person({ name: 'Pia', roles: ['privacy'] })
    const { id: subject } = await app.person()
    const letters = Object.fromEntries(
      await Promise.all(
        Object.keys(LETTERS)
          .filter((kind) => !letterKind(kind).link)
          .map(async (kind) => {
            const expiresAt = '2026-06-01T00:00:00.000Z'
            const letter = {
              kind,
              subject,
              address: 'a@people.test',
              language: 'en',
              state: 'bounced',
              expiresAt,
            }
            return [kind, await app.raw('outbox', { ...letter, messageId: `<${kind}@x>` })] as const
          }),
      ),
    )
    const his = ['policy-changed', 'breach', 'breach-clock', 'announcement']
    for (const [kind, letter] of Object.entries(letters)) {
      const mayHe = his.includes(kind)
      expect([kind, (await ways(letter, privacy)).retry]).toEqual([kind, mayHe])
      expect([kind, await code(`/api/outbox/${letter}/retry`, privacy)]).toEqual([
        kind,
        mayHe ? 'ok' : [403, 'forbidden'],
      ])
    }
    // Nobody else's offices have changed by it.
    expect(await code(`/api/outbox/${letters.account}/retry`, admin)).toBe('ok')
    expect(await code(`/api/outbox/${letters.digest}/retry`)).toBe('ok')
    expect(await code(`/api/outbox/${letters.test}/retry`, await app.person())).toEqual([403, 'forbidden'])
    await app.payload.db.deleteMany({ collection: 'outbox', where: {}, req: {} })
  })

  it('is offered to be sent again, or handed over, where that works, and a new invitation where its link is gone', async () => {
    const { id, letter } = await invited()
    const shut = { retry: false, byHand: false }
    const why = noLinkWords('invitation', 'another-waits')
    expect(await ways(letter)).toEqual({ ...shut, why, invite: { id, name: 'Xu' } })
    expect(await ways(letter, admin)).toEqual({ ...shut, why, invite: { id, name: 'Xu' } })
    for (const door of ['retry', 'letter'])
      expect([door, await code(`/api/outbox/${letter}/${door}`)]).toEqual([door, [410, 'expired-link']])
    expect([why.en, why.zh]).toEqual([
      expect.stringMatching(/cannot be sent again.*Invite again: that makes a new link/),
      expect.stringMatching(/无法重新发送.*请重新邀请：系统会生成新链接/),
    ])
    // What is offered instead works.
    expect(await code(`/api/people/${id}/invitation`)).toBe('ok')
    const next = await comesBack(id)
    expect((await ways(next)).retry).toBe(false)
    // A week later its link is worth nothing any more, and one is made as it is sent again.
    app.clock.advance(8 * DAY)
    Object.assign(hr, await app.session(hr.id))
    expect(await ways(next)).toEqual({ retry: true, byHand: true, why: null, invite: null })
    expect(await code(`/api/outbox/${next}/retry`)).toBe('ok')
  })

  it('is offered to nobody once it is not needed, and says so', async () => {
    const { id, letter } = await invited()
    await app.setPassword(id, 'my own password')
    await app.payload.db.updateOne({ collection: 'users', id, data: { state: 'active' }, req: {} })
    const why = noLinkWords('invitation', 'not-needed')
    expect(await ways(letter)).toEqual({ retry: false, byHand: false, why, invite: null })
    expect(await code(`/api/outbox/${letter}/retry`)).toEqual([410, 'expired-link'])
  })

  it.each([
    ['password', 'another-waits', /page to sign in/, /登录页面/],
    ['address-old', 'asked-anew', /asks for the change of address anew/, /重新申请更换邮箱/],
    ['address-new', 'asked-anew', /asks for the change of address anew/, /重新申请更换邮箱/],
  ] as const)(
    'with a link of another kind says what works instead: %s',
    async (kind: LetterName, none, en, zh) => {
      const ann = await app.person()
      const url = 'http://127.0.0.1/'
      const { link } = await makeLink({ payload: app.payload, user: null, url }, ann.id, kind as 'password')
      const data = { name: 'Ann', username: 'ann', company: 'Test Company', address: 'a@people.test' }
      const address = 'ann@people.test'
      await putLetter(app.payload, { kind, subject: ann.id, language: 'en', address, data, link } as never)
      const letter = await comesBack(ann.id)
      const why = noLinkWords(kind, none)
      expect(await ways(letter)).toEqual({ retry: false, byHand: false, why, invite: null })
      expect([why.en, why.zh]).toEqual([expect.stringMatching(en), expect.stringMatching(zh)])
      expect(await code(`/api/outbox/${letter}/retry`)).toEqual([410, 'expired-link'])
    },
  )

  it('to somebody who holds an office leads to the server, and hr never opens a way into one', async () => {
    const { id, letter } = await invited()
    await app.payload.db.updateOne({ collection: 'users', id, data: { roles: ['privacy'] }, req: {} })
    expect(await ways(letter)).toEqual({
      retry: false,
      byHand: false,
      why: INVITED_ON_SERVER,
      invite: null,
    })
    expect(await code(`/api/people/${id}/invitation`)).toEqual([403, 'by-command'])
    app.clock.advance(8 * DAY)
    Object.assign(hr, await app.session(hr.id))
    expect(await ways(letter)).toEqual({ retry: true, byHand: false, why: null, invite: null })
    expect(await code(`/api/outbox/${letter}/letter`)).toEqual([403, 'by-command'])
  })

  it('without a link is sent again as it is', async () => {
    const address = 'ann@people.test'
    const { id: subject } = await app.person()
    await putLetter(app.payload, { kind: 'test', subject, language: 'en', address, data: { name: 'Ann' } })
    const letter = await comesBack(subject)
    expect(await ways(letter)).toEqual({ retry: true, byHand: false, why: null, invite: null })
    expect(await code(`/api/outbox/${letter}/retry`)).toBe('ok')
  })
})

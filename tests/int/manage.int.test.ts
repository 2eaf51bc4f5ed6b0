import { movedWords } from '../../src/i18n/moves'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { useApp, type Person } from '../support/app'
import { Sink } from '../support/smtp'

const app = useApp()
let hr: Person
let admin: Person

beforeAll(async () => {
  await app.publish()
  hr = await app.person({ name: 'Hana', roles: ['hr'] })
  admin = await app.person({ name: 'Ada', roles: ['admin'] })
})

const search = async (who: Person, typed: string): Promise<string[]> => {
  const { status, body } = await who.get(`/api/people/search?q=${encodeURIComponent(typed)}`)
  expect(status).toBe(200)
  return (body.people as { name: string }[]).map(({ name }) => name)
}
const numbered = async (person: Person, number: string) =>
  app.payload.update({
    collection: 'employments',
    id: person.employment,
    data: { number },
    overrideAccess: true,
  })
const memberships = async (user: string) => {
  const { body } = await hr.get(`/api/memberships?depth=0&sort=startsAt&where[user][equals]=${user}`)
  return (body.docs as { team: string; role: string; from: string; until?: string | null }[]).map((row) => [
    row.team,
    row.role,
    row.from.slice(0, 10),
    row.until?.slice(0, 10) ?? null,
  ])
}

describe('the search for people', () => {
  let team: string
  let lead: Person
  let member: Person
  beforeAll(async () => {
    team = await app.team('Searchers')
    member = await app.person({ name: '曾小贤', username: 'pinyin.one', team })
    await numbered(member, 'GW-0420')
    lead = await app.person({ name: 'Lea Searcher', team, role: 'lead' })
    await app.person({ name: '欧阳锋', username: 'pinyin.two' })
    await app.person({ name: 'José Müller', username: 'jose' })
  })

  it('finds by name, user name, number, pinyin and its first letters, the closest first', async () => {
    for (const typed of [
      '曾小贤',
      '小贤',
      'zengxiaoxian',
      'zeng xiao',
      'zxx',
      'ZXX',
      'gw-0420',
      '0420',
      'pinyin.one',
    ])
      expect([typed, await search(hr, typed)]).toEqual([typed, ['曾小贤']])
    expect(await search(hr, 'ouyang')).toEqual(['欧阳锋'])
    expect(await search(hr, 'oyf')).toEqual(['欧阳锋'])
    expect(await search(hr, 'jose muller')).toEqual(['José Müller'])
    expect((await search(hr, 'pinyin')).sort()).toEqual(['曾小贤', '欧阳锋'].sort())
    expect(await search(hr, ' ')).toEqual([])
    const { body } = await hr.get('/api/people/search?q=zxx')
    expect(Object.keys(body.people[0]).sort()).toEqual(['id', 'name', 'numbers', 'state', 'username'])
  })

  it('[T1] finds only whom one may see, and by nothing that is hidden', async () => {
    const secret = await app.person({ name: 'Quite Hidden', username: 'quite.hidden' })
    await app.payload.update({
      collection: 'users',
      id: secret.id,
      data: { phone: '+8613811112222', email: 'hidden.address@example.com' },
      overrideAccess: true,
    })
    await numbered(secret, 'HID-77')
    // A lead finds the people of the team, an employee nobody but himself, and nobody who is not signed in anything.
    expect(await search(lead, '曾')).toEqual(['曾小贤'])
    for (const typed of ['Quite', 'quite.hidden', 'HID-77', 'hid', '欧阳']) {
      expect([typed, await search(lead, typed)]).toEqual([typed, []])
      expect([typed, await search(member, typed)]).toEqual([typed, []])
    }
    expect(await search(member, 'zxx')).toEqual(['曾小贤'])
    expect((await app.anonymous().get('/api/people/search?q=a')).status).toBe(401)
    // Contacts and what only the server knows are not looked at, for nobody.
    const row = await app.payload.db.findOne<{ id: string; hash: string; salt: string }>({
      collection: 'users',
      where: { id: { equals: secret.id } },
      req: {},
    })
    for (const who of [hr, admin])
      for (const typed of [
        '13811112222',
        'hidden.address',
        'example.com',
        row?.hash ?? '',
        row?.salt ?? '',
        secret.id,
      ])
        expect([typed, await search(who, typed)]).toEqual([typed, []])
  })
})

describe('moving to another team', () => {
  it('ends the one before on the day before, and can be asked twice', async () => {
    const [old, next] = [await app.team(), await app.team()]
    const person = await app.person({ team: old })
    const url = `/api/employments/${person.employment}/move`
    const wish = { team: next, from: '2026-04-01', role: 'lead', reason: 'Takes over' }
    expect((await hr.post(url, wish)).body.code).toBe('reauth')
    await app.reauth(hr)
    expect((await hr.post(url, { ...wish, reason: undefined })).status).toBe(400)
    expect((await hr.post(url, wish)).status).toBe(200)
    const moved = [
      [old, 'member', '2026-01-05', '2026-03-31'],
      [next, 'lead', '2026-04-01', null],
    ]
    expect(await memberships(person.id)).toEqual(moved)
    expect((await hr.post(url, wish)).status).toBe(200)
    expect(await memberships(person.id)).toEqual(moved)
    // Cut off between the two: the second is made when it is asked again.
    await app.payload.db.deleteMany({
      collection: 'memberships',
      where: { and: [{ user: { equals: person.id } }, { team: { equals: next } }] },
      req: {},
    })
    expect((await hr.post(url, wish)).status).toBe(200)
    expect(await memberships(person.id)).toEqual(moved)
    const log = await app.payload.find({
      collection: 'audit-log',
      where: { and: [{ subject: { equals: person.id } }, { act: { equals: 'team-changed' } }] },
      overrideAccess: true,
    })
    expect(log.docs[0]?.detail).toContain('from 2026-04-01')
  })

  it('is refused where the days or the company do not fit, and to everybody but HR', async () => {
    const team = await app.team()
    const elsewhere = await app.raw('teams', {
      name: 'Elsewhere',
      company: await app.raw('companies', {
        name: 'Another company',
        zone: 'Asia/Shanghai',
        hours: { days: ['1'], from: '09:00', to: '18:00' },
      }),
    })
    const person = await app.person({ team })
    const url = `/api/employments/${person.employment}/move`
    const before = await memberships(person.id)
    const other = await app.team()
    for (const [body, status] of [
      [{ team: elsewhere, from: '2026-04-01' }, 400],
      [{ team: other, from: '2026-01-04' }, 400],
      [{ team: other, from: 'soon' }, 400],
    ] as const)
      expect([body, (await hr.post(url, body)).status]).toEqual([body, status])
    const lead = await app.person({ team, role: 'lead' })
    for (const who of [person, lead, admin])
      expect((await who.post(url, { team: other, from: '2026-04-01' })).status).toBe(403)
    expect(await memberships(person.id)).toEqual(before)
  })

  it('moves many at once, and tells whom it passed over', async () => {
    const [old, next] = [await app.team(), await app.team()]
    const [one, two, gone] = [
      await app.person({ name: 'Many One', team: old }),
      await app.person({ name: 'Many Two', team: old }),
      await app.person({ name: 'Many Gone', team: old }),
    ]
    await app.reauth(hr)
    expect((await hr.post(`/api/employments/${gone.employment}/end`, { now: true })).status).toBe(200)
    const people = [one.id, two.id, gone.id]
    const { status, body } = await hr.post('/api/people/move', { people, team: next, from: '2026-04-01' })
    expect(status).toBe(200)
    expect(body.done.map(({ name }: { name: string }) => name)).toEqual(['Many One', 'Many Two'])
    expect(body.passed).toEqual([
      { id: gone.id, name: 'Many Gone', code: 'account-ended', detail: expect.any(String) },
    ])
    expect(await memberships(two.id)).toHaveLength(2)
    expect((await one.post('/api/people/move', { people, team: next, from: '2026-04-01' })).status).toBe(403)
  })
})

describe('moving on the first day, and to where somebody is', () => {
  const joined = async (of: Person) =>
    (
      await app.payload.find({
        collection: 'audit-log',
        where: { and: [{ subject: { equals: of.id } }, { act: { equals: 'team-changed' } }] },
        overrideAccess: true,
      })
    ).docs.map(({ detail }) => detail)

  it('[B1] gives the team of that day’s membership way to the new one, on record', async () => {
    const [old, next] = [await app.team(), await app.team('Where she begins')]
    const person = await app.person({ team: old })
    const wish = { team: next, from: '2026-01-05' }
    const { status, body } = await hr.post(`/api/employments/${person.employment}/move`, wish)
    expect([status, body.moved]).toEqual([200, true])
    expect(await memberships(person.id)).toEqual([[next, 'member', '2026-01-05', null]])
    expect(await joined(person)).toEqual(['from 2026-01-05: Where she begins'])
    // One whose main team begins later is told so, also among many.
    const last = await app.team()
    await hr.post(`/api/employments/${person.employment}/move`, { team: last, from: '2026-04-01' })
    const many = await hr.post('/api/people/move', { people: [person.id], team: old, from: '2026-03-31' })
    expect(many.body.passed.map(({ detail }: { detail: string }) => detail)).toEqual([
      'A main team begins on that day or later already.',
    ])
  })

  it('[B1] says of how many it changed nothing, for they are there already', async () => {
    const [old, next] = [await app.team(), await app.team()]
    const [there, comes] = [await app.person({ team: next }), await app.person({ team: old })]
    const people = [there.id, comes.id]
    const { body } = await hr.post('/api/people/move', { people, team: next, from: '2026-04-01' })
    const ids = (of: { id: string }[]) => of.map(({ id }) => id)
    expect([ids(body.done), ids(body.there), body.passed]).toEqual([[comes.id], [there.id], []])
    expect(await joined(there)).toEqual([])
    expect(movedWords({ moved: body.done.length, there: body.there.length })).toEqual({
      en: '1 person was moved. 1 person is in this main team on that day already: nothing was changed for this person.',
      zh: '已调动 1 人。1 人当天已在该主要团队，未作更改。',
    })
    expect(movedWords({ moved: 2, there: 0 }).en).toBe('2 people were moved.')
    const again = await hr.post(`/api/employments/${comes.employment}/move`, {
      team: next,
      from: '2026-04-01',
    })
    expect([again.status, again.body.moved]).toEqual([200, false])
  })
})

describe('suspending', () => {
  it('[T7] shuts somebody out with the next request, links and devices too, until it is lifted', async () => {
    const person = await app.person()
    await app.setPassword(person.id, 'a long enough password')
    const device = await app.device(person)
    const suspend = () => hr.post(`/api/people/${person.id}/suspend`, { reason: 'lost laptop' })
    await app.reauth(hr)
    expect((await suspend()).status).toBe(200)
    expect((await person.get('/api/agreement')).status).toBe(401)
    expect((await device.get('/ingest/v1/config')).body.code).toBe('account-ended')
    expect((await suspend()).status).toBe(409)
    expect((await hr.post(`/api/people/${person.id}/resume`, { reason: 'found' })).status).toBe(200)
    const back = await app.session(person.id)
    expect((await back.get('/api/agreement')).status).toBe(200)
    expect((await device.get('/ingest/v1/config')).status).toBe(200)

    const invited = await hr.post('/api/people', {
      name: 'Not Yet',
      company: app.company,
      from: '2026-03-01',
    })
    await hr.post(`/api/people/${invited.body.id}/suspend`, { reason: 'wait' })
    const path = new URL(invited.body.link as string).pathname.replace('/invite/', '/api/links/')
    expect((await app.anonymous().get(path)).status).toBe(410)
    await hr.post(`/api/people/${invited.body.id}/resume`, { reason: 'go on' })
    expect((await hr.get(`/api/users/${invited.body.id}?depth=0`)).body.state).toBe('invited')
    expect((await hr.post(`/api/people/${invited.body.id}/invitation`, {})).status).toBe(200)
  })

  it('[T7] is for HR and administrators, and for nobody against himself', async () => {
    const person = await app.person()
    const act = async (who: Person, id: string) => {
      await app.reauth(who)
      return who.post(`/api/people/${id}/suspend`, { reason: 'x' })
    }
    expect((await act(person, admin.id)).status).toBe(403)
    // Who holds an office answers for the offices, and for nobody else's account.
    expect((await act(await app.person({ roles: ['privacy'] }), person.id)).status).toBe(403)
    expect((await act(hr, hr.id)).status).toBe(403)
    expect((await act(hr, 'nobody')).status).toBe(404)
    expect((await hr.get('/api/users/me')).body.user.id).toBe(hr.id)
  })
})

describe('inviting many', () => {
  it('makes a link for each who has not come, and tells whom it passed over', async () => {
    const invite = async (name: string) =>
      (await hr.post('/api/people', { name, company: app.company, from: '2026-03-01' })).body
    const [one, two] = [await invite('Slip One'), await invite('Slip Two')]
    const came = await app.person({ name: 'Slip Came' })
    const people = [one.id, two.id, came.id]
    const { body } = await hr.post('/api/people/invitations', { people })
    expect(body.passed).toEqual([
      { id: came.id, name: 'Slip Came', code: 'conflict', detail: 'This person has come already.' },
    ])
    const path = (link: string) => new URL(link).pathname.replace('/invite/', '/api/links/')
    for (const made of body.done as { name: string; link: string }[])
      expect((await app.anonymous().get(path(made.link))).body).toMatchObject({ name: made.name })
    expect(body.done).toHaveLength(2)
    // The links before are worthless.
    expect((await app.anonymous().get(path(one.link))).status).toBe(410)
    expect((await came.post('/api/people/invitations', { people })).status).toBe(403)
    expect((await hr.post('/api/people/invitations', { people: [] })).status).toBe(400)
  })

  it('[B10] by links to print sends no letter, with a mail server and addresses too; by mail it does', async () => {
    const sink = await new Sink().start()
    const invite = async (n: number, email?: string): Promise<string> =>
      (
        await hr.post('/api/people', {
          name: `Printed ${n}`,
          company: app.company,
          from: '2026-03-01',
          ...(email ? { email } : {}),
        })
      ).body.id as string
    // Made while no mail server is set: none of them has a letter yet.
    const people: string[] = []
    for (let n = 0; n < 61; n++) people.push(await invite(n, n % 3 ? `printed${n}@people.test` : undefined))
    process.env.SMTP_URL = sink.url
    process.env.MAIL_FROM = 'Glasswork <glasswork@company.test>'
    const letters = async () => {
      await runJob('sendOutbox', JOBS.sendOutbox!.job, { payload: app.payload, files: app.files })
      const where = { subject: { in: people } }
      return (await app.payload.count({ collection: 'outbox', where, overrideAccess: true })).totalDocs
    }
    type Made = { done: { link?: string; mailed?: string }[] }
    const printed = (await hr.post('/api/people/invitations', { people })).body as Made
    expect(printed.done.filter(({ link }) => link)).toHaveLength(61)
    expect([printed.done.filter(({ mailed }) => mailed), await letters(), sink.letters]).toEqual([[], 0, []])

    const few = people.slice(0, 6)
    const mailed = (await hr.post('/api/people/invitations', { people: few, by: 'mail' })).body as Made
    expect(mailed.done.map(({ link, mailed: to }) => [Boolean(link), Boolean(to)])).toEqual(
      few.map((_, n) => [n % 3 === 0, n % 3 !== 0]),
    )
    expect([await letters(), sink.letters.length]).toEqual([4, 4])

    // One that waits while links are printed is not sent with a link that works no more.
    await sink.stop()
    app.clock.advance(60_000)
    const waits = few[1]!
    await hr.post('/api/people/invitations', { people: [waits], by: 'mail' })
    expect(await letters()).toBe(5)
    app.clock.advance(60_000)
    await hr.post('/api/people/invitations', { people: [waits] })
    const again = await new Sink().start()
    process.env.SMTP_URL = again.url
    app.clock.advance(10 * 60_000)
    await letters()
    expect(again.letters).toEqual([])
    await again.stop()
    delete process.env.SMTP_URL
    delete process.env.MAIL_FROM
  })
})

import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { useApp, type Person } from '../support/app'

const app = useApp()
const DAY = 86_400_000
const reason = 'leaves the company'

const settle = () => runJob('settleActs', JOBS.settleActs!.job, { payload: app.payload, files: app.files })
const as = async (person: Person): Promise<Person> => {
  const session = await app.session(person.id)
  await app.reauth(person)
  return { ...person, ...session }
}
const holder = async (name: string, role: 'hr' | 'privacy' | 'admin') => {
  const person = await app.person({ name, roles: [role] })
  await app.setPassword(person.id, 'a long password')
  return person
}
const end = async (by: Person, whom: Person, wish: object = { now: true, reason }) =>
  (await as(by)).post(`/api/employments/${whom.employment}/end`, wish)
const restore = async (by: Person, whom: Person) =>
  (await as(by)).post(`/api/employments/${whom.employment}/restore`, { reason })
const sign = async (by: Person, act: string) => (await as(by)).post(`/api/pending-acts/${act}/sign`, {})
/** Whether he may still use his account. */
const isIn = async (person: Person) => (await (await app.session(person.id)).get('/api/agreement')).status
const employment = async ({ employment: id }: Person) =>
  app.payload.findByID({ collection: 'employments', id, depth: 0, overrideAccess: true })
const onRecord = async (act: string, subject: string) =>
  (
    await app.payload.find({
      collection: 'audit-log',
      where: { and: [{ act: { equals: act } }, { subject: { equals: subject } }] },
      depth: 0,
      overrideAccess: true,
    })
  ).docs
const titles = async (person: Person, kind: string) =>
  (
    await app.payload.find({
      collection: 'notices',
      where: { and: [{ subject: { equals: person.id } }, { kind: { equals: kind } }] },
      overrideAccess: true,
      limit: 100,
    })
  ).docs.map((doc) => (doc as unknown as { titles: { en: string } }).titles.en)

let hr: Person
let officer: Person
let admin: Person
beforeAll(() => app.publish())
beforeEach(async () => {
  await app.payload.db.deleteMany({ collection: 'pending-acts', where: {}, req: {} })
  await app.payload.db.updateMany({
    collection: 'users',
    where: { roles: { in: ['hr', 'privacy', 'admin'] } },
    data: { roles: [] },
    req: {},
  })
  hr = await holder('Hana', 'hr')
  officer = await holder('Pia', 'privacy')
  admin = await holder('Ada', 'admin')
})

describe('the employment of somebody who holds an office', () => {
  it('[A1] ends once two have signed, at once or after a last day, told to all holders and on record', async () => {
    expect((await end(hr, officer, { now: true })).body).toMatchObject({ status: 400, field: 'reason' })
    const begun = await end(hr, officer)
    expect([begun.status, begun.body]).toEqual([
      200,
      { state: 'waiting', act: expect.any(String), waitsUntil: null },
    ])
    const act = begun.body.act as string
    expect([(await employment(officer)).endsAt ?? null, await isIn(officer)]).toEqual([null, 200])
    // Neither he who began it nor the one concerned is the second, and no day of waiting makes up for one.
    for (const who of [hr, officer]) expect((await sign(who, act)).status).toBe(403)
    app.clock.advance(2 * DAY)
    await settle()
    expect(await isIn(officer)).toBe(200)
    for (const who of [hr, officer, admin])
      expect(await titles(who, 'two-hands')).toContain(
        'The employment of Pia, who holds an office, ends at once: waits for a second signature',
      )

    expect((await sign(admin, act)).body).toEqual({ state: 'done' })
    expect([Boolean((await employment(officer)).endedAt), await isIn(officer)]).toEqual([true, 401])
    expect(await onRecord('employment-ended', officer.id)).toMatchObject([
      { actor: admin.id, detail: 'at once' },
    ])
    expect(JSON.stringify(await onRecord('act-begun', officer.id))).not.toContain(reason)

    const day = '2026-04-30'
    const later = await end(hr, admin, { lastDay: day, reason })
    // Whoever is left and may sign is nobody: it waits a day.
    expect(Date.parse(later.body.waitsUntil as string)).toBe(app.clock.now() + DAY)
    app.clock.advance(DAY)
    await settle()
    expect((await employment(admin)).until?.slice(0, 10)).toBe(day)
  })

  it('[A1] is not ended by himself alone, nor his account shut by calling him a child', async () => {
    expect((await end(hr, hr)).status).toBe(403)
    const child = { bornOn: '2015-01-01', reason }
    for (const who of [hr, officer]) {
      const whom = who === hr ? officer : hr
      const refused = await (await as(who)).post(`/api/people/${whom.id}/guardian`, child)
      expect(refused.body).toMatchObject({ status: 409, code: 'second-hand' })
    }
    expect(await isIn(officer)).toBe(200)
  })

  it('[A3] is not taken up again by one hand, with the office in it', async () => {
    const act = (await end(hr, officer)).body.act as string
    await sign(admin, act)
    const wish = { company: app.company, from: '2026-03-01', reason }
    const anew = await (await as(hr)).post(`/api/people/${officer.id}/employments`, wish)
    expect(anew.body).toMatchObject({ status: 409, code: 'second-hand' })
    const begun = await restore(hr, officer)
    expect([begun.status, begun.body.state]).toEqual([200, 'waiting'])
    expect(await isIn(officer)).toBe(401)
    expect((await sign(officer, begun.body.act as string)).status).toBe(401)
    expect((await sign(admin, begun.body.act as string)).body).toEqual({ state: 'done' })
    expect([(await employment(officer)).endsAt ?? null, await isIn(officer)]).toEqual([null, 200])
    expect(await onRecord('employment-restored', officer.id)).toMatchObject([{ actor: admin.id }])
  })

  it('[A1] of which two acts are signed at once ends once', async () => {
    const act = (await end(hr, officer)).body.act as string
    const second = await as(admin)
    const signed = await Promise.all([1, 2, 3].map(() => second.post(`/api/pending-acts/${act}/sign`, {})))
    expect(signed.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await onRecord('employment-ended', officer.id)).toHaveLength(1)
  })

  it('ends as anybody’s where the office was taken before', async () => {
    await app.payload.update({
      collection: 'users',
      id: officer.id,
      data: { roles: [] },
      overrideAccess: true,
    })
    expect((await end(hr, officer, { now: true })).body).toEqual({ endsAt: expect.any(String) })
    expect(await isIn(officer)).toBe(401)
    expect((await restore(hr, officer)).body).toEqual({ ok: true })
  })
})

describe('what somebody is called who holds an office', () => {
  const correct = async (by: Person, whom: Person, wish: object) =>
    (await as(by)).post(`/api/people/${whom.id}/correct`, { reason, ...wish })
  const called = async ({ id }: Person) => {
    const { name, username } = await app.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      overrideAccess: true,
    })
    return [name, username]
  }

  it('[A1] [P28] two sign, so that nobody looks under another’s name; nor does he name himself', async () => {
    expect((await correct(hr, hr, { name: 'Pia' })).status).toBe(403)
    const before = await called(officer)
    const begun = await correct(hr, officer, { username: 'pia.new' })
    expect([begun.status, begun.body.state, await called(officer)]).toEqual([200, 'waiting', before])
    expect((await correct(hr, officer, { name: 'P', language: 'zh' })).status).toBe(400)
    expect((await sign(admin, begun.body.act as string)).body).toEqual({ state: 'done' })
    expect(await called(officer)).toEqual([before[0], 'pia.new'])
    // How his pages look is corrected as anybody's.
    expect((await correct(hr, officer, { language: 'zh' })).body).toEqual({ ok: true })
  })

  it('[A1] is not given where somebody has it by then', async () => {
    const begun = await correct(hr, officer, { username: 'taken.by.then' })
    await app.person({ username: 'taken.by.then' })
    expect((await sign(admin, begun.body.act as string)).body).toEqual({ state: 'lapsed' })
  })
})

describe('a suspension of somebody who holds an office', () => {
  const suspend = async (by: Person, whom: Person) =>
    (await as(by)).post(`/api/people/${whom.id}/suspend`, { reason })
  const resume = async (by: Person, whom: Person) =>
    (await as(by)).post(`/api/people/${whom.id}/resume`, { reason })
  const waiting = async (kind: string) =>
    (
      await (
        await as(hr)
      ).get(`/api/pending-acts?depth=0&where[kind][equals]=${kind}&where[state][equals]=waiting`)
    ).body.docs as { id: string }[]
  const stateOf = async ({ id }: Person) =>
    (await app.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })).state

  it('[A1] is signed by nobody any more once it was lifted', async () => {
    expect((await suspend(hr, admin)).status).toBe(200)
    const [suspension] = await waiting('suspension')
    const lifted = (await resume(officer, admin)).body.act as string
    expect((await sign(hr, lifted)).body).toEqual({ state: 'done' })
    expect(await stateOf(admin)).toBe('active')
    expect((await sign(officer, suspension!.id)).status).toBe(409)
    expect(await titles(admin, 'two-hands')).not.toContain('Ada, who holds an office, is suspended: done')
  })

  it('[A1] is taken back by whoever began it and nobody else, and not begun anew by him within the week', async () => {
    expect((await suspend(hr, admin)).status).toBe(200)
    const [suspension] = await waiting('suspension')
    const stop = async (who: Person) =>
      (await as(who)).post(`/api/pending-acts/${suspension!.id}/stop`, { reason })
    expect((await stop(officer)).status).toBe(403)
    expect((await stop(hr)).body).toEqual({ state: 'stopped' })
    expect(await stateOf(admin)).toBe('active')
    expect((await suspend(hr, admin)).body).toMatchObject({ status: 409, code: 'second-hand' })
    expect(await stateOf(admin)).toBe('active')
  })

  it('[A1] is taken back at once where whoever began it lets its person in again', async () => {
    expect((await suspend(officer, admin)).status).toBe(200)
    expect((await resume(officer, admin)).body).toEqual({ state: 'stopped' })
    expect(await stateOf(admin)).toBe('active')
    expect(await waiting('suspension')).toEqual([])
    expect(await waiting('resumption')).toEqual([])
  })
})

import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { claimAct } from '../../src/people/twoHands/land'
import { useApp, type Person } from '../support/app'

const app = useApp()
const HOUR = 3_600_000
const DAY = 24 * HOUR
const reason = 'for the test'

const settle = async () => {
  const outcome = await runJob('settleActs', JOBS.settleActs!.job, { payload: app.payload, files: app.files })
  return outcome.ran ? outcome.counts : 'busy'
}
/** Every session is gone after a day, so each act begins with one that has just proved itself. */
const as = async (person: Pick<Person, 'id'>): Promise<Person> => {
  const session = await app.session(person.id)
  await app.reauth(person)
  return { id: person.id, employment: '', ...session }
}
const rolesOf = async ({ id }: Pick<Person, 'id'>) =>
  (await app.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })).roles ?? []
const stateOf = async ({ id }: Pick<Person, 'id'>) =>
  (await app.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })).state
const give = async (by: Pick<Person, 'id'>, to: Pick<Person, 'id'>, change: object) =>
  (await as(by)).post(`/api/people/${to.id}/offices`, { reason, ...change })
const sign = async (by: Pick<Person, 'id'>, act: string) =>
  (await as(by)).post(`/api/pending-acts/${act}/sign`, {})
const stop = async (by: Pick<Person, 'id'>, act: string) =>
  (await as(by)).post(`/api/pending-acts/${act}/stop`, { reason })
const suspend = async (by: Pick<Person, 'id'>, whom: Pick<Person, 'id'>) =>
  (await as(by)).post(`/api/people/${whom.id}/suspend`, { reason })
const told = async ({ id }: Pick<Person, 'id'>) =>
  (
    await app.payload.db.find<{ id: string; titles: { en: string } }>({
      collection: 'notices',
      where: { and: [{ subject: { equals: id } }, { kind: { in: ['two-hands', 'hours'] } }] },
      limit: 0,
      pagination: false,
      req: {},
    })
  ).docs.map(({ titles }) => titles.en)
const onRecord = async (act: string, subject?: string) =>
  (
    await app.payload.find({
      collection: 'audit-log',
      where: { and: [{ act: { equals: act } }, ...(subject ? [{ subject: { equals: subject } }] : [])] },
      depth: 0,
      limit: 1000,
      overrideAccess: true,
    })
  ).docs

/** Nobody but those named holds an office. */
const onlyHolders = async () => {
  await app.payload.db.deleteMany({ collection: 'pending-acts', where: {}, req: {} })
  const { docs } = await app.payload.find({
    collection: 'users',
    where: { roles: { in: ['hr', 'privacy', 'admin'] } },
    depth: 0,
    limit: 1000,
    overrideAccess: true,
  })
  for (const { id } of docs)
    await app.payload.update({ collection: 'users', id, data: { roles: [] }, overrideAccess: true })
}
const holder = async (name: string, role: 'hr' | 'privacy' | 'admin') => {
  const person = await app.person({ name, roles: [role] })
  await app.setPassword(person.id, 'a long password')
  return person
}

beforeAll(() => app.publish())
beforeEach(onlyHolders)

describe('an office', () => {
  it('[A1] is given once two other holders have signed; nobody gives one to himself', async () => {
    const [hr, admin, ann] = [
      await holder('Hana', 'hr'),
      await holder('Ada', 'admin'),
      await app.person({ name: 'Ann' }),
    ]
    expect((await give(hr, hr, { give: 'privacy' })).status).toBe(403)
    expect((await give(ann, ann, { give: 'hr' })).status).toBe(403)
    const withoutPassword = await hr.post(`/api/people/${ann.id}/offices`, { reason, give: 'hr' })
    await app.payload.db.updateMany({ collection: 'sessions', where: {}, data: { reauthAt: null }, req: {} })
    expect((await hr.post(`/api/people/${ann.id}/offices`, { reason, give: 'hr' })).body.code).toBe('reauth')
    expect(withoutPassword.status).toBe(200)
    await app.payload.db.deleteMany({ collection: 'pending-acts', where: {}, req: {} })

    const begun = await give(hr, ann, { give: 'privacy' })
    expect([begun.status, begun.body]).toEqual([
      200,
      { state: 'waiting', act: expect.any(String), waitsUntil: null },
    ])
    expect(await rolesOf(ann)).toEqual([])
    const act = begun.body.act as string
    for (const who of [hr, ann]) expect((await sign(who, act)).status).toBe(403)
    app.clock.advance(2 * DAY)
    await settle()
    expect(await rolesOf(ann)).toEqual([])

    expect((await sign(admin, act)).body).toEqual({ state: 'done' })
    expect(await rolesOf(ann)).toEqual(['privacy'])
    expect((await sign(admin, act)).status).toBe(409)
    for (const who of [hr, admin, ann]) {
      expect(await told(who)).toContain(
        'Ann is given the office Privacy officer: waits for a second signature',
      )
      expect(await told(who)).toContain('Ann is given the office Privacy officer: done')
    }
    expect(await onRecord('roles-changed', ann.id)).toMatchObject([{ actor: admin.id, detail: 'privacy' }])
    const [begin] = await onRecord('act-begun', ann.id)
    expect(JSON.stringify(await onRecord('act-begun', ann.id))).not.toContain(reason)
    expect(begin).toMatchObject({ actor: hr.id })
  })

  it('[A1] keeps running the system apart from reading records, and is given to nobody who has not come', async () => {
    const [hr, admin] = [await holder('Hana', 'hr'), await holder('Ada', 'admin')]
    expect((await give(hr, admin, { give: 'privacy' })).status).toBe(400)
    expect((await give(admin, hr, { give: 'hr' })).status).toBe(400)
    const invited = await app.person({ state: 'invited', agrees: false })
    expect((await give(hr, invited, { give: 'privacy' })).status).toBe(409)
  })

  it('[A1] waits a day where nobody else can sign, and any holder or the one concerned stops it meanwhile', async () => {
    const [hr, ann] = [await holder('Hana', 'hr'), await app.person({ name: 'Ann' })]
    const stopped = (await give(hr, ann, { give: 'privacy' })).body
    expect(Date.parse(stopped.waitsUntil as string)).toBe(app.clock.now() + DAY)
    expect((await stop(await app.person(), stopped.act as string)).status).toBe(404)
    expect((await stop(ann, stopped.act as string)).body).toEqual({ state: 'stopped' })
    app.clock.advance(2 * DAY)
    await settle()
    expect(await rolesOf(ann)).toEqual([])

    await give(hr, ann, { give: 'privacy' })
    app.clock.advance(DAY - 60_000)
    await settle()
    expect(await rolesOf(ann)).toEqual([])
    app.clock.advance(2 * 60_000)
    expect(await settle()).toEqual({ acts: 1 })
    expect(await rolesOf(ann)).toEqual(['privacy'])
    await settle()
    expect(await onRecord('roles-changed', ann.id)).toHaveLength(1)
  })

  it('[A1] is given once by two who sign at once, and also where the first was killed after his claim', async () => {
    const [hr, admin, officer] = [
      await holder('H', 'hr'),
      await holder('A', 'admin'),
      await holder('P', 'privacy'),
    ]
    const [ann, ben] = [await app.person(), await app.person()]
    const act = (await give(hr, ann, { give: 'hr' })).body.act as string
    const answers = await Promise.all([sign(admin, act), sign(officer, act)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await onRecord('roles-changed', ann.id)).toHaveLength(1)

    const other = (await give(hr, ben, { give: 'hr' })).body.act as string
    const second = {
      secondBy: admin.id,
      secondAs: 'admin',
      secondAt: new Date(app.clock.now()).toISOString(),
    }
    expect(await claimAct(app.payload, other, 'waiting', second)).toBe(true)
    expect([await settle(), await rolesOf(ben)]).toEqual([{}, []])
    app.clock.advance(5 * 60_000)
    expect([await settle(), await rolesOf(ben)]).toEqual([{ acts: 1 }, ['hr']])
    expect([await settle(), (await onRecord('roles-changed', ben.id)).length]).toEqual([{}, 1])
  })
})

describe('a holder of an office', () => {
  it('[A1] is suspended at once by another, and is back after a day unless a second signs', async () => {
    const [hr, admin] = [await holder('Hana', 'hr'), await holder('Ada', 'admin')]
    expect((await suspend(hr, admin)).status).toBe(200)
    expect((await admin.get('/api/agreement')).status).toBe(401)
    expect(await told(hr)).toContain(
      'Ada, who holds an office, is suspended: done at once; it lapses in 24 hours unless a second holder signs',
    )
    // Shutting the only other one out makes nobody alone.
    const ann = await app.person({ name: 'Ann' })
    expect((await give(hr, ann, { give: 'privacy' })).body.waitsUntil).toBeNull()
    app.clock.advance(DAY + 60_000)
    await settle()
    expect(await stateOf(admin)).toBe('active')
    await settle()
    app.clock.advance(2 * DAY)
    await settle()
    expect(await rolesOf(ann)).toEqual([])
    expect((await suspend(hr, admin)).body.code).toBe('second-hand')
  })

  it('[A1] stays suspended where a second signs, while what the first began rests until then; two lift it', async () => {
    const [hr, admin, officer] = [
      await holder('H', 'hr'),
      await holder('A', 'admin'),
      await holder('P', 'privacy'),
    ]
    const ann = await app.person()
    const begun = (await give(hr, ann, { give: 'hr' })).body.act as string
    await suspend(hr, admin)
    expect((await sign(officer, begun)).body.code).toBe('rests')
    const rows = (await (await as(officer)).get('/api/pending-acts?depth=0&where[kind][equals]=suspension'))
      .body.docs
    expect((await stop(officer, rows[0].id as string)).status).toBe(403)
    expect((await sign(officer, rows[0].id as string)).body).toEqual({ state: 'done' })
    app.clock.advance(2 * DAY)
    await settle()
    expect(await stateOf(admin)).toBe('suspended')
    expect((await sign(officer, begun)).body).toEqual({ state: 'done' })

    const lifted = await (await as(hr)).post(`/api/people/${admin.id}/resume`, { reason })
    expect(lifted.body).toMatchObject({ state: 'waiting' })
    expect(await stateOf(admin)).toBe('suspended')
    await sign(officer, lifted.body.act as string)
    expect(await stateOf(admin)).toBe('active')
  })
})

describe('an invitation', () => {
  it('[A5] carries no office, and whoever invited nobody comes into one by his link', async () => {
    const first = await app.person({ name: 'First' })
    await app.payload.update({
      collection: 'users',
      id: first.id,
      data: { roles: ['hr', 'privacy', 'admin'] },
      overrideAccess: true,
      context: { firstPerson: true },
    })
    const hr = await holder('Hana', 'hr')
    const wish = { name: 'New', company: app.company, from: '2026-03-01' }
    expect((await (await as(first)).post('/api/people', { ...wish, roles: ['hr'] })).status).toBe(400)
    const invited = (await (await as(hr)).post('/api/people', wish)).body
    const link = new URL(invited.link as string).pathname.replace('/invite/', '/api/links/')
    // The first person, who holds every office, names at once.
    expect((await give(first, invited, { give: 'privacy' })).body).toEqual({ state: 'done' })
    expect(await rolesOf(invited)).toEqual(['privacy'])
    expect((await app.anonymous().get(link)).status).toBe(410)
    expect((await (await as(hr)).post(`/api/people/${invited.id}/invitation`, {})).body.code).toBe(
      'by-command',
    )
    expect((await (await as(first)).post(`/api/people/${invited.id}/invitation`, {})).status).toBe(200)
    // Others do not, and neither does he once he has handed over.
    expect((await give(hr, await app.person(), { give: 'privacy' })).body.state).toBe('waiting')
    await app.payload.update({
      collection: 'users',
      id: first.id,
      data: { roles: ['admin'] },
      overrideAccess: true,
    })
    expect((await give(first, await app.person(), { give: 'hr' })).body.state).toBe('waiting')
  })
})

describe('wider hours', () => {
  it('[A5] need a second hand, are told to each person, and bind from the midnight twelve hours after', async () => {
    app.clock.set('2026-03-16T02:00:00.000Z') // a Monday, 10:00 in Shanghai
    const [hr, admin] = [await holder('Hana', 'hr'), await holder('Ada', 'admin')]
    const ann = await app.person({ name: 'Ann' })
    const laptop = await app.device(ann)
    const hours = { days: ['1', '2', '3', '4', '5', '6', '7'], from: '00:00', to: '23:59', breaks: [] }
    const path = `/api/companies/${app.company}/wider-hours`
    expect((await (await as(admin)).post(path, { hours, reason })).status).toBe(403)
    const begun = await (await as(hr)).post(path, { hours, reason })
    expect([begun.status, begun.body.waitsUntil]).toEqual([200, null])
    const collects = async () => {
      const at = app.clock.now()
      const sent = await laptop.post('/ingest/v1/activity', {
        items: [{ at: new Date(at - 60_000).toISOString(), keys: 1, clicks: 1 }],
      })
      return sent.body.results[0].code ?? 'taken'
    }
    app.clock.set('2026-03-16T13:00:00.000Z') // 21:00
    expect(await collects()).toBe('outside-working-time')
    expect((await sign(admin, begun.body.act as string)).body).toEqual({ state: 'done' })
    expect((await told(ann)).filter((each) => each.startsWith('Working hours widen'))).toHaveLength(1)
    expect(await collects()).toBe('outside-working-time')
    // The midnight three hours after is too soon; the next one counts.
    app.clock.set('2026-03-16T17:00:00.000Z')
    expect(await collects()).toBe('outside-working-time')
    app.clock.set('2026-03-17T15:55:00.000Z')
    expect(await collects()).toBe('outside-working-time')
    app.clock.set('2026-03-17T16:05:00.000Z')
    expect(await collects()).toBe('taken')
  })

  it('[A5] another time zone is signed, told and waited for as longer hours are', async () => {
    app.clock.set('2026-03-30T05:00:00.000Z') // a Monday, 13:00 in Shanghai
    await app.payload.update({
      collection: 'companies',
      id: app.company,
      data: {
        hours: { days: ['1', '2', '3', '4', '5'], from: '09:00', to: '18:00', breaks: [] },
        widened: null,
      },
      overrideAccess: true,
    })
    const [hr, admin] = [await holder('Hana', 'hr'), await holder('Ada', 'admin')]
    const ann = await app.person({ name: 'Ann' })
    const abroad = await app.person({ name: 'Abe', zone: 'Asia/Shanghai' })
    const [laptop, other] = [await app.device(ann), await app.device(abroad)]
    const wish = { zone: 'America/Los_Angeles', reason }
    const company = `/api/companies/${app.company}`
    expect((await (await as(hr)).post(`${company}/hours`, wish)).body.code).toBe('second-hand')
    expect(
      (await (await as(hr)).post(`${company}/wider-hours`, { zone: 'Asia/Shanghai', reason })).status,
    ).toBe(400)
    const begun = await (await as(hr)).post(`${company}/wider-hours`, wish)
    const collects = async (device = laptop) => {
      const sent = await device.post('/ingest/v1/activity', {
        items: [{ at: new Date(app.clock.now() - 60_000).toISOString(), keys: 1, clicks: 1 }],
      })
      return sent.body.results[0].code ?? 'taken'
    }
    app.clock.set('2026-03-30T05:02:00.000Z')
    expect(await collects()).toBe('taken')
    expect((await sign(admin, begun.body.act as string)).body).toEqual({ state: 'done' })
    expect((await told(ann)).filter((each) => each.includes('America/Los_Angeles'))).toHaveLength(1)
    expect(await onRecord('hours-widened')).not.toEqual([])
    // Till it binds nothing is collected that either of the two would not: 13:04 there, 22:04 the day before here.
    app.clock.set('2026-03-30T05:04:00.000Z')
    expect(await collects()).toBe('outside-working-time')
    // Monday, 10:00 in Los Angeles, is a Tuesday at 01:00 in Shanghai, whose midnight was too soon.
    app.clock.set('2026-03-30T17:00:00.000Z')
    expect(await collects()).toBe('outside-working-time')
    app.clock.set('2026-03-31T16:05:00.000Z')
    expect(await collects()).toBe('taken')
    // Whoever has a zone of his own keeps it.
    expect(await collects(other)).toBe('outside-working-time')
    app.clock.set('2026-04-01T02:00:00.000Z')
    expect(await collects(other)).toBe('taken')
  })
})

import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { setHolds } from '../../src/policy/decide/holds'
import { snapshotOf } from '../../src/policy/decide/snapshot'
import { decide } from '../../src/policy/decide/decide'
import { STANDARD_TERMS, useApp, type Person } from '../support/app'

/** A Monday, 10:00 in Shanghai. */
const TEN = '2026-03-16T02:00:00.000Z'
const NINE = '2026-03-16T01:00:00.000Z'
const DAY = 86_400_000
const iso = (at: number): string => new Date(at).toISOString()
const BORN = { twelve: '2013-06-01', sixteen: '2009-06-01', adult: '2000-06-01' }

describe('minors', () => {
  const app = useApp()
  let hr: Person
  let privacy: Person
  beforeAll(async () => {
    app.clock.set(NINE)
    await app.publish([
      ...STANDARD_TERMS,
      // What a law demands, and what protects somebody's life, needs no guardian.
      {
        category: 'device-logs',
        consent: 'general',
        basis: 'legal-duty',
        retentionDays: 30,
        logs: ['fault'],
      },
    ])
    hr = await app.person({ name: 'Hana', roles: ['hr'] })
    privacy = await app.person({ name: 'Pia', roles: ['privacy'] })
  })
  beforeEach(async () => {
    app.clock.set(TEN)
    // Tests that move the clock by days leave no session behind.
    Object.assign(hr, await app.session(hr.id))
    Object.assign(privacy, await app.session(privacy.id))
  })

  /** Somebody who came at nine. */
  const person = async (name: string) => {
    const at = new Date(app.clock.now()).toISOString()
    app.clock.set(NINE)
    const found = await app.person({ name })
    app.clock.set(at)
    return found
  }
  /** HR, with the password typed again. */
  const staff = async <T>(act: (who: Person) => T): Promise<Awaited<T>> => {
    await app.reauth(hr)
    return await act(hr)
  }
  const record = (minor: Person, bornOn: string, more: object = {}) =>
    staff((who) => who.post(`/api/people/${minor.id}/guardian`, { bornOn, reason: 'Passport', ...more }))
  const confirm = (id: string) =>
    staff((who) =>
      who.post(`/api/guardianships/${id}/confirm`, {
        guardian: 'Mum',
        signedOn: '2026-03-15',
        paper: 'Folder 7',
      }),
    )
  const minute = (at: string) => ({ at, keys: 1, clicks: 1, title: 'Work', program: 'editor' })
  const upload = async (by: Person, at = '2026-03-16T01:30:00.000Z') => {
    const device = await app.device(by)
    const { body } = await device.post('/ingest/v1/activity', { items: [minute(at)] })
    const [item] = body.results as { status?: string; code?: string }[]
    return item?.code ?? item?.status
  }
  const rows = async (of: Person, slug: 'activity' | 'device-logs', live = true) =>
    (
      await app.payload.count({
        collection: slug,
        where: {
          and: [
            { subject: { equals: of.id } },
            ...(live ? [{ expiresAt: { greater_than: new Date(app.clock.now()).toISOString() } }] : []),
          ],
        },
        overrideAccess: true,
      })
    ).totalDocs

  it('[P88] takes nothing that rests on the consent of somebody under 18 until a guardian’s signed consent is recorded', async () => {
    const kim = await person('Kim')
    expect(await upload(kim)).toBe('accepted')
    const { body } = await record(kim, BORN.sixteen)
    const id = String(body.id)
    expect(await upload(kim, '2026-03-16T01:40:00.000Z')).toBe('guardian-missing')
    const config = await (await app.device(kim)).get('/ingest/v1/config')
    expect(JSON.stringify(config.body)).toContain('guardian-missing')
    // The account is open from 14 on.
    expect((await kim.get('/api/notices/own')).status).toBe(200)
    for (const wrong of [
      {},
      { guardian: 'Mum', paper: 'Folder 7' },
      { guardian: 'Mum', paper: 'Folder 7', signedOn: '2026-03-18' },
    ])
      expect((await hr.post(`/api/guardianships/${id}/confirm`, wrong)).status).toBe(400)
    for (const who of [hr, kim])
      expect((await who.patch(`/api/guardianships/${id}`, { state: 'confirmed' })).status).toBe(403)
    await app.reauth(kim)
    const whole = { guardian: 'Mum', signedOn: '2026-03-15', paper: 'Folder 7' }
    expect((await kim.post(`/api/guardianships/${id}/confirm`, whole)).status).toBe(403)
    expect((await confirm(id)).status).toBe(200)
    expect(await upload(kim, '2026-03-16T01:45:00.000Z')).toBe('accepted')
    expect((await hr.post(`/api/guardianships/${id}/withdraw`, { reason: 'By letter' })).status).toBe(200)
    expect(await upload(kim, '2026-03-16T01:50:00.000Z')).toBe('guardian-missing')
  })

  it('[P88] ends with the eighteenth birthday', async () => {
    const lee = await person('Lee')
    await record(lee, '2008-03-17')
    expect(await upload(lee)).toBe('guardian-missing')
    app.clock.set('2026-03-18T02:00:00.000Z')
    expect(await upload(lee, '2026-03-18T01:30:00.000Z')).toBe('accepted')
    const adult = await person('Max')
    await record(adult, BORN.adult)
    expect(await upload(adult, '2026-03-18T01:30:00.000Z')).toBe('accepted')
  })

  it('[P89] shuts the account of a child under 14 at once, and opens it with a guardian’s consent', async () => {
    const tim = await person('Tim')
    expect((await tim.get('/api/notices/own')).status).toBe(200)
    const { body } = await record(tim, BORN.twelve)
    expect((await tim.get('/api/notices/own')).status).toBe(401)
    const again = await app.session(tim.id)
    expect((await again.get('/api/notices/own')).status).toBe(401)
    // HR cannot open it by setting a state.
    expect((await hr.patch(`/api/users/${tim.id}`, { state: 'active' })).status).toBe(403)
    expect((await again.get('/api/notices/own')).status).toBe(401)
    expect((await confirm(String(body.id))).status).toBe(200)
    const opened = await app.session(tim.id)
    expect((await opened.get('/api/notices/own')).status).toBe(200)
  })

  const byTheHour = () =>
    runJob('purgeMinors', JOBS.purgeMinors!.job, { payload: app.payload, files: app.files })
  const aDayLater = async () => {
    const before = app.clock.now()
    app.clock.advance(DAY)
    await byTheHour()
    app.clock.set(iso(before))
  }

  it('[P90] ends what is held of a minor without a guardian a day after it is recorded, and the purge deletes it', async () => {
    const una = await person('Una')
    expect(await upload(una)).toBe('accepted')
    expect(await rows(una, 'activity')).toBe(1)
    await record(una, BORN.sixteen)
    await byTheHour()
    expect(await rows(una, 'activity')).toBe(1)
    await aDayLater()
    app.clock.advance(DAY)
    expect(await rows(una, 'activity')).toBe(0)
    await runJob('purgeExpired', JOBS.purgeExpired!.job, { payload: app.payload, files: app.files })
    expect(await rows(una, 'activity', false)).toBe(0)
    app.clock.advance(-DAY)
  })

  it('[P90] keeps everything of somebody whose day of birth was put down wrongly and is corrected within the day', async () => {
    const wes = await person('Wes')
    expect(await upload(wes)).toBe('accepted')
    const { body } = await record(wes, BORN.sixteen)
    const wish = { bornOn: '1990-01-01', reason: 'a slip' }
    const path = `/api/guardianships/${String(body.id)}/correct`
    expect((await staff((who) => who.post(path, wish))).status).toBe(200)
    await aDayLater()
    expect(await rows(wes, 'activity')).toBe(1)
    expect(await upload(wes, '2026-03-16T01:31:00.000Z')).toBe('accepted')
  })

  it('[P90] calls nobody a minor who is of age, or yet to be born, and says where that was a slip', async () => {
    const xia = await person('Xia')
    for (const bornOn of ['1066-10-14', '1980-01-01', '2008-03-01', '2030-01-01', '2999-12-31'])
      expect([bornOn, (await record(xia, bornOn)).body]).toMatchObject([
        bornOn,
        { status: 400, field: 'bornOn' },
      ])
    const { body } = await record(xia, BORN.sixteen)
    const path = `/api/guardianships/${String(body.id)}/correct`
    const correct = (bornOn: string) => staff((who) => who.post(path, { bornOn, reason: 'a slip' }))
    expect((await correct('2030-01-01')).status).toBe(400)
    // A mistyped year would make him of age.
    expect((await correct('1066-10-14')).status).toBe(400)
    expect((await correct('1980-01-01')).status).toBe(200)
    const told = (await xia.get('/api/notices/own')).body.notices as { titles: { en: string } }[]
    expect(told.map(({ titles }) => titles.en).join()).toContain(
      'You are on record as of age: nothing is deleted',
    )
  })

  it('[P90] sweeps up by the hour what came by a door that did not ask', async () => {
    const val = await person('Val')
    await record(val, BORN.sixteen)
    await app.raw('activity', {
      subject: val.id,
      company: app.company,
      capturedAt: TEN,
      receivedAt: TEN,
      localDate: '2026-03-16',
      zone: 'Asia/Shanghai',
      policyVersion: 1,
      expiresAt: '2027-01-01T00:00:00.000Z',
      device: (await app.device(val)).id,
      key: 'past every door',
      minutes: [minute(TEN)],
      rev: 0,
    })
    expect(await rows(val, 'activity')).toBe(1)
    await aDayLater()
    app.clock.advance(DAY)
    expect(await rows(val, 'activity')).toBe(0)
    app.clock.advance(-DAY)
  })

  describe('a personnel file and a picture', () => {
    const fileOf = async (minor: Person) =>
      app.raw('personnel', { subject: minor.id, address: { value: 'Somewhere 1', source: 'person' } })
    const pictureOf = async (minor: Person) => {
      const file = await app.files.put('avatars', Buffer.from('a face'))
      await app.raw('avatars', { subject: minor.id, file, at: TEN })
      return file
    }
    const left = async (of: Person) => {
      const count = async (collection: 'personnel' | 'avatars') =>
        (await app.payload.db.count({ collection, where: { subject: { equals: of.id } }, req: {} })).totalDocs
      return [await count('personnel'), await count('avatars')]
    }
    const isThere = async (file: string) => {
      const found = await app.files.open('avatars', file)
      await found?.close()
      return found !== null
    }
    afterEach(() => setHolds(() => Promise.resolve(new Set())))

    it('[D4] [P90] [P91] of a child without a guardian go a day after it is recorded, with the file of the picture', async () => {
      const kit = await person('Kit')
      await fileOf(kit)
      const face = await pictureOf(kit)
      await record(kit, BORN.twelve)
      await byTheHour()
      expect([await left(kit), await isThere(face)]).toEqual([[1, 1], true])
      await aDayLater()
      expect([await left(kit), await isThere(face)]).toEqual([[0, 0], false])
      // Nobody writes it anew, and what came all the same goes within the hour.
      const again = await hr.post('/api/personnel', {
        subject: kit.id,
        address: { value: 'Somewhere 1', source: 'person' },
      })
      expect(again.status).toBe(403)
      const at = iso(app.clock.now())
      await app.payload.db.create({
        collection: 'personnel',
        data: { subject: kit.id, createdAt: at },
        req: {},
      })
      const second = await pictureOf(kit)
      await aDayLater()
      expect([await left(kit), await isThere(second)]).toEqual([[0, 0], false])
    })

    it('[D4] [P90] stay under a legal hold, and go when it ends', async () => {
      const lou = await person('Lou')
      const file = await fileOf(lou)
      const face = await pictureOf(lou)
      setHolds((_payload, category, ids) =>
        Promise.resolve(new Set(category === 'personnel' ? ids.filter((id) => id === file) : ids)),
      )
      await record(lou, BORN.twelve)
      await aDayLater()
      expect([await left(lou), await isThere(face)]).toEqual([[1, 1], true])
      setHolds(() => Promise.resolve(new Set()))
      await aDayLater()
      expect([await left(lou), await isThere(face)]).toEqual([[0, 0], false])
    })

    it('[P91] stay with a guardian’s consent, and of somebody of sixteen what asks for no consent', async () => {
      const mia = await person('Mia')
      await fileOf(mia)
      const face = await pictureOf(mia)
      await record(mia, BORN.twelve, {
        state: 'confirmed',
        guardian: 'Mum',
        signedOn: '2026-03-15T12:00:00.000Z',
        paper: 'Folder 7',
      })
      const noa = await person('Noa')
      await fileOf(noa)
      await record(noa, BORN.sixteen)
      await aDayLater()
      expect([await left(mia), await isThere(face), await left(noa)]).toEqual([[1, 1], true, [1, 0]])
    })
  })

  it('[P90] takes a report from anybody without signing in, with a clock, and answers it', async () => {
    const wil = await person('Wil')
    const report = { text: 'Wil is thirteen years old.', contact: 'neighbour@example.test' }
    const sent = await app.anonymous().post('/api/child-reports/report').send(report)
    expect([sent.status, sent.body]).toEqual([201, { dueAt: '2026-03-19T02:00:00.000Z' }])
    expect((await app.anonymous().post('/api/child-reports/report').send({ text: 'short' })).status).toBe(400)
    const told = (await privacy.get('/api/notices/own')).body.notices as { kind: string; url: string }[]
    const url = told.find(({ kind }) => kind === 'child-report')!.url
    const id = url.split('/').at(-1)!
    expect((await wil.get(`/api/child-reports/${id}`)).status).toBe(403)
    const answer = { right: true, answer: 'So it is.', subject: wil.id, bornOn: '2013-01-01' }
    expect((await wil.post(`/api/child-reports/${id}/answer`, answer)).status).toBe(403)
    // Of nobody else than by the page of a person: no adult, nobody yet to be born, nobody who holds an office.
    for (const [wrong, status] of [
      [{ bornOn: '1066-10-14' }, 400],
      [{ bornOn: '1980-01-01' }, 400],
      [{ bornOn: '2030-01-01' }, 400],
      [{ subject: hr.id }, 409],
    ] as const) {
      const refused = await privacy.post(`/api/child-reports/${id}/answer`, { ...answer, ...wrong })
      expect([wrong, refused.status]).toEqual([wrong, status])
    }
    expect((await privacy.post(`/api/child-reports/${id}/answer`, answer)).body).toEqual({ state: 'right' })
    expect((await wil.get('/api/notices/own')).status).toBe(401)
    expect(
      (await privacy.post(`/api/child-reports/${id}/answer`, { right: false, answer: 'No.' })).status,
    ).toBe(409)
  })

  it('[P91] keeps, shows and gives away a child’s data by law, guardian or protection alone', async () => {
    const zoe = await person('Zoe')
    const acts = async (category: string) => {
      const snapshot = await snapshotOf(app.payload, zoe.id)
      const now = app.clock.now()
      return (['keep', 'view', 'export', 'disclose'] as const).map((act) => {
        const decision = decide(snapshot, { act, category, viewer: 'hr', purpose: 'hours-dispute', now })
        return decision.allowed ? 'yes' : decision.code
      })
    }
    const all = ['yes', 'yes', 'yes', 'yes']
    const none = Array<string>(4).fill('guardian-missing')
    expect(await acts('activity')).toEqual(all)
    const { body } = await record(zoe, BORN.twelve)
    expect(await acts('activity')).toEqual(none)
    // Under 14 also what asks for no consent; a duty of law holds.
    expect((await acts('account')).slice(0, 1)).toEqual(['guardian-missing'])
    expect(await acts('device-logs')).toEqual(all)
    const viewing = { category: 'activity', scope: 'person', subject: zoe.id, purpose: 'hours-dispute' }
    expect((await hr.post('/api/viewings', viewing)).status).toBe(403)
    await confirm(String(body.id))
    expect(await acts('activity')).toEqual(all)
    expect((await hr.post('/api/viewings', viewing)).status).toBe(201)
  })
})

import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { snapshotOf } from '../../src/privacy/snapshot'
import { decide } from '../../src/privacy/decide'
import { STANDARD_TERMS, useApp, type Person } from '../support/app'

/** A Monday, 10:00 in Shanghai. */
const TEN = '2026-03-16T02:00:00.000Z'
const NINE = '2026-03-16T01:00:00.000Z'
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
  beforeEach(() => app.clock.set(TEN))

  /** Somebody who came at nine. */
  const person = async (name: string) => {
    const at = new Date(app.clock.now()).toISOString()
    app.clock.set(NINE)
    const found = await app.person({ name })
    app.clock.set(at)
    return found
  }
  const record = (minor: Person, bornOn: string, more: object = {}) =>
    hr.post('/api/guardianships', {
      subject: minor.id,
      bornOn: `${bornOn}T12:00:00.000Z`,
      state: 'pending',
      ...more,
    })
  const confirm = (id: string) =>
    hr.patch(`/api/guardianships/${id}`, {
      state: 'confirmed',
      guardian: 'Mum',
      signedOn: '2026-03-15T12:00:00.000Z',
      paper: 'Folder 7',
    })
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
    const id = String(body.doc.id)
    expect(await upload(kim, '2026-03-16T01:40:00.000Z')).toBe('guardian-missing')
    const config = await (await app.device(kim)).get('/ingest/v1/config')
    expect(JSON.stringify(config.body)).toContain('guardian-missing')
    // The account is open from 14 on.
    expect((await kim.get('/api/notices/own')).status).toBe(200)
    for (const wrong of [
      { state: 'confirmed' },
      { state: 'confirmed', guardian: 'Mum' },
      { state: 'confirmed', guardian: 'Mum', signedOn: '2026-03-18T12:00:00.000Z' },
    ])
      expect((await hr.patch(`/api/guardianships/${id}`, wrong)).status).toBe(400)
    expect((await kim.patch(`/api/guardianships/${id}`, { state: 'confirmed' })).status).not.toBe(200)
    expect((await confirm(id)).status).toBe(200)
    expect(await upload(kim, '2026-03-16T01:45:00.000Z')).toBe('accepted')
    await hr.patch(`/api/guardianships/${id}`, { state: 'withdrawn' })
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
    await hr.patch(`/api/users/${tim.id}`, { state: 'active' })
    expect((await again.get('/api/notices/own')).status).toBe(401)
    expect((await confirm(String(body.doc.id))).status).toBe(200)
    const opened = await app.session(tim.id)
    expect((await opened.get('/api/notices/own')).status).toBe(200)
  })

  it('[P90] ends what is held of a minor without a guardian as it is recorded, and the purge deletes it', async () => {
    const una = await person('Una')
    expect(await upload(una)).toBe('accepted')
    expect(await rows(una, 'activity')).toBe(1)
    await record(una, BORN.sixteen)
    expect(await rows(una, 'activity')).toBe(0)
    await runJob('purgeExpired', JOBS.purgeExpired!.job, { payload: app.payload, files: app.files })
    expect(await rows(una, 'activity', false)).toBe(0)
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
    await runJob('purgeMinors', JOBS.purgeMinors!.job, { payload: app.payload, files: app.files })
    expect(await rows(val, 'activity')).toBe(0)
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
    await confirm(String(body.doc.id))
    expect(await acts('activity')).toEqual(all)
    expect((await hr.post('/api/viewings', viewing)).status).toBe(201)
  })
})

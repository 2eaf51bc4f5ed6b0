import sharp from 'sharp'
import { useApp } from '../support/app'
import { insertRows, newId, type NewRow } from '../../src/db/insertRows'
import { fileStore } from '../../src/files/current'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { setHolds } from '../../src/policy/decide/holds'

const DAY = 86_400_000

describe('jobs', () => {
  const app = useApp()
  const run = (name: string, dryRun = false) =>
    runJob(name, JOBS[name]!.job, { payload: app.payload, files: fileStore(), dryRun })

  const screenshot = async (subject: string, capturedAt: string, keptDays: number) => {
    const file = await fileStore().put('screenshots', Buffer.from('full'))
    const thumb = await fileStore().put('screenshots', Buffer.from('thumb'))
    const id = await app.raw('screenshots', {
      subject,
      company: app.company,
      capturedAt,
      receivedAt: capturedAt,
      localDate: capturedAt.slice(0, 10),
      zone: 'Asia/Shanghai',
      policyVersion: 1,
      expiresAt: new Date(Date.parse(capturedAt) + keptDays * DAY).toISOString(),
      clientId: file,
      key: file,
      file,
      thumb,
      width: 1,
      height: 1,
      bytes: 4,
    })
    const exists = async () => {
      const row = await app.payload.db.findOne({
        collection: 'screenshots',
        where: { id: { equals: id } },
        req: {},
      })
      const found = await Promise.all([file, thumb].map((name) => fileStore().open('screenshots', name)))
      for (const each of found) await each?.close()
      return { row: row !== null, files: found.filter(Boolean).length }
    }
    return { id, file, thumb, exists }
  }

  it('[P85] [T15] keeps a screenshot on its last day, and purges row, file and thumbnail on the next', async () => {
    const ann = await app.person()
    const shot = await screenshot(ann.id, '2026-03-01T02:00:00.000Z', 14)
    app.clock.set('2026-03-15T01:59:00.000Z')
    await run('purgeExpired')
    expect(await shot.exists()).toEqual({ row: true, files: 2 })
    expect((await ann.get('/api/screenshots')).body.totalDocs).toBe(1)

    app.clock.set('2026-03-15T02:01:00.000Z')
    expect((await ann.get('/api/screenshots')).body.totalDocs).toBe(0)
    expect(await run('purgeExpired', true)).toEqual({ ran: true, counts: { screenshots: 1 } })
    expect(await shot.exists()).toEqual({ row: true, files: 2 })
    expect(await run('purgeExpired')).toEqual({ ran: true, counts: { screenshots: 1 } })
    expect(await shot.exists()).toEqual({ row: false, files: 0 })
  })

  it('sweeps files without a row and rows without a file, but nothing younger than an hour', async () => {
    const ann = await app.person()
    const whole = await screenshot(ann.id, '2026-03-15T03:00:00.000Z', 14)
    const halved = await screenshot(ann.id, '2026-03-15T03:00:00.000Z', 14)
    await fileStore().remove('screenshots', halved.file)
    const orphan = await fileStore().put('screenshots', Buffer.from('orphan'))
    await run('sweepFiles')
    expect(
      await fileStore()
        .open('screenshots', orphan)
        .then((file) => file?.close().then(() => 'there')),
    ).toBe('there')

    app.clock.advance(2 * 3_600_000)
    await run('sweepFiles')
    expect(await fileStore().open('screenshots', orphan)).toBeNull()
    expect(await whole.exists()).toEqual({ row: true, files: 2 })
    expect((await halved.exists()).row).toBe(false)
  })

  it('[P84] a version with a shorter term shortens what is stored, and a longer one never lengthens it', async () => {
    app.clock.set('2026-04-01T02:00:00.000Z')
    const ann = await app.person()
    const shot = await screenshot(ann.id, '2026-04-01T02:00:00.000Z', 30)
    const expiry = async () =>
      (
        await app.payload.db.findOne<{ id: string; expiresAt: string }>({
          collection: 'screenshots',
          where: { id: { equals: shot.id } },
          req: {},
        })
      )?.expiresAt
    await app.publish([{ category: 'screenshots', retentionDays: 10 }])
    await run('activatePolicies')
    expect(new Date((await expiry()) ?? '').toISOString()).toBe('2026-04-11T02:00:00.000Z')
    app.clock.advance(60_000)
    await app.publish([{ category: 'screenshots', retentionDays: 90 }])
    await run('activatePolicies')
    expect(new Date((await expiry()) ?? '').toISOString()).toBe('2026-04-11T02:00:00.000Z')
  })

  it('[P84] shortens every row of a long history, and leaves what goes earlier', async () => {
    app.clock.set('2026-06-01T02:00:00.000Z')
    const ann = await app.person()
    const captured = new Date('2026-06-01T02:00:00.000Z')
    const rows = Array.from({ length: 4_100 }, (_, n): NewRow => {
      const key = `long:${n}`
      return {
        id: newId(app.payload),
        subject: ann.id,
        company: app.company,
        capturedAt: captured,
        receivedAt: captured,
        localDate: '2026-06-01',
        zone: 'Asia/Shanghai',
        policyVersion: 1,
        expiresAt: new Date(captured.getTime() + (n % 2 ? 30 : 5) * DAY),
        clientId: key,
        key,
        file: `${n}`.padStart(32, 'f'),
        thumb: `${n}`.padStart(32, 't'),
        width: 1,
        height: 1,
        bytes: 4,
      }
    })
    await insertRows(app.payload, 'screenshots', rows)
    await app.publish([{ category: 'screenshots', retentionDays: 10 }])
    await run('activatePolicies')
    const { docs } = await app.payload.db.find<{ id: string; expiresAt: string }>({
      collection: 'screenshots',
      where: { subject: { equals: ann.id } },
      limit: 0,
      pagination: false,
      req: {},
    })
    const counts = new Map<string, number>()
    for (const { expiresAt } of docs) {
      const at = new Date(expiresAt).toISOString()
      counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    expect(Object.fromEntries(counts)).toEqual({
      '2026-06-06T02:00:00.000Z': 2_050,
      '2026-06-11T02:00:00.000Z': 2_050,
    })
  })

  it('[D7] [P84] [P85] lets the audit log, viewings and job runs grow as long as the policy says, and passes over what is held', async () => {
    const NOW = '2026-09-01T02:00:00.000Z'
    const before = (days: number, minutes: number) =>
      new Date(Date.parse(NOW) - days * DAY - minutes * 60_000)
    app.clock.set(NOW)
    const ann = await app.person()
    const entry = (at: Date): NewRow => ({ id: newId(app.payload), at, act: 'look', subject: ann.id })
    // Two whole batches that are held lie before what is due, and one row lies on the last day.
    const held = Array.from({ length: 1_000 }, (_, i) => entry(before(400, i)))
    const due = Array.from({ length: 700 }, (_, i) => entry(before(365, 1 + i)))
    const kept = entry(before(365, -1))
    await insertRows(app.payload, 'audit-log', [...held, ...due, kept])
    const viewing = (until: Date): NewRow => ({
      id: newId(app.payload),
      at: until,
      until,
      viewer: ann.id,
      viewerRole: 'hr',
      sid: 'x',
      category: 'activity',
      scope: 'person',
      subject: ann.id,
      purpose: 'hours-dispute',
      policyVersion: 1,
    })
    await insertRows(app.payload, 'viewings', [viewing(before(365, 1)), viewing(before(365, -1))])
    const ids = new Set(held.map(({ id }) => id))
    setHolds((_payload, _category, asked) => Promise.resolve(new Set(asked.filter((id) => ids.has(id)))))
    const left = async (collection: 'audit-log' | 'viewings') => {
      const where = { subject: { equals: ann.id } }
      const { docs } = await app.payload.db.find<{ id: string }>({
        collection,
        where,
        limit: 0,
        pagination: false,
        req: {},
      })
      return new Set(docs.map(({ id }) => String(id)))
    }
    try {
      expect(await run('auditRetention', true)).toMatchObject({ counts: { 'audit-log': 1_700, viewings: 1 } })
      expect(await run('auditRetention')).toMatchObject({ counts: { 'audit-log': 700, viewings: 1 } })
      expect(await left('audit-log')).toEqual(new Set([...ids, kept.id]))
      expect((await left('viewings')).size).toBe(1)
    } finally {
      setHolds(() => Promise.resolve(new Set()))
    }
    // Nothing that is not held outlives its day; and a longer term keeps it.
    await run('auditRetention')
    expect(await left('audit-log')).toEqual(new Set([kept.id]))
    app.clock.advance(2 * 60_000)
    await run('auditRetention')
    expect(await left('audit-log')).toEqual(new Set())
  })

  it('[P84] [P85] keeps what was captured under a longer term and received under a shorter one for the shorter', async () => {
    const CAPTURED = '2026-10-05T02:00:00.000Z'
    const shots = (days: number) => ({
      category: 'screenshots',
      retentionDays: days,
      consent: 'separate' as const,
      optional: true,
      perHour: 3,
    })
    app.clock.set('2026-10-05T01:00:00.000Z')
    await app.publish([shots(30)])
    const ann = await app.person({ consents: ['screenshots'] })
    const laptop = await app.device(ann)
    const png = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#336699' } })
      .png()
      .toBuffer()
    const send = (clientId: string, capturedAt: string) =>
      laptop
        .post('/ingest/v1/screenshots')
        .field('clientId', clientId)
        .field('capturedAt', capturedAt)
        .attach('image', png, 'shot.png')
    const expiry = async (clientId: string) => {
      const where = { clientId: { equals: clientId } }
      const row = await app.payload.db.findOne<{ id: string; expiresAt: string }>({
        collection: 'screenshots',
        where,
        req: {},
      })
      return row && new Date(row.expiresAt).toISOString()
    }
    // Sealed by now, in force between capture and receipt; and longer again after that.
    app.clock.set('2026-10-05T02:30:00.000Z')
    await app.publish([shots(10)])
    app.clock.set('2026-10-05T03:00:00.000Z')
    expect((await send('queued', CAPTURED)).status).toBe(201)
    expect(await expiry('queued')).toBe('2026-10-15T02:00:00.000Z')
    await app.publish([shots(60)])
    await app.agree(ann.id)
    app.clock.set('2026-10-05T03:10:00.000Z')
    // What was captured under the shorter one is not kept longer because it came late.
    expect((await send('later', '2026-10-05T02:40:00.000Z')).status).toBe(201)
    expect(await expiry('later')).toBe('2026-10-15T02:40:00.000Z')
    app.clock.set('2026-10-15T01:59:00.000Z')
    await run('purgeExpired')
    expect(await expiry('queued')).not.toBeNull()
    app.clock.set('2026-10-15T02:00:00.000Z')
    await run('purgeExpired')
    expect([await expiry('queued'), await expiry('later')]).toEqual([null, '2026-10-15T02:40:00.000Z'])
  })

  it('[P84] shortens also what a dead server had judged by the version before, and stored after the walk', async () => {
    app.clock.set('2026-11-02T02:00:00.000Z')
    const ann = await app.person()
    await app.publish([{ category: 'screenshots', retentionDays: 10 }])
    await run('activatePolicies')
    const at = '2026-11-02T01:59:59.000Z'
    const late = await screenshot(ann.id, at, 30)
    const expiry = async () => {
      const where = { id: { equals: late.id } }
      const row = await app.payload.db.findOne<{ id: string; expiresAt: string }>({
        collection: 'screenshots',
        where,
        req: {},
      })
      return new Date(row?.expiresAt ?? '').toISOString()
    }
    app.clock.advance(60_000)
    await run('activatePolicies')
    expect(await expiry()).toBe('2026-12-02T01:59:59.000Z')
    app.clock.advance(5 * 60_000)
    await run('activatePolicies')
    expect(await expiry()).toBe('2026-11-12T01:59:59.000Z')
  })
})

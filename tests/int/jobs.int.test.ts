import { useApp } from '../support/app'
import { insertRows, newId, type NewRow } from '../../src/db/insertRows'
import { fileStore } from '../../src/files/current'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'

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
        file: key,
        thumb: key,
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
})

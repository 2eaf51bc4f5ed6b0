import { useApp, type Person, type TestDevice } from '../../support/app'
import { office, punchAt, type Office } from '../../support/attendance/june'
import { worked } from '../../support/workTerms'
import { purgeExpired } from '../../../src/jobs/records/purgeExpired'
import { runJob } from '../../../src/jobs/run'
import { verifyChain } from '../../../src/timekeeping/chain'

const app = useApp()

let it_: Office
let ann: Person
let phone: TestDevice

interface Verdict {
  index: number
  status: string
  code?: string
  at?: string
}

const send = async (items: object[]): Promise<Verdict[]> => {
  const { status, body, text } = await ann.post('/api/punches', { items })
  expect([status, status === 200 ? '' : text]).toEqual([200, ''])
  return (body as { results: Verdict[] }).results
}
const sendByDevice = async (items: object[]): Promise<Verdict[]> => {
  const { status, body, text } = await phone.post('/ingest/v1/punches', { items })
  expect([status, status === 200 ? '' : text]).toEqual([200, ''])
  return (body as { results: Verdict[] }).results
}
const punches = () =>
  app.payload
    .find({
      collection: 'punches',
      where: { subject: { equals: ann.id } },
      sort: 'seq',
      limit: 0,
      depth: 0,
      overrideAccess: true,
    })
    .then(({ docs }) => docs)

beforeAll(async () => {
  it_ = await office(app)
  ann = it_.ann
  phone = await app.device(ann)
})

describe('a punch', () => {
  it('counts by the clock of the server; sent twice it changes nothing', async () => {
    app.clock.set('2026-06-01T08:57:12+08:00')
    expect(await send([{ clientId: 'a1', kind: 'in' }])).toEqual([
      { index: 0, status: 'accepted', at: '2026-06-01T00:57:12.000Z' },
    ])
    app.clock.advance(60_000)
    expect(await send([{ clientId: 'a1', kind: 'in' }])).toEqual([{ index: 0, status: 'duplicate' }])
    expect(await sendByDevice([{ clientId: 'a1', kind: 'out' }])).toEqual([{ index: 0, status: 'duplicate' }])
    const [row, ...rest] = await punches()
    expect(rest).toEqual([])
    expect(row).toMatchObject({
      kind: 'in',
      capturedAt: '2026-06-01T00:57:12.000Z',
      receivedAt: '2026-06-01T00:57:12.000Z',
      localDate: '2026-06-01',
      zone: 'Asia/Shanghai',
      offset: 480,
      source: 'portal',
      flags: [],
      company: app.company,
      team: it_.team,
      employment: ann.employment,
      seq: 1,
    })
  })

  it('that had to wait counts by its own clock, and says so; by either door, each with its verdict', async () => {
    app.clock.set('2026-06-02T12:00:00+08:00')
    const at = (iso: string) => new Date(iso).toISOString()
    const results = await sendByDevice([
      { clientId: 'b1', kind: 'in', at: '2026-06-02T08:58:00+08:00' },
      { clientId: 'b2', kind: 'in', at: '2026-06-02T12:05:00+08:00' },
      { clientId: 'b3', kind: 'in', at: '2026-06-02T12:05:01+08:00' },
      { clientId: 'b4', kind: 'in', at: at('2026-05-19T12:00:00+08:00') },
      { clientId: 'b5', kind: 'in', at: at('2026-05-19T11:59:59+08:00') },
      { clientId: 'b6', kind: 'in', place: 'here' },
      { clientId: 'b7', kind: 'later' },
      { clientId: 'b8', kind: 'in', zone: 'Mars/Olympus' },
      { clientId: 'b9', kind: 'out', at: '2026-06-02T13:00:00+09:00', zone: 'Asia/Tokyo' },
    ])
    expect(results.map(({ status, code = '' }) => `${status} ${code}`.trim())).toEqual([
      'accepted',
      'accepted',
      'refused clock-ahead',
      'accepted',
      'refused expired',
      'refused undeclared-field',
      'refused invalid',
      'refused invalid',
      'accepted',
    ])
    const rows = await punches()
    expect(rows.map(({ clientId, flags, source }) => [clientId, flags, source])).toEqual([
      ['a1', [], 'portal'],
      ['b1', ['queued'], 'api'],
      ['b2', ['queued'], 'api'],
      ['b4', ['queued'], 'api'],
      ['b9', ['queued'], 'api'],
    ])
    expect(rows.at(-1)).toMatchObject({
      offset: 540,
      zone: 'Asia/Tokyo',
      localDate: '2026-06-02',
      device: phone.id,
    })
  })

  it('stands in the chain of its employment, in the order in which it was received, also of many at once', async () => {
    app.clock.set('2026-06-03T09:00:00+08:00')
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        (i % 2 ? send : sendByDevice)([{ clientId: `m${i}`, kind: i % 2 ? 'in' : 'out' }]),
      ),
    )
    const rows = await punches()
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i + 1))
    expect(verifyChain(rows)).toBeNull()
    const [first, second, third] = rows
    expect(verifyChain([first!, { ...second!, kind: 'out' }, third!])).toBe(2)
    expect(verifyChain([first!, third!])).toBe(3)
  })

  it('is nobody else’s to make, to change or to delete', async () => {
    const [row] = await punches()
    for (const who of [ann, it_.lead, it_.hr]) {
      expect((await who.patch(`/api/punches/${row!.id}`, { kind: 'out' })).status).toBe(403)
      expect((await who.delete(`/api/punches/${row!.id}`)).status).toBe(403)
    }
    const other = await it_.lead.post('/api/punches', {
      employment: ann.employment,
      items: [{ clientId: 'x', kind: 'in' }],
    })
    expect([other.status, (other.body as { code: string }).code]).toEqual([403, 'account-ended'])
  })

  it('[P24] goes by a term of the policy: without one none is taken', async () => {
    app.clock.set('2026-06-04T09:00:00+08:00')
    await app.publish([worked('attendance-days')])
    app.clock.advance(1_000)
    expect(await send([{ clientId: 'n1', kind: 'in' }])).toEqual([
      { index: 0, status: 'refused', code: 'not-in-policy' },
    ])
    expect((await punches()).some(({ clientId }) => clientId === 'n1')).toBe(false)
    await app.publish([worked('punches'), worked('attendance-days'), worked('shifts')])
    app.clock.advance(1_000)
    await punchAt(app, ann, '2026-06-04T09:10:00', 'in')
  })

  it('leaves its place when it has expired, so that the chain verifies; and nothing once all have', async () => {
    // Two years after it was made: what had waited to be sent goes first, out of the order in which it came.
    app.clock.set('2028-05-20T00:00:00Z')
    await runJob('purgeExpired', purgeExpired, { payload: app.payload, files: app.files })
    const gaps = async () =>
      (await app.payload.find({ collection: 'punch-gaps', sort: 'seq', limit: 0, overrideAccess: true })).docs
    const left = await punches()
    const places = await gaps()
    expect(places.length).toBeGreaterThan(0)
    expect(left.length).toBeGreaterThan(0)
    expect(Object.keys(places[0]!).sort()).toEqual(
      ['createdAt', 'employment', 'hash', 'id', 'key', 'prevHash', 'seq', 'updatedAt'].sort(),
    )
    expect(verifyChain(left, places)).toBeNull()
    expect(verifyChain(left)).not.toBeNull()
    expect(verifyChain(left, places.slice(1))).not.toBeNull()
    app.clock.set('2028-07-01T00:00:00Z')
    await runJob('purgeExpired', purgeExpired, { payload: app.payload, files: app.files })
    expect([await punches(), await gaps()]).toEqual([[], []])
  })
})

import { holdings } from '../../../src/portal/records/holdings'
import { useApp, type Person } from '../../support/app'
import { readerOf } from '../../support/reading'

const app = useApp()
const held = async (who: Person, language: 'en' | 'zh' = 'en') =>
  holdings({ ...(await readerOf(app, who)), language })

describe('rules of a company', () => {
  it('are held about nobody, and what is counted is never said not to be stored', async () => {
    const hr = await app.person({ name: 'Hana', roles: ['hr'] })
    const ann = await app.person({ name: 'Ann' })
    const before = await held(ann)
    const company = app.company
    const made: Record<string, string> = {}
    const make = async (slug: string, body: object) => {
      const answer = await hr.post(`/api/${slug}`, { company, ...body })
      expect([slug, answer.status]).toEqual([slug, 201])
      made[slug] = (answer.body as { doc: { id: string } }).doc.id
    }
    await make('attendance-periods', { from: '2026-03-01T12:00:00.000Z', to: '2026-03-31T12:00:00.000Z' })
    await make('holidays', { name: 'Founding day', date: '2026-03-18T12:00:00.000Z', kind: 'rest' })
    await make('leave-kinds', { name: 'Moving', counts: 'leave' })
    await make('shifts', { name: 'Early', kind: 'fixed', parts: [{ start: '07:00', end: '15:00' }] })
    // She may read them, and not one row of them names her.
    for (const slug of ['attendance-periods', 'holidays', 'leave-kinds'])
      expect([slug, (await ann.get(`/api/${slug}/count`)).body.totalDocs]).toEqual([slug, 1])
    expect(await held(ann)).toEqual(before)
    // An assignment names her: this one was made under a version that said how long.
    await app.payload.db.create({
      collection: 'shift-assignments',
      data: {
        shift: made.shifts,
        person: ann.id,
        from: '2026-03-16T12:00:00.000Z',
        zone: 'Asia/Shanghai',
        madeAt: '2026-03-01T02:00:00.000Z',
        policyVersion: 1,
        expiresAt: '2028-03-16T12:00:00.000Z',
      },
      req: {},
    })
    for (const language of ['en', 'zh'] as const) {
      const after = await held(ann, language)
      const kept = language === 'en' ? 'Not in the policy in force' : '现行政策未载明'
      expect(after.filter(({ slug }) => slug === 'shift-assignments')).toMatchObject([{ count: 1, kept }])
      const counted = after.filter(({ count }) => count > 0)
      expect(counted.filter((each) => /nothing is stored|不存储/.test(each.kept))).toEqual([])
    }
  })
})

import { useApp } from '../../support/app'
import { daysOf, office, punchAt, type Office } from '../../support/attendance/june'

const app = useApp()
let at: Office

beforeAll(async () => {
  // The version comes into force at three in the afternoon, and is agreed to then.
  at = await office(app, { at: '2026-06-24T07:00:00.000Z' })
})

describe('a policy that comes into force amid a day', () => {
  it('keeps that day: what was punched since was taken, and the page says what it came to', async () => {
    await punchAt(app, at.ann, '2026-06-24T15:10:00', 'in')
    await punchAt(app, at.ann, '2026-06-24T18:05:00', 'out')
    const days = () => daysOf(at.ann, at.ann.id, '2026-06-23', '2026-06-24')
    expect(await days()).toMatchObject([{ localDate: '2026-06-24', worked: 170 }])
    app.clock.set('2026-06-25T08:00:00+08:00')
    Object.assign(at.ann, await app.session(at.ann.id))
    // On the day before nothing of it could be kept.
    expect(await days()).toMatchObject([{ localDate: '2026-06-24', worked: 170 }])
  })

  it('leaves no period to sign or to close in which no day is stored', async () => {
    Object.assign(at.hr, await app.session(at.hr.id))
    const noon = 'T12:00:00.000Z'
    const [from, to] = [`2026-05-01${noon}`, `2026-05-31${noon}`]
    const made = await at.hr.post('/api/attendance-periods', { company: app.company, from, to })
    expect([made.status, made.status === 201 ? '' : made.text]).toEqual([201, ''])
    const { id } = (made.body as { doc: { id: string } }).doc
    await app.reauth(at.ann)
    const { hash } = (await at.ann.get(`/api/attendance-periods/${id}/own`)).body as { hash: string }
    const signed = await at.ann.post(`/api/attendance-periods/${id}/sign`, { hash })
    expect([signed.status, signed.body]).toMatchObject([409, { code: 'empty-period' }])
    const closed = await at.hr.post(`/api/attendance-periods/${id}/close`, {})
    expect([closed.status, closed.body]).toMatchObject([409, { code: 'empty-period' }])
    expect((await at.hr.get(`/api/attendance-periods/${id}`)).body).toMatchObject({ state: 'open' })
  })
})

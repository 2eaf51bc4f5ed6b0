import { startPage } from '../../src/admin/start/startPage'
import { startDraft } from '../../src/policy/start/presets'
import { useApp, type Person } from '../support/app'
import { signPolicy } from '../support/signPolicy'

const MINUTE = 60_000
const DAY = 1440 * MINUTE
/** A Tuesday, 10:00 in Shanghai. */
const TEN = '2026-03-17T02:00:00.000Z'

describe('the countries that a policy names', () => {
  const app = useApp()
  let hr: Person
  let officer: Person
  let ann: Person
  /** Employed by the same company, in a time zone of her own. */
  let bea: Person
  const newcomer = (zone?: string) => app.person({ agrees: true, ...(zone ? { zone } : {}) })
  const setCompany = (data: object) =>
    app.payload.update({ collection: 'companies', id: app.company, data, overrideAccess: true })
  const enrols = async (who: Person) => {
    const { status, body } = await who.post('/api/enrolment-codes', {})
    return status < 300 ? 'yes' : (body.code as string)
  }
  const drift = async () => {
    const user = await app.payload.findByID({ collection: 'users', id: hr.id, overrideAccess: true })
    return (await startPage(app.payload, { ...user, collection: 'users' } as never, 'en')).drift
  }

  beforeAll(async () => {
    app.clock.set('2026-03-17T01:00:00.000Z')
    hr = await app.person({ roles: ['hr'] })
    officer = await app.person({ roles: ['privacy'] })
    // Mainland China, with a promise of seven days' notice.
    const draft = await startDraft(app.payload, 'china')
    expect((await signPolicy(hr, draft)).body.state).toBe('published')
    app.clock.set(TEN)
    ann = await newcomer()
    bea = await newcomer('Europe/Berlin')
  })

  it('let nobody outside them enrol a computer, with a code made before neither', async () => {
    expect([await enrols(ann), await enrols(bea)]).toEqual(['yes', 'outside-territory'])
    // Two names of one zone are one.
    expect(await enrols(await newcomer('Asia/Chongqing'))).toBe('yes')
    expect(await enrols(await newcomer('Asia/Hong_Kong'))).toBe('outside-territory')
    expect(await enrols(await newcomer('UTC'))).toBe('outside-territory')
    const { code } = (await ann.post('/api/enrolment-codes', {})).body as { code: string }
    await setCompany({ country: 'DE' })
    const brought = await app
      .anonymous()
      .post('/ingest/v1/enrol')
      .send({ code, name: 'Laptop', platform: 'linux' })
    expect([brought.status, brought.body.code]).toEqual([403, 'outside-territory'])
    await setCompany({ country: null })
    const again = await app
      .anonymous()
      .post('/ingest/v1/enrol')
      .send({ code, name: 'Laptop', platform: 'linux' })
    expect(again.status).toBe(201)
  })

  it('let nothing be collected outside them: with the next request, and of who moved too', async () => {
    await app.consent(ann.id, 'activity', true)
    const laptop = await app.device(ann)
    const send = async () => {
      app.clock.advance(MINUTE)
      const at = new Date(app.clock.now() - MINUTE).toISOString()
      const { body } = await laptop.post('/ingest/v1/activity', {
        items: [{ at, keys: 1, clicks: 0, title: '', program: 'x' }],
      })
      const [{ status, code = '' }] = body.results as [{ status: string; code?: string }]
      return code || status
    }
    expect([await send(), await drift()]).toEqual(['accepted', { controllers: [], outside: [] }])
    await setCompany({ country: 'SG' })
    expect([await send(), (await drift())?.outside]).toEqual(['outside-territory', ['Test Company']])
    await setCompany({ country: 'CN' })
    expect(await send()).toBe('accepted')
    // Hours act with the next request as well.
    await setCompany({ hours: { days: ['6'], from: '09:00', to: '10:00', breaks: [] } })
    expect(await send()).toBe('outside-working-time')
    await setCompany({ hours: { days: ['1', '2', '3', '4', '5'], from: '09:00', to: '18:00', breaks: [] } })
    expect(await send()).toBe('accepted')
  })

  it('reach nobody new before he has agreed to the version that widens them', async () => {
    await app.consent(bea.id, 'activity', true)
    const laptop = await app.device(bea)
    const may = async () => {
      const { body } = await laptop.get('/ingest/v1/config')
      const { collect, code } = (body.categories as Record<string, { collect: boolean; code?: string }>)
        .activity!
      return collect ? 'yes' : code
    }
    const draft = await startDraft(app.payload, 'newest')
    await hr.patch(`/api/policies/${draft}`, { statement: { territory: ['CN', 'DE'] } })
    await signPolicy(hr, draft)
    const { body } = await signPolicy(officer, draft)
    expect([body.state, body.weight]).toEqual(['published', 'major'])
    app.clock.set(new Date(Date.parse(body.effectiveFrom as string) + 6 * 60 * MINUTE).toISOString())
    expect(await may()).toBe('outside-territory')
    await app.agree(bea.id)
    expect(await may()).toBe('yes')
  })

  it('[P44] tell HR and the officer where a company says another who answers than the policy does', async () => {
    expect((await drift())?.controllers).toEqual([])
    await setCompany({ controller: 'A successor Ltd' })
    expect((await drift())?.controllers).toEqual(['Test Company'])
    // To publish it is a major change: each person is asked.
    const draft = await startDraft(app.payload, 'newest')
    const { body } = await hr.get(`/api/policies/${draft}/signing`)
    expect([body.weight, (body.changes as { about: string }[]).map(({ about }) => about)]).toEqual([
      'major',
      ['个人信息处理者'],
    ])
    app.clock.advance(DAY)
  })

  it('[A5] are entered by a company under two hands, and not before the midnight that people were told of', async () => {
    await setCompany({ country: 'SG', zone: 'Asia/Shanghai' })
    app.clock.set('2026-05-12T02:00:00.000Z') // a Tuesday, 10:00 in Shanghai
    const [first, second] = (await Promise.all(
      [hr, officer].map(async (each) => {
        const session = await app.session(each.id)
        await app.reauth(each)
        return session
      }),
    )) as [Person, Person]
    const company = `/api/companies/${app.company}`
    const wish = { country: 'CN', reason: 'We moved' }
    expect((await first.post(`${company}/hours`, wish)).body.code).toBe('second-hand')
    const { body } = await first.post(`${company}/wider-hours`, wish)
    expect((await second.post(`/api/pending-acts/${body.act as string}/sign`, {})).body).toEqual({
      state: 'done',
    })
    const cora = await newcomer()
    expect(await enrols(cora)).toBe('outside-territory')
    app.clock.set('2026-05-12T15:59:00.000Z')
    expect(await enrols(cora)).toBe('outside-territory')
    app.clock.set('2026-05-12T16:01:00.000Z')
    expect(await enrols(cora)).toBe('yes')
  })
})

import { hasChosen } from '../../src/people/setup/firstSteps'
import { useApp, type Person } from '../support/app'
import { signPolicy } from '../support/signPolicy'

const app = useApp()
const MINUTE = 60_000
const iso = (at: number): string => new Date(at).toISOString()

interface Step {
  step: string
  done: boolean
  may: boolean
}
const stepsOf = async (who: Pick<Person, 'get'>) => (await who.get('/api/first-steps')).body.steps as Step[]
const done = async (who: Pick<Person, 'get'>) =>
  (await stepsOf(who)).filter((each) => each.done).map(({ step }) => step)
const mark = (who: Pick<Person, 'post'>, steps: string[], as = true) =>
  who.post('/api/first-steps', { steps, done: as })

/** The first person, as the set-up form makes him. */
const firstPerson = async () => {
  const { setupToken } = await import('../../src/people/setup/setup')
  const made = await app
    .anonymous()
    .post('/api/setup')
    .set('sec-fetch-site', 'same-origin')
    .send({
      token: setupToken(app.env),
      name: 'First',
      username: 'first',
      password: 'a long password',
      company: { name: 'The Company', zone: 'Asia/Shanghai' },
      language: 'en',
    })
  expect(made.status).toBe(201)
  const { docs } = await app.payload.find({ collection: 'users', overrideAccess: true })
  const id = String(docs[0]?.id)
  return { id, ...(await app.session(id)) }
}

describe('the set-up', () => {
  let first: Awaited<ReturnType<typeof firstPerson>>
  beforeAll(async () => {
    first = await firstPerson()
  })

  it('begins with every step open and all of them the first person’s', async () => {
    const steps = await stepsOf(first)
    expect(steps.map(({ step }) => step)).toEqual([
      'language',
      'company',
      'zone',
      'hours',
      'collect',
      'mail',
      'people',
    ])
    expect(steps.every((each) => each.may && !each.done)).toBe(true)
  })

  it('is left and taken up again step by step, in any order', async () => {
    expect((await mark(first, ['hours'])).status).toBe(200)
    expect((await mark(first, ['zone', 'language'])).status).toBe(200)
    expect(await done(first)).toEqual(['language', 'zone', 'hours'])
    await mark(first, ['zone'], false)
    expect(await done(first)).toEqual(['language', 'hours'])
    await mark(first, ['zone', 'zone', 'hours'])
    expect(await done(first)).toEqual(['language', 'zone', 'hours'])
  })

  it('counts the company as done once controller and contact are there, and people once one more is', async () => {
    await app.payload.update({
      collection: 'companies',
      id: app.company,
      data: { controller: 'Test Company Ltd' },
      overrideAccess: true,
    })
    expect(await done(first)).not.toContain('company')
    const given = await first.patch(`/api/companies/${app.company}`, { contact: 'privacy@example.com' })
    expect(given.status).toBe(200)
    expect(await done(first)).toContain('company')
    await app.person({ roles: ['hr'] })
    expect(await done(first)).toContain('people')
  })

  it('lets the first person hand over HR and the privacy office once both are held by somebody who has come', async () => {
    const hand = (who: Pick<Person, 'post'>) => who.post('/api/first-steps/hand-over', {})
    const alone = await hand(first)
    expect([alone.status, alone.body.code]).toEqual([409, 'conflict'])
    await app.person({ roles: ['privacy'], state: 'invited' })
    expect((await hand(first)).status).toBe(409)
    const hr = await app.person({ roles: ['hr'] })
    const privacy = await app.person({ roles: ['privacy'] })
    for (const who of [hr, privacy, await app.person(), await app.person({ roles: ['admin'] })])
      expect((await hand(who)).status).toBe(403)

    expect((await hand(first)).status).toBe(200)
    expect(
      (await app.payload.findByID({ collection: 'users', id: first.id, overrideAccess: true })).roles,
    ).toEqual(['admin'])
    expect((await first.patch(`/api/companies/${app.company}`, { name: 'Renamed' })).status).toBe(403)
    const { docs } = await app.payload.find({
      collection: 'audit-log',
      where: { act: { equals: 'roles-changed' } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ actor: first.id, subject: first.id, detail: 'admin' }])
    expect((await hand(first)).status).toBe(403)
    await app.payload.update({
      collection: 'users',
      id: first.id,
      data: { roles: ['hr', 'privacy', 'admin'] },
      overrideAccess: true,
      context: { firstPerson: true },
    })
  })

  it('leaves each step to those who may set what it sets', async () => {
    const hr = await app.person({ roles: ['hr'] })
    const privacy = await app.person({ roles: ['privacy'] })
    const admin = await app.person({ roles: ['admin'] })
    const employee = await app.person()
    const mine = async (who: Person) => (await stepsOf(who)).filter(({ may }) => may).map(({ step }) => step)
    expect(await mine(hr)).toEqual(['language', 'company', 'zone', 'hours', 'collect', 'people'])
    expect(await mine(privacy)).toEqual(['collect'])
    expect(await mine(admin)).toEqual(['mail'])
    expect((await employee.get('/api/first-steps')).status).toBe(403)
    expect((await app.anonymous().get('/api/first-steps')).status).toBe(401)
    expect((await mark(employee, ['people'])).status).toBe(403)
    expect((await mark(hr, ['people', 'mail'])).status).toBe(403)
    expect((await mark(admin, ['hours'])).status).toBe(403)
    expect((await mark(hr, ['nonsense'])).status).toBe(400)
    expect((await mark(hr, [])).status).toBe(400)
    for (const who of [employee, admin])
      expect((await who.post('/api/first-steps/policy', { categories: [] })).status).toBe(403)
  })

  it('cannot be moved on through the settings themselves', async () => {
    const before = await done(first)
    await first.post('/api/globals/settings', { help: 'the front desk', steps: ['mail'], chosen: true })
    expect(await done(first)).toEqual(before)
    expect(await hasChosen(app.payload)).toBe(false)
  })

  it('[P25] locks nobody out and collects nothing while it is not finished', async () => {
    const ann = await app.person()
    const laptop = await app.device(ann)
    app.clock.advance(30 * MINUTE)
    expect((await ann.get('/api/agreement')).body).toMatchObject({ version: 0, needed: false })
    const { categories } = (await laptop.get('/ingest/v1/config')).body as {
      categories: Record<string, { collect: boolean; code?: string }>
    }
    expect(Object.values(categories).map(({ collect, code }) => [collect, code])).toEqual(
      Object.keys(categories).map(() => [false, 'not-in-policy']),
    )
    const sent = await laptop.post('/ingest/v1/activity', {
      items: [{ at: iso(app.clock.now() - MINUTE), keys: 1, clicks: 1 }],
    })
    expect(sent.body.results[0]).toMatchObject({ status: 'refused', code: 'not-in-policy' })
  })

  it('[P25] may publish a policy that collects nothing, which says so', async () => {
    const hr = await app.person({ roles: ['hr'] })
    const { body } = await hr.post('/api/first-steps/policy', { categories: [] })
    expect((await signPolicy(hr, body.draft as string)).status).toBe(200)
    const { terms, pages } = (await app.anonymous().get('/api/privacy')).body as {
      terms: { category: string }[]
      pages: Record<'en' | 'zh', string>
    }
    expect(terms.map(({ category }) => category)).toEqual(['account', 'security-log', 'audit', 'personnel'])
    expect(pages.en).toContain('Nothing of your work is recorded.')
    expect(pages.zh).toContain('不记录您的工作过程。')
    const laptop = await app.device(await app.person())
    app.clock.advance(30 * MINUTE)
    const sent = await laptop.post('/ingest/v1/activity', {
      items: [{ at: iso(app.clock.now() - MINUTE), keys: 1, clicks: 1 }],
    })
    expect(sent.body.results[0].code).toBe('not-in-policy')
  })
})

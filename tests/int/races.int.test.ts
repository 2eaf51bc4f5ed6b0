import type { PayloadRequest } from 'payload'
import { useApp, type Person } from '../support/app'

const app = useApp()
let hr: Person

beforeAll(async () => {
  hr = await app.person({ roles: ['hr'] })
})
beforeEach(() => app.reauth(hr))

/** Lets something happen just after the next row of a collection is read, before its reader goes on. */
const afterReading = (collection: string, happen: () => PromiseLike<unknown>): void => {
  const { db } = app.payload
  const before = db.findOne.bind(db)
  db.findOne = (async (args: Parameters<typeof before>[0]) => {
    const row = await before(args)
    if (args.collection === collection) {
      db.findOne = before
      await happen()
    }
    return row
  }) as typeof db.findOne
}

const row = (collection: 'employments' | 'guardianships' | 'memberships', field: string, value: string) =>
  app.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { [field]: { equals: value } },
    req: {},
  })

describe('two at once', () => {
  it('[A2] a sign-in that was under way while its person was shut out gives nothing, also once he is let in again', async () => {
    const person = await app.person()
    const { accountOfId, enter } = await import('../../src/people/account/signIn')
    const req = { payload: app.payload, headers: new Headers(), user: null } as unknown as PayloadRequest
    const read = await accountOfId(req, person.id)
    const reason = 'test'
    expect((await hr.post(`/api/people/${person.id}/suspend`, { reason })).status).toBe(200)
    expect((await hr.post(`/api/people/${person.id}/resume`, { reason })).status).toBe(200)
    const { cookie } = await enter(req, read!, 'password')
    const me = await app.anonymous().get('/api/users/me').set('cookie', cookie.split(';')[0]!)
    expect(me.body).toEqual({ user: null })
  })

  it('[A2] an employment that is ended while it is corrected has ended, and is corrected', async () => {
    const person = await app.person()
    const end = () => hr.post(`/api/employments/${person.employment}/end`, { now: true })
    afterReading('employments', end)
    const wish = { number: '7', from: '2026-01-06', reason: 'a slip' }
    const corrected = await hr.post(`/api/employments/${person.employment}/correct`, wish)
    expect(corrected.status).toBe(200)
    const stored = await row('employments', 'user', person.id)
    expect([stored?.number, stored?.endsAt]).toEqual(['7', new Date(app.clock.now()).toISOString()])
    expect((await person.get('/api/users/me')).body).toEqual({ user: null })
  })

  it('[A2] a guardian’s word that is taken back while it is corrected is taken back', async () => {
    const child = await app.person()
    const reason = 'test'
    const made = await hr.post(`/api/people/${child.id}/guardian`, { bornOn: '2016-05-05', reason })
    const path = `/api/guardianships/${String(made.body.id)}`
    const signed = { guardian: 'Somebody', signedOn: '2026-03-01', paper: 'in the safe' }
    expect((await hr.post(`${path}/confirm`, signed)).status).toBe(200)
    afterReading('guardianships', () => hr.post(`${path}/withdraw`, { reason }))
    expect((await hr.post(`${path}/correct`, { contact: 'by phone', reason })).status).toBe(200)
    const stored = await row('guardianships', 'subject', child.id)
    expect([stored?.contact, stored?.state]).toEqual(['by phone', 'withdrawn'])
    const session = await app.session(child.id)
    expect((await session.get('/api/users/me')).body).toEqual({ user: null })
  })

  it('[A2] who has left a team is not made its member again by whoever was changing his part in it', async () => {
    const team = await app.team()
    const person = await app.person({ team })
    const before = await row('memberships', 'user', person.id)
    const path = `/api/memberships/${String(before?.id)}`
    afterReading('memberships', () => hr.post(`${path}/leave`, { lastDay: '2026-03-17' }))
    const wish = { role: 'lead', from: '2026-03-20', reason: 'test' }
    expect((await hr.post(`${path}/role`, wish)).status).toBe(409)
    const stored = await row('memberships', 'user', person.id)
    expect([stored?.role, String(stored?.until).slice(0, 10)]).toEqual(['member', '2026-03-17'])
  })
})

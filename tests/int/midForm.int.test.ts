import type { CollectionSlug } from 'payload'
import { useApp, type Person } from '../support/app'

const app = useApp()
let hr: Person

beforeAll(async () => {
  await app.publish()
  hr = await app.person({ name: 'Hana', roles: ['hr', 'privacy'] })
  await app.reauth(hr)
})

/** Lets something be done after the next form has read a row of this list, and before it writes it. */
const between = async <T>(
  slug: CollectionSlug,
  act: () => Promise<unknown>,
  form: () => Promise<T>,
): Promise<T> => {
  const { updateOne } = app.payload.db
  let isDone = false
  app.payload.db.updateOne = async function (given) {
    if (given.collection !== slug || isDone) return updateOne.call(this, given)
    isDone = true
    await act()
    return updateOne.call(this, given)
  }
  try {
    return await form()
  } finally {
    app.payload.db.updateOne = updateOne
    expect(isDone).toBe(true)
  }
}
const rowOf = async (collection: CollectionSlug, id: string) =>
  (await app.payload.db.findOne({ collection, where: { id: { equals: id } }, req: {} })) as unknown as Record<
    string,
    unknown
  >
const HOURS = { days: ['1', '2'], from: '10:00', to: '12:00', breaks: [{ from: '11:00', to: '11:30' }] }
const hours = (reason = 'shorter') => hr.post(`/api/companies/${app.company}/hours`, { hours: HOURS, reason })

describe('a form that is saved while an act changes the same row', () => {
  it.each(['one row', 'in bulk'])('[A2] leaves a company’s hours as the act set them: %s', async (door) => {
    await app.payload.update({
      collection: 'companies',
      id: app.company,
      data: { hours: { days: ['1', '2', '3'], from: '09:00', to: '18:00', breaks: [] } },
      overrideAccess: true,
    })
    const path = door === 'one row' ? `/${app.company}` : `?where[id][equals]=${app.company}`
    const saved = await between(
      'companies',
      async () => expect((await hours()).status).toBe(200),
      () => hr.patch(`/api/companies${path}`, { contact: `privacy@${door.replace(' ', '.')}` }),
    )
    expect(saved.status).toBe(200)
    const row = await rowOf('companies', app.company)
    expect(row.contact).toBe(`privacy@${door.replace(' ', '.')}`)
    expect(row.hours).toMatchObject({ ...HOURS, breaks: [{ from: '11:00', to: '11:30' }] })
  })

  it('[A2] leaves a breach’s state as the act set it', async () => {
    const made = await app.payload.create({
      collection: 'breaches',
      data: {
        title: 'x',
        knownAt: '2026-03-16T00:00:00Z',
        clock: 'eu',
        unreadAfterDays: 3,
        people: [hr.id],
        state: 'open',
      },
      depth: 0,
      overrideAccess: true,
    })
    const id = String(made.id)
    const saved = await between(
      'breaches',
      () =>
        app.payload.db.updateOne({
          collection: 'breaches',
          id,
          data: { state: 'closed', closedAt: '2026-03-17T00:00:00.000Z' },
          req: {},
          returning: false,
        }),
      () => hr.patch(`/api/breaches/${id}`, { title: 'y' }),
    )
    // Whoever writes in the form reads that the record has moved on, and loses nothing of what was typed.
    expect([saved.status, saved.body.errors?.[0]?.data?.code]).toEqual([409, 'conflict'])
    expect(await rowOf('breaches', id)).toMatchObject({ state: 'closed' })
  })
})

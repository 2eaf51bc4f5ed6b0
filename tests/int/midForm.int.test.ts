import type { CollectionSlug } from 'payload'
import { startDraft } from '../../src/policy/start/presets'
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

describe('two windows of one form', () => {
  const MADE: [CollectionSlug, object, string][] = [
    ['announcements', { title: 'News', body: 'First.' }, 'body'],
    ['companies', { name: 'Second window Ltd' }, 'contact'],
    ['teams', { name: 'Windows' }, 'name'],
    ['projects', { name: 'Panes' }, 'code'],
  ]
  /** A row as its page opens it. */
  const opened = async (slug: string, id: string) =>
    (await hr.get(`/api/${slug}/${id}?depth=0&locale=en`)).body as Record<string, unknown>
  const refused = ({
    status,
    body,
  }: {
    status: number
    body: { errors?: { data?: { code?: string } }[] }
  }) => [status, body.errors?.[0]?.data?.code]

  const both = async (slug: CollectionSlug, id: string, field: string) => {
    const [one, other] = [await opened(slug, id), await opened(slug, id)]
    const save = (form: Record<string, unknown>, value: string) =>
      hr.patch(`/api/${slug}/${id}?locale=en&depth=0`, { updatedAt: form.updatedAt, [field]: value })
    const first = await save(one, 'Of the one.')
    expect(first.status).toBe(200)
    expect(refused(await save(other, 'Of the other.'))).toEqual([409, 'conflict'])
    expect((await opened(slug, id))[field]).toBe('Of the one.')
    // The window that saved goes on, and so does whoever sends a field and not when he read it.
    expect((await save(first.body.doc as Record<string, unknown>, 'Again.')).status).toBe(200)
    expect((await hr.patch(`/api/${slug}/${id}?locale=en`, { [field]: 'By a program.' })).status).toBe(200)
    expect((await opened(slug, id))[field]).toBe('By a program.')
  }

  it.each(MADE)('[B1] keep what the first has saved: %s', async (slug, data, field) => {
    const of = slug === 'teams' || slug === 'projects' ? { company: app.company } : {}
    const made = await hr.post(`/api/${slug}?locale=en&depth=0`, { ...data, ...of })
    expect(made.status).toBe(201)
    await both(slug, String(made.body.doc.id), field)
  })

  it('[B1] keep what the first has saved in a draft of the policy; the note of what was weighed makes no form an old one', async () => {
    const id = await startDraft(app.payload, 'china')
    await both('policies', id, 'title')
    const form = await opened('policies', id)
    const saved = await hr.patch(`/api/policies/${id}?locale=en&depth=0`, {
      updatedAt: form.updatedAt,
      assessment: { text: 'Weighed.', risk: 'low' },
    })
    expect(saved.status).toBe(200)
    expect((await opened('policies', id)).updatedAt).toBe(saved.body.doc.updatedAt)
    expect((await rowOf('policies', id)).weighed).toBeTruthy()
  })
})

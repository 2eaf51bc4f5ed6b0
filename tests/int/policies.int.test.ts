import { createHash } from 'node:crypto'
import { finishPublishing } from '../../src/privacy/publish'
import { createStrictestDraft } from '../../src/privacy/strictestDraft'
import { useApp, type Person } from '../support/app'

const NOON = '2026-03-16T04:00:00.000Z'
const MINUTE = 60_000

interface Draft {
  id: string
  title: string
  status: string
  version?: number
}

describe('policies', () => {
  const app = useApp()
  let hr: Person
  let privacy: Person
  let admin: Person
  beforeAll(async () => {
    hr = await app.person({ roles: ['hr'] })
    privacy = await app.person({ roles: ['privacy'] })
    admin = await app.person({ roles: ['admin'] })
  })
  beforeEach(() => app.clock.set(NOON))

  const drafts = async (): Promise<Draft[]> =>
    (await hr.get('/api/policies?depth=0&where[status][equals]=draft')).body.docs as Draft[]
  const publish = (id: string, body: object = {}, by = privacy) =>
    by.post(`/api/policies/${id}/publish`, body)
  const newDraft = () => createStrictestDraft(app.payload)
  const inForce = async () => (await app.anonymous().get('/api/privacy')).body as Record<string, unknown>
  const seals = async () => {
    const { docs } = await app.payload.db.find<{ id: string; version: number; bytes: string; hash: string }>({
      collection: 'policy-seals',
      where: {},
      sort: 'version',
      limit: 0,
      pagination: false,
      req: {},
    })
    return docs
  }

  it('[P92] shows when it is in force and when it was updated, on the page of each language', async () => {
    const [draft] = await drafts()
    const from = '2026-03-20T00:00:00.000Z'
    expect((await publish(draft!.id, { effectiveFrom: from })).status).toBe(200)
    app.clock.set(from)
    const { version, effectiveFrom, updatedOn, pages } = (await inForce()) as {
      version: number
      effectiveFrom: string
      updatedOn: string
      pages: Record<'en' | 'zh', string>
    }
    expect([version, effectiveFrom, updatedOn]).toEqual([1, from, NOON])
    const dates = [
      '<time datetime="2026-03-20T00:00:00.000Z">2026-03-20 00:00 UTC</time>',
      '<time datetime="2026-03-16T04:00:00.000Z">2026-03-16 04:00 UTC</time>',
    ]
    for (const [language, words] of [
      ['en', ['In force from', 'Updated']],
      ['zh', ['生效日期', '更新日期']],
    ] as const) {
      for (const [i, word] of words.entries())
        expect(pages[language]).toContain(`<dt>${word}</dt><dd>${dates[i]}</dd>`)
    }
  })

  it('[P98] is read without signing in, whole, in both languages, and can be checked against its hash', async () => {
    app.clock.set('2026-03-20T00:00:00.000Z')
    expect((await app.anonymous().get('/api/privacy')).status).toBe(200)
    const current = await inForce()
    expect(Object.keys(current.pages as object).sort()).toEqual(['en', 'zh'])
    const { text } = await app.anonymous().get('/api/privacy/1/sealed')
    expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(current.hash)
    expect((JSON.parse(text) as { pages: object }).pages).toEqual(current.pages)
    expect((await app.anonymous().get('/api/privacy/99')).status).toBe(404)
  })

  it('[P96] keeps old versions readable, word for word, after a new one', async () => {
    app.clock.set('2026-03-20T01:00:00.000Z')
    const before = (await app.anonymous().get('/api/privacy/1')).body as object
    expect((await publish(await newDraft())).body.version).toBe(2)
    expect((await inForce()).version).toBe(2)
    expect((await app.anonymous().get('/api/privacy/1')).body).toEqual(before)
    expect((await app.anonymous().get('/api/privacy/0')).body.version).toBe(0)
  })

  it('[P96] [T23] lets nobody change or delete what is published, by any door', async () => {
    app.clock.set('2026-03-20T02:00:00.000Z')
    const { body } = await hr.get('/api/policies?depth=0&where[version][equals]=1')
    const [published] = body.docs as Draft[]
    const sealed = await seals()
    for (const person of [hr, privacy, admin]) {
      const answers = [
        await person.patch(`/api/policies/${published!.id}`, { title: 'Another' }),
        await person.patch(`/api/policies?where[version][equals]=1`, { title: 'Another' }),
        await person.delete(`/api/policies/${published!.id}`),
        await person.patch(`/api/policy-seals/${sealed[1]!.id}`, { hash: 'x' }),
        await person.delete(`/api/policy-seals/${sealed[1]!.id}`),
      ]
      // A change of many that reaches none of them is answered with an empty list.
      const changed = answers.filter(({ status, body: { docs } }) => status < 400 && docs?.length !== 0)
      expect(changed.map(({ status, text }) => [status, text])).toEqual([])
    }
    for (const collection of ['policies', 'policy-seals'] as const) {
      const id = collection === 'policies' ? published!.id : sealed[1]!.id
      const data = collection === 'policies' ? { title: 'Another' } : { hash: 'x' }
      await expect(
        app.payload.update({ collection, id, data: data, overrideAccess: true }),
      ).rejects.toMatchObject({ status: 409, code: 'sealed' })
    }
    expect(await seals()).toEqual(sealed)
    expect((await hr.get(`/api/policies/${published!.id}?depth=0`)).body.title).toBe(published!.title)
  })

  it('[T23] refuses a date in the past, and everything while the clock stands before what is on record', async () => {
    app.clock.set('2026-03-20T03:00:00.000Z')
    const draft = await newDraft()
    const known = (await seals()).length
    const past = await publish(draft, { effectiveFrom: '2026-03-20T02:59:59.000Z' })
    expect([past.status, past.body.code]).toEqual([400, 'invalid'])
    app.clock.set('2026-03-19T00:00:00.000Z')
    const back = await publish(draft)
    expect([back.status, back.body.code]).toEqual([409, 'conflict'])
    expect(await seals()).toHaveLength(known)
  })

  it('publishes once, whoever is faster, and no draft twice', async () => {
    app.clock.set('2026-03-20T04:00:00.000Z')
    const known = (await seals()).length
    const one = await newDraft()
    const answers = await Promise.all([publish(one), publish(one, {}, hr), publish(one)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect((await publish(one)).body.code).toBe('sealed')
    expect(await seals()).toHaveLength(known + 1)
    expect((await admin.post(`/api/policies/${await newDraft()}/publish`, {})).status).toBe(403)
  })

  it('completes a publication that was cut off after its seal', async () => {
    app.clock.set('2026-03-20T05:00:00.000Z')
    const draft = await newDraft()
    const { version } = (await publish(draft)).body as { version: number }
    const cutOff = () =>
      app.payload.db.updateOne({
        collection: 'policies',
        id: draft,
        data: { status: 'draft', version: null },
        req: {},
      })
    const known = (await seals()).length
    const read = async () => (await hr.get(`/api/policies/${draft}?depth=0`)).body as Draft
    await cutOff()
    await finishPublishing(app.payload)
    expect(await read()).toMatchObject({ status: 'published', version })
    await cutOff()
    expect((await publish(draft)).body.code).toBe('sealed')
    expect(await read()).toMatchObject({ status: 'published', version })
    expect(await seals()).toHaveLength(known)
  })

  it('[T23] takes no version whose sealed bytes were changed in the database, nor any after it', async () => {
    app.clock.set('2026-03-20T06:00:00.000Z')
    const good = (await publish(await newDraft())).body.version as number
    const person = await app.person()
    app.clock.advance(MINUTE)
    expect((await publish(await newDraft())).body.version).toBe(good + 1)
    const [seal] = (await seals()).filter(({ version }) => version === good)
    const change = async (bytes: string) => {
      await app.payload.db.updateOne({ collection: 'policy-seals', id: seal!.id, data: { bytes }, req: {} })
      const { policyChanged } = await import('../../src/privacy/epochs')
      await policyChanged(app.payload)
    }
    await change(seal!.bytes.replace('"retentionDays":90', '"retentionDays":900'))
    expect((await inForce()).version).toBe(good - 1)
    const device = await app.device(person)
    expect((await device.get('/ingest/v1/config')).body.policyVersion).toBe(good - 1)
    await change(seal!.bytes)
    expect((await inForce()).version).toBe(good + 1)
  })
})

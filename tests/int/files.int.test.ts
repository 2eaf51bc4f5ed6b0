import sharp from 'sharp'
import { useApp, type Person } from '../support/app'

/** Tuesday, 11:00 in Shanghai. */
const ELEVEN = '2026-03-17T03:00:00.000Z'

describe('the file of a screenshot', () => {
  const app = useApp()
  let ann: Person
  let id: string
  beforeAll(async () => {
    await app.publish()
    ann = await app.person({ consents: ['screenshots'] })
    const laptop = await app.device(ann)
    app.clock.set(ELEVEN)
    const png = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#336699' } })
      .png()
      .toBuffer()
    const taken = await laptop
      .post('/ingest/v1/screenshots')
      .field('clientId', 'a')
      .field('capturedAt', ELEVEN)
      .attach('image', png, 'a.png')
    expect(taken.status).toBe(201)
    id = ((await ann.get('/api/screenshots?depth=0')).body.docs as { id: string }[])[0]!.id
  })

  const open = (person: Person, which = id, query = '') =>
    person.get(`/api/screenshots/${which}/file${query}`)
  const looks = async () =>
    (await ann.get('/api/audit-log?depth=0&where[act][equals]=look&sort=at')).body.docs as object[]

  it('is shown to its person, whole and as a thumbnail, and to no cache', async () => {
    const [whole, thumb] = [await open(ann), await open(ann, id, '?size=thumb')]
    const size = async (bytes: Buffer) => {
      const { format, width } = await sharp(bytes).metadata()
      return [format, width]
    }
    expect(await size(whole.body as Buffer)).toEqual(['webp', 640])
    expect(await size(thumb.body as Buffer)).toEqual(['webp', 320])
    expect(whole.headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'no-store, private',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(await looks()).toEqual([])
  })

  it('[T3] [T11] answers to everybody else as if it did not exist, as does an orphan', async () => {
    const others = [
      await app.person(),
      await app.person({ roles: ['admin'] }),
      await app.person({ roles: ['hr'] }),
      await app.person({ roles: ['privacy'] }),
    ]
    const absent = await open(
      ann,
      id.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    )
    expect([absent.status, absent.body.code]).toEqual([404, 'not-found'])
    for (const person of others) {
      const answer = await open(person)
      expect([answer.status, answer.body]).toEqual([404, absent.body])
    }
    expect((await app.anonymous().get(`/api/screenshots/${id}/file`)).status).toBe(401)

    // Names are never an address: neither of a stored file nor of one without a row.
    const row = await app.payload.db.findOne<{ id: string; file: string }>({
      collection: 'screenshots',
      where: { id: { equals: id } },
      req: {},
    })
    const orphan = await app.files.put('screenshots', Buffer.from('x'))
    for (const name of [row!.file, orphan, encodeURIComponent(String(orphan))])
      expect([name, (await open(ann, name)).status]).toEqual([name, 404])
    // A path that is not its own normal form is asked nothing at all.
    for (const name of [`../${row!.file}`, encodeURIComponent(`../screenshots/${orphan}`)])
      expect([name, (await open(ann, name)).status]).toEqual([name, 400])
    for (const path of [
      `/media/screenshots/${orphan}`,
      `/screenshots/${orphan}`,
      `/api/screenshots/file/${orphan}`,
    ])
      expect([path, (await ann.get(path)).status]).toEqual([path, 404])
    const told = (await ann.get(`/api/screenshots/${id}?depth=0`)).text
    for (const secret of [row!.file, 'thumb"']) expect(told).not.toContain(secret)
  })

  it('[P28] is shown to HR with a purpose, and each look is on record before its bytes leave', async () => {
    const hr = await app.person({ roles: ['hr'] })
    const viewing = { category: 'screenshots', scope: 'person', subject: ann.id, purpose: 'hours-dispute' }
    expect((await hr.post('/api/viewings', viewing)).status).toBe(201)
    expect((await open(hr)).headers['content-type']).toBe('image/webp')
    expect(await looks()).toMatchObject([
      { actor: hr.id, subject: ann.id, category: 'screenshots', purpose: 'hours-dispute', count: 1 },
    ])
  })

  it('[P85] is gone from the moment at which it expires, for its person too', async () => {
    app.clock.set('2026-04-16T02:59:59.000Z')
    expect((await open(ann)).status).toBe(200)
    app.clock.set('2026-04-16T03:00:00.000Z')
    expect((await open(ann)).status).toBe(404)
  })
})

import { readdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { finishRedactions } from '../../src/requests/redaction'
import type { ImageCategory } from '../../src/categories/imageCategories'
import { MONDAY, useApp, type Person, type TestDevice } from '../support/app'
import { absentId } from '../support/world'

const app = useApp()
const MINUTE = 60_000
/** White with a red square, which is what must go, and a blue one, which must stay. */
const RED = { x: 320, y: 160, width: 96, height: 64 }
let screen: Buffer
let ann: Person
let laptop: TestDevice
let hr: Person
let n = 0

beforeAll(async () => {
  const square = (background: string, left: number, top: number) => ({
    input: { create: { width: 96, height: 64, channels: 3 as const, background } },
    left,
    top,
  })
  screen = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#ffffff' } })
    .composite([square('#ff0000', RED.x, RED.y), square('#0000ff', 32, 32)])
    .png()
    .toBuffer()
  const terms = [
    { category: 'activity', consent: 'general' as const },
    { category: 'activity-days', consent: 'general' as const },
    { category: 'screenshots', consent: 'general' as const, viewers: ['hr' as const], retentionDays: 30 },
    { category: 'webcam-photos', consent: 'general' as const, viewers: ['hr' as const], retentionDays: 14 },
  ]
  await app.publish(terms)
  hr = await app.person({ roles: ['hr'] })
  ann = await app.person()
  laptop = await app.device(ann)
})
beforeEach(() => {
  app.clock.set(MONDAY)
  app.clock.advance(30 * MINUTE)
})

const take = async (category: ImageCategory = 'screenshots'): Promise<string> => {
  const clientId = `shot-${++n}`
  const { status } = await laptop
    .post(`/ingest/v1/${category}`)
    .field('clientId', clientId)
    .field('capturedAt', new Date(app.clock.now() - MINUTE).toISOString())
    .attach('image', screen, 's.png')
  expect(status).toBe(201)
  return String((await rowOf(category, { clientId: { equals: clientId } })).id)
}
const rowOf = async (category: ImageCategory, where: object) =>
  (await app.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: category,
    where: where as never,
    req: {},
  }))!
const requestOf = async (id: string) =>
  (await app.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'redaction-requests',
    where: { id: { equals: id } },
    req: {},
  }))!
const ask = async (picture: string, category: ImageCategory = 'screenshots', more: object = {}) => {
  const { status, body } = await ann.post(`/api/${category}/${picture}/redaction`, { ...RED, ...more })
  expect(status).toBe(201)
  return String(body.id)
}
const files = async (category: ImageCategory): Promise<string[]> =>
  (await readdir(path.join(app.env.MEDIA_DIR, category), { recursive: true }).catch(() => []))
    .map((name) => path.basename(name))
    .filter((name) => name.length > 3)
    .sort()
const viewing = (category: ImageCategory) =>
  hr.post('/api/viewings', { category, scope: 'person', subject: ann.id, purpose: 'hours-dispute' })
const fetched = async (who: Person, category: ImageCategory, id: string, size = ''): Promise<Buffer> => {
  const answer = await who.get(`/api/${category}/${id}/file${size}`).buffer(true)
  expect(answer.status).toBe(200)
  return answer.body as Buffer
}
/** How much red and blue an image holds, whatever its size. */
const colours = async (image: Buffer) => {
  const { data } = await sharp(image).resize(320).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let [red, blue] = [0, 0]
  for (let i = 0; i < data.length; i += 3) {
    const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3)
    if (r > 120 && g < 90 && b < 90) red++
    if (b > 120 && r < 90 && g < 90) blue++
  }
  return { red: red > 0, blue: blue > 100 }
}
const STAYS = { red: true, blue: true }
const GONE = { red: false, blue: true }
const stored = async (category: ImageCategory, name: unknown): Promise<Buffer> => {
  const file = await app.files.open(category, String(name))
  return Buffer.concat((await file!.stream().toArray()) as Buffer[])
}

describe('a part of a picture that its person asks to have blacked out', () => {
  it.each(['screenshots', 'webcam-photos'] as const)(
    '[T24] goes from original and thumbnail of %s under new names, and no copy of the old bytes is left',
    async (category) => {
      const before = await files(category)
      const id = await take(category)
      const old = await rowOf(category, { id: { equals: id } })
      const request = await ask(id, category, { reason: 'a colleague’s face' })
      const { status, body } = await hr.post(`/api/redaction-requests/${request}/approve`, {})
      expect([status, body.state]).toEqual([200, 'done'])

      const row = await rowOf(category, { id: { equals: id } })
      expect([row.file, row.thumb]).not.toContain(old.file)
      expect([row.file, row.thumb]).not.toContain(old.thumb)
      expect(await files(category)).toEqual([...before, row.file, row.thumb].sort())
      for (const name of [row.file, row.thumb])
        expect(await colours(await stored(category, name))).toEqual(GONE)
      expect([row.width, row.height]).toEqual([640, 400])
      expect(row.bytes).toBe((await stored(category, row.file)).length)
      // The person's own copy is no other, and a repeat of the upload brings nothing back.
      expect(await colours(await fetched(ann, category, id))).toEqual(GONE)
      const again = await laptop
        .post(`/ingest/v1/${category}`)
        .field('clientId', String(row.clientId))
        .field('capturedAt', new Date(app.clock.now() - MINUTE).toISOString())
        .attach('image', screen, 's.png')
      expect(again.body.status).toBe('duplicate')
      expect(await files(category)).toEqual([...before, row.file, row.thumb].sort())
      const done = await requestOf(request)
      expect([done.state, done.oldFile ?? null, done.oldThumb ?? null]).toEqual(['done', null, null])
    },
  )

  it('[T24] is seen by nobody else from the request on, until it is refused with a reason', async () => {
    const id = await take()
    expect((await viewing('screenshots')).status).toBe(201)
    expect(await colours(await fetched(hr, 'screenshots', id))).toEqual(STAYS)
    const request = await ask(id)
    for (const size of ['', '?size=thumb']) {
      expect(await colours(await fetched(hr, 'screenshots', id, size))).toEqual(GONE)
      expect(await colours(await fetched(ann, 'screenshots', id, size))).toEqual(STAYS)
    }
    expect((await hr.post(`/api/redaction-requests/${request}/refuse`, {})).status).toBe(400)
    const reason = 'It shows the customer’s order, which the dispute is about.'
    expect((await hr.post(`/api/redaction-requests/${request}/refuse`, { reason })).status).toBe(200)
    expect(await colours(await fetched(hr, 'screenshots', id))).toEqual(STAYS)
    const own = (await ann.get(`/api/redaction-requests/${request}?depth=0`)).body
    expect([own.state, own.answer]).toEqual(['refused', reason])
    expect((await hr.post(`/api/redaction-requests/${request}/approve`, {})).status).toBe(409)
  })

  it('[T24] tells HR where it is and no name of a file, and is answered by HR or privacy, never by oneself', async () => {
    const id = await take()
    const request = await ask(id)
    const { body } = await hr.get(`/api/redaction-requests/${request}?depth=0`)
    expect(body).toMatchObject({ x: 320, y: 160, areaWidth: 96, areaHeight: 64, width: 640, height: 400 })
    const row = await rowOf('screenshots', { id: { equals: id } })
    const words = JSON.stringify(body)
    for (const name of [row.file, row.thumb]) expect(words).not.toContain(name)

    const [stranger, admin, privacy] = [
      await app.person(),
      await app.person({ roles: ['admin'] }),
      await app.person({ roles: ['privacy'] }),
    ]
    for (const who of [stranger, admin, ann])
      for (const act of ['approve', 'refuse'])
        expect(
          (await who.post(`/api/redaction-requests/${request}/${act}`, { reason: 'no reason' })).status,
        ).toBe(403)
    // Whoever answers cannot answer himself.
    const own = await app.raw('redaction-requests', {
      ...(await requestOf(request)),
      id: undefined,
      subject: hr.id,
    })
    expect((await hr.post(`/api/redaction-requests/${own}/approve`, {})).status).toBe(403)
    expect((await hr.post(`/api/redaction-requests/${absentId()}/approve`, {})).status).toBe(404)
    expect((await privacy.post(`/api/redaction-requests/${request}/approve`, {})).status).toBe(200)
    await app.payload.db.deleteOne({
      collection: 'redaction-requests',
      where: { id: { equals: own } },
      req: {},
    })

    const acts = (await ann.get('/api/audit-log?depth=0&sort=at&limit=100')).body.docs as { act: string }[]
    expect(acts.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['redaction-asked', 'redaction-approved', 'redaction-done']),
    )
  })

  it('[T24] is asked for one’s own pictures alone, within the picture', async () => {
    const id = await take()
    const stranger = await app.person()
    for (const who of [stranger, hr])
      expect((await who.post(`/api/screenshots/${id}/redaction`, RED)).status).toBe(404)
    for (const bad of [
      { ...RED, x: 700 },
      { ...RED, width: 0 },
      { ...RED, x: -5 },
      { ...RED, x: 'a' },
      { ...RED, file: 'x' },
      { x: 1 },
    ])
      expect((await ann.post(`/api/screenshots/${id}/redaction`, bad)).status).toBe(400)
    // What juts out is cut at the edge.
    const { body } = await ann.post(`/api/screenshots/${id}/redaction`, { ...RED, width: 5000 })
    expect((await requestOf(body.id as string)).areaWidth).toBe(320)
  })

  it.each(['screenshots', 'webcam-photos'] as const)(
    '[C4] asked for again, or twice at once, is one request while it waits: %s',
    async (category) => {
      const id = await take(category)
      const waiting = async () =>
        (
          await app.payload.db.find<{ id: string; category: string }>({
            collection: 'redaction-requests',
            where: { and: [{ picture: { equals: id } }, { category: { equals: category } }] },
            pagination: false,
            req: {},
          })
        ).docs.map((row) => String(row.id))
      const [first, second] = await Promise.all([ask(id, category), ask(id, category)])
      expect(second).toBe(first)
      // The edges of what was drawn are rounded: the same pixels are the same part.
      expect(await ask(id, category, { x: RED.x + 0.4, width: RED.width - 0.4 })).toBe(first)
      expect(await waiting()).toEqual([first])
      expect(await ask(id, category, { width: RED.width - 8 })).not.toBe(first)
      expect(await waiting()).toHaveLength(2)
      await hr.post(`/api/redaction-requests/${first}/refuse`, { reason: 'it shows no one' })
      expect(await ask(id, category)).not.toBe(first)
      expect(await waiting()).toHaveLength(3)
    },
  )

  it('[T24] goes all the same where a fault cut it off: before the row changed, and before the old files went', async () => {
    const cut = async (withNewRow: boolean) => {
      const id = await take()
      const old = await rowOf('screenshots', { id: { equals: id } })
      const request = await ask(id)
      const change = (
        collection: 'screenshots' | 'redaction-requests',
        at: string,
        data: Record<string, unknown>,
      ) => app.payload.db.updateOne({ collection, id: at, data, req: {}, returning: false })
      await change('redaction-requests', request, {
        state: 'approved',
        oldFile: old.file,
        oldThumb: old.thumb,
      })
      if (withNewRow) {
        const black = await sharp(screen)
          .composite([
            { input: { create: { ...RED, channels: 3, background: '#000' } }, left: RED.x, top: RED.y },
          ])
          .webp()
          .toBuffer()
        await change('screenshots', id, {
          file: await app.files.put('screenshots', black),
          thumb: await app.files.put('screenshots', black),
        })
      }
      return { id, old, request }
    }
    const before = await files('screenshots')
    const [early, late] = [await cut(false), await cut(true)]
    expect(await finishRedactions(app.payload, app.files)).toBe(2)
    expect(await finishRedactions(app.payload, app.files)).toBe(0)
    const left: unknown[] = []
    for (const { id, old, request } of [early, late]) {
      const row = await rowOf('screenshots', { id: { equals: id } })
      for (const name of [old.file, old.thumb])
        expect(await app.files.open('screenshots', String(name))).toBeNull()
      for (const name of [row.file, row.thumb])
        expect(await colours(await stored('screenshots', name))).toEqual(GONE)
      expect((await requestOf(request)).state).toBe('done')
      left.push(row.file, row.thumb)
    }
    expect(await files('screenshots')).toEqual([...before, ...left].sort())
  })

  it('[T24] goes all the same where the old files could not be removed at first', async () => {
    const id = await take()
    const old = await rowOf('screenshots', { id: { equals: id } })
    const request = await ask(id)
    await app.payload.db.updateOne({
      collection: 'redaction-requests',
      id: request,
      data: { state: 'approved' },
      req: {},
      returning: false,
    })
    const failing = { ...app.files, remove: () => Promise.reject(new Error('the disk is away')) }
    await expect(finishRedactions(app.payload, failing)).rejects.toThrow('the disk is away')
    expect(await finishRedactions(app.payload, app.files)).toBe(1)
    for (const name of [old.file, old.thumb])
      expect(await app.files.open('screenshots', String(name))).toBeNull()
    const row = await rowOf('screenshots', { id: { equals: id } })
    expect(await colours(await stored('screenshots', row.file))).toEqual(GONE)
    expect((await requestOf(request)).state).toBe('done')
  })

  it('[T24] two of one picture go one after the other, and both are black in the end', async () => {
    const id = await take()
    const requests = [await ask(id), await ask(id, 'screenshots', { x: 32, y: 32 })]
    const answers = await Promise.all(
      requests.map((request) => hr.post(`/api/redaction-requests/${request}/approve`, {})),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const row = await rowOf('screenshots', { id: { equals: id } })
    expect(await colours(await stored('screenshots', row.file))).toEqual({ red: false, blue: false })
  })

  it('[T24] deleting the picture takes its time too, and the request finds nothing more to do', async () => {
    const at = new Date(app.clock.now() - MINUTE).toISOString()
    await laptop.post('/ingest/v1/activity', { items: [{ at, keys: 1, clicks: 1 }] })
    const id = await take()
    const request = await ask(id)
    await ann.post(`/api/screenshots/${id}/delete`, {})
    app.clock.advance(11_000)
    const { finishOwnDeletions } = await import('../../src/records/ownDeletion')
    await finishOwnDeletions(app.payload, app.files)
    const { docs } = await app.payload.db.find({
      collection: 'activity',
      where: { subject: { equals: ann.id } },
      pagination: false,
      req: {},
    })
    expect(docs).toEqual([])
    expect((await hr.post(`/api/redaction-requests/${request}/approve`, {})).status).toBe(200)
    expect((await requestOf(request)).state).toBe('done')
  })
})

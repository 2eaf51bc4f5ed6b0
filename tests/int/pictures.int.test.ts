import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import sharp from 'sharp'
import { memory } from '../../src/files/places'
import { finishOwnDeletions } from '../../src/records/ownDeletion'
import { useApp, type Person, type TestDevice } from '../support/app'

const app = useApp()
const URL = '/ingest/v1/screenshots'
/** Monday, in the hour from ten to eleven in Shanghai, and in the next. */
const at = (minute: number, hour = 2) => `2026-03-16T0${hour}:${String(minute).padStart(2, '0')}:00.000Z`
const NOW = '2026-03-16T03:59:00.000Z'

let ann: Person
let thief: Person
let other: Person
let laptop: TestDevice
let png: Buffer

beforeAll(async () => {
  png = await sharp({ create: { width: 64, height: 40, channels: 3, background: '#2a7' } })
    .png()
    .toBuffer()
  // Three an hour.
  await app.publish()
  ann = await app.person({ consents: ['screenshots'], roles: ['hr'] })
  thief = await app.person({ consents: ['screenshots'] })
  other = await app.person({ consents: ['screenshots'] })
  laptop = await app.device(ann)
  app.clock.set(NOW)
})

interface Sent {
  clientId: string
  capturedAt: string
  screen?: number
  image?: Buffer
}
const send = async (device: TestDevice, { clientId, capturedAt, screen, image = png }: Sent) => {
  const form = device.post(URL).field('clientId', clientId).field('capturedAt', capturedAt)
  if (screen !== undefined) form.field('screen', String(screen))
  const { status, body, headers } = await form.attach('image', image, 'x.png')
  return {
    status,
    code: (body as { code?: string }).code,
    headers,
    told: [status, (body as { code?: string }).code],
  }
}
const stored = async (device: TestDevice) =>
  (
    await app.payload.db.count({
      collection: 'screenshots',
      where: { device: { equals: device.id } },
      req: {},
    })
  ).totalDocs

describe('how many pictures are taken', () => {
  it('[K2] is what the term says of an hour, and one more, for each device, screen and hour of capture', async () => {
    const take = async (n: string, minute: number, screen?: number, hour?: number) =>
      (await send(laptop, { clientId: n, capturedAt: at(minute, hour), screen })).told
    for (const n of [0, 1, 2, 3]) expect(await take(`a${n}`, n * 10)).toEqual([201, undefined])
    expect(await take('a4', 50)).toEqual([403, 'too-often'])
    // What is there already is there, and not one more.
    expect(await take('a0', 0)).toEqual([200, undefined])
    expect(await take('b0', 50, 1)).toEqual([201, undefined])
    expect(await take('c0', 0, 0, 3)).toEqual([201, undefined])
    const second = await app.device(ann)
    expect((await send(second, { clientId: 'd0', capturedAt: at(50) })).told).toEqual([201, undefined])
    expect(await stored(laptop)).toBe(6)
  })

  it('[P4] counts those that name no screen as of one, whatever a computer calls them', async () => {
    const device = await app.device(ann)
    const took = []
    for (const n of [0, 1, 2, 3, 4, 5, 8, 9])
      took.push((await send(device, { clientId: `c-${n}`, capturedAt: at(n) })).told)
    expect(took).toEqual([
      ...Array.from({ length: 4 }, () => [201, undefined]),
      ...Array.from({ length: 4 }, () => [403, 'too-often']),
    ])
    const rows = await app.payload.db.find<{ screen: number }>({
      collection: 'screenshots',
      where: { device: { equals: device.id } },
      req: {},
    })
    expect(rows.docs.map(({ screen }) => screen)).toEqual([0, 0, 0, 0])
  })

  it('[P4] knows a deleted one again that an earlier version put down under a screen read from its name', async () => {
    const device = await app.device(ann)
    await send(device, { clientId: 'm-9', capturedAt: at(1) })
    const found = { device: { equals: device.id } }
    const [row] = (
      await app.payload.db.find<{ id: string }>({ collection: 'screenshots', where: found, req: {} })
    ).docs
    await app.payload.db.updateOne({
      collection: 'screenshots',
      id: row!.id,
      data: { screen: 9 },
      req: {},
    })
    const again = async (clientId: string, minute: number, screen?: number) =>
      (await send(device, { clientId, capturedAt: at(minute), screen })).told
    expect((await ann.post(`/api/screenshots/${row!.id}/delete`, {})).status).toBe(200)
    // While it may be taken back, and after.
    expect(await again('n-9', 1)).toEqual([403, 'deleted'])
    app.clock.advance(11_000)
    await finishOwnDeletions(app.payload, app.files)
    app.clock.set(NOW)
    expect(await again('m-9', 1)).toEqual([403, 'deleted'])
    expect(await again('o', 1)).toEqual([403, 'deleted'])
    expect(await again('p', 1, 1)).toEqual([201, undefined])
    expect(await again('q', 2)).toEqual([201, undefined])
  })

  it('[K2] holds also for those that come at once', async () => {
    const device = await app.device(ann)
    const all = await Promise.all(
      Array.from({ length: 9 }, (_, n) => send(device, { clientId: `e${n}`, capturedAt: at(n) })),
    )
    expect(all.filter(({ status }) => status === 201)).toHaveLength(4)
    expect(all.filter(({ code }) => code === 'too-often')).toHaveLength(5)
    expect(await stored(device)).toBe(4)
  })

  it('[K2] names no screen that nobody has', async () => {
    for (const screen of [8, -1, 1.5])
      expect((await send(laptop, { clientId: 'f', capturedAt: at(1), screen })).told).toEqual([
        400,
        'invalid',
      ])
  })
})

describe('a picture that there is no room for', () => {
  it('[K2] is refused by its pixels and frames, before one is decoded', async () => {
    const device = await app.device(ann)
    const wide = await sharp({ create: { width: 5_000, height: 5_001, channels: 3, background: '#000' } })
      .png()
      .toBuffer()
    const red = await sharp({ create: { width: 64, height: 40, channels: 3, background: '#f00' } })
      .png()
      .toBuffer()
    const frames = await sharp([png, red], { join: { animated: true } })
      .webp()
      .toBuffer()
    const { left } = memory
    memory.left = () => {
      throw new Error('asked for memory')
    }
    try {
      for (const image of [wide, frames])
        expect((await send(device, { clientId: 'g', capturedAt: at(1), image })).told).toEqual([
          413,
          'too-large',
        ])
    } finally {
      memory.left = left
    }
  })

  it('[K2] is told to come again where memory is short, and taken when it is not', async () => {
    const device = await app.device(ann)
    const { left } = memory
    memory.left = () => 60 * 1_048_576
    const screen = await sharp({ create: { width: 3_840, height: 2_160, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const shot = { clientId: 'h', capturedAt: at(1), image: screen }
    try {
      const refused = await send(device, shot)
      expect([...refused.told, refused.headers['retry-after']]).toEqual([503, 'unavailable', '15'])
      // Of oneself too: a door of the API.
      const own = await ann.post(`/api/users/${ann.id}/picture`).type('image/png').send(screen)
      expect([own.status, own.body.code, own.headers['retry-after']]).toEqual([503, 'unavailable', '15'])
      expect(await stored(device)).toBe(0)
    } finally {
      memory.left = left
    }
    expect((await send(device, shot)).status).toBe(201)
  })
})

describe('an upload that does not come on', () => {
  let server: Server
  let port: number
  beforeAll(async () => {
    server = createServer((req, res) => void app.app(req, res)).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  /** Says that it sends so much, sends most of it, and falls silent. */
  const stall = (path: string, headers: string[], announced: number, sent: number) => {
    const socket: Socket = connect(port, '127.0.0.1')
    const answer = { text: '' }
    socket.on('data', (chunk) => (answer.text += String(chunk)))
    socket.on('error', () => undefined)
    const over = new Promise((resolve) => socket.once('close', resolve))
    socket.write(
      [`POST ${path} HTTP/1.1`, 'Host: x', `Content-Length: ${announced}`, ...headers, '', ''].join('\r\n'),
    )
    socket.write('--b\r\nContent-Disposition: form-data; name="image"; filename="a"\r\n\r\n')
    socket.write(Buffer.alloc(sent))
    return { answer, over }
  }
  const MB = 1_048_576
  const asDevice = ({ token }: TestDevice) => [
    `Authorization: Bearer ${token}`,
    'Content-Type: multipart/form-data; boundary=b',
  ]
  const codeIn = (answer: string) => `${answer.slice(9, 12)} ${/"code":"([a-z-]+)"/.exec(answer)?.[1]}`

  it('[K2] loses its place after fifteen seconds, and shuts nobody out meanwhile', async () => {
    const machines = [await app.device(thief), await app.device(thief), await app.device(thief)]
    // Seven of ten megabytes; of one person's together a share is taken in.
    const silent = machines.flatMap((device) =>
      [1, 2, 3].map(() => stall(URL, asDevice(device), 10 * MB, 9 * MB)),
    )
    const form = stall(
      '/api/imports/read',
      [`Cookie: ${ann.cookie}`, 'Content-Type: multipart/form-data; boundary=b'],
      6 * MB,
      5 * MB,
    )
    const json = stall(
      '/ingest/v1/activity',
      [`Authorization: Bearer ${machines[0]!.token}`, 'Content-Type: application/json'],
      1 * MB,
      1_000,
    )
    await new Promise((resolve) => setTimeout(resolve, 1_000))

    // Those for whom there was no place know it at once; two hold theirs while somebody else is served.
    const honest = await app.device(other)
    expect((await send(honest, { clientId: 'i', capturedAt: at(1) })).status).toBe(201)
    expect(silent.filter(({ answer }) => answer.text === '')).toHaveLength(2)

    const all = [...silent, form, json]
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), 45_000).unref())
    expect(await Promise.race([Promise.all(all.map(({ over }) => over)), late])).not.toBe('late')
    expect(all.map(({ answer }) => codeIn(answer.text))).toEqual(Array(11).fill('503 unavailable'))
    for (const { answer } of all) expect(answer.text).toMatch(/\r\nretry-after: 5\r\n/i)

    // The place is free again.
    expect((await send(machines[0]!, { clientId: 'j', capturedAt: at(1) })).status).toBe(201)
  }, 120_000)

  it('[K2] keeps no place for whoever is gone before he was known', async () => {
    const fleeting = await app.device(other)
    for (let n = 0; n < 30; n++)
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => {
          const head = [
            `POST ${URL} HTTP/1.1`,
            'Host: x',
            `Content-Length: ${10 * MB}`,
            ...asDevice(fleeting),
          ]
          socket.write([...head, '', ''].join('\r\n'), () => socket.resetAndDestroy())
        })
        socket.on('error', () => undefined)
        socket.once('close', () => resolve())
      })
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect((await send(fleeting, { clientId: 'k', capturedAt: at(1) })).status).toBe(201)
  })
})

import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { drawPictures } from '../faults/pictures'
import { moment } from '../faults/round'
import { Site } from '../faults/site'
import type { Stored } from '../faults/stored'

const MONDAY = Date.parse('2026-03-15T16:00:00Z')
const TSX = ['--import', 'tsx']

const connect = (port: number): Promise<net.Socket> =>
  new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(socket))
    socket.once('error', reject)
  })

/** An upload as bytes, so that it can be sent in two halves. */
const uploadBytes = (token: string, capturedAt: string, image: Buffer): Buffer => {
  const part = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const body = Buffer.concat([
    Buffer.from(part('clientId', 'last') + part('capturedAt', capturedAt)),
    Buffer.from('--b\r\nContent-Disposition: form-data; name="image"; filename="a"\r\n\r\n'),
    image,
    Buffer.from('\r\n--b--\r\n'),
  ])
  const head = [
    'POST /ingest/v1/screenshots HTTP/1.1',
    'Host: localhost',
    `Authorization: Bearer ${token}`,
    'Content-Type: multipart/form-data; boundary=b',
    `Content-Length: ${body.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body])
}

describe('stopping', () => {
  let site: Site
  beforeAll(async () => {
    process.env.SITE_SERVER = 'tests/faults/server.ts'
    site = await Site.open(process.env.GW_TEST_DB === 'mongo' ? 'mongo' : 'sqlite')
  })
  afterAll(() => site.close())

  it('lets nobody in any more, and finishes what is under way first', async () => {
    const options = { at: moment(MONDAY, 0, '09:00'), execArgv: TSX }
    const { cast, origin } = await site.start({ ...options, cast: true })
    const capturedAt = moment(MONDAY, 0, '09:30')
    await site.ask({ do: 'moveTo', at: capturedAt })
    const [picture] = await drawPictures()
    const port = Number(new URL(origin).port)
    const bytes = uploadBytes(cast!.devices[0]!.token, capturedAt, picture!.bytes)

    const socket = await connect(port)
    let answer = ''
    socket.on('data', (chunk) => (answer += String(chunk)))
    const closed = new Promise((resolve) => socket.once('close', resolve))
    const half = Math.floor(bytes.length / 2)
    socket.write(bytes.subarray(0, half))
    // Answered by then: the first half is being read.
    expect((await fetch(`${origin}/healthz`)).status).toBe(200)
    const stopped = site.stop()
    const refused = async () =>
      connect(port).then(
        (other) => !other.destroy(),
        () => true,
      )
    while (!(await refused())) await sleep(20)

    socket.write(bytes.subarray(half))
    await closed
    expect(answer).toMatch(/^HTTP\/1\.1 201 /)
    await stopped
    expect(await site.exited).toBe(0)

    await site.start(options)
    const { screenshots, files } = await site.ask<Stored>({ do: 'stored', subject: cast!.person.id })
    expect(screenshots).toHaveLength(1)
    expect(await site.files('screenshots')).toEqual(files)
    await site.stop()
  }, 180_000)

  it('[K1] keeps a proxy’s connection for longer than Node would, so that what comes over it later is answered', async () => {
    const { origin } = await site.start({
      at: moment(MONDAY, 0, '09:00'),
      execArgv: TSX,
      proxied: true,
    })
    const socket = await connect(Number(new URL(origin).port))
    let answers = 0
    socket.on('data', (chunk) => (answers += String(chunk).split('HTTP/1.1 200').length - 1))
    const answered = async (count: number) => {
      socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n')
      while (answers < count && !socket.closed) await sleep(20)
      return answers
    }
    expect(await answered(1)).toBe(1)
    // Node closes one that was idle for five seconds, with one more to spare.
    await sleep(8_000)
    expect(await answered(2)).toBe(2)
    socket.destroy()
    await site.stop()
  }, 60_000)
})

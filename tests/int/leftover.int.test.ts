import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { answerUnreadable } from '../../src/http/unreadable'
import { useApp, type Person, type TestDevice } from '../support/app'

const app = useApp()
const MB = 1_048_576
let server: Server
let port: number
let ann: Person
let laptop: TestDevice

beforeAll(async () => {
  await app.publish()
  ann = await app.person()
  laptop = await app.device(ann)
  server = createServer((req, res) => void app.app(req, res)).listen(0, '127.0.0.1')
  server.on('clientError', answerUnreadable)
  // Longer than a test: what waits on a connection is not saved by its end.
  server.keepAliveTimeout = 120_000
  await new Promise((resolve) => server.once('listening', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const LAST_CHUNK = '\r\n0\r\n\r\n'

interface Told {
  status: number
  code?: string
}

/** One connection, on which one request follows the other. */
class Connection {
  private said = ''
  private answers: Told[] = []
  private heard: () => void = () => undefined
  private isClosed = false
  readonly socket = connect(port, '127.0.0.1')

  constructor() {
    this.socket.on('error', () => undefined)
    this.socket.on('close', () => {
      this.isClosed = true
      this.heard()
    })
    this.socket.on('data', (chunk: Buffer) => {
      this.said += chunk.toString('latin1')
      for (let whole = this.take(); whole; whole = this.take()) this.answers.push(whole)
      this.heard()
    })
  }

  /** The first whole answer of what was said. */
  private take(): Told | null {
    const [head = '', rest] = this.said.split(/\r\n\r\n(.*)/s)
    if (rest === undefined) return null
    const isChunked = /^transfer-encoding: chunked/im.test(head)
    const length = isChunked
      ? rest.indexOf(LAST_CHUNK) + LAST_CHUNK.length
      : Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0)
    if (rest.length < length || (isChunked && !rest.includes(LAST_CHUNK))) return null
    this.said = rest.slice(length)
    return { status: Number(head.slice(9, 12)), code: /"code":"([a-z-]+)"/.exec(rest)?.[1] }
  }

  /** @returns the answer, or null where the connection ended without one. */
  async ask(method: string, path: string, headers: Record<string, string>, body: Buffer = Buffer.alloc(0)) {
    const lines = Object.entries({ host: 'x', 'content-length': String(body.length), ...headers })
    this.socket.write(
      [`${method} ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), '', ''].join(
        '\r\n',
      ),
    )
    this.socket.write(body)
    while (!this.answers.length && !this.isClosed)
      await new Promise<void>((resolve) => (this.heard = resolve))
    return this.answers.shift() ?? null
  }
}

const filled = (bytes: number): Buffer => Buffer.alloc(bytes, 0x61)
const own = () => ({ cookie: ann.cookie, 'sec-fetch-site': 'same-origin' })
const asForm = { 'content-type': 'multipart/form-data; boundary=b' }
const asJson = { 'content-type': 'application/json' }

const REFUSED: [string, () => [string, Record<string, string>, number], number, string][] = [
  ['somebody else’s door', () => ['/api/imports/read', { ...own(), ...asForm }, 6 * MB], 403, 'forbidden'],
  ['a door that is not there', () => ['/api/nowhere', { ...own(), ...asJson }, MB], 404, 'not-found'],
  ['nobody’s session', () => ['/api/account/settings', asJson, MB], 401, 'unauthenticated'],
  ['more than it takes', () => ['/api/account/settings', { ...own(), ...asJson }, 5 * MB], 413, 'too-large'],
  [
    'more than any takes',
    () => ['/api/account/settings', { ...own(), ...asJson }, 20 * MB],
    413,
    'too-large',
  ],
  [
    'nobody’s computer',
    () => ['/ingest/v1/screenshots', { authorization: 'Bearer x', ...asForm }, 9 * MB],
    401,
    'unauthenticated',
  ],
  [
    'a picture that may not be taken',
    () => ['/ingest/v1/screenshots', { authorization: `Bearer ${laptop.token}`, ...asForm }, 9 * MB],
    403,
    'consent-missing',
  ],
  [
    'a list of another type',
    () => [
      '/ingest/v1/activity',
      { authorization: `Bearer ${laptop.token}`, 'content-type': 'text/plain' },
      MB - 1,
    ],
    415,
    'unsupported-media-type',
  ],
  ['a path in another form', () => ['/api/./sign-in', asJson, 3 * MB], 400, 'invalid'],
]

describe('what a refusal leaves unread', () => {
  it.each(REFUSED)(
    '[K2] does not stand in the way of the next request: %s',
    async (_, request, status, code) => {
      const [path, headers, bytes] = request()
      const line = new Connection()
      expect(await line.ask('POST', path, headers, filled(bytes))).toEqual({ status, code })
      expect(await line.ask('GET', '/api/users/me', own())).toMatchObject({ status: 200 })
      line.socket.destroy()
    },
  )

  it('[K2] is not taken in without end', async () => {
    const socket = connect(port, '127.0.0.1')
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.on('error', () => undefined)
    const length = 500 * MB
    socket.write(`POST /api/nowhere HTTP/1.1\r\nhost: x\r\ncontent-length: ${length}\r\n\r\n`)
    const chunk = filled(MB)
    let sent = 0
    const pour = (): void => {
      while (!socket.destroyed && sent < length) {
        sent += chunk.length
        if (!socket.write(chunk)) return void socket.once('drain', pour)
      }
    }
    pour()
    await closed
    expect(sent).toBeLessThan(length)
  })
})

describe('what is no request at all', () => {
  const say = (bytes: string) =>
    new Promise<string>((resolve) => {
      let answer = ''
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
      socket.on('data', (chunk) => (answer += String(chunk)))
      socket.on('error', () => undefined)
      socket.once('close', () => resolve(answer))
    })

  it.each([
    ['headers longer than any', `GET /?${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 431, 'too-much'],
    ['letters', 'hello there\r\n\r\n', 400, 'invalid'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n',
      400,
      'invalid',
    ],
  ])('[K1] is refused by its code: %s', async (_, bytes, status, code) => {
    const answer = await say(bytes)
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(head).toMatch(/content-type: application\/problem\+json/i)
    expect(JSON.parse(body)).toMatchObject({ status, code })
  })
})

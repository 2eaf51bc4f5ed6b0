import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { useApp, type Person } from '../support/app'

const app = useApp()
let server: Server
let port: number
let hr: Person

beforeAll(async () => {
  await app.publish()
  hr = await app.person({ name: 'Hana', roles: ['hr'] })
  server = createServer((req, res) => void app.app(req, res)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

/** A request of which the last bytes are held back until they are let go. */
const begin = async (who: Person, path: string, body: object) => {
  const bytes = JSON.stringify(body)
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => (answer += String(chunk)))
  const closed = new Promise((resolve) => socket.once('close', resolve))
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: x',
    'connection: close',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(bytes)}`,
    `cookie: ${who.cookie}`,
    'sec-fetch-site: same-origin',
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${bytes.slice(0, -2)}`)
  // Whoever would be asked who he is before the body is whole has been asked by now.
  await new Promise((resolve) => setTimeout(resolve, 200))
  return async () => {
    socket.write(bytes.slice(-2))
    await closed
    return Number(answer.slice(9, 12))
  }
}

const REQUESTS: [string, string, (who: Person) => object][] = [
  ['settings', '/api/account/settings', () => ({ language: 'zh' })],
  ['a phone', '/api/account/contact', () => ({ phone: '+8613800138009' })],
  ['a consent', '/api/consent', () => ({ category: 'screenshots', granted: true, language: 'en' })],
  ['a code for a computer', '/api/enrolment-codes', () => ({})],
  ['a pause', '/api/pauses/start', () => ({})],
  ['a preference', '/api/payload-preferences/held', () => ({ value: { a: 1 } })],
  ['an import', '/api/activitywatch', () => ({ device: null, preview: false, items: [{ a: 1 }] })],
]
const suspend = async (who: Person) => {
  await app.reauth(hr)
  const done = await hr.post(`/api/people/${who.id}/suspend`, { reason: 'for the test' })
  expect(done.status).toBe(200)
}
const endSessions = async (who: Person) => {
  const { id, ...session } = { id: who.id, ...(await app.session(who.id)) }
  expect((await session.post('/api/account/sessions/end-others', {})).status).toBe(200)
  expect(id).toBe(who.id)
}
const endEmployment = async (who: Person) => {
  await app.reauth(hr)
  expect((await hr.post(`/api/employments/${who.employment}/end`, { now: true })).status).toBe(200)
}

describe('a request that is begun while one may, and ended when one may no longer', () => {
  it.each(REQUESTS)('[L3] is refused after a suspension: %s', async (_, path, body) => {
    const ann = await app.person()
    await app.reauth(ann)
    const finish = await begin(ann, path, body(ann))
    await suspend(ann)
    expect(await finish()).toBe(401)
    const row = await app.payload.findByID({
      collection: 'users',
      id: ann.id,
      depth: 0,
      overrideAccess: true,
    })
    expect([row.phone ?? null, row.language]).toEqual([null, 'en'])
  })

  it.each([
    ['the end of a session', endSessions],
    ['the end of an employment', endEmployment],
  ] as const)('[A2] is refused after %s', async (_, end) => {
    for (const [, path, body] of REQUESTS.slice(0, 4)) {
      const ann = await app.person()
      await app.reauth(ann)
      const finish = await begin(ann, path, body(ann))
      await end(ann)
      expect([path, await finish()]).toEqual([path, 401])
    }
  })

  it('[L3] is taken where nothing has ended', async () => {
    const ann = await app.person()
    const finish = await begin(ann, '/api/account/settings', { language: 'zh' })
    expect(await finish()).toBe(200)
  })
})

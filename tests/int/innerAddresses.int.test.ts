import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { useApp, type Person } from '../support/app'
import { Sink } from '../support/smtp'

const app = useApp()
const sink = new Sink()
let admin: Person
/** Something in the inner network that must not hear of anything. */
let inner: Server
let heard = 0

beforeAll(async () => {
  await sink.start()
  inner = createServer((_req, res) => {
    heard++
    res.end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => inner.once('listening', resolve))
  await app.publish()
  admin = await app.person({ name: 'Ada', roles: ['admin'] })
  await app.reauth(admin)
})
afterAll(async () => {
  await sink.stop()
  await new Promise((resolve) => inner.close(resolve))
})
const ALLOWED = process.env.INNER_HOSTS
beforeEach(() => {
  delete process.env.INNER_HOSTS
})
afterEach(() => {
  process.env.INNER_HOSTS = ALLOWED
})

const mail = (host: string, port = sink.port) =>
  admin.post('/api/mail/settings', { host, port, security: 'none', from: 'Glasswork <gw@company.test>' })
const gateway = (url: string) =>
  admin.post('/api/gateway/settings', { url, secret: 'a secret of the gateway' })
/** What is stored of one; nothing where nobody ever wrote it. */
const stored = async (slug: string, field: string) =>
  ((await app.payload.db.findGlobal<Record<string, unknown>>({ slug, req: {} })) ?? {})[field] ?? null

/** This machine, its network, and what belongs to nobody, in the ways of writing them that a resolver takes. */
const INNER = [
  '127.0.0.1',
  '127.9.9.9',
  '127.1',
  '0x7f000001',
  '2130706433',
  '0.0.0.0',
  'localhost',
  'LOCALHOST',
  '10.0.0.5',
  '172.16.4.4',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.5',
  'fe80::1',
  'fd00::1',
  '64:ff9b::7f00:1',
  'ip6-localhost',
  'ip6-loopback',
  'mail.localhost',
  'localhost.',
  'localhost.localdomain',
]
/** As an address of the web has them. */
const BRACKETED = ['[::1]', '[::ffff:127.0.0.1]', '[fe80::1]', '[fd00::1]']

describe('the pages of mail and of the gateway', () => {
  it.each(INNER)('[K3] do not reach %s', async (host) => {
    expect((await mail(host)).body).toMatchObject({ status: 400, code: 'inner-address', host })
    const url = `http://${host.includes(':') ? `[${host}]` : host}:9/sms`
    expect((await gateway(url)).body).toMatchObject({ status: 400, code: 'inner-address' })
    expect([await stored('mail', 'host'), await stored('gateway', 'url')]).toEqual([null, null])
  })

  it.each(BRACKETED)('[K3] do not reach %s', async (host) => {
    expect((await mail(host)).body).toMatchObject({ status: 400, code: 'inner-address', host })
    expect((await gateway(`http://${host}:9/sms`)).body).toMatchObject({ status: 400, code: 'inner-address' })
    expect(await stored('mail', 'host')).toBe(null)
  })

  it('[K3] take one of the internet, and one of the inner network that the environment names', async () => {
    expect((await mail('8.8.8.8')).status).toBe(200)
    expect((await gateway('https://8.8.8.8/sms')).status).toBe(200)
    process.env.INNER_HOSTS = 'mail.inner, 127.0.0.1'
    expect((await mail('127.0.0.1')).status).toBe(200)
    expect((await admin.post('/api/mail/test', { to: 'ada@people.test' })).status).toBe(200)
    expect(sink.to('ada@people.test')).toHaveLength(1)
  })

  it('[K3] nor do letters go to one that was stored before, or whose name leads inside since', async () => {
    const settings = {
      host: 'localhost',
      port: sink.port,
      security: 'none',
      from: 'Glasswork <gw@company.test>',
    }
    await app.payload.db.updateGlobal({ slug: 'mail', data: settings, req: {} })
    const test = await admin.post('/api/mail/test', { to: 'bea@people.test' })
    expect(test.body).toMatchObject({ status: 409, code: 'mail-failed', reason: 'connect inner' })
    expect(test.body.detail).toMatch(/INNER_HOSTS/)
    const { putLetter } = await import('../../src/letters/put')
    await putLetter(app.payload, {
      kind: 'test',
      subject: admin.id,
      language: 'en',
      address: 'bea@people.test',
      data: {},
    })
    await runJob('sendOutbox', JOBS.sendOutbox!.job, { payload: app.payload, files: app.files })
    const { docs } = await app.payload.find({
      collection: 'outbox',
      where: { address: { equals: 'bea@people.test' } },
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ state: 'deferred', reason: 'connect inner' }])
    expect(sink.to('bea@people.test')).toEqual([])
  })

  it('[K3] nor texts', async () => {
    const { openGateway } = await import('../../src/letters/openGateway')
    const url = `http://127.0.0.1:${(inner.address() as AddressInfo).port}/sms`
    const open = (source: 'settings' | 'environment') => openGateway({ url, secret: 'secret', source })
    expect(await open('settings')).toBeNull()
    expect(heard).toBe(0)
    const allowed = await open('environment')
    expect(await allowed?.post({ id: '1' })).toBe(true)
    await allowed?.close()
    expect(heard).toBe(1)
  })
})

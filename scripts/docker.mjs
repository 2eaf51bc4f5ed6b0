import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { buildImage, composeIn, docker, ensureDocker } from './lib/docker.mjs'

/**
 * The installation as its user has it: the image, both compose files, TLS by Caddy, a first person, a device and a screenshot, a restart,
 * a database that dies under load. `--image NAME` takes one that is built already.
 */
const given = process.argv.indexOf('--image')
const IMAGE = given > 0 ? process.argv[given + 1] : 'glasswork:test'
const [HTTP, HTTPS] = [4510, 4511]
const ORIGIN = `https://localhost:${HTTPS}`
const MOST_MEGABYTES = 450
const MINUTE = 60_000

const began = Date.now()
const say = (line) =>
  process.stdout.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}\n`)
const expect = (what, is) => {
  if (!is) throw new Error(`expected: ${what}`)
  say(`ok ${what}`)
}

/** Asks until the answer is right; the first thing that holds an answer back is a start. */
const until = async (what, ask, patience = 3 * MINUTE) => {
  const end = Date.now() + patience
  for (let last; ; await wait(500)) {
    try {
      const answer = await ask()
      if (answer) return answer
    } catch (error) {
      last = error
    }
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`, { cause: last })
  }
}

/** A request over Caddy's TLS, checked against Caddy's own certificate. */
const caller = (ca) => {
  const agent = new https.Agent({ ca, keepAlive: true })
  return (method, url, { body, headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      const isForm = body instanceof FormData
      const request = async () => {
        const form = isForm ? new Response(body) : undefined
        const bytes = form ? Buffer.from(await form.arrayBuffer()) : body && Buffer.from(JSON.stringify(body))
        const type = form ? form.headers.get('content-type') : 'application/json'
        const own = bytes ? { 'content-type': type, 'content-length': bytes.length } : {}
        const sent = https.request(
          ORIGIN + url,
          { method, agent, headers: { ...own, ...headers } },
          async (answer) => {
            const chunks = []
            try {
              for await (const chunk of answer) chunks.push(chunk)
            } catch (error) {
              reject(error)
              return
            }
            const raw = Buffer.concat(chunks)
            const isJson = /json/.test(answer.headers['content-type'] ?? '')
            resolve({
              status: answer.statusCode,
              headers: answer.headers,
              raw,
              body: isJson ? JSON.parse(String(raw)) : {},
            })
          },
        )
        sent.on('error', reject)
        sent.end(bytes)
      }
      request().catch(reject)
    })
}

const plain = (method, url) =>
  new Promise((resolve, reject) => {
    const sent = http.request(
      { host: '127.0.0.1', port: HTTP, method, path: url, headers: { host: 'localhost' } },
      (answer) => {
        answer.resume()
        resolve(answer)
      },
    )
    sent.on('error', reject)
    sent.end()
  })

const checkImage = async () => {
  const size = Number(await docker('image', 'inspect', '--format', '{{.Size}}', IMAGE)) / 1e6
  expect(`the image is smaller than ${MOST_MEGABYTES} MB: ${Math.round(size)}`, size < MOST_MEGABYTES)
  const look = `find /app -name '*.map' -o -path '*/monaco-editor' -o -path '*/node_modules/typescript' -o -path '*/@next/swc-*' -o -path '*musl*' -o -path '*/drizzle-kit' -o -path '*/esbuild' -o -path '*/node_modules/jest*'; command -v gcc make python3; true`
  const found = await docker('run', '--rm', '--entrypoint', 'sh', IMAGE, '-c', look)
  expect(`no build tools and no source maps in it${found && `: ${found}`}`, found === '')
}

/** A folder as a VPS has it: compose file, Caddyfile, scripts, settings; no sources. */
const asOnVps = () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'glasswork-docker-'))
  for (const name of ['docker-compose.yml', 'docker-compose.sqlite.yml', 'docker'])
    cpSync(name, path.join(folder, name), { recursive: true })
  const settings = {
    DOMAIN: 'localhost',
    TLS: 'internal',
    HTTP_PORT: HTTP,
    HTTPS_PORT: HTTPS,
    GLASSWORK_IMAGE: IMAGE,
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(path.join(folder, '.env'), lines.join(''))
  return folder
}

const authorityOf = async (container) => {
  const file = '/data/caddy/pki/authorities/local/root.crt'
  return until('Caddy makes its certificate', async () =>
    docker('exec', await container('caddy'), 'cat', file),
  )
}

/** Somebody's browser: a session over TLS. */
const browser = (call, cookie) => {
  const headers = { cookie, origin: ORIGIN, 'sec-fetch-site': 'same-origin' }
  return (method, url, body) => call(method, url, { body, headers })
}

const PASSWORD = createHash('sha256').update(String(began)).digest('hex')

const signIn = async (call) => {
  const answer = await call('POST', '/api/sign-in', { body: { name: 'first', password: PASSWORD } })
  expect('signing in over TLS answers 200', answer.status === 200)
  const [cookie = ''] = answer.headers['set-cookie'] ?? []
  expect('the session’s cookie goes over TLS alone', /; *secure/i.test(cookie))
  return browser(call, cookie.split(';')[0])
}

const setUp = async (call, container) => {
  const token = await until(
    'the log names the set-up token',
    async () => /set-up token ([0-9a-f]+)/.exec(await docker('logs', await container('app')))?.[1],
  )
  const body = {
    token,
    name: 'First Person',
    username: 'first',
    password: PASSWORD,
    company: { name: 'Example', zone: 'Asia/Shanghai' },
    language: 'en',
  }
  const answer = await call('POST', '/api/setup', { body })
  expect('the token of the log creates the first person', answer.status === 201)
}

/** Working hours around the clock, a job for the first person, a policy in force, everything switched on. */
const beginRecording = async (person) => {
  const ok = async (...args) => {
    const answer = await person(...args)
    if (answer.status >= 300) throw new Error(`${args.slice(0, 2).join(' ')}: ${answer.status} ${answer.raw}`)
    return answer.body
  }
  const me = (await ok('GET', '/api/users/me')).user.id
  const [company] = (await ok('GET', '/api/companies')).docs
  const hours = { days: ['1', '2', '3', '4', '5', '6', '7'], from: '00:00', to: '23:59', breaks: [] }
  await ok('PATCH', `/api/companies/${company.id}`, { hours })
  const held = (await ok('GET', '/api/employments')).docs
  if (!held.length)
    await ok('POST', '/api/employments', { user: me, company: company.id, from: '2026-01-01' })
  const [draft] = (await ok('GET', '/api/policies?where[status][equals]=draft')).docs
  await ok('POST', `/api/policies/${draft.id}/sign`, {})
  const { version, hash, switches } = await until('the version is in force', async () => {
    const agreement = await ok('GET', '/api/agreement')
    return agreement.version > 0 && agreement
  })
  const consents = switches.map(({ category }) => category)
  await ok('POST', '/api/agreement', { version, hash, language: 'en', consents })
  const { code } = await ok('POST', '/api/enrolment-codes', {})
  return code
}

const enrol = async (call, code) => {
  const answer = await call('POST', '/ingest/v1/enrol', { body: { code, name: 'Laptop', platform: 'linux' } })
  expect('a computer is enrolled', answer.status === 201)
  const headers = { authorization: `Bearer ${answer.body.token}` }
  const image = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#2a7' } })
    .png()
    .toBuffer()
  return (clientId) => {
    const form = new FormData()
    form.set('clientId', clientId)
    form.set('capturedAt', new Date().toISOString())
    form.set('image', new Blob([image]), 'image.png')
    return call('POST', '/ingest/v1/screenshots', { body: form, headers })
  }
}

const screenshots = async (person) => {
  const { status, body } = await person('GET', '/api/screenshots?limit=1000&depth=0')
  if (status !== 200) throw new Error(`the list of screenshots answers ${status}`)
  return body.docs
}

/** Uploads and reads go on while the database is killed and comes back. @returns which uploads were answered as stored. */
const killUnderLoad = async (call, person, upload, container) => {
  const seen = { api: new Set(), ingest: new Set(), page: new Set(), ready: new Set() }
  const stored = []
  let n = 0
  let over = false
  const note = (where, { status, body }) =>
    seen[where].add(status === 503 ? `503 ${body.code ?? ''}`.trim() : String(status))
  const sender = async () => {
    while (!over) {
      const clientId = `load-${n++}`
      const answer = await upload(clientId)
      note('ingest', answer)
      if (answer.status === 201) stored.push(clientId)
    }
  }
  const reader = async () => {
    while (!over) {
      note('api', await person('GET', '/api/agreement'))
      note('page', await call('GET', '/privacy'))
      note('ready', await call('GET', '/readyz'))
      await wait(20)
    }
  }
  const load = Promise.all([sender(), sender(), reader(), reader()])
  const mongo = await container('mongo')
  await wait(2000)
  await docker('kill', mongo)
  await wait(4000)
  await docker('start', mongo)
  await until('the app recovers', async () => (await call('GET', '/readyz')).status === 200)
  await wait(2000)
  over = true
  await load
  const all = (where) => [...seen[where]].sort().join(', ')
  expect(`the device API answers 201 or 503: ${all('ingest')}`, all('ingest') === '201, 503 unavailable')
  expect(`the API answers 200 or 503: ${all('api')}`, all('api') === '200, 503 unavailable')
  expect(`pages answer 200 or 503: ${all('page')}`, all('page') === '200, 503')
  expect(`/readyz answers 200 or 503: ${all('ready')}`, all('ready') === '200, 503')
  return stored
}

const withMongo = async (folder, project) => {
  const { compose, container } = await composeIn(folder, 'docker-compose.yml', project)
  try {
    await compose('config', '-q')
    await compose('up', '--detach', '--no-build')
    say('the containers are up')
    const call = caller(await authorityOf(container))
    await until('the app answers through Caddy', async () => (await call('GET', '/readyz')).status === 200)
    say('the app is ready')

    const redirect = await plain('GET', '/privacy?a=1')
    expect(
      '[P100] plain HTTP is sent to the secure address',
      redirect.statusCode === 308 && redirect.headers.location === `${ORIGIN}/privacy?a=1`,
    )
    expect('[P100] nothing is taken in the clear', (await plain('POST', '/api/sign-in')).statusCode === 308)
    const page = await call('GET', '/privacy')
    expect(
      '[P100] browsers are told to use TLS from now on',
      /max-age=\d{8}/.test(page.headers['strict-transport-security']),
    )
    for (const service of ['mongo', 'app'])
      expect(`no port of ${service} is published`, (await docker('port', await container(service))) === '')
    expect(
      'the app runs as nobody special',
      (await docker('exec', await container('app'), 'id', '-u')) === '1000',
    )
    const writing =
      'touch /app/x /app/.next/x /tmp/x /app/data/x; rm -f /app/data/x; ls /app/x /app/.next/x; true'
    const written = await docker('exec', await container('app'), 'sh', '-c', writing)
    expect('the app writes to its data alone', (written.match(/Read-only file system/g) ?? []).length === 2)

    await setUp(call, container)
    const person = await signIn(call)
    const upload = await enrol(call, await beginRecording(person))
    expect('a screenshot is stored', (await upload('first')).status === 201)
    const [shot] = await screenshots(person)
    const file = await person('GET', `/api/screenshots/${shot.id}/file`)
    expect('its owner sees it', file.status === 200 && file.raw.length > 100)

    await compose('down')
    await compose('up', '--detach', '--no-build')
    await until('the app answers after a restart', async () => (await call('GET', '/readyz')).status === 200)
    const again = await signIn(call)
    const same = await again('GET', `/api/screenshots/${shot.id}/file`)
    expect(
      'after a restart of everything the screenshot is there',
      same.status === 200 && same.raw.equals(file.raw),
    )

    const stored = await killUnderLoad(call, again, upload, container)
    const kept = new Set((await screenshots(again)).map(({ clientId }) => clientId))
    const lost = stored.filter((clientId) => !kept.has(clientId))
    expect(
      `all ${stored.length} uploads that were answered as stored are there`,
      stored.length > 0 && !lost.length,
    )
    say(
      await docker('stats', '--no-stream', '--format', '{{.Name}} {{.MemUsage}}').then((all) =>
        all.replaceAll('\n', '; '),
      ),
    )
  } catch (error) {
    process.stdout.write(`${await compose('logs', '--tail', '40').catch(String)}\n`)
    throw error
  } finally {
    await compose('down', '--volumes', '--timeout', '5').catch((error) => say(error.message))
  }
}

const withSqlite = async (folder, project) => {
  const { compose, container } = await composeIn(folder, 'docker-compose.sqlite.yml', project)
  try {
    await compose('config', '-q')
    await compose('up', '--detach', '--no-build')
    const call = caller(await authorityOf(container))
    await until('the app answers', async () => (await call('GET', '/healthz')).status === 200)
    expect('with SQLite the same image answers', (await call('GET', '/readyz')).body.ready === true)
  } catch (error) {
    process.stdout.write(`${await compose('logs', '--tail', '40').catch(String)}\n`)
    throw error
  } finally {
    await compose('down', '--volumes', '--timeout', '5').catch((error) => say(error.message))
  }
}

await ensureDocker()
if (given < 0) await buildImage(IMAGE)
say('the image is built')
const folder = asOnVps()
try {
  await checkImage()
  await withMongo(folder, `glasswork-mongo-${process.pid}`)
  await withSqlite(folder, `glasswork-sqlite-${process.pid}`)
  say('all is as it should be')
} catch (error) {
  process.stdout.write(`FAIL ${error.stack}\n${error.cause ? `because of ${error.cause}\n` : ''}`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

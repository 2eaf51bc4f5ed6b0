import { rmSync } from 'node:fs'
import http from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { ensurePackages } from './ensure.mjs'
import { buildImage, composeIn, docker, ensureDocker } from './lib/docker.mjs'
import {
  asOnVps,
  authorityOf,
  beginRecording,
  caller,
  enrol,
  expect,
  HTTP,
  ORIGIN,
  picture,
  say,
  setUp,
  signIn,
  until,
} from './lib/installation.mjs'

await ensurePackages()
const { default: sharp } = await import('sharp')

/**
 * The installation as its user has it: the image, both compose files, TLS by Caddy, a first person, a device and a screenshot, a restart,
 * a database that dies under load. `--image NAME` takes one that is built already.
 */
const given = process.argv.indexOf('--image')
const IMAGE = given > 0 ? process.argv[given + 1] : 'glasswork:test'
const MOST_MEGABYTES = 450

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

/** As many as a computer may have. */
const SCREENS = 8

const enrolled = async (call, code) => {
  const headers = await enrol(call, code)
  const image = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#2a7' } })
    .png()
    .toBuffer()
  return (clientId, screen) =>
    call('POST', '/ingest/v1/screenshots', { body: picture(image, clientId, screen), headers })
}

/** One's own: of others' the first person, who is HR too, would have to state a purpose. */
const screenshots = async (person) => {
  const { id } = (await person('GET', '/api/users/me')).body.user
  const { status, body } = await person(
    'GET',
    `/api/screenshots?where[subject][equals]=${id}&limit=100&depth=0`,
  )
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
      // Of each screen an hour takes three, and one was sent before: no more than one in half a second.
      const answer = await upload(clientId, 1 + (stored.length % (SCREENS - 1)))
      note('ingest', answer)
      if (answer.status === 201) stored.push(clientId)
      await wait(500)
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
  const load = Promise.all([sender(), reader(), reader()])
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

const checkTls = async (call) => {
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
}

const checkBounds = async (container) => {
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
    await checkTls(call)
    await checkBounds(container)
    await setUp(call, container)
    const person = await signIn(call)
    const upload = await enrolled(call, await beginRecording(person))
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
const folder = asOnVps(IMAGE)
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

import { createHash, randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import https from 'node:https'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { docker } from './docker.mjs'
import { freePort } from './ports.mjs'

/** An installation by one of the compose files, as its user has it, and who works with it: for tests that want the real thing. */
export const HTTP = await freePort()
const HTTPS = await freePort()
export const ORIGIN = `https://localhost:${HTTPS}`
const MINUTE = 60_000

const began = Date.now()
export const say = (line) =>
  process.stdout.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}\n`)
export const expect = (what, is) => {
  if (!is) throw new Error(`expected: ${what}`)
  say(`ok ${what}`)
}

/** Asks until the answer is right; the first thing that holds an answer back is a start. */
export const until = async (what, ask, patience = 3 * MINUTE) => {
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
export const caller = (ca) => {
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

/** A folder as a VPS has it: compose file, Caddyfile, scripts, settings; no sources. */
export const asOnVps = (image) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'glasswork-docker-'))
  for (const name of ['docker-compose.yml', 'docker-compose.sqlite.yml', 'docker'])
    cpSync(name, path.join(folder, name), { recursive: true })
  const settings = {
    DOMAIN: 'localhost',
    TLS: 'internal',
    HTTP_PORT: HTTP,
    HTTPS_PORT: HTTPS,
    GLASSWORK_IMAGE: image,
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(path.join(folder, '.env'), lines.join(''))
  return folder
}

export const authorityOf = async (container) => {
  const file = '/data/caddy/pki/authorities/local/root.crt'
  return until('Caddy makes its certificate', async () =>
    docker('exec', await container('caddy'), 'cat', file),
  )
}

/** Somebody's browser: a session over TLS. */
export const browser = (call, cookie) => {
  const headers = { cookie, origin: ORIGIN, 'sec-fetch-site': 'same-origin' }
  return (method, url, body) => call(method, url, { body, headers })
}

/** Of this run alone. */
export const PASSWORD = createHash('sha256').update(randomBytes(16)).digest('hex')

export const signIn = async (call, name = 'first', password = PASSWORD) => {
  const answer = await call('POST', '/api/sign-in', { body: { name, password } })
  expect('signing in over TLS answers 200', answer.status === 200)
  const [cookie = ''] = answer.headers['set-cookie'] ?? []
  expect('the session’s cookie goes over TLS alone', /; *secure/i.test(cookie))
  return browser(call, cookie.split(';')[0])
}

export const setUp = async (call, container) => {
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
export const beginRecording = async (person) => {
  const ok = async (...args) => {
    const answer = await person(...args)
    if (answer.status >= 300) throw new Error(`${args.slice(0, 2).join(' ')}: ${answer.status} ${answer.raw}`)
    return answer.body
  }
  const me = (await ok('GET', '/api/users/me')).user.id
  const [company] = (await ok('GET', '/api/companies')).docs
  const hours = { days: ['1', '2', '3', '4', '5', '6', '7'], from: '00:00', to: '23:59', breaks: [] }
  await ok('POST', '/api/account/reauth', { password: PASSWORD })
  await ok('POST', `/api/companies/${company.id}/hours`, { hours, reason: 'Around the clock' })
  const held = (await ok('GET', '/api/employments')).docs
  if (!held.length)
    await ok('POST', `/api/people/${me}/employments`, {
      company: company.id,
      from: '2026-01-01',
      reason: 'The first of them',
    })
  const [draft] = (await ok('GET', '/api/policies?where[status][equals]=draft')).docs
  const { digest } = await ok('GET', `/api/policies/${draft.id}/signing`)
  await ok('POST', `/api/policies/${draft.id}/sign`, { digest })
  const { version, hash, switches } = await until('the version is in force', async () => {
    const agreement = await ok('GET', '/api/agreement')
    return agreement.version > 0 && agreement
  })
  const consents = switches.map(({ category }) => category)
  await ok('POST', '/api/agreement', { version, hash, language: 'en', consents })
  const { code } = await ok('POST', '/api/enrolment-codes', {})
  return code
}

/** @returns the headers by which the computer that takes this code is known. */
export const enrol = async (call, code) => {
  const answer = await call('POST', '/ingest/v1/enrol', { body: { code, name: 'Laptop', platform: 'linux' } })
  expect('a computer is enrolled', answer.status === 201)
  return { authorization: `Bearer ${answer.body.token}` }
}

/** A picture of a screen, taken now. */
export const picture = (bytes, clientId, screen = 0) => {
  const form = new FormData()
  form.set('clientId', clientId)
  form.set('screen', String(screen))
  form.set('capturedAt', new Date().toISOString())
  form.set('image', new Blob([bytes]), 'image.png')
  return form
}

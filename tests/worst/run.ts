import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import { composeIn, docker } from '../../scripts/lib/docker.mjs'
import {
  asOnVps,
  authorityOf,
  beginRecording,
  browser,
  caller,
  enrol,
  expect,
  ORIGIN,
  PASSWORD,
  picture,
  say,
  setUp,
  signIn,
  until,
} from '../../scripts/lib/installation.mjs'
import { DEVICE } from './device'
import { employee } from './employee'
import { hr } from './hr'
import { codeOf, faultOf, type Answer, type Ask, type Attack } from './sender'
import { rm } from 'node:fs/promises'

/**
 * Called by scripts/worst.mjs: an installation of 700 MB, to which an employee, a computer and HR each send their worst for some minutes, four
 * requests at a time.
 */
const { image, minutes } = JSON.parse(process.argv[2] ?? '{}') as { image: string; minutes: number }
const AT_ONCE = 4

type Call = (method: string, url: string, more?: { body?: unknown; headers?: object }) => Promise<Answer>

/** Somebody who comes by the link that HR handed over. */
const arrive = async (call: Call, link: string): Promise<Ask> => {
  const path = new URL(link).pathname.replace('/invite/', '/api/links/')
  const answer = await call('POST', path, { body: { password: `${PASSWORD}-own` } })
  expect('an employee takes up the invitation', answer.status === 200)
  const [cookie = ''] = [answer.headers['set-cookie'] ?? []].flat()
  return browser(call, cookie.split(';')[0])
}

/** Sends the whole list again and again, some at a time. @returns how often each code was answered, and what may not be answered. */
const keepOn = async (attacks: readonly Attack[], ask: Ask, until: number) => {
  const codes = new Map<string, number>()
  const faults: string[] = []
  let next = 0
  const one = async () => {
    while (Date.now() < until) {
      const attack = attacks[next++ % attacks.length]!
      try {
        const answer = await attack.send(ask)
        const code = `${answer.status} ${codeOf(answer) ?? ''}`.trim()
        codes.set(code, (codes.get(code) ?? 0) + 1)
        const fault = faultOf(answer)
        if (fault) faults.push(`${attack.name}: ${fault}`)
        // Whoever is told to wait keeps on all the same, but not in a circle.
        if (answer.status === 429) await sleep(50)
      } catch (error) {
        faults.push(`${attack.name}: ${(error as Error).message}`)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return { codes, faults, sent: next }
}

const told = (codes: Map<string, number>): string =>
  [...codes]
    .sort()
    .map(([code, count]) => `${code} × ${count}`)
    .join(', ')

/** How often the kernel ended something in a container for its memory. */
const killsIn = async (id: string): Promise<number> => {
  const events = await docker(
    'exec',
    id,
    'sh',
    '-c',
    'cat /sys/fs/cgroup/memory.events /sys/fs/cgroup/memory/memory.oom_control 2>/dev/null; true',
  )
  return Number(/^oom_kill (\d+)$/m.exec(events)?.[1] ?? Number.NaN)
}

const folder = asOnVps(image)
const { compose, container } = await composeIn(
  folder,
  'docker-compose.sqlite.yml',
  `glasswork-worst-${process.pid}`,
)
try {
  await compose('up', '--detach', '--no-build')
  const call: Call = caller(await authorityOf(container))
  await until('the app answers', async () => (await call('GET', '/readyz')).status === 200)
  await setUp(call, container)
  const first = await signIn(call)
  const device = await enrol(call, await beginRecording(first))
  const [company] = ((await first('GET', '/api/companies')).body as { docs: { id: string }[] }).docs
  const made = await first('POST', '/api/people', {
    name: 'An Employee',
    company: company!.id,
    from: '2026-01-01',
  })
  const { id, link } = made.body as { id: string; link: string }
  expect('an employee is invited', made.status === 201)
  const own = await arrive(call, link)
  const app = await container('app')
  const limit = await docker('inspect', '--format', '{{.HostConfig.Memory}}', app)
  expect('the container has 700 MB', limit === String(700 * 1_048_576))
  const life = () =>
    docker('inspect', '--format', '{{.RestartCount}} {{.State.StartedAt}} {{.State.OOMKilled}}', app)
  const before = await life()

  const senders: [string, readonly Attack[], Ask][] = [
    ['an employee', employee(id), own],
    ['a computer', DEVICE, (method, url, body) => call(method, url, { body, headers: device })],
    ['HR', hr(company!.id), first],
  ]
  const end = Date.now() + minutes * 60_000
  let most = 0
  const watch = (async () => {
    while (Date.now() < end) {
      const used = await docker('stats', '--no-stream', '--format', '{{.MemUsage}}', app)
      most = Math.max(most, Number.parseFloat(used))
    }
  })()
  const ends = await Promise.all(
    senders.map(async ([who, attacks, ask]) => ({ who, attacks, ...(await keepOn(attacks, ask, end)) })),
  )
  await watch
  for (const { who, attacks, codes, sent } of ends) {
    say(`${who}, ${sent} requests: ${told(codes)}`)
    expect(`each of the ${attacks.length} of ${who} was sent`, sent >= attacks.length)
  }
  say(`memory at its most: ${most} MiB`)
  const faults = ends.flatMap(({ faults }) => faults)
  for (const fault of new Set(faults)) say(`FAULT ${fault}`)
  expect(
    'nothing was killed, and nothing began anew',
    (await life()) === before && (await killsIn(app)) === 0,
  )
  expect('all that is too much is refused by its code', !faults.length)

  const small = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#2a7' } })
    .png()
    .toBuffer()
  await until('limits a minute are over', async () => (await own('GET', '/api/users/me')).status === 200)
  expect('the employee reads his page afterwards', (await own('GET', '/account')).status === 200)
  const shot = await until('the limits of the computer are over too', async () => {
    const answer = await call('POST', '/ingest/v1/screenshots', {
      body: picture(small, 'after', 0),
      headers: device,
    })
    // Told to wait, it comes again; refused for good it never would.
    return ![429, 503].includes(answer.status) && answer
  })
  expect(
    `the computer is answered afterwards: ${shot.status} ${codeOf(shot) ?? ''}`,
    [201, 403].includes(shot.status),
  )
  expect('HR reads its list afterwards', (await first('GET', '/api/users?limit=10')).status === 200)
  say(`all is as it should be, at ${ORIGIN}`)
} catch (error) {
  process.stdout.write(`${await compose('logs', '--tail', '40').catch(String)}\n`)
  process.stdout.write(`FAIL ${(error as Error).stack}\n`)
  process.exitCode = 1
} finally {
  await compose('down', '--volumes', '--timeout', '5').catch((error: Error) => say(error.message))
  await rm(folder, { recursive: true, force: true })
}

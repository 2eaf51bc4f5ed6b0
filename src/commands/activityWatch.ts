import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import { now } from '../base/clock'
import type { Env } from '../base/env'
import { MOST_ITEMS, type BatchAnswer } from '../endpoints/ingest/schemas'
import {
  bucketsOf,
  foldActivityWatch,
  READ_BACK,
  type AwBucket,
  type Folded,
} from '../records/reports/activityWatch'

const USAGE = `Usage: npm run activitywatch -- FILE | --from http://127.0.0.1:5600 [options]

Brings in what ActivityWatch recorded in the last 14 days: an export of it, or asked of the server that runs on this computer.
Nothing but minutes leaves this computer, and no address; what may be kept is for the policy in force and your consent to say.

  --server URL       where Glasswork is reached (default: SERVER_URL, or HOST and PORT)
  --code CODE        the one-time code from the portal under Devices; needed the first time
  --token-file FILE  where this computer's token lies (default: activitywatch-token in DATA_DIR)
`

const json = async <T>(response: Response): Promise<T> => {
  const body = (await response.json().catch(() => ({}))) as T & { detail?: string; code?: string }
  if (response.ok) return body
  throw new Error(
    `${response.url} answered ${response.status} ${body.code ?? ''}. ${body.detail ?? ''}`.trim(),
  )
}

const post = async <T>(url: string, body: object, token?: string): Promise<T> => {
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  }
  return json<T>(await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }))
}

/** The token of this computer; with a code it is enrolled first. */
const tokenFor = async (server: string, file: string, code: string | undefined): Promise<string> => {
  if (code) {
    const enrolment = { code, name: 'ActivityWatch', agentVersion: 'command' }
    const { token } = await post<{ token: string }>(`${server}/ingest/v1/enrol`, enrolment)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, token, { mode: 0o600 })
    return token
  }
  const known = await readFile(file, 'utf8').catch(() => '')
  if (!known.trim())
    throw new Error(`${file} holds no token. Get a code in the portal and give it by --code.`)
  return known.trim()
}

const fromFile = async (file: string): Promise<AwBucket[]> => {
  const buckets = bucketsOf(JSON.parse(await readFile(file, 'utf8')))
  if (!buckets) throw new Error(`${file} is not an export of ActivityWatch.`)
  return buckets
}

/** Asks for the last days alone: a whole export may be years long. */
const fromServer = async (origin: string, since: number): Promise<AwBucket[]> => {
  const api = `${origin.replace(/\/+$/, '')}/api/0`
  const known = await json<Record<string, AwBucket>>(await fetch(`${api}/buckets/`))
  return Promise.all(
    Object.entries(known).map(async ([id, { type, hostname }]) => {
      const query = new URLSearchParams({ start: new Date(since).toISOString(), limit: '-1' })
      const events = await json<unknown[]>(
        await fetch(`${api}/buckets/${encodeURIComponent(id)}/events?${query}`),
      )
      return { type, hostname, events }
    }),
  )
}

/** What of a file was not read, and why. */
const leftOut = ({ older, later, nowhere, unreadable }: Folded['events']): string[] =>
  (
    [
      [older, 'older than 14 days'],
      [later, 'still under way, or to come by the clock of this computer'],
      [nowhere, 'of a browser that does not say on which computer it runs'],
      [unreadable, 'not readable'],
    ] as const
  ).flatMap(([count, why]) => (count ? [`Not read, ${why}: ${count} events`] : []))

/** `activitywatch`: reads an export or a running aw-server, folds it to minutes here, and sends these. */
export const activityWatchCommand = async (env: Env, args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      server: { type: 'string' },
      code: { type: 'string' },
      'token-file': { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const [file] = positionals
  if (values.help || Boolean(file) === Boolean(values.from)) {
    process.stderr.write(USAGE)
    return 2
  }
  const server = (values.server ?? env.SERVER_URL ?? `http://${env.HOST}:${env.PORT}`).replace(/\/+$/, '')
  const start = now().getTime() - READ_BACK
  const buckets = file ? await fromFile(file) : await fromServer(values.from ?? '', start)
  // Not before it was asked: a watcher that runs tells of moments that came meanwhile.
  const span = { start, end: now().getTime() }
  const token = await tokenFor(
    server,
    values['token-file'] ?? path.join(env.DATA_DIR, 'activitywatch-token'),
    values.code,
  )
  const { hosts, events } = foldActivityWatch(buckets, span)
  const batches = hosts.flatMap(({ host, minutes }) =>
    Array.from({ length: Math.ceil(minutes.length / MOST_ITEMS) }, (_, n) => ({
      host,
      items: minutes.slice(n * MOST_ITEMS, (n + 1) * MOST_ITEMS),
    })),
  )
  const bar = new SingleBar({ format: 'sent {bar} {value}/{total}', hideCursor: true })
  bar.start(batches.length, 0)
  const sum = { accepted: 0, duplicate: 0, known: 0 }
  const refused = new Map<string, number>()
  for (const batch of batches) {
    const { results } = await post<BatchAnswer>(`${server}/ingest/v1/activity`, batch, token)
    for (const { status, known, code = 'invalid' } of results) {
      if (known) sum.known++
      else if (status === 'refused') refused.set(code, (refused.get(code) ?? 0) + 1)
      else sum[status]++
    }
    bar.increment()
  }
  bar.stop()
  process.stdout.write(
    [
      `${hosts.reduce((all, { minutes }) => all + minutes.length, 0)} minutes read: ${sum.accepted} new, ${sum.known} there already, ${sum.duplicate} there already with other content`,
      ...leftOut(events),
      ...[...refused].map(([code, n]) => `${n} refused: ${code}`),
      '',
    ].join('\n'),
  )
  return 0
}

import { readFileSync } from 'node:fs'

/** Minutes after 10:00 of the Monday that tests know, in Shanghai. */
const at = (minutes: number, offset = '+00:00'): string => {
  const moment = Date.parse('2026-03-16T02:00:00Z') + minutes * 60_000
  if (offset === '+00:00') return new Date(moment).toISOString().replace('Z', offset)
  return new Date(moment + 8 * 3_600_000).toISOString().replace('Z', offset)
}

interface Part {
  from: number
  to: number
  data: Record<string, unknown>
  offset?: string
}

const HOST = 'annas-laptop'
const code = { app: 'Code', title: 'a.ts - glass' }
const news = { app: 'Firefox', title: 'News - Mozilla Firefox' }
const tab = (url: string, title: string, incognito: boolean) => ({
  url,
  title,
  audible: false,
  incognito,
  tabCount: 3,
})

/** What the watchers of a computer told its aw-server on that Monday, heartbeat by heartbeat. */
const WATCHED: Record<string, { type: string; parts: Part[] }> = {
  [`aw-watcher-window_${HOST}`]: {
    type: 'currentwindow',
    parts: [
      { from: 5, to: 7 + 20 / 60, data: code },
      { from: 7 + 20 / 60, to: 10, data: news },
      { from: 10, to: 10, data: { app: 'Firefox', title: 'noise of no length' } },
      { from: 10 + 10 / 60, to: 12, data: { app: 'Firefox', title: 'Clinic - Mozilla Firefox' } },
      { from: 14, to: 16, data: { app: 'Code', title: '文件.md - glass' }, offset: '+08:00' },
    ],
  },
  [`aw-watcher-afk_${HOST}`]: {
    type: 'afkstatus',
    parts: [
      { from: 5, to: 13, data: { status: 'not-afk' } },
      { from: 13, to: 15, data: { status: 'afk' } },
      { from: 15, to: 16, data: { status: 'not-afk' } },
    ],
  },
  [`aw-watcher-input_${HOST}`]: {
    type: 'os.hid.input',
    parts: [
      {
        from: 5 + 10 / 60,
        to: 5 + 15 / 60,
        data: { presses: 30, clicks: 2, deltaX: 9, deltaY: 1, scrollX: 0, scrollY: 4 },
      },
      { from: 6.5, to: 8, data: { presses: 90, clicks: 0, deltaX: 0, deltaY: 0, scrollX: 0, scrollY: 0 } },
    ],
  },
  'aw-watcher-web-firefox': {
    type: 'web.tab.current',
    parts: [
      {
        from: 7 + 20 / 60,
        to: 10,
        data: tab('https://news.example/today?session=s3cret#top', 'News', false),
      },
      { from: 10 + 10 / 60, to: 12, data: tab('https://clinic.example/?patient=77', 'Clinic', true) },
    ],
  },
  'aw-watcher-vim_annas-laptop': {
    type: 'app.editor.activity',
    parts: [{ from: 5, to: 6, data: { file: '/home/ann/private.txt', language: 'text', project: 'x' } }],
  },
}
/** Watchers that were started twice leave overlaps, which the server keeps. */
const OVERLAP: Part = { from: 12, to: 13.5, data: { status: 'not-afk' } }

/** What all this folds to. */
export const FOLDED = [
  { at: at(5), keys: 30, clicks: 2, program: 'Code', title: 'a.ts - glass' },
  { at: at(6), keys: 30, clicks: 0, program: 'Code', title: 'a.ts - glass' },
  { at: at(7), keys: 60, clicks: 0, program: 'Firefox', title: 'News - Mozilla Firefox' },
  { at: at(8), keys: 0, clicks: 0, program: 'Firefox', title: 'News - Mozilla Firefox' },
  { at: at(9), keys: 0, clicks: 0, program: 'Firefox', title: 'News - Mozilla Firefox' },
  { at: at(10), keys: 0, clicks: 0, program: 'Firefox' },
  { at: at(11), keys: 0, clicks: 0, program: 'Firefox' },
  { at: at(12), keys: 0, clicks: 0 },
  // Thirty seconds of the overlap.
  { at: at(13), keys: 0, clicks: 0, seconds: 30 },
  { at: at(15), keys: 0, clicks: 0, program: 'Code', title: '文件.md - glass' },
].map((minute) => ({ ...minute, at: new Date(minute.at).toISOString() }))

/** An export, as `GET /api/0/export` answers it. */
export interface Export {
  buckets: Record<string, { type: string; hostname: string; events: Record<string, unknown>[] }>
}

const call = async (url: string, method: string, body?: unknown): Promise<Response> => {
  const answer = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${url} answered ${answer.status}`)
  return answer
}

/** Tells a running aw-server all of it by its own API, unless it knows, and takes its export. */
export const watchedBy = async (origin: string): Promise<Export> => {
  const api = `${origin}/api/0`
  const exported = async () => (await (await call(`${api}/export`, 'GET')).json()) as Export
  const told = await exported()
  if (Object.keys(WATCHED).every((id) => id in told.buckets)) return told
  for (const [id, { type, parts }] of Object.entries(WATCHED)) {
    const url = `${api}/buckets/${id}`
    await call(url, 'POST', { client: id.split('_')[0], type, hostname: HOST })
    for (const { from, to, data, offset } of parts) {
      // Each ten seconds, as watchers do; counts are told once, at the end of their stretch.
      const beats = type === 'os.hid.input' ? 0 : Math.round((to - from) * 6)
      if (type === 'os.hid.input')
        await call(`${url}/events`, 'POST', { timestamp: at(from), duration: (to - from) * 60, data })
      else
        for (let beat = 0; beat <= beats; beat++)
          await call(`${url}/heartbeat?pulsetime=12`, 'POST', {
            timestamp: at(from + (beats ? ((to - from) * beat) / beats : 0), offset),
            duration: 0,
            data,
          })
    }
  }
  await call(`${api}/buckets/aw-watcher-afk_${HOST}/events`, 'POST', {
    timestamp: at(OVERLAP.from),
    duration: (OVERLAP.to - OVERLAP.from) * 60,
    data: OVERLAP.data,
  })
  return exported()
}

/** The same, as aw-server 0.12.0 once exported it; `npm run test:activitywatch` asks a running one. */
export const recorded = (): Export =>
  JSON.parse(readFileSync('tests/support/aw-server-0.12.0.json', 'utf8')) as Export

/** The same as the Rust server writes it: ids, other fields, the oldest first, `Z`, fractions to the nanosecond. */
export const byRust = ({ buckets }: Export): Export => ({
  buckets: Object.fromEntries(
    Object.entries(buckets).map(([id, { type, hostname, events }]) => [
      id,
      {
        id,
        type,
        client: 'aw-watcher',
        hostname,
        created: null,
        data: {},
        metadata: { start: null, end: null },
        last_updated: null,
        events: [...events].reverse().map((event, i) => ({
          id: i + 1,
          ...event,
          timestamp: new Date(String(event.timestamp)).toISOString().replace(/\.(\d{3})Z$/, '.$1000000Z'),
        })),
      },
    ]),
  ),
})

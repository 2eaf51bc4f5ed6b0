import os from 'node:os'

const HOST = os.hostname()
const WATCHERS = {
  window: { id: `aw-watcher-window_${HOST}`, type: 'currentwindow' },
  afk: { id: `aw-watcher-afk_${HOST}`, type: 'afkstatus' },
  input: { id: `aw-watcher-input_${HOST}`, type: 'os.hid.input' },
  web: { id: `aw-watcher-web-chrome_${HOST}`, type: 'web.tab.current' },
}
export type Watcher = keyof typeof WATCHERS

export interface Event {
  at: number
  seconds: number
  data: Record<string, unknown>
}

/** Writes through ActivityWatch's own API, as its watchers do. */
export const feed = async (origin: string, watcher: Watcher, events: readonly Event[]): Promise<void> => {
  const { id, type } = WATCHERS[watcher]
  const send = async (path: string, body: unknown) => {
    const answer = await fetch(`${origin}/api/0/buckets/${id}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok && answer.status !== 304)
      throw new Error(`aw-server answered ${answer.status}: ${await answer.text()}`)
  }
  await send('', { client: id, type, hostname: HOST })
  if (!events.length) return
  await send(
    '/events',
    events.map(({ at, seconds, data }) => ({
      timestamp: new Date(at).toISOString(),
      duration: seconds,
      data,
    })),
  )
}

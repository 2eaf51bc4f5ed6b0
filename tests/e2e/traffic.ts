import type { Page, Request } from 'playwright-core'

interface Traffic {
  underway: Set<Request>
  /** When the last of them began or ended. */
  changed: number
}

const ofPages = new WeakMap<Page, Traffic>()

/** By it a page asks whether the server is there, and reads no further. */
const isNoMore = (request: Request): boolean => new URL(request.url()).pathname === '/healthz'

/** Sees what a page asks for, from its beginning. */
export const watchTraffic = (page: Page): void => {
  const traffic: Traffic = { underway: new Set(), changed: Date.now() }
  ofPages.set(page, traffic)
  const noted = (note: (request: Request) => unknown) => (request: Request) => {
    note(request)
    traffic.changed = Date.now()
  }
  const ended = noted((request) => traffic.underway.delete(request))
  page.on(
    'request',
    noted((request) => isNoMore(request) || traffic.underway.add(request)),
  )
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
}

/** After one answer a page may ask for the next: so long it is given. Playwright's own `networkidle` waits half a second, of each page. */
const PAUSE = 100
const PATIENCE = 30_000

/** Waits until nothing that the page asks for is under way. */
export const quiet = async (page: Page): Promise<void> => {
  const traffic = ofPages.get(page)
  if (!traffic) throw new Error('nobody watches what this page asks for')
  const began = Date.now()
  while (traffic.underway.size > 0 || Date.now() - traffic.changed < PAUSE) {
    if (Date.now() - began > PATIENCE) {
      const open = [...traffic.underway].map((request) => request.url())
      throw new Error(`${page.url()} still waits for ${open.join(', ')}`)
    }
    await page.waitForTimeout(20)
  }
}

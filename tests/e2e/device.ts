import type { Page } from 'playwright-core'

export interface Sent {
  status: number
  code?: string
}

/** A computer that reports, as an agent does: enrolled by a code, then asking before it sends. */
export class Device {
  private constructor(
    private readonly origin: string,
    private readonly token: string,
  ) {}

  static async enrol(origin: string, code: string): Promise<Device> {
    const answer = await fetch(`${origin}/ingest/v1/enrol`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code, name: 'Walk laptop', platform: 'linux' }),
    })
    if (answer.status !== 201) throw new Error(`enrolment answered ${answer.status}`)
    return new Device(origin, ((await answer.json()) as { token: string }).token)
  }

  private headers() {
    return { authorization: `Bearer ${this.token}` }
  }

  async config(): Promise<Record<string, { collect: boolean; code?: string }>> {
    const answer = await fetch(`${this.origin}/ingest/v1/config`, { headers: this.headers() })
    return ((await answer.json()) as { categories: never }).categories
  }

  /** @returns how many items were answered with each status or code. */
  async activity(items: object[]): Promise<Record<string, number>> {
    const tally: Record<string, number> = {}
    for (let from = 0; from < items.length; from += 500) {
      const answer = await fetch(`${this.origin}/ingest/v1/activity`, {
        method: 'POST',
        headers: { ...this.headers(), 'content-type': 'application/json' },
        body: JSON.stringify({ items: items.slice(from, from + 500) }),
      })
      const { results } = (await answer.json()) as { results: { status: string; code?: string }[] }
      for (const { status, code } of results) tally[code ?? status] = (tally[code ?? status] ?? 0) + 1
    }
    return tally
  }

  async screenshot(clientId: string, capturedAt: string, image: Buffer, screen = 0): Promise<Sent> {
    const form = new FormData()
    form.set('screen', String(screen))
    form.set('clientId', clientId)
    form.set('capturedAt', capturedAt)
    form.set('image', new Blob([new Uint8Array(image)]), 'image')
    const answer = await fetch(`${this.origin}/ingest/v1/screenshots`, {
      method: 'POST',
      headers: this.headers(),
      body: form,
    })
    const { code } = (await answer.json()) as { code?: string }
    return { status: answer.status, code }
  }
}

/** Pictures of real pages, JPEG and PNG by turns, no two alike. */
export async function* pictures(page: Page, paths: string[], count: number): AsyncGenerator<Buffer> {
  for (let i = 0; i < count; i++) {
    if (i % 5 === 0) await page.goto(paths[(i / 5) % paths.length] ?? '/')
    await page.evaluate((n) => window.scrollTo(0, n * 37), i)
    await page.evaluate((n) => {
      document.title = `${n}`
      document.documentElement.style.filter = `hue-rotate(${n * 7}deg)`
    }, i)
    yield await page.screenshot(i % 2 ? { type: 'png' } : { type: 'jpeg', quality: 80 })
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { Site } from './site'

export interface Answer {
  status: number
  body: { code?: string; status?: string; results?: { index: number; status: string; code?: string }[] }
}

/** Sends the same request until somebody answers it: what a client does whose server died or is busy. */
export const untilAnswered = async (
  site: Site,
  path: string,
  request: () => RequestInit,
): Promise<Answer> => {
  for (;;) {
    const origin = await site.origin()
    try {
      const response = await fetch(origin + path, request())
      const body = (await response.json()) as Answer['body']
      if (response.status !== 429 && response.status < 500) return { status: response.status, body }
    } catch {
      // The connection broke, before the answer or in the middle of it.
    }
    await sleep(20)
  }
}

export const asDevice = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })
export const asPerson = (cookie: string): Record<string, string> => ({
  cookie,
  'sec-fetch-site': 'same-origin',
})

export const json = (headers: Record<string, string>, body: object) => (): RequestInit => ({
  method: 'POST',
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** A picture of one's own, as a person finds it: by its computer, since nothing filters by what it holds. @returns its id. */
export const findShot = async (
  site: Site,
  cookie: string,
  { device, clientId }: { device: { id: string }; clientId: string },
): Promise<string> => {
  const where = `where[device][equals]=${device.id}&limit=100`
  const answer = await fetch(`${await site.origin()}/api/screenshots?depth=0&${where}`, {
    headers: asPerson(cookie),
  })
  const { docs } = (await answer.json()) as { docs?: { id: string; clientId: string }[] }
  const found = docs?.find((each) => each.clientId === clientId)
  if (!found) throw new Error(`the picture was not found: ${answer.status}`)
  return found.id
}

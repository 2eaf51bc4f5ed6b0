import { z } from 'zod'
import {
  batchAnswer,
  configAnswer,
  enrolAnswer,
  type ActivityItem,
  type BatchAnswer,
  type ConfigAnswer,
} from '../endpoints/ingest/schemas'
import { SECOND } from './clock'
import type { Enrolment } from './home'
import type { Answered } from './verdict'

const TIMEOUT = 10 * SECOND
const UPLOAD_TIMEOUT = 60 * SECOND

/** Nobody answered, or somebody who is not Glasswork. */
const NOBODY: Answered = { status: 0 }
const coded = z.object({ code: z.string() })

export type Reply<T> = { ok: true; body: T } | { ok: false; answered: Answered }

const readBody = async (answer: Response): Promise<unknown> => {
  try {
    return (await answer.json()) as unknown
  } catch {
    return undefined
  }
}

const call = async <T>(
  url: string,
  init: RequestInit,
  schema: z.ZodType<T>,
  timeout = TIMEOUT,
): Promise<Reply<T>> => {
  try {
    // A redirect would carry token and pictures to wherever it points.
    const answer = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeout) })
    const body = await readBody(answer)
    if (answer.ok) {
      const parsed = schema.safeParse(body)
      return parsed.success ? { ok: true, body: parsed.data } : { ok: false, answered: NOBODY }
    }
    const { data } = coded.safeParse(body)
    const answered = {
      status: answer.status,
      code: data?.code,
      retryAfter: answer.headers.get('retry-after'),
    }
    return { ok: false, answered }
  } catch {
    return { ok: false, answered: NOBODY }
  }
}

/** The server's address as it is kept: without a path's end, a query or a password. */
export const serverAddress = (given: string): string => {
  const url = new URL(/^[a-z]+:\/\//i.test(given) ? given : `https://${given}`)
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

interface EnrolRequest {
  code: string
  name: string
  platform: string
  agentVersion: string
}

export const enrol = (server: string, request: EnrolRequest) =>
  call(
    `${server}/ingest/v1/enrol`,
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(request) },
    enrolAnswer,
  )

export interface ScreenshotAbout {
  clientId: string
  capturedAt: string
  screen: number
}

const uploaded = z.object({ status: z.enum(['accepted', 'duplicate']) })

/** The device API, as one enrolled computer uses it. */
export class Api {
  constructor(private readonly enrolment: Pick<Enrolment, 'server' | 'token'>) {}

  private url(door: string): string {
    return `${this.enrolment.server}/ingest/v1/${door}`
  }

  private headers(more: Record<string, string> = {}): Record<string, string> {
    return { authorization: `Bearer ${this.enrolment.token}`, ...more }
  }

  config(): Promise<Reply<ConfigAnswer>> {
    return call(this.url('config'), { headers: this.headers() }, configAnswer)
  }

  activity(items: readonly ActivityItem[]): Promise<Reply<BatchAnswer>> {
    const headers = this.headers({ 'content-type': 'application/json' })
    return call(
      this.url('activity'),
      { method: 'POST', headers, body: JSON.stringify({ items }) },
      batchAnswer,
      UPLOAD_TIMEOUT,
    )
  }

  screenshot(
    { clientId, capturedAt, screen }: ScreenshotAbout,
    jpeg: Buffer,
  ): Promise<Reply<z.infer<typeof uploaded>>> {
    const form = new FormData()
    form.set('clientId', clientId)
    form.set('capturedAt', capturedAt)
    form.set('screen', String(screen))
    form.set('image', new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), 'screen.jpg')
    const init = { method: 'POST', headers: this.headers(), body: form }
    return call(this.url('screenshots'), init, uploaded, UPLOAD_TIMEOUT)
  }
}

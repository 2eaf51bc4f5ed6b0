import { randomBytes } from 'node:crypto'

export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: { code?: string; errors?: { data?: { code?: string } }[] }
  raw: Buffer
}

/** As a problem tells it, or as Payload's REST does. */
export const codeOf = ({ body }: Answer): string | undefined => body.code ?? body.errors?.[0]?.data?.code

/** One request of somebody. A form or bytes go as they are, all else as JSON. */
export type Ask = (method: string, url: string, body?: unknown) => Promise<Answer>

export interface Attack {
  name: string
  send(ask: Ask): Promise<Answer>
}

const MEGABYTE = 1_048_576

/** A file as a form brings it. */
export const form = (name: string, bytes: Buffer | string, more: Record<string, string> = {}): FormData => {
  const body = new FormData()
  for (const [key, value] of Object.entries(more)) body.set(key, value)
  body.set(name, new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), 'file')
  return body
}

/** Made once, when somebody first sends it: hundreds of megabytes of them would lie about otherwise. */
export const once = <T>(make: () => Promise<T> | T): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => (made ??= Promise.resolve(make()))
}

export const noise = (megabytes: number): Buffer => randomBytes(megabytes * MEGABYTE)

/** An address that asks for so much. */
export const asking = (path: string, parts: readonly (readonly [string, string])[]): string =>
  `${path}?${new URLSearchParams(parts.map(([key, value]) => [key, value])).toString()}`

/** @returns why an answer is not one that whoever asks for too much may get, or null. */
export const faultOf = (answer: Answer): string | null => {
  const { status, headers } = answer
  const code = codeOf(answer)
  if (status < 400) return null
  const isPage = /html/.test(String(headers['content-type']))
  if (status < 500 && (isPage || code)) return null
  if (status === 503 && code && headers['retry-after']) return null
  return `${status} ${code ?? 'without a code'}`
}

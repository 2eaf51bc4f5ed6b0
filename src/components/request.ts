import type { Language } from '../base/labels'
import { problemText } from '../i18n/problems'
import { missingAnswer, UNSENT } from './unsent'

/**
 * What came back: an answer, or a code and one sentence for people, with the field that it is about where it names one. `status` is 0, and
 * the code a `Missing`, where no answer came.
 */
export type Sent<Answer> =
  | { ok: true; answer: Answer }
  | { ok: false; code: string; status: number; message: string; field?: string | undefined }

/** Whether it was refused because the session is over. Who reads the page anew then is led away from it. */
export const isSignedOut = (sent: Sent<unknown>): boolean => !sent.ok && sent.status === 401

export interface Asked {
  language: Language
  /** Of a door of this server. */
  path: string
  /** Sent as JSON, unless it is a file or a form with one. */
  body?: object | undefined
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE' | undefined
  /** What a problem says beyond its code, if it says more. */
  said?: ((problem: object) => string | undefined) | undefined
  /** After so many milliseconds nobody answers any more. */
  patience?: number | undefined
}

const isFile = (body: object | undefined): body is Blob | FormData =>
  body instanceof Blob || body instanceof FormData

const typeOf = (body: object | undefined): Record<string, string> => {
  if (body === undefined || body instanceof FormData) return {}
  return { 'content-type': body instanceof Blob ? body.type : 'application/json' }
}

const ours = new WeakSet<RequestInit>()

/** Whether a request is one of these: whoever sends it says himself that no answer came. */
export const isOurs = (init: RequestInit | undefined): boolean => init !== undefined && ours.has(init)

/** Asks the server once; never throws. */
export const request = async <Answer>(asked: Asked): Promise<Sent<Answer>> => {
  const { language, path, body, method = 'POST', said, patience } = asked
  const wasOnline = navigator.onLine
  const init: RequestInit = {
    method,
    credentials: 'same-origin',
    cache: 'no-store',
    headers: {
      accept: 'application/json',
      // What the server itself says, it says in the language of the page.
      'accept-language': language,
      ...typeOf(body),
    },
    body: isFile(body) ? body : body === undefined ? null : JSON.stringify(body),
    // A file may take its time.
    signal: patience && !isFile(body) ? AbortSignal.timeout(patience) : null,
  }
  ours.add(init)
  const response = await fetch(path, init).catch(() => null)
  const given = (await response?.json().catch(() => null)) as {
    code?: string
    detail?: string
    field?: string
  } | null
  const missing = missingAnswer({ wasOnline, status: response?.status ?? 0, isOurs: given !== null })
  if (missing) return { ok: false, status: 0, code: missing, message: UNSENT[missing].short[language] }
  if (response?.ok) return { ok: true, answer: given as Answer }
  return {
    ok: false,
    status: response?.status ?? 0,
    code: given?.code ?? '',
    message: said?.(given ?? {}) ?? problemText(language, given ?? {}),
    field: given?.field,
  }
}

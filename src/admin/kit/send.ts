import type { Language } from '../../base/labels'
import { problemText } from '../../i18n/problems'
import { onePress } from '../../components/onePress'
import { askPassword } from './askPassword'

export type Sent<Answer> = { ok: true; answer: Answer } | { ok: false; code: string; message: string }

/** @param said What a problem says beyond its code, if it says more. */
const request = async <Answer>(
  language: Language,
  path: string,
  init: RequestInit,
  said?: Said,
): Promise<Sent<Answer>> => {
  try {
    const response = await fetch(path, { credentials: 'same-origin', cache: 'no-store', ...init })
    const body = (await response.json().catch(() => ({}))) as object
    return response.ok
      ? { ok: true, answer: body as Answer }
      : {
          ok: false,
          code: 'code' in body ? String(body.code) : '',
          message: said?.(body) ?? problemText(language, body),
        }
  } catch {
    return {
      ok: false,
      code: '',
      message: language === 'en' ? 'The server cannot be reached.' : '无法连接服务器。',
    }
  }
}

type Said = (problem: object) => string | undefined

/**
 * Writes go through `/api` only; what comes back is an answer or one sentence for people. What asks for the password again gets it. A double
 * press is one.
 */
const write = <Answer>(
  language: Language,
  path: string,
  init: { headers?: Record<string, string>; body?: string | FormData },
  said?: Said,
): Promise<Sent<Answer>> =>
  onePress(path, init.body, async () => {
    const once = () => request<Answer>(language, path, { method: 'POST', ...init }, said)
    const sent = await once()
    return !sent.ok && sent.code === 'reauth' && (await askPassword(language)) ? once() : sent
  })

export const send = <Answer>(language: Language, path: string, body: object): Promise<Sent<Answer>> =>
  write(language, path, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

/** The same with a form, which may carry a file; without one, the act alone. */
export const sendForm = <Answer>(
  language: Language,
  path: string,
  body?: FormData,
  said?: Said,
): Promise<Sent<Answer>> => write(language, path, body ? { body } : {}, said)

export const read = <Answer>(language: Language, path: string): Promise<Sent<Answer>> =>
  request(language, path, { headers: { accept: 'application/json' } })

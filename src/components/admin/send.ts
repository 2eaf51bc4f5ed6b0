import type { Language } from '../../i18n/labels'
import { problemText } from '../../i18n/problems'

export type Sent<Answer> = { ok: true; answer: Answer } | { ok: false; message: string }

/** @param said What a problem says beyond its code, if it says more. */
export const request = async <Answer>(
  language: Language,
  path: string,
  init: RequestInit,
  said?: (problem: object) => string | undefined,
): Promise<Sent<Answer>> => {
  try {
    const response = await fetch(path, { credentials: 'same-origin', cache: 'no-store', ...init })
    const body = (await response.json().catch(() => ({}))) as object
    return response.ok
      ? { ok: true, answer: body as Answer }
      : { ok: false, message: said?.(body) ?? problemText(language, body) }
  } catch {
    return { ok: false, message: language === 'en' ? 'The server cannot be reached.' : '无法连接服务器。' }
  }
}

/** Writes go through `/api` only; what comes back is an answer or one sentence for people. */
export const send = <Answer>(language: Language, path: string, body: object): Promise<Sent<Answer>> =>
  request(language, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export const read = <Answer>(language: Language, path: string): Promise<Sent<Answer>> =>
  request(language, path, { headers: { accept: 'application/json' } })

import type { Language } from '../../i18n/labels'
import { problemText } from '../../i18n/problems'
import { askPassword } from './askPassword'

export type Sent<Answer> = { ok: true; answer: Answer } | { ok: false; code: string; message: string }

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

/** Writes go through `/api` only; what comes back is an answer or one sentence for people. What asks for the password again gets it. */
export const send = async <Answer>(language: Language, path: string, body: object): Promise<Sent<Answer>> => {
  const once = () =>
    request<Answer>(language, path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const sent = await once()
  return !sent.ok && sent.code === 'reauth' && (await askPassword(language)) ? once() : sent
}

export const read = <Answer>(language: Language, path: string): Promise<Sent<Answer>> =>
  request(language, path, { headers: { accept: 'application/json' } })

'use client'
import type { Language } from '../../i18n/labels'
import { problemText } from '../../i18n/problems'

export type Sent<Answer> =
  { ok: true; answer: Answer } | { ok: false; code: string; status: number; message: string }

let askPassword: (() => Promise<boolean>) | null = null

/** Sets what asks for the password again: the page's dialog. It answers true once the server has taken it. */
export const whenPasswordIsAsked = (ask: (() => Promise<boolean>) | null): void => {
  askPassword = ask
}

/** Writes go through `/api` only; what comes back is an answer, or a code and one sentence for people. */
const sendOnce = async <Answer = unknown>(
  language: Language,
  path: string,
  body: object = {},
  method: 'POST' | 'PATCH' | 'DELETE' = 'POST',
): Promise<Sent<Answer>> => {
  const isFile = body instanceof Blob
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { 'content-type': isFile ? body.type : 'application/json' },
      body: isFile ? body : JSON.stringify(body),
    })
    const given = (await response.json().catch(() => ({}))) as { code?: string; detail?: string }
    if (response.ok) return { ok: true, answer: given as Answer }
    const { status } = response
    return { ok: false, status, code: given.code ?? '', message: problemText(language, given) }
  } catch {
    const message = language === 'en' ? 'The server cannot be reached.' : '无法连接服务器。'
    return { ok: false, status: 0, code: 'unreachable', message }
  }
}

/** Sends; where the server wants the password typed again, asks for it in a dialog and sends once more. */
export const send = async <Answer = unknown>(
  ...request: Parameters<typeof sendOnce>
): Promise<Sent<Answer>> => {
  const sent = await sendOnce<Answer>(...request)
  if (sent.ok || sent.code !== 'reauth' || !askPassword || !(await askPassword())) return sent
  return sendOnce<Answer>(...request)
}

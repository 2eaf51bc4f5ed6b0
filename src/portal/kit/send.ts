'use client'
import type { Language } from '../../base/labels'
import { problemText } from '../../i18n/problems'
import { onePress } from '../../components/onePress'
import { keepFocus } from './keepFocus'
import { missingAnswer, UNSENT, type Missing } from './unsent'

export type Sent<Answer> =
  { ok: true; answer: Answer } | { ok: false; code: string; status: number; message: string }

let askPassword: (() => Promise<boolean>) | null = null
let askToTryAgain: ((missing: Missing) => Promise<boolean>) | null = null

/** Sets what asks for the password again: the page's dialog. It answers true once the server has taken it. */
export const whenPasswordIsAsked = (ask: (() => Promise<boolean>) | null): void => {
  askPassword = ask
}

/** Sets what says that no answer came: the page's dialog. It answers true where the same is to be sent once more. */
export const whenNoAnswerCame = (ask: ((missing: Missing) => Promise<boolean>) | null): void => {
  askToTryAgain = ask
}

const hearers = new Set<() => void>()
/** Calls back whenever an answer is missing: what a page shows may not be so any more. @returns what ends it. */
export const onNoAnswer = (hear: () => void): (() => void) => {
  hearers.add(hear)
  return () => void hearers.delete(hear)
}

/** After this nobody answers any more; a file may take its time. Milliseconds. */
const PATIENCE = 60_000

/** Writes go through `/api` only; what comes back is an answer, or a code and one sentence for people. */
const sendOnce = async <Answer = unknown>(
  language: Language,
  path: string,
  body: object = {},
  method: 'POST' | 'PATCH' | 'DELETE' = 'POST',
): Promise<Sent<Answer>> => {
  const isFile = body instanceof Blob
  const wasOnline = navigator.onLine
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    cache: 'no-store',
    headers: {
      accept: 'application/json',
      // What the server itself says, it says in the language of the page.
      'accept-language': language,
      'content-type': isFile ? body.type : 'application/json',
    },
    body: isFile ? body : JSON.stringify(body),
    signal: isFile ? undefined : AbortSignal.timeout(PATIENCE),
  }).catch(() => null)
  const given = (await response?.json().catch(() => null)) as { code?: string; detail?: string } | null
  const missing = missingAnswer({ wasOnline, status: response?.status ?? 0, isOurs: given !== null })
  if (missing) return { ok: false, status: 0, code: missing, message: UNSENT[missing].short[language] }
  if (response?.ok) return { ok: true, answer: given as Answer }
  return {
    ok: false,
    status: response?.status ?? 0,
    code: given?.code ?? '',
    message: problemText(language, given ?? {}),
  }
}

/** Sends until an answer comes, or whoever asked for it leaves it: what was typed stays where it is. */
const sendUntilAnswered = async <Answer>(...request: Parameters<typeof sendOnce>): Promise<Sent<Answer>> => {
  for (;;) {
    const sent = await sendOnce<Answer>(...request)
    const isMissing = !sent.ok && sent.code in UNSENT
    if (isMissing) for (const hear of hearers) hear()
    if (!isMissing || !(await askToTryAgain?.(sent.code as Missing))) return sent
  }
}

const sendWithPassword = async <Answer>(...request: Parameters<typeof sendOnce>): Promise<Sent<Answer>> => {
  const giveFocusBack = keepFocus()
  const sent = await sendUntilAnswered<Answer>(...request)
  const isAsked = !sent.ok && sent.code === 'reauth' && askPassword !== null && (await askPassword())
  const last = isAsked ? await sendUntilAnswered<Answer>(...request) : sent
  giveFocusBack()
  return last
}

/** Sends; where the server wants the password typed again, asks for it in a dialog and sends once more. A double press is one. */
export const send = <Answer = unknown>(...request: Parameters<typeof sendOnce>): Promise<Sent<Answer>> => {
  const [, path, body = {}, method = 'POST'] = request
  return onePress(`${method} ${path}`, body instanceof Blob ? body : JSON.stringify(body), () =>
    sendWithPassword<Answer>(...request),
  )
}

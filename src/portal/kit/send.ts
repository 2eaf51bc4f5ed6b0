'use client'
import type { Language } from '../../base/labels'
import type { Asked, Sent } from '../../components/request'
import { sendWith } from '../../components/sender'
import type { Missing } from '../../components/unsent'
import { keepFocus } from '../../components/focus'

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

/** After this nobody answers any more. Milliseconds. */
const PATIENCE = 60_000

/** Writes go through `/api` only. A form takes `useSending`, which knows what it waits for. */
export const send = async <Answer = unknown>(
  language: Language,
  path: string,
  body: object = {},
  wish: Pick<Asked, 'method' | 'said'> = {},
): Promise<Sent<Answer>> => {
  const giveFocusBack = keepFocus()
  const sent = await sendWith<Answer>(
    {
      password: async () => (await askPassword?.()) ?? false,
      again: async (missing) => (await askToTryAgain?.(missing)) ?? false,
      missed: () => hearers.forEach((hear) => hear()),
    },
    { language, path, body, ...wish, patience: PATIENCE },
  )
  giveFocusBack()
  return sent
}

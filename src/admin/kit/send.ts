import type { Language } from '../../base/labels'
import { request, type Asked, type Sent } from '../../components/request'
import { sendWith } from '../../components/sender'
import { askAgain } from './askAgain'
import { askPassword } from './askPassword'
import { keepFocus } from '../../components/focus'
import * as W from './words'

/** Writes go through `/api` only. A form takes `useSending`, which knows what it waits for. */
export const send = async <Answer>(
  language: Language,
  path: string,
  body?: object,
  wish: Pick<Asked, 'method' | 'said'> = {},
): Promise<Sent<Answer>> => {
  const giveFocusBack = keepFocus()
  const asks = { password: askPassword, again: askAgain }
  const sent = await sendWith<Answer>(asks, { language, path, body, ...wish })
  giveFocusBack()
  return sent
}

export const read = async <Answer>(language: Language, path: string): Promise<Sent<Answer>> => {
  const found = await request<Answer>({ language, path, method: 'GET' })
  if (found.ok || found.status !== 0) return found
  return {
    ...found,
    message: W.serverCannotBeReached[language],
  }
}

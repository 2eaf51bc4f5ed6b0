import type { Language } from '../base/labels'
import { onePress } from './onePress'
import { request, type Asked, type Sent } from './request'
import { UNSENT, type Missing } from './unsent'

/** What a sender asks of whoever sends. */
export interface Asks {
  /** Asks for the password again; true once the server has taken it. */
  password(language: Language): Promise<boolean>
  /** Says that no answer came; true where the same is to be sent once more. */
  again(missing: Missing, language: Language): Promise<boolean>
  /** Told of each answer that is missing. */
  missed?(): void
}

/** Sends until an answer comes, or whoever asked for it leaves it: what was typed stays where it is. */
const untilAnswered = async <Answer>(asked: Asked, { again, missed }: Asks): Promise<Sent<Answer>> => {
  for (;;) {
    const sent = await request<Answer>(asked)
    const isMissing = !sent.ok && sent.code in UNSENT
    if (isMissing) missed?.()
    if (!isMissing || !(await again(sent.code as Missing, asked.language))) return sent
  }
}

/** Sends what is pressed: a double press is one; where the server wants the password typed again, it is asked for and the same sent once more. */
export const sendWith = <Answer>(asks: Asks, asked: Asked): Promise<Sent<Answer>> => {
  const { language, path, body, method = 'POST' } = asked
  const isFile = body instanceof Blob || body instanceof FormData
  return onePress(`${method} ${path}`, isFile ? body : JSON.stringify(body), async () => {
    const sent = await untilAnswered<Answer>(asked, asks)
    const isAsked = !sent.ok && sent.code === 'reauth' && (await asks.password(language))
    return isAsked ? untilAnswered<Answer>(asked, asks) : sent
  })
}

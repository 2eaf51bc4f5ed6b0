import type { Payload } from 'payload'
import type { Language } from '../base/labels'
import { setConsent } from './answers'
import { OPTIONAL_LETTERS, subjectOfToken, wantsLetters } from '../letters/optional'

/** Withdraws the consent to such letters: one step, without signing in, as giving it was one step (P32, P57). */
export const unsubscribe = async (payload: Payload, token: string, language: Language): Promise<void> => {
  const subject = subjectOfToken(payload, token)
  if (!(await wantsLetters(payload, subject))) return
  await setConsent({ payload }, subject, {
    category: OPTIONAL_LETTERS,
    granted: false,
    language,
    how: 'letter',
  })
}

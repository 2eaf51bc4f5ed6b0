import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { now } from '../base/clock'
import { notFound } from '../base/errors'
import { decide } from '../policy/decide/decide'
import { isId } from '../base/ids'
import { snapshotOf } from '../policy/decide/snapshot'

/** The category that a policy declares for letters that nobody needs: surveys, events. */
export const OPTIONAL_LETTERS = 'optional-letters'

/** Whether a person asks for such letters at this moment: policy and consent say so, as for everything else (P32). */
export const wantsLetters = async (payload: Payload, subject: string): Promise<boolean> =>
  decide(await snapshotOf(payload, subject), {
    act: 'collect',
    category: OPTIONAL_LETTERS,
    now: now().getTime(),
  }).allowed

const tag = (payload: Payload, subject: string): string =>
  createHmac('sha256', payload.secret).update(`unsubscribe ${subject}`).digest('base64url').slice(0, 32)

/** What the link at the foot of such a letter carries: it ends these letters for this person, and does nothing else. */
export const unsubscribeToken = (payload: Payload, subject: string): string =>
  `${subject}.${tag(payload, subject)}`

/** Whose letters a token ends. @throws Problem 404 where it is not ours. */
export const subjectOfToken = (payload: Payload, token: string): string => {
  const [subject = '', given = ''] = token.split('.')
  const wanted = Buffer.from(tag(payload, subject))
  const got = Buffer.from(given)
  if (!isId(subject) || got.length !== wanted.length || !timingSafeEqual(got, wanted)) throw notFound()
  return subject
}

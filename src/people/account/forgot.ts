import type { PayloadRequest, Where } from 'payload'
import { now } from '../../base/clock'
import { inTurn } from '../../db/inTurn'
import { pastAccess } from '../../db/rows'
import { signInName } from '../../fields/names'
import { aboutPerson, putLetter } from '../../letters/put'
import { letGoOfLost } from '../../letters/replaced'
import { mailSettings } from '../../letters/settings'
import { mayUseAccount } from '../../roll/accountState'
import { hasToWait } from './linkTrust'
import { makePasswordLink } from './passwordLink'

const DAY = 86_400_000
/** A second letter within this time would make the link of the first one worthless while it is on its way. */
const AGAIN = 10 * 60_000

interface Person {
  id: string
  state: string
  hash?: string | null
  email?: string | null
  emailSince?: string | null
  emailConfirmed?: boolean | null
}

const personNamed = async ({ payload }: PayloadRequest, typed: string): Promise<Person | null> => {
  const [[field, value] = []] = Object.entries(signInName(typed))
  if (!field || !value) return null
  return pastAccess(payload, 'secret').one('users', { [field]: { equals: value } })
}

/** Whether there is one already: by letter for ten minutes, one that waits as long as it stands, so that asking again puts nothing off. */
const isMade = async ({ payload }: PayloadRequest, user: string, byLetter: boolean): Promise<boolean> => {
  const least = now().getTime() + (byLetter ? DAY - AGAIN : 0)
  const where: Where = {
    and: [
      { user: { equals: user } },
      { act: { equals: 'password' } },
      { usedAt: { exists: false } },
      { validFrom: { exists: !byLetter } },
      { expiresAt: { greater_than: new Date(least).toISOString() } },
    ],
  }
  return (await pastAccess(payload, 'secret').one('one-time-links', where)) !== null
}

/**
 * Puts a letter with a link to set a new password into the outbox, where the name is somebody's who may sign in; where not, does nothing.
 * Whoever asks is answered before this begins, so that neither answer nor time tells which.
 */
export const sendPasswordLetter = async (req: PayloadRequest, typed: string): Promise<void> => {
  const person = await personNamed(req, typed)
  if (person?.state !== 'active' || !mayUseAccount(person)) return
  // In turn: of two who ask at once, the second finds the first one's letter.
  await inTurn(`forgot ${person.id}`, () => writeTo(req, person))
}

const writeTo = async (req: PayloadRequest, person: Person): Promise<void> => {
  const subject = String(person.id)
  const { email, language, ...data } = await aboutPerson(req.payload, subject)
  const address = email && (await mailSettings(req.payload)) ? email : null
  if (await isMade(req, subject, address !== null && !hasToWait(person, address))) return
  const { link } = await makePasswordLink(req, subject, { address })
  await letGoOfLost(req.payload, subject, ['password'])
  await putLetter(req.payload, { kind: 'password', subject, language, address: email, data, link })
}

import type { PayloadRequest } from 'payload'
import { now } from '../clock'
import { signInName } from '../fields/names'
import { aboutPerson, putLetter } from '../outbox/put'
import { mayUseAccount } from '../privacy/snapshot'
import { makeLink } from './oneTimeLinks'

const DAY = 86_400_000
/** A second letter within this time would make the link of the first one worthless while it is on its way. */
const AGAIN = 10 * 60_000

interface Person {
  id: string
  state: string
}

const personNamed = async ({ payload }: PayloadRequest, typed: string): Promise<Person | null> => {
  const [[field, value] = []] = Object.entries(signInName(typed))
  if (!field || !value) return null
  return payload.db.findOne<Person>({ collection: 'users', where: { [field]: { equals: value } }, req: {} })
}

/**
 * Puts a letter with a link to set a new password into the outbox, where the name is somebody's who may sign in; where not, does nothing.
 * Whoever asks is answered before this begins, so that neither answer nor time tells which.
 */
export const sendPasswordLetter = async (req: PayloadRequest, typed: string): Promise<void> => {
  const person = await personNamed(req, typed)
  if (person?.state !== 'active' || !mayUseAccount(person)) return
  const subject = String(person.id)
  const justMade = await req.payload.db.findOne({
    collection: 'one-time-links',
    where: {
      and: [
        { user: { equals: subject } },
        { act: { equals: 'password' } },
        { expiresAt: { greater_than: new Date(now().getTime() + DAY - AGAIN).toISOString() } },
      ],
    },
    req: {},
  })
  if (justMade) return
  const { email, language, ...data } = await aboutPerson(req.payload, subject)
  const { link } = await makeLink(req, subject, 'password')
  await putLetter(req.payload, { kind: 'password', subject, language, address: email, data, link })
}

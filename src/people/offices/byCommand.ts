import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { changeAccount } from '../../db/accounts'
import { pastAccess } from '../../db/rows'
import { tell } from '../../notices/tell'
import { audit } from '../../record/audit'
import { holders } from '../twoHands/holders'
import { moveAct, waitingActs } from '../twoHands/pending'
import { areApart, offices, type Office } from '../../access/apart'
import { lift } from './lift'
import * as W from './words'

interface Person {
  id: string
  name: string
  username: string
  state: string
  roles?: string[] | null
}

const personNamed = (payload: Payload, username: string): Promise<Person | null> =>
  pastAccess(payload, 'machine').one('users', { username: { equals: username } })

/** Tells every holder of an office, and the person himself, what was done on the server itself. */
export const tellOfCommand = async (
  payload: Payload,
  { id, name }: Pick<Person, 'id' | 'name'>,
  done: string,
): Promise<void> => {
  const key = randomUUID()
  const offices = (await holders(payload)).map((each) => each.id)
  for (const subject of new Set([...offices, String(id)]))
    await tell(payload, subject, {
      key: `command ${key} ${subject}`,
      notice: {
        kind: 'two-hands',
        titles: W.onServer(name, done),
        url: offices.includes(subject) ? `/admin/collections/users/${id}` : '/account',
      },
    })
}

/**
 * Changes offices, or lifts a suspension, from the command line: on record, and told to every holder. What waits about this person lapses.
 * @throws Error with a sentence for whoever typed it.
 */
export const changeByCommand = async (
  payload: Payload,
  username: string,
  { give, take, resume }: { give?: Office; take?: Office; resume: boolean },
): Promise<{ name: string; roles: Office[]; state: string }> => {
  const person = await personNamed(payload, username)
  if (!person || person.state === 'closed') throw new Error(`Nobody has the user name "${username}".`)
  const id = String(person.id)
  const before = person.roles ?? []
  const roles = offices({ give, take, before })
  if ((give || take) && !areApart(roles))
    throw new Error(
      'An administrator cannot also be HR or privacy officer. Take the other office with --take.',
    )
  for (const act of await waitingActs(payload, { subject: { equals: id } }))
    await moveAct(payload, act.id, 'waiting', { state: 'lapsed' })
  if ((give || take) && !(await changeAccount(payload, id, { roles }, { roles: before })))
    throw new Error('This was changed meanwhile. Try again.')
  if (resume) await lift(payload, id)
  const done = [give && `+${give}`, take && `-${take}`, resume && 'resumed'].filter(Boolean).join(' ')
  await audit(payload, { act: 'office-by-command', subject: id, detail: done })
  await tellOfCommand(payload, { id, name: person.name }, done)
  const after = await personNamed(payload, username)
  return { name: person.name, roles, state: after?.state ?? '' }
}

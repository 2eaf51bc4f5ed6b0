import type { PayloadRequest } from 'payload'
import { changeAccount } from '../../db/accounts'
import { pastAccess } from '../../db/rows'
import { forbidden, invalid, notFound, Problem } from '../../base/errors'
import { tell } from '../../notices/tell'
import { actingRole, audit } from '../../record/audit'
import { isId } from '../../base/ids'
import { keepReason } from '../../record/reasons'
import { maySign } from '../../policy/life/signers'
import { beginAct } from '../twoHands/begin'
import { officeName } from '../twoHands/words'
import { areApart, holdsAll, offices, type Office } from '../../access/apart'
import * as W from './words'

export interface OfficeChange {
  give?: Office
  take?: Office
  reason: string
}

interface Person {
  id: string
  state: string
  roles?: string[] | null
}

type Changed = { state: 'done' } | { state: 'waiting'; act: string; waitsUntil: string | null }

/** The first person names somebody at once, also one who has not come yet. */
const name = async (
  { payload, user }: PayloadRequest,
  person: Person,
  roles: Office[],
  { give, reason }: OfficeChange,
): Promise<Changed> => {
  const me = String(user?.id)
  const id = String(person.id)
  // An invitation that somebody else made, and may have kept, leads to no office.
  if (person.state === 'invited')
    await pastAccess(payload, 'decided').remove('one-time-links', {
      and: [{ user: { equals: id } }, { madeBy: { not_equals: me } }],
    })
  const made = await changeAccount(payload, id, { roles }, { roles: person.roles ?? [] })
  if (!made) throw new Problem(409, 'conflict', 'This was changed meanwhile.')
  const kept = await keepReason(payload, { subject: id, by: me, act: 'roles-changed', text: reason })
  await audit(payload, {
    act: 'roles-changed',
    actor: me,
    actorRole: actingRole(user),
    subject: id,
    reason: kept,
    detail: roles.join(' '),
  })
  const given = officeName(give)
  await tell(payload, id, {
    key: `office ${kept}`,
    notice: {
      kind: 'two-hands',
      titles: W.youWereGivenOffice(given),
      url: '/account',
    },
  })
  return { state: 'done' }
}

/**
 * Gives an office to somebody, or takes one from him: two sign it. Only the first person, while he still holds every office, names holders
 * at once.
 * @throws Problem 403 for oneself, 404; 400 where it changes nothing or an administrator would see records; 409 for who has not come.
 */
export const changeOffices = async (
  req: PayloadRequest,
  id: string,
  change: OfficeChange,
): Promise<Changed> => {
  if (!maySign(req.user) || id === String(req.user?.id)) throw forbidden()
  const person = isId(id) ? await pastAccess(req.payload, 'decided').byId('users', id) : null
  if (!person || person.state === 'closed') throw notFound()
  const { give, take, reason } = change
  const before = person.roles ?? []
  const roles = offices({ give, take, before })
  if (roles.join() === offices({ before }).join()) throw invalid('This changes nothing.', { field: 'give' })
  if (!areApart(roles))
    throw invalid('An administrator cannot also be HR or privacy officer.', { field: 'give' })
  if (holdsAll(req.user) && !take) return name(req, person, roles, change)
  // Whoever holds the link of somebody who has not come would come into the office.
  if (give && person.state === 'invited')
    throw new Problem(409, 'conflict', 'This person has not come yet.', { field: 'give' })
  const what = { ...(give ? { give } : {}), ...(take ? { take } : {}), before: offices({ before }) }
  const act = await beginAct(req, { kind: 'office', subject: id, what, reason })
  return { state: 'waiting', act: act.id, waitsUntil: act.waitsUntil }
}

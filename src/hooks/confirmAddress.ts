import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { Problem } from '../errors'
import { aboutPerson, putLetter } from '../outbox/put'
import { mailSettings } from '../outbox/settings'
import { CONFIRMED } from '../people/address'
import { actingRole, audit } from '../privacy/audit'

interface Account {
  id: unknown
  email?: string | null
}

const addressOf = (row: Partial<Account> | undefined): string => row?.email ?? ''

/** Where letters can be sent, nobody gives his account another address without both ends saying yes. */
export const confirmAddress: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  context,
  req,
}) => {
  const given = data as Partial<Account>
  const before = originalDoc as Account | undefined
  const isOwn = operation === 'update' && String(req.user?.id) === String(before?.id)
  if (!isOwn || context[CONFIRMED] || given.email === undefined) return given
  if (addressOf(given) === addressOf(before) || !(await mailSettings(req.payload))) return given
  throw new Problem(409, 'confirm-address', 'The address changes once it is confirmed.', { field: 'email' })
}

/** Whom HR gives another address, learns of it at both. */
export const tellAddressChanged: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  context,
  req,
}) => {
  const now = doc as Account
  const [from, to] = [addressOf(previousDoc as Account), addressOf(now)]
  const byOther = req.user && String(req.user.id) !== String(now.id)
  if (operation !== 'update' || !byOther || context[CONFIRMED] || from === to) return now
  const subject = String(now.id)
  const role = actingRole(req.user)
  await audit(req.payload, { act: 'address-changed', actor: String(req.user?.id), actorRole: role, subject })
  if (!(await mailSettings(req.payload))) return now
  const { language, name, company } = await aboutPerson(req.payload, subject)
  for (const address of [from, to].filter(Boolean))
    await putLetter(req.payload, {
      kind: 'address-changed',
      subject,
      language,
      address,
      data: { name, company, from, to },
    })
  return now
}

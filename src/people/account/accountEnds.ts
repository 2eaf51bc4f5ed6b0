import type { Payload, PayloadRequest } from 'payload'
import { accountEnd } from '../../roll/accountState'
import { now } from '../../base/clock'
import { changeAccount } from '../../db/accounts'
import { follow } from '../../db/changeIfStill'
import { pastAccess } from '../../db/rows'
import { personChanged } from '../../policy/decide/epochs'
import { idOf } from '../../base/ids'
import { earlier, lastDayCloses, zoneOf } from '../staff/spans'

const endOf = async (payload: Payload, user: string): Promise<string | null> => {
  const docs = await pastAccess(payload, 'machine').all('employments', { user: { equals: user } })
  return accountEnd(docs.map(({ endsAt }) => endsAt))
}

/** Memberships end with the employment that they belong to, and go on with one whose end was taken back. */
const settleMemberships = async (payload: Payload, user: string): Promise<void> => {
  const rows = pastAccess(payload, 'machine')
  const memberships = await rows.all('memberships', { user: { equals: user } })
  if (!memberships.length) return
  const employments = await rows.all('employments', { user: { equals: user } })
  for (const { id, employment, until, endsAt } of memberships) {
    const of = employments.find((each) => String(each.id) === idOf(employment))
    if (!of) continue
    const zone = await zoneOf({ payload, context: {} } as PayloadRequest, of)
    const ends = earlier(lastDayCloses(until, zone), of.endsAt)
    if (ends !== (endsAt ? new Date(endsAt).toISOString() : null))
      await rows.change('memberships', id, { endsAt: ends })
  }
}

/** After an employment changed: memberships and the account's end follow, and what has ended loses its sessions at once. */
export const settleAccountEnd = async (payload: Payload, user: string): Promise<void> => {
  await settleMemberships(payload, user)
  await follow(
    () => endOf(payload, user),
    (accessEndsAt) => {
      const over = accessEndsAt !== null && Date.parse(accessEndsAt) <= now().getTime()
      return changeAccount(payload, user, { set: { accessEndsAt }, endsSessions: over })
    },
  )
  await personChanged(payload, user)
}

import type { Payload, PayloadRequest } from 'payload'
import { accountEnd } from '../../roll/accountState'
import { now } from '../../base/clock'
import { changeAccount } from '../../db/accounts'
import { follow } from '../../db/changeIfStill'
import { personChanged } from '../../policy/decide/epochs'
import { idOf } from '../../base/ids'
import { earlier, lastDayCloses, zoneOf } from '../staff/spans'

const endOf = async (payload: Payload, user: string): Promise<string | null> => {
  const { docs } = await payload.db.find<{ id: string; endsAt?: string | null }>({
    collection: 'employments',
    where: { user: { equals: user } },
    limit: 0,
    pagination: false,
    req: {},
  })
  return accountEnd(docs.map(({ endsAt }) => endsAt))
}

interface EmploymentRow {
  id: string
  company: unknown
  zone?: string | null
  endsAt?: string | null
}
interface MembershipRow {
  id: string
  employment: unknown
  until?: string | null
  endsAt?: string | null
}

const rowsOf = async <T>(payload: Payload, collection: 'employments' | 'memberships', user: string) =>
  (
    await payload.db.find<T & { id: string }>({
      collection,
      where: { user: { equals: user } },
      limit: 0,
      pagination: false,
      req: {},
    })
  ).docs

/** Memberships end with the employment that they belong to, and go on with one whose end was taken back. */
const settleMemberships = async (payload: Payload, user: string): Promise<void> => {
  const memberships = await rowsOf<MembershipRow>(payload, 'memberships', user)
  if (!memberships.length) return
  const employments = await rowsOf<EmploymentRow>(payload, 'employments', user)
  for (const { id, employment, until, endsAt } of memberships) {
    const of = employments.find((each) => String(each.id) === idOf(employment))
    if (!of) continue
    const zone = await zoneOf({ payload, context: {} } as PayloadRequest, of)
    const ends = earlier(lastDayCloses(until, zone), of.endsAt)
    if (ends !== (endsAt ? new Date(endsAt).toISOString() : null))
      await payload.db.updateOne({
        collection: 'memberships',
        id,
        data: { endsAt: ends },
        req: {},
        returning: false,
      })
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

import type { Payload } from 'payload'
import { accountEnd } from '../access/accountState'
import { now } from '../clock'
import { changeAccount } from '../db/accounts'
import { follow } from '../db/changeIfStill'
import { personChanged } from '../privacy/epochs'

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

/** After an employment changed: the account's end follows, and what has ended loses its sessions at once. */
export const settleAccountEnd = async (payload: Payload, user: string): Promise<void> => {
  await follow(
    () => endOf(payload, user),
    (accessEndsAt) => {
      const over = accessEndsAt !== null && Date.parse(accessEndsAt) <= now().getTime()
      return changeAccount(payload, user, { set: { accessEndsAt }, endsSessions: over })
    },
  )
  await personChanged(payload, user)
}

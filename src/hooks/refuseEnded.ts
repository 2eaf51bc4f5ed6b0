import type { CollectionBeforeLoginHook } from 'payload'
import { AuthenticationError } from 'payload'
import { mayUseAccount } from '../privacy/snapshot'

/** An account that may not be used answers a sign-in as a wrong password does. */
export const refuseEnded: CollectionBeforeLoginHook = ({ req, user }) => {
  const { state } = user as { state?: string }
  if (state === 'invited' || !mayUseAccount(user as never)) throw new AuthenticationError(req.t)
  return user as unknown
}

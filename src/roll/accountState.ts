import { now } from '../base/clock'

/** What of an account tells whether it may be used. */
export interface AccountState {
  state?: string | null
  stateSince?: string | null
  accessEndsAt?: string | null
  shutUntil?: string | null
}

const msOrNull = (value: string | null | undefined): number | null => (value ? Date.parse(value) : null)

/** Since when a person's account may not be used; null while it may. */
export const accountEndedAt = (user: Omit<AccountState, 'shutUntil'>): number | null => {
  if (user.state === 'suspended' || user.state === 'closed') return msOrNull(user.stateSince) ?? 0
  return msOrNull(user.accessEndsAt)
}

/** Whether the account may be used at this moment. */
export const mayUseAccount = (user: AccountState): boolean => {
  const at = now().getTime()
  // Under 14, nothing without a guardian (P89).
  if (user.shutUntil && Date.parse(user.shutUntil) > at) return false
  const ended = accountEndedAt(user)
  return ended === null || ended > at
}

/** When the last employment ends, the account ends; a person without any keeps his (the first administrator). */
export const accountEnd = (ends: readonly (string | null | undefined)[]): string | null => {
  const known = ends.filter((end): end is string => Boolean(end))
  return known.length === 0 || known.length < ends.length ? null : known.reduce((a, b) => (a > b ? a : b))
}

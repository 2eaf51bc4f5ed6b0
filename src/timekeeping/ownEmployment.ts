import type { Payload } from 'payload'
import { now } from '../base/clock'
import { invalid, refused } from '../base/errors'
import { covers } from '../policy/decide/decide'
import { snapshotOf } from '../policy/decide/snapshot'

/**
 * The employment that somebody means: the one that he names, or the only one that he has now.
 * @throws Problem 400 where he has several and names none, 403 `account-ended` where he has none, or it is not his.
 */
export const ownEmployment = async (payload: Payload, subject: string, named?: string): Promise<string> => {
  const at = now().getTime()
  const { employments } = await snapshotOf(payload, subject)
  if (named !== undefined) {
    if (!employments.some(({ id }) => id === named)) throw refused('account-ended')
    return named
  }
  const open = employments.filter((span) => covers(span, at))
  const [only] = open
  if (!only) throw refused('account-ended')
  if (open.length > 1) throw invalid('Which employment?', { field: 'employment' })
  return only.id
}

import type { Payload, PayloadRequest } from 'payload'
import { now } from '../base/clock'
import { changeAccount } from '../db/accounts'
import { follow } from '../db/changeIfStill'
import { pastAccess } from '../db/rows'
import { invalid } from '../base/errors'
import { idOf } from '../base/ids'
import { say } from '../base/labels'
import { personChanged } from '../policy/decide/epochs'
import { shutUntil } from '../policy/decide/minors'
import { snapshotOf } from '../policy/decide/snapshot'
import { isYetToCome } from './paperDay'
import * as W from './words'

const shutOf = async (payload: Payload, subject: string): Promise<string | null> => {
  const where = { subject: { equals: subject } }
  const row = await pastAccess(payload, 'whole').one('guardianships', where)
  return (row && shutUntil(row, now().getTime())?.toISOString()) ?? null
}

/**
 * Shuts the account of a child without a guardian's consent, and opens it with one. What may not be kept of a minor is closed to others at
 * once, and goes a day later; see `unverifiedMinors`.
 */
export const settleUnderAge = async (payload: Payload, subject: string): Promise<void> => {
  await follow(
    () => shutOf(payload, subject),
    (until) => changeAccount(payload, subject, { set: { shutUntil: until }, endsSessions: until !== null }),
  )
  await personChanged(payload, subject)
}

export interface Confirmation {
  /** The child. */
  subject?: unknown
  state?: string
  guardian?: string | null
  signedOn?: string | null
}

/** @throws Problem 400 for a confirmation that does not name the guardian and the day of the signature. */
export const checkConfirmation = async (req: PayloadRequest, next: Confirmation): Promise<void> => {
  if (next.state !== 'confirmed') return
  if (!next.guardian || !next.signedOn)
    throw invalid(say(req, W.whoSigned), {
      field: next.guardian ? 'signedOn' : 'guardian',
    })
  const snapshot = await snapshotOf(req.payload, idOf(next.subject))
  if (isYetToCome(snapshot, next.signedOn.slice(0, 10)))
    throw invalid(say(req, W.signedInFuture), {
      field: 'signedOn',
    })
}

import type { Payload, Where } from 'payload'
import type { z } from 'zod'
import { now } from '../../base/clock'
import { Problem, refused } from '../../base/errors'
import { sessionStands } from '../../people/account/sessions'
import { codeHash } from '../../records/devices'
import { newSecret } from '../../base/links'
import { tellEach } from '../../people/staff/onRecord'
import { audit } from '../../record/audit'
import { covers } from '../../policy/decide/decide'
import { idOf } from '../../base/ids'
import { snapshotOf } from '../../policy/decide/snapshot'
import { isOutsideNow } from '../../policy/decide/territory'
import { pastAccess } from '../../db/rows'
import type { enrolAnswer, enrolRequest } from './schemas'
import * as W from './words'

/** Unknown, used and too old are one answer. */
const noSuchCode = () =>
  new Problem(410, 'expired-link', 'This code is not valid, or no longer. Make a new one in the portal.')

/** Of two that bring the same code at once, one gets it. */
const claim = async (payload: Payload, hash: string, at: string): Promise<boolean> => {
  const free: Where[] = [
    { hash: { equals: hash } },
    { usedAt: { exists: false } },
    { expiresAt: { greater_than: at } },
  ]
  return await pastAccess(payload, 'secret').changeIf('enrolment-codes', { and: free }, { usedAt: at })
}

/** Turns a one-time code from the portal into a device with a token; the token is told this once and stored hashed. */
export const enrol = async (
  payload: Payload,
  { code, name, platform, agentVersion }: z.infer<typeof enrolRequest>,
): Promise<z.infer<typeof enrolAnswer>> => {
  const at = now()
  const hash = codeHash(code)
  const row = await pastAccess(payload, 'secret').one('enrolment-codes', { hash: { equals: hash } })
  if (!row || row.usedAt || Date.parse(row.expiresAt) <= at.getTime()) throw noSuchCode()
  const user = idOf(row.user)
  const employment = idOf(row.employment)
  if (!row.session || !(await sessionStands(payload, user, row.session))) throw noSuchCode()
  const snapshot = await snapshotOf(payload, user)
  const ended = snapshot.accountEndedAt !== null && snapshot.accountEndedAt <= at.getTime()
  const span = snapshot.employments.find(({ id, ...each }) => id === employment && covers(each, at.getTime()))
  if (ended || !span) throw refused('account-ended')
  if (isOutsideNow(snapshot, span, at.getTime())) throw refused('outside-territory')
  if (!(await claim(payload, hash, at.toISOString()))) throw noSuchCode()

  const device = await pastAccess(payload, 'secret').add('devices', {
    subject: user,
    employment,
    name,
    platform,
    ...(agentVersion ? { agentVersion } : {}),
    enrolledAt: at.toISOString(),
  })
  const token = newSecret('gwd_')
  await pastAccess(payload, 'secret').add('device-tokens', { hash: token.hash, device, user })
  await audit(payload, { act: 'enrolled', actor: user, subject: user, detail: `device ${device}` })
  await tellEach(payload, [user], W.computerWasAdded(name), '/devices')
  return { token: token.secret, device: { id: String(device), name } }
}

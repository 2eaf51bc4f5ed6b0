import { randomInt } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { now } from '../base/clock'
import { hasRole } from '../base/roles'
import { sessionOf } from '../access/sessions/session'
import { changeUnderEpoch } from '../db/changes'
import { personEpoch } from '../db/epochs'
import { pastAccess } from '../db/rows'
import { notFound, refused } from '../base/errors'
import { actingRole, audit } from '../record/audit'
import { covers } from '../policy/decide/decide'
import { idOf, isId } from '../base/ids'
import { snapshotOf } from '../policy/decide/snapshot'
import { isOutsideNow } from '../policy/decide/territory'
import { hashSecret } from '../base/links'
import { tellEach } from '../people/staff/onRecord'
import * as W from './words'

/** Without letters and digits that look alike: people type it. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LASTS = 15 * 60_000

/** Twelve signs, 58 bits, valid once and for a quarter of an hour. */
const newCode = (): string =>
  Array.from({ length: 3 }, () =>
    Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  ).join('-')

/** What is stored of a code. People type it: in small letters, with blanks for hyphens, or in full width. */
export const codeHash = (code: string): string =>
  hashSecret(
    code
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, ''),
  )

/** A one-time code that makes a computer a device of this person, for one employment. It ends with the session that asks for it. */
export const makeEnrolmentCode = async (
  req: PayloadRequest,
  user: string,
  wanted: string | undefined,
): Promise<{ code: string; expiresAt: string }> => {
  const { payload } = req
  const at = now().getTime()
  const snapshot = await snapshotOf(payload, user)
  const employment = snapshot.employments.find(
    (span) => covers(span, at) && (wanted === undefined || span.id === wanted),
  )
  if (!employment) throw refused('account-ended')
  if (isOutsideNow(snapshot, employment, at)) throw refused('outside-territory')
  await pastAccess(payload, 'own').remove('enrolment-codes', { user: { equals: user } })
  const code = newCode()
  const expiresAt = new Date(at + LASTS).toISOString()
  await pastAccess(payload, 'own').add('enrolment-codes', {
    hash: codeHash(code),
    user,
    employment: employment.id,
    session: sessionOf(req) ?? null,
    expiresAt,
  })
  return { code, expiresAt }
}

/** Stops a device for good: its owner, HR or an administrator may. */
export const revokeDevice = async (req: PayloadRequest, id: string): Promise<{ ok: true }> => {
  const { payload, user } = req
  const device = isId(id) ? await pastAccess(payload, 'own').byId('devices', id) : null
  const isOwn = device && idOf(device.subject) === String(user?.id)
  if (!device || !(isOwn || hasRole(user, 'hr', 'admin'))) throw notFound()
  const subject = idOf(device.subject)
  // With the epoch, so that what the device has under way is judged again.
  if (!device.revokedAt)
    await changeUnderEpoch(payload, personEpoch(subject), [
      { collection: 'devices', id, set: { revokedAt: now() } },
    ])
  await pastAccess(payload, 'own').remove('device-tokens', { device: { equals: id } })
  if (device.revokedAt) return { ok: true }
  await audit(payload, {
    act: 'device-revoked',
    actor: String(user?.id),
    actorRole: isOwn ? 'employee' : actingRole(user),
    subject,
    detail: `device ${id}`,
  })
  if (!isOwn) await tellEach(payload, [subject], W.yourComputer(device.name))
  return { ok: true }
}

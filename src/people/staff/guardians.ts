import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { now } from '../../base/clock'
import { setFields } from '../../db/changeIfStill'
import { isDuplicate } from '../../db/duplicate'
import { pastAccess } from '../../db/rows'
import { invalid, Problem } from '../../base/errors'
import { birthday } from '../../fields/birthday'
import type { AuditAct } from '../../record/audit'
import { type Both } from '../../base/labels'
import { idOf } from '../../base/ids'
import { minorOf } from '../../policy/decide/minors'
import { holdsOffice } from '../offices/holdsOffice'
import { checkConfirmation, settleUnderAge } from '../../consent/underAge'
import { putOnRecord, rowOf } from './onRecord'
import { reasonGiven } from '../../record/reasons'
import * as W from './words'

const line = (most: number) => z.string().trim().min(1).max(most)
const reason = reasonGiven()

export const newMinor = z.strictObject({
  bornOn: birthday,
  guardian: line(100).optional(),
  contact: line(200).optional(),
  reason,
})
export const minorCorrection = z.strictObject({
  bornOn: birthday.optional(),
  guardian: line(100).optional(),
  contact: line(200).optional(),
  reason,
})
/** What shows that a guardian signed: who, on which day, and where the paper lies. */
export const confirmation = z.strictObject({
  guardian: line(100),
  contact: line(200).optional(),
  signedOn: z.iso.date(),
  paper: line(200),
})
export const withdrawal = z.strictObject({ reason })

/** @throws Problem 400 for a day that is yet to come, or of somebody who is of age. */
const checkUnderAge = (bornOn: string): void => {
  const at = now().getTime()
  if (Date.parse(bornOn) > at) throw invalid('This day is yet to come.', { field: 'bornOn' })
  if (minorOf({ bornOn, state: 'pending' }).adultAt <= at)
    throw invalid('Whoever was born on this day is of age.', { field: 'bornOn' })
}

const noon = (date: string): string => `${date}T12:00:00.000Z`

/** A child's account is shut: nobody shuts that of somebody who holds an office with one hand. @throws Problem 409 `second-hand` */
const refuseHolder = async (req: PayloadRequest, subject: string): Promise<void> => {
  if (await holdsOffice(req, subject))
    throw new Problem(409, 'second-hand', 'This person holds an office. Have it taken first.')
}

/**
 * Whether somebody may be recorded as born on a day, by whichever door.
 * @throws Problem 400 for a day on which no minor was born, 404 for nobody, 409 `second-hand` for who holds an office.
 */
export const checkMinor = async (req: PayloadRequest, subject: string, bornOn: string): Promise<void> => {
  checkUnderAge(bornOn)
  await rowOf(req, 'users', subject)
  await refuseHolder(req, subject)
}

/** Records that somebody is under age. Until a guardian has consented, what he agrees to counts for nothing; under 14 the account is shut. */
export const recordMinor = async (
  req: PayloadRequest,
  subject: string,
  { bornOn, reason: why, ...more }: z.infer<typeof newMinor>,
): Promise<{ id: string }> => {
  await checkMinor(req, subject, bornOn)
  const taken = () => new Problem(409, 'conflict', 'This person is recorded as a minor already.')
  const where = { subject: { equals: subject } }
  if (await pastAccess(req.payload, 'whole').one('guardianships', where)) throw taken()
  try {
    const row = await req.payload.create({
      collection: 'guardianships',
      data: { subject, bornOn: noon(bornOn), state: 'pending', ...more },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await putOnRecord(req, {
      act: 'minor-recorded',
      subject,
      reason: why,
      slug: 'guardianships',
      row: String(row.id),
      told: W.recordedUnderAge,
    })
    return { id: String(row.id) }
  } catch (error) {
    if (isDuplicate(error)) throw taken()
    throw error
  }
}

const change = async (
  req: PayloadRequest,
  id: string,
  data: Record<string, unknown>,
  { act, reason: why, told }: { act: AuditAct; reason?: string; told: Both },
): Promise<{ ok: true }> => {
  const row = await rowOf<{ subject: unknown }>(req, 'guardianships', id)
  const { payload, user } = req
  if (data.state !== 'confirmed') await refuseHolder(req, idOf(row.subject))
  await checkConfirmation(req, { ...row, ...data })
  const set = { ...data, recordedAt: now().toISOString(), recordedBy: user?.id }
  await setFields(payload, 'guardianships', id, set)
  await settleUnderAge(payload, idOf(row.subject))
  await putOnRecord(req, {
    act,
    subject: idOf(row.subject),
    reason: why,
    slug: 'guardianships',
    row: id,
    fields: Object.keys(data),
    told,
  })
  return { ok: true }
}

/** The signed consent of a guardian is here. */
export const confirmGuardian = (
  req: PayloadRequest,
  id: string,
  { signedOn, ...given }: z.infer<typeof confirmation>,
): Promise<{ ok: true }> =>
  change(
    req,
    id,
    { state: 'confirmed', signedOn: noon(signedOn), ...given },
    {
      act: 'guardian-confirmed',
      told: W.yourGuardiansSignedConsent,
    },
  )

/** A guardian refused, or takes the consent back. */
export const withdrawGuardian = (
  req: PayloadRequest,
  id: string,
  { reason: why }: z.infer<typeof withdrawal>,
): Promise<{ ok: true }> =>
  change(
    req,
    id,
    { state: 'withdrawn' },
    {
      act: 'guardian-withdrawn',
      reason: why,
      told: W.yourGuardianHasRefused,
    },
  )

/** Corrects the day of birth, or who the guardian is. */
export const correctMinor = (
  req: PayloadRequest,
  id: string,
  { bornOn, reason: why, ...more }: z.infer<typeof minorCorrection>,
): Promise<{ ok: true }> => {
  const at = now().getTime()
  if (bornOn && Date.parse(bornOn) > at) throw invalid('This day is yet to come.', { field: 'bornOn' })
  const isOfAge = bornOn !== undefined && minorOf({ bornOn, state: 'pending' }).adultAt <= at
  return change(
    req,
    id,
    { ...(bornOn ? { bornOn: noon(bornOn) } : {}), ...more },
    {
      act: 'minor-corrected',
      reason: why,
      told: isOfAge ? W.youAreOnRecord : W.yourDayOfBirth,
    },
  )
}

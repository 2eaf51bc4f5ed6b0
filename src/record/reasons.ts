import type { Payload } from 'payload'
import { z } from 'zod'
import { now } from '../base/clock'
import { REASON } from '../base/reason'
import { pastAccess } from '../db/rows'
import type { AuditAct } from './audit'

/** What a door takes as a reason. @param least characters that it asks for. */
export const reasonGiven = (least: number = REASON.least) => z.string().trim().min(least).max(REASON.most)

/**
 * Keeps what somebody gave as the reason of an act: a row that has a subject, and so is read by him and goes with him; the log holds its id
 * alone, since nothing that lies there can be erased.
 * @returns its id.
 */
export const keepReason = async (
  payload: Payload,
  reason: { subject: string | null; by: string; act: AuditAct; text: string },
): Promise<string> => {
  return await pastAccess(payload, 'decided').add('reasons', {
    ...reason,
    at: now().toISOString(),
  })
}

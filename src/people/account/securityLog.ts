import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { now } from '../../base/clock'
import { pastAccess } from '../../db/rows'
import type { SecurityEvent } from '../../i18n/securityEvents'
import { inForceAt, termOf } from '../../policy/decide/boundTerm'
import { readEpochs } from '../../policy/decide/epochs'
import { sealedPolicies } from '../../policy/decide/policies'

const DAY = 86_400_000
/** How long a row is kept where no version says. */
const KEPT = 365

export interface SecurityEntry {
  event: SecurityEvent
  /** Whose account; null for a name that is nobody's. */
  subject: string | null
  browser?: string
  /** Two with one key are one. */
  key?: string
}

const daysKept = async (payload: Payload, at: Date): Promise<number> => {
  const { policy } = await readEpochs(payload, '')
  const current = inForceAt(await sealedPolicies(payload, policy), at.getTime()).at(-1)
  return termOf(current, 'security-log')?.retentionDays ?? KEPT
}

/** Writes what happened at the door: no address, and nothing that was typed. */
export const logSecurity = async (
  payload: Payload,
  { event, subject, browser, key }: SecurityEntry,
): Promise<void> => {
  const at = now()
  const expiresAt = new Date(at.getTime() + (await daysKept(payload, at)) * DAY).toISOString()
  const row = { event, at: at.toISOString(), expiresAt, key: key ?? randomUUID() }
  const about = { ...(subject ? { subject } : {}), ...(browser ? { browser } : {}) }
  await pastAccess(payload, 'machine').addOnce('security-log', { ...row, ...about })
}

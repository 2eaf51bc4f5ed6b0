import type { Payload, PayloadRequest } from 'payload'
import { now } from '../clock'
import { hasRole } from '../access/roles'

export type AuditAct =
  | 'look'
  | 'viewing'
  | 'consent'
  | 'acceptance'
  | 'policy-published'
  | 'policy-signed'
  | 'refusal'
  | 'enrolled'
  | 'device-revoked'
  | 'invited'
  | 'employment-ended'
  | 'employment-restored'
  | 'state-changed'
  | 'roles-changed'
  | 'deleted-by-owner'
  | 'redaction-asked'
  | 'redaction-approved'
  | 'redaction-refused'
  | 'redaction-done'
  | 'first-person'
  | 'signed-in'
  | 'imported'
  | 'import-undone'
  | 'team-changed'
  | 'link-opened'
  | 'link-by-command'
  | 'address-changed'
  | 'letter-retried'
  | 'announced'
  | 'announcement-withdrawn'
  | 'breach-signed'
  | 'breach-told'
  | 'breach-step'
  | 'breach-by-hand'
  | 'breach-closed'
  | 'child-reported'
  | 'child-report-answered'
  | 'paper-recorded'

export interface AuditEntry {
  act: AuditAct
  actor?: string | null
  actorRole?: string | null
  subject?: string | null
  category?: string | null
  purpose?: string | null
  viewing?: string | null
  /** How many rows were opened. */
  count?: number | null
  detail?: string | null
}

/** Writes to the audit log and returns when it is stored: whoever shows data awaits this first. */
export const audit = async (payload: Payload, ...entries: AuditEntry[]): Promise<void> => {
  for (const entry of entries) {
    await payload.db.create({ collection: 'audit-log', data: { ...entry, at: now().toISOString() }, req: {} })
  }
}

/** The role under which somebody acts, for the record. */
export const actingRole = (user: PayloadRequest['user']): string => {
  const roles = ['privacy', 'hr', 'admin'] as const
  return roles.find((role) => hasRole(user as { roles?: string[] }, role)) ?? 'employee'
}

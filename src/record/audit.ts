import { AsyncLocalStorage } from 'node:async_hooks'
import type { Payload, PayloadRequest } from 'payload'
import { now } from '../base/clock'
import { insertRows, newId } from '../db/insertRows'
import { hasRole } from '../base/roles'

/** `created`, `changed`, `deleted`: rows that are edited as such; `acted`: an act that has no name of its own. */
export type AuditAct =
  | 'created'
  | 'changed'
  | 'deleted'
  | 'acted'
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
  | 'contact-changed'
  | 'link-made'
  | 'link-stopped'
  | 'password-changed'
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
  | 'person-corrected'
  | 'employment-begun'
  | 'employment-taken-back'
  | 'employment-corrected'
  | 'team-joined'
  | 'team-left'
  | 'team-role-changed'
  | 'minor-recorded'
  | 'minor-corrected'
  | 'guardian-confirmed'
  | 'guardian-withdrawn'
  | 'hours-changed'
  | 'act-begun'
  | 'act-signed'
  | 'act-stopped'
  | 'office-by-command'
  | 'connection-changed'
  | 'hours-widened'
  | 'work-asked'
  | 'work-approved'
  | 'work-refused'
  | 'work-withdrawn'
  | 'sheet-signed'
  | 'sheet-disputed'
  | 'period-closed'
  | 'period-reopened'
  | 'period-exported'

export interface AuditEntry {
  /** Of what is told once, whoever tells it again: the id of the row that it is told of. */
  id?: string
  act: AuditAct
  actor?: string | null
  actorRole?: string | null
  subject?: string | null
  category?: string | null
  purpose?: string | null
  viewing?: string | null
  /** How many rows were opened, shown in a list, or counted. */
  count?: number | null
  /** Of the rows that were opened or counted: their local dates, with commas between. */
  days?: string | null
  /** Of those that were shown, and not only counted: their local dates; of a picture that was opened by itself, with its time. */
  shown?: string | null
  /** Of a list that was shown: the ids of its rows, with commas between. */
  rows?: string | null
  /** Of which collection or global which row was written, and which of its fields, by their names. */
  slug?: string | null
  row?: string | null
  fields?: string | null
  /** The id of what `keepReason` keeps: the words themselves never lie here. */
  reason?: string | null
  detail?: string | null
}

/** Counts the rows that an act leaves, so that none goes without. */
const scope = new AsyncLocalStorage<{ rows: number }>()

/** Runs an act. @returns what it returns, and how many rows it left in the log. */
export const countingRows = async <T>(act: () => Promise<T>): Promise<{ value: T; rows: number }> => {
  const counted = { rows: 0 }
  const value = await scope.run(counted, act)
  return { value, rows: counted.rows }
}

/** Writes to the audit log and returns when it is stored: whoever shows data awaits this first. */
export const audit = async (payload: Payload, ...entries: AuditEntry[]): Promise<void> => {
  const counted = scope.getStore()
  if (counted) counted.rows += entries.length
  const at = now()
  await insertRows(
    payload,
    'audit-log',
    entries.map(({ id = newId(payload), ...entry }) => ({ ...entry, id, at })),
  )
}

/** The role under which somebody acts, for the record. */
export const actingRole = (user: PayloadRequest['user']): string => {
  const roles = ['privacy', 'hr', 'admin'] as const
  return roles.find((role) => hasRole(user as { roles?: string[] }, role)) ?? 'employee'
}

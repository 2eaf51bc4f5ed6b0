import type { Payload } from 'payload'
import { audit, type AuditAct } from '../../record/audit'
import { pastAccess } from '../../db/rows'
import type { PendingAct } from './pending'

/** What an act did, on record once, also where it was cut off and done again; under whoever completed it, else whoever began it. */
export const auditOnce = async (
  payload: Payload,
  name: AuditAct,
  act: PendingAct,
  detail: string,
): Promise<void> => {
  const row = { collection: 'pending-acts', row: act.id }
  const known = await pastAccess(payload, 'machine').one('audit-log', {
    and: [{ act: { equals: name } }, { row: { equals: act.id } }],
  })
  if (known) return
  await audit(payload, {
    act: name,
    actor: act.secondBy ?? act.begunBy,
    actorRole: act.secondAs ?? act.begunAs,
    subject: act.subject,
    reason: act.reason,
    detail,
    ...row,
  })
}

import type { Payload } from 'payload'
import { now } from '../base/clock'
import { audit } from '../record/audit'
import { pastAccess } from '../db/rows'
import type { AnyRequest, RequestKind, Rows } from './kind'
import { tellOf } from './tellOf'

/**
 * Takes a request: its clock begins, it is on record, and whoever answers is told where the kind says so.
 * @param given what the kind's row holds beside state and moments.
 * @param role in which whoever asks does so
 * @returns what is stored of it.
 */
export const askRequest = async <Row extends AnyRequest>(
  payload: Payload,
  kind: RequestKind<Row>,
  given: Record<string, unknown>,
  role = 'employee',
): Promise<Row> => {
  const { collection, fields, waits, clock, asked } = kind
  const at = now()
  const data = {
    ...given,
    state: waits[0],
    [fields.askedAt]: at.toISOString(),
    ...(clock && fields.dueAt ? { [fields.dueAt]: (await clock.due(payload, at)).toISOString() } : {}),
  }
  const rows: Rows = pastAccess(payload, 'decided')
  const row = { ...data, id: await rows.add(collection, data) } as unknown as Row // as the kind hands it over
  const by = kind.askedBy(row)
  await audit(payload, {
    act: asked.act,
    ...(by ? { actor: by, actorRole: role } : {}),
    ...asked.record(row, undefined),
  })
  await tellOf(payload, kind, row, '', asked.told)
  return row
}

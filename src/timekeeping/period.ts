import type { Payload } from 'payload'
import { notFound } from '../base/errors'
import { idOf, isId } from '../base/ids'
import { pastAccess } from '../db/rows'

export type PeriodState = 'open' | 'closing' | 'closed'

/** What was done with a period. */
export interface PeriodAct {
  act: 'closed' | 'reopened'
  at: string
  by: string
  reason?: string
}

export interface Period {
  id: string
  name: string
  company: string
  /** Both included, local. */
  from: string
  to: string
  state: PeriodState
  history: PeriodAct[]
}

/** @throws Problem 404 */
export const readPeriod = async (payload: Payload, id: string): Promise<Period> => {
  const row = isId(id) ? await pastAccess(payload, 'decided').byId('attendance-periods', id) : null
  if (!row) throw notFound()
  return {
    id,
    name: row.name ?? '',
    company: idOf(row.company),
    from: row.from.slice(0, 10),
    to: row.to.slice(0, 10),
    state: row.state,
    history: Array.isArray(row.history) ? (row.history as PeriodAct[]) : [],
  }
}

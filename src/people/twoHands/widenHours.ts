import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { invalid, notFound } from '../../base/errors'
import { isId } from '../../base/ids'
import { differences, placeAfter, placeOf, readCompany, type collecting } from '../staff/collecting'
import { beginAct } from './begin'

/** Begins hours, a zone or a country that widen collecting: two sign them, and each person of the company is told before they bind. */
export const widenHours = async (
  req: PayloadRequest,
  id: string,
  { reason, ...wish }: z.infer<typeof collecting>,
): Promise<{ state: 'waiting'; act: string; waitsUntil: string | null }> => {
  if (!reason) throw invalid('A reason is needed.', { field: 'reason' })
  const company = isId(id) ? await readCompany(req.payload, id) : null
  if (!company) throw notFound()
  const [before, after] = [placeOf(company), placeAfter(company, wish)]
  if (!differences(before, after).length) throw invalid('This changes nothing.', { field: 'hours' })
  const act = await beginAct(req, { kind: 'hours', what: { company: id, before, after }, reason })
  return { state: 'waiting', act: act.id, waitsUntil: act.waitsUntil }
}

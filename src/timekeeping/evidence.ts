import type { Payload, Where } from 'payload'
import { addDays } from '../attendance/engine/dates'
import type { Absence, Approval, Correction, Punch } from '../attendance/engine/types'
import { offsetAt } from '../attendance/engine/zone'
import { idOf } from '../base/ids'
import { pastAccess, type Row } from '../db/rows'

const MINUTE = 60_000

/** What was punched, and what was approved, of one employment; each with the local date that it is of. */
export interface Evidence {
  punches: (Punch & { date: string })[]
  corrections: (Correction & { date: string })[]
  approvals: (Approval & { date: string })[]
  absences: { from: string; to: string; absence: Absence }[]
}

const NOTHING: Evidence = { punches: [], corrections: [], approvals: [], absences: [] }

const between = (employments: readonly string[], from: string, to: string): Where => ({
  and: [
    { employment: { in: [...employments] } },
    { localDate: { greater_than_equal: from } },
    { localDate: { less_than_equal: to } },
  ],
})

const punchOf = ({ capturedAt, kind, offset, localDate }: Row<'punches'>) => ({
  at: Date.parse(capturedAt),
  kind,
  offset,
  date: localDate,
})

/** What was approved as a correction, with the wall clock of its zone. */
const correctionOf = ({
  do: act,
  at,
  kind,
  zone,
  localDate,
}: Row<'corrections'>): Evidence['corrections'] => {
  const common = { state: 'approved' as const, at: Date.parse(at), date: localDate }
  if (act === 'ignore') return [{ ...common, do: act }]
  if (!kind) return []
  return act === 'add'
    ? [{ ...common, do: act, kind, offset: offsetAt(zone, minuteOf(at)) }]
    : [{ ...common, do: act, kind }]
}

const approvalOf = ({ from, to, localDate }: Row<'overtime-requests'>) => ({
  from: minuteOf(from),
  to: minuteOf(to),
  state: 'approved' as const,
  date: localDate,
})

/** What a leave counts as; of a sensitive kind a day says no more than that it was another. */
type Kind = Pick<Absence, 'kind' | 'counts'>

const leaveKinds = async (payload: Payload, ids: string[]): Promise<(id: string) => Kind> => {
  const rows = ids.length
    ? await pastAccess(payload, 'decided').all('leave-kinds', { id: { in: [...new Set(ids)] } })
    : []
  const kinds = new Map(
    rows.map(({ id, counts, sensitive }) => [id, { kind: sensitive ? 'other' : id, counts }]),
  )
  return (id) => kinds.get(id) ?? { kind: 'other', counts: 'leave' }
}

/** Whatever reaches into days from one date to another, however long it is. */
const onLeave = (employments: readonly string[], from: string, to: string): Where => ({
  and: [
    { employment: { in: [...employments] } },
    { state: { equals: 'approved' } },
    { localDate: { less_than_equal: to } },
    { lastDate: { greater_than_equal: from } },
  ],
})

const absenceOf = (
  { localDate, lastDate, half, from, to }: Row<'absences'>,
  kind: Kind,
): Evidence['absences'][number] => ({
  from: localDate,
  to: lastDate,
  absence: {
    ...kind,
    state: 'approved',
    ...(from && to ? { from: minuteOf(from), to: minuteOf(to) } : half ? { half } : { full: true as const }),
  },
})

/** Reads what days from one date to another follow from: that of the day before and after too. */
export const readEvidence = async (
  payload: Payload,
  employments: readonly string[],
  from: string,
  to: string,
): Promise<(employment: string) => Evidence> => {
  const rows = pastAccess(payload, 'decided')
  const near = between(employments, addDays(from, -1), addDays(to, 1))
  const approved: Where = { and: [near, { state: { equals: 'approved' } }] }
  const [punches, corrections, overtime, absences] = await Promise.all([
    rows.all('punches', near, { sort: ['capturedAt', 'seq'] }),
    rows.all('corrections', approved, { sort: ['decidedAt', 'id'] }),
    rows.all('overtime-requests', approved, { sort: ['from', 'id'] }),
    rows.all('absences', onLeave(employments, from, to), { sort: ['decidedAt', 'id'] }),
  ])
  const kindOf = await leaveKinds(
    payload,
    absences.map(({ kind }) => idOf(kind)),
  )
  const found = new Map<string, Evidence>()
  const of = (employment: unknown): Evidence => {
    const id = idOf(employment)
    const known = found.get(id)
    if (known) return known
    const made = { punches: [], corrections: [], approvals: [], absences: [] }
    found.set(id, made)
    return made
  }
  for (const row of punches) of(row.employment).punches.push(punchOf(row))
  for (const row of corrections) of(row.employment).corrections.push(...correctionOf(row))
  for (const row of overtime) of(row.employment).approvals.push(approvalOf(row))
  for (const row of absences) of(row.employment).absences.push(absenceOf(row, kindOf(idOf(row.kind))))
  return (employment) => found.get(employment) ?? NOTHING
}

/** A request that waits, as it would count were it approved. */
export type Wish =
  | { collection: 'overtime-requests'; row: Row<'overtime-requests'> }
  | { collection: 'absences'; row: Row<'absences'> }

/** The same evidence, and what waits as if it were approved. */
export const withWish = async (payload: Payload, evidence: Evidence, wish: Wish): Promise<Evidence> => {
  if (wish.collection === 'overtime-requests')
    return { ...evidence, approvals: [...evidence.approvals, approvalOf(wish.row)] }
  const kind = idOf(wish.row.kind)
  const kindOf = await leaveKinds(payload, [kind])
  return { ...evidence, absences: [...evidence.absences, absenceOf(wish.row, kindOf(kind))] }
}

/** Minutes since 1970 of an ISO moment. */
export const minuteOf = (at: string): number => Math.floor(Date.parse(at) / MINUTE)

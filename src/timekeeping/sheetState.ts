import type { Payload } from 'payload'
import { now } from '../base/clock'
import { idOf } from '../base/ids'
import { pastAccess, type Row } from '../db/rows'
import { noonOf, type Employed } from './employed'
import type { Period } from './period'
import { stampOfPast, type WorkStamp } from './stampOf'

export type SheetState = Row<'attendance-states'>['state']

const keyOf = (period: string, employment: string): string => `${period}:${employment}`

const iso = (stamp: WorkStamp) => ({
  ...stamp,
  capturedAt: stamp.capturedAt.toISOString(),
  receivedAt: stamp.receivedAt.toISOString(),
  expiresAt: stamp.expiresAt.toISOString(),
})

/** The last day of a period on which somebody was employed. */
const lastDayOf = ({ to }: Period, { until }: Employed): string => (until && until < to ? until : to)

const placed = (period: Period, employed: Employed) => {
  const localDate = lastDayOf(period, employed)
  return { capturedAt: noonOf(employed, localDate), receivedAt: now().getTime(), localDate }
}

/** How far the sheets of a period are, by employment; one that nobody has touched has no row. */
export const statesOf = async (
  payload: Payload,
  period: string,
): Promise<Map<string, Row<'attendance-states'>>> => {
  const rows = await pastAccess(payload, 'decided').all('attendance-states', { period: { equals: period } })
  return new Map(rows.map((row) => [idOf(row.employment), row]))
}

/** Sets how far a sheet is. Where the policy does not let it be kept, nothing is. */
export const setState = async (
  payload: Payload,
  period: Period,
  employed: Employed,
  state: SheetState,
  hash: string | null,
): Promise<void> => {
  const rows = pastAccess(payload, 'decided')
  const key = keyOf(period.id, employed.id)
  const set = { state, hash, at: now().toISOString(), changed: false }
  if (await rows.changeIf('attendance-states', { key: { equals: key } }, set)) return
  const stamp = stampOfPast(employed, 'attendance-days', placed(period, employed))
  if (!stamp) return
  const row = { ...iso(stamp), ...set, key, period: period.id, firstDate: period.from }
  await rows.addOnce('attendance-states', row)
}

/** Keeps the bytes of a sheet, once. */
export const keepSheet = async (
  payload: Payload,
  period: Period,
  employed: Employed,
  {
    bytes,
    hash,
    how,
    dispute,
  }: { bytes: string; hash: string; how: 'signed' | 'disputed' | 'unsigned'; dispute?: string },
): Promise<boolean> => {
  const stamp = stampOfPast(employed, 'attendance-sheets', placed(period, employed))
  if (!stamp) return false
  const key = `${keyOf(period.id, employed.id)}:${hash}:${how}`
  await pastAccess(payload, 'decided').addOnce('attendance-sheets', {
    ...iso(stamp),
    key,
    period: period.id,
    how,
    sealedAt: now().toISOString(),
    bytes,
    hash,
    ...(dispute ? { dispute } : {}),
  })
  return true
}

/** A day that was signed for came to something else: its sheet is asked for again, and says so. */
export const askAgain = (payload: Payload, employment: string, date: string): Promise<void> =>
  pastAccess(payload, 'machine').changeAll(
    'attendance-states',
    {
      and: [
        { employment: { equals: employment } },
        { state: { in: ['signed', 'disputed'] } },
        { firstDate: { less_than_equal: date } },
        { localDate: { greater_than_equal: date } },
      ],
    },
    { state: 'open', changed: true },
  )

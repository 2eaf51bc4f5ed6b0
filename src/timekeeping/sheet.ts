import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Payload, PayloadRequest, Where } from 'payload'
import { idOf, maybeId } from '../base/ids'
import { pastAccess, type Row } from '../db/rows'
import type { Employed } from './employed'
import type { Period } from './period'

/** Minutes that a sheet tells of each day, and sums. */
export const MINUTES = [
  'due',
  'worked',
  'late',
  'early',
  'missing',
  'forgiven',
  'leave',
  'break',
  'overtimeWorkday',
  'overtimeRest',
  'overtimeHoliday',
  'uncounted',
  'night',
] as const
export type Minutes = Record<(typeof MINUTES)[number], number>

export interface SheetDay extends Minutes {
  date: string
  status: string
  leaveByKind: Record<string, number>
  reasons: string[]
  firstIn: string | null
  lastOut: string | null
}

/** What is signed: whose days, of which period, and what they sum up to. Lengths are minutes, moments UTC. */
export interface Sheet {
  format: 1
  period: { from: string; to: string; company: string }
  person: { id: string; employment: string; name: string; number: string }
  zone: string
  days: SheetDay[]
  totals: Minutes & { statuses: Record<string, number> }
}

export const sumsOf = (days: readonly Minutes[]): Minutes =>
  Object.fromEntries(MINUTES.map((name) => [name, days.reduce((sum, day) => sum + day[name], 0)])) as Minutes // each of its own names

/** How many days there are of each status. */
export const countsOf = (days: readonly { status: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { status } of days) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

const iso = (at: string | null | undefined): string | null => (at ? new Date(at).toISOString() : null)

export const sheetDay = (row: Row<'attendance-days'>): SheetDay => ({
  date: row.localDate,
  status: row.status,
  ...(Object.fromEntries(MINUTES.map((name) => [name, row[name]])) as Minutes),
  leaveByKind: (row.leaveByKind ?? {}) as Record<string, number>,
  reasons: (row.reasons ?? []) as string[],
  firstIn: iso(row.firstIn),
  lastOut: iso(row.lastOut),
})

/** A day with what a sheet does not say of it. */
export interface StoredDay extends SheetDay {
  shift: string | null
  zone: string
}

/** The filter by which a reader may see days, made from access; false where he may see none. */
export const daysOpenTo = async (req: PayloadRequest): Promise<Where | boolean> =>
  await req.payload.collections['attendance-days'].config.access.read({ req })

/**
 * The stored days of employments in a period, in order, by employment.
 * @param open those of them that a reader may open, as access says it: `daysOpenTo`
 */
export const storedDays = async (
  payload: Payload,
  employments: readonly string[],
  { from, to }: Pick<Period, 'from' | 'to'>,
  open: Where | boolean = true,
): Promise<Map<string, StoredDay[]>> => {
  if (open === false) return new Map()
  const rows = await pastAccess(payload, 'decided').all(
    'attendance-days',
    {
      and: [
        ...(open === true ? [] : [open]),
        { employment: { in: [...employments] } },
        { localDate: { greater_than_equal: from } },
        { localDate: { less_than_equal: to } },
      ],
    },
    { sort: 'localDate' },
  )
  const days = new Map<string, StoredDay[]>()
  for (const row of rows) {
    const id = idOf(row.employment)
    const day = { ...sheetDay(row), shift: maybeId(row.shift), zone: row.zone }
    const known = days.get(id)
    if (known) known.push(day)
    else days.set(id, [day])
  }
  return days
}

/** The same as a sheet tells of them. */
export const daysIn = async (
  payload: Payload,
  employments: readonly string[],
  period: Pick<Period, 'from' | 'to'>,
): Promise<Map<string, SheetDay[]>> => {
  const plain = ({ shift: _, zone: __, ...day }: StoredDay): SheetDay => day
  const stored = await storedDays(payload, employments, period)
  return new Map([...stored].map(([id, days]) => [id, days.map(plain)]))
}

/** What people are called, and their numbers, by employment. */
export const namesOf = async (
  payload: Payload,
  people: readonly Employed[],
): Promise<Map<string, { name: string; number: string }>> => {
  const rows = pastAccess(payload, 'named')
  const [users, employments] = await Promise.all([
    rows.all(
      'users',
      { id: { in: [...new Set(people.map(({ subject }) => subject))] } },
      { select: ['name'] },
    ),
    rows.all('employments', { id: { in: people.map(({ id }) => id) } }, { select: ['number'] }),
  ])
  const names = new Map(users.map(({ id, name }) => [id, name]))
  const numbers = new Map(employments.map(({ id, number }) => [id, number ?? '']))
  return new Map(
    people.map(({ id, subject }) => [id, { name: names.get(subject) ?? '', number: numbers.get(id) ?? '' }]),
  )
}

/** The sheet of one employment, its bytes (RFC 8785), and their hash. */
export const sealSheet = (
  { from, to, company }: Period,
  { id, subject, span }: Employed,
  named: { name: string; number: string },
  days: SheetDay[],
): { sheet: Sheet; bytes: string; hash: string } => {
  const sheet: Sheet = {
    format: 1,
    period: { from, to, company },
    person: { id: subject, employment: id, ...named },
    zone: span.zone,
    days,
    totals: { ...sumsOf(days), statuses: countsOf(days) },
  }
  const bytes = canonicalize(sheet) ?? ''
  return { sheet, bytes, hash: createHash('sha256').update(bytes, 'utf8').digest('hex') }
}

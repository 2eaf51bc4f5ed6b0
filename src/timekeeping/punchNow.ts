import type { Payload } from 'payload'
import { addDays } from '../attendance/engine/dates'
import type { PunchKind, Window } from '../attendance/engine/types'
import { now } from '../base/clock'
import type { RefusalCode } from '../base/errors'
import { pastAccess } from '../db/rows'
import { localDate } from '../policy/decide/workingTime'
import type { Employed } from './employed'
import { readRoster } from './roster'
import { stampNow } from './stampOf'

/** For how long an in is open: an out closes one of so long before. */
const LONGEST = 16 * 3_600_000

/** What the page on which somebody punches says. */
export interface PunchNow {
  date: string
  zone: string
  /** What is to be worked today; null where nobody says, or nothing is. */
  shift: { name: string; parts: Window[]; due: boolean } | null
  /** Today's, and the one of yesterday that is still open. */
  punches: { id: string; at: string; kind: PunchKind; flags: string[] }[]
  /** What the one button does, and what may be said beside. */
  next: 'in' | 'out' | 'break-end'
  also: ('out' | 'break-start')[]
  /** Since when somebody is in, or on a break; null where neither. */
  since: string | null
  /** How long a punch is kept, in days; null as long as the account; or why none is taken. */
  kept: { days: number | null } | { refused: RefusalCode }
}

const stateAfter = (kind: PunchKind | undefined, isOpen: boolean): Pick<PunchNow, 'next' | 'also'> => {
  if (!isOpen || kind === undefined || kind === 'out') return { next: 'in', also: [] }
  return kind === 'break-start'
    ? { next: 'break-end', also: ['out'] }
    : { next: 'out', also: ['break-start'] }
}

const keptOf = (employed: Employed, at: number): PunchNow['kept'] => {
  const judged = stampNow(employed, 'punches', { capturedAt: at, receivedAt: at })
  if ('code' in judged) return { refused: judged.code }
  const days = Math.round((judged.stamp.expiresAt.getTime() - at) / 86_400_000)
  return { days: judged.stamp.expiresAt.getUTCFullYear() === 9999 ? null : days }
}

const shiftToday = async (payload: Payload, employed: Employed, date: string): Promise<PunchNow['shift']> => {
  const roster = await readRoster(payload, [employed], addDays(date, -1), addDays(date, 1))
  const { shift, shiftId, due } = roster.rotaOn(employed, date)
  if (!shift || !shiftId) return null
  const row = await pastAccess(payload, 'named').byId('shifts', shiftId, { select: ['name'] })
  const parts = 'parts' in shift ? [...shift.parts] : 'span' in shift ? [shift.span] : []
  return { name: row?.name ?? '', parts, due }
}

/** What somebody may punch now by an employment of his, and what he has punched today. */
export const punchNow = async (payload: Payload, employed: Employed): Promise<PunchNow> => {
  const at = now().getTime()
  const { zone } = employed.span
  const date = localDate(at, zone)
  const rows = await pastAccess(payload, 'own').all(
    'punches',
    {
      and: [
        { employment: { equals: employed.id } },
        { localDate: { greater_than_equal: addDays(date, -1) } },
      ],
    },
    { sort: ['capturedAt', 'seq'] },
  )
  const last = rows.at(-1)
  const isOpen = last !== undefined && last.kind !== 'out' && at - Date.parse(last.capturedAt) <= LONGEST
  return {
    date,
    zone,
    shift: await shiftToday(payload, employed, date),
    punches: rows
      .filter((row) => row.localDate >= date || (isOpen && row === last))
      .map(({ id, capturedAt, kind, flags }) => ({
        id,
        at: new Date(capturedAt).toISOString(),
        kind,
        flags: (flags ?? []) as string[],
      })),
    ...stateAfter(last?.kind, isOpen),
    since: isOpen ? new Date(last.capturedAt).toISOString() : null,
    kept: keptOf(employed, at),
  }
}

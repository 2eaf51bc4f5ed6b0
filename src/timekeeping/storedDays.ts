import { isDeepStrictEqual } from 'node:util'
import type { Payload, Where } from 'payload'
import type { Day } from '../attendance/engine/types'
import { idOf } from '../base/ids'
import { markKey } from '../db/markRows'
import { pastAccess } from '../db/rows'
import { ENGINE } from './dayInput'
import { sheetDay } from './sheet'
import { askAgain } from './sheetState'
import type { WorkStamp } from './stampOf'

/** What is asked of a row before its day is computed anew. */
export interface KnownDay {
  id: string
  employment: string
  date: string
  rev: number
  inputs: string
  status: Day['status']
  lastOut: number | null
}

export interface KnownMark {
  key: string
  n: number
}

const MINUTE = 60_000
const minuteOrNull = (at: string | null | undefined): number | null => (at ? Date.parse(at) / MINUTE : null)
const isoOrNull = (minute: number | null): string | null =>
  minute === null ? null : new Date(minute * MINUTE).toISOString()

const dates = (field: string, employments: readonly string[], from: string, to: string): Where => ({
  and: [
    { employment: { in: [...employments] } },
    { [field]: { greater_than_equal: from } },
    { [field]: { less_than_equal: to } },
  ],
})

/** By `markKey`. The marks are read before the rows, and both before what days follow from. */
export const knownDays = async (
  payload: Payload,
  employments: readonly string[],
  from: string,
  to: string,
): Promise<{ marks: Map<string, KnownMark>; days: Map<string, KnownDay> }> => {
  const rows = pastAccess(payload, 'machine')
  const marked = await rows.all('attendance-dirty', dates('date', employments, from, to))
  const stored = await rows.all('attendance-days', dates('localDate', employments, from, to), {
    select: ['employment', 'localDate', 'rev', 'inputs', 'status', 'lastOut'],
  })
  return {
    marks: new Map(marked.map(({ key, n }) => [key, { key, n }])),
    days: new Map(
      stored.map((row) => {
        const known: KnownDay = {
          id: row.id,
          employment: idOf(row.employment),
          date: row.localDate,
          rev: row.rev,
          inputs: row.inputs,
          status: row.status,
          lastOut: minuteOrNull(row.lastOut),
        }
        return [markKey({ employment: known.employment, date: known.date }), known]
      }),
    ),
  }
}

const fieldsOf = (day: Day) => {
  const { overtime, reasons, firstIn, lastOut, balance = null, leaveByKind, ...minutes } = day
  return {
    ...minutes,
    leaveByKind: { ...leaveByKind },
    overtimeWorkday: overtime.workday,
    overtimeRest: overtime.rest,
    overtimeHoliday: overtime.holiday,
    balance,
    reasons: [...reasons],
    firstIn: isoOrNull(firstIn),
    lastOut: isoOrNull(lastOut),
    engine: ENGINE,
  }
}

export interface ComputedDay {
  day: Day
  inputs: string
  shift: string | null
  stamp: WorkStamp
}

const iso = (stamp: WorkStamp) => ({
  ...stamp,
  capturedAt: stamp.capturedAt.toISOString(),
  receivedAt: stamp.receivedAt.toISOString(),
  expiresAt: stamp.expiresAt.toISOString(),
})

/** Whether what is signed of a day is another than what is stored. */
const cameToElse = async (
  payload: Payload,
  { id, date }: KnownDay,
  fields: ReturnType<typeof fieldsOf>,
): Promise<boolean> => {
  const row = await pastAccess(payload, 'machine').byId('attendance-days', id)
  return row !== null && !isDeepStrictEqual(sheetDay(row), sheetDay({ ...row, ...fields, localDate: date }))
}

/**
 * Writes a day where it is not so already. Who read it before somebody else wrote it writes nothing, and leaves the mark. Until when it is kept is
 * said once.
 * @returns whether it stands as computed.
 */
export const writeDay = async (
  payload: Payload,
  { day, inputs, shift, stamp }: ComputedDay,
  known: KnownDay | undefined,
  mark: KnownMark | undefined,
): Promise<boolean> => {
  const rows = pastAccess(payload, 'machine')
  const isSo = known?.inputs === inputs && known.status === day.status && day.status !== 'open'
  const fields = fieldsOf(day)
  if (known && (mark || !isSo)) {
    const { team, policyVersion } = stamp
    // First, so that whoever is cut off between the two has asked for what is signed again, and not the other way round.
    if (await cameToElse(payload, known, fields)) await askAgain(payload, known.employment, known.date)
    const data = { ...fields, inputs, shift, team, policyVersion, rev: known.rev + 1 }
    const still: Where = { and: [{ id: { equals: known.id } }, { rev: { equals: known.rev } }] }
    if (!(await rows.changeIf('attendance-days', still, data))) return false
  } else if (!known) {
    const key = markKey({ employment: stamp.employment, date: stamp.localDate })
    const data = { ...iso(stamp), ...fields, key, inputs, shift, rev: 1 }
    if ((await rows.addOnce('attendance-days', data)) === null) return false
  }
  if (mark) await clearMark(payload, mark)
  return true
}

/** Clears a mark, if it still is the one that was seen. */
export const clearMark = (payload: Payload, { key, n }: KnownMark): Promise<void> =>
  pastAccess(payload, 'machine').remove('attendance-dirty', {
    and: [{ key: { equals: key } }, { n: { equals: n } }],
  })

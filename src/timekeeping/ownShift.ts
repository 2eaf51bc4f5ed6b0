import type { Payload } from 'payload'
import type { BreakWindow, Shift, Window } from '../attendance/engine/types'
import { pastAccess } from '../db/rows'
import type { Employed } from './employed'
import { readRoster } from './roster'

/** What somebody is to work on a date, as he is told it. */
export interface OwnShift {
  /** Null where nobody said by what shift he works. */
  name: string | null
  /** Whether it is to be worked on this date. */
  due: boolean
  parts: Window[]
  breaks: BreakWindow[]
  zone: string
}

const partsOf = (shift: Shift | null): Window[] => {
  if (shift?.kind === 'flexible') return [shift.span]
  return shift && 'parts' in shift ? [...shift.parts] : []
}

/** By what somebody works on a date; of nobody but himself. */
export const ownShiftOn = async (payload: Payload, employed: Employed, date: string): Promise<OwnShift> => {
  const { rotaOn } = await readRoster(payload, [employed], date, date)
  const { shift, shiftId, due, zone } = rotaOn(employed, date)
  const row = shiftId ? await pastAccess(payload, 'own').byId('shifts', shiftId) : null
  return { name: row?.name ?? null, due, parts: partsOf(shift), breaks: [...(shift?.breaks ?? [])], zone }
}

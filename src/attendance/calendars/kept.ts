import type { DayKind } from '../engine/types'
import type { Calendar } from '../pattern'
import { CN } from './cn'

/** What one notice says of one year: dates as `MM-DD`, with blanks between. */
export interface Notice {
  /** Its number. */
  notice: string
  statutory: string
  rest: string
  workday: string
}

const CALENDARS: Readonly<Record<string, Readonly<Record<number, Notice>>>> = { CN }

const KINDS = ['statutory', 'rest', 'workday'] as const satisfies readonly DayKind[]

/** The days of which the kept calendar of a country says something in a year; null where none is kept for that year. */
export const keptCalendar = (name: string, year: number): Calendar | null => {
  const notice = CALENDARS[name]?.[year]
  if (!notice) return null
  return Object.fromEntries(
    KINDS.flatMap((kind) =>
      notice[kind].split(' ').map((day): [string, DayKind] => [`${year}-${day}`, kind]),
    ),
  )
}

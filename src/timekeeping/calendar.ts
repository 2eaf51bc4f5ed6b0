import type { Payload } from 'payload'
import { keptCalendar } from '../attendance/calendars/kept'
import type { DayKind, Half } from '../attendance/engine/types'
import type { Calendar } from '../attendance/pattern'
import { idOf } from '../base/ids'
import { pastAccess } from '../db/rows'

/** The days of a company: those of its calendar, and its own over them. */
export interface CompanyDays {
  kinds: Calendar
  halves: Readonly<Record<string, Half>>
}

const HALVES: readonly string[] = ['am', 'pm'] satisfies Half[]

const keptBetween = (name: string | null | undefined, from: string, to: string): Calendar => {
  const kept: Record<string, DayKind> = {}
  for (let year = Number(from.slice(0, 4)); name && year <= Number(to.slice(0, 4)); year++)
    Object.assign(kept, keptCalendar(name, year))
  return kept
}

/** The days of companies, by company, of the years from one date to another. */
export const companyDays = async (
  payload: Payload,
  companies: readonly string[],
  from: string,
  to: string,
): Promise<(company: string) => CompanyDays> => {
  const rows = pastAccess(payload, 'decided')
  const [named, own] = await Promise.all([
    rows.all('companies', { id: { in: [...companies] } }, { select: ['calendar'] }),
    rows.all('holidays', { company: { in: [...companies] } }, { sort: 'createdAt' }),
  ])
  const calendars = new Map(named.map(({ id, calendar }) => [id, calendar]))
  return (company) => {
    const mine = own
      .filter((row) => idOf(row.company) === company)
      .map(({ date, kind }) => ({ date: date.slice(0, 10), kind }))
    return {
      kinds: {
        ...keptBetween(calendars.get(company), from, to),
        ...Object.fromEntries(
          mine.filter(({ kind }) => !HALVES.includes(kind)).map(({ date, kind }) => [date, kind as DayKind]),
        ),
      },
      halves: Object.fromEntries(
        mine.filter(({ kind }) => HALVES.includes(kind)).map(({ date, kind }) => [date, kind as Half]),
      ),
    }
  }
}

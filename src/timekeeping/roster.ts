import type { Payload } from 'payload'
import type { Shift } from '../attendance/engine/types'
import { rosteredOn, type Pattern } from '../attendance/pattern'
import { idOf, maybeId } from '../base/ids'
import { pastAccess, type Row } from '../db/rows'
import { companyDays, type CompanyDays } from './calendar'
import { noonOf, teamAt, type Employed } from './employed'
import { shiftOf } from './shift'

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** A Monday: a week begins with it. */
const MONDAY = '2026-01-05'

/** What is to be worked on a date. */
export interface Rota {
  /** Also where it is not to be worked: then it lends its breaks. */
  shift: Shift | null
  shiftId: string | null
  due: boolean
  zone: string
  /** Whether somebody said by what shift he works. */
  assigned: boolean
}

/** Who works by what: all that is asked of some people. */
export interface Roster {
  rotaOn(employed: Employed, date: string): Rota
  daysOf(company: string): CompanyDays
}

type Assignment = Row<'shift-assignments'>

const covers = ({ from, until }: Assignment, date: string): boolean =>
  from.slice(0, 10) <= date && (!until || until.slice(0, 10) >= date)

/** What names the person stands before what names his team; of two the one that began later, and then the one that was made later. */
const nearest = (a: Assignment, b: Assignment): number =>
  Number(Boolean(b.person)) - Number(Boolean(a.person)) ||
  b.from.localeCompare(a.from) ||
  b.madeAt.localeCompare(a.madeAt)

/** A shift alone is worked on some days of each week. */
const weekOf = ({ week }: Assignment, shift: string): Pattern => ({
  cycle: WEEK.map((day) => (week?.[day] ? shift : null)),
  anchor: MONDAY,
  holidays: 'follow',
  workdayShift: shift,
})

const assignmentsOf = (payload: Payload, people: readonly Employed[]): Promise<Assignment[]> => {
  const teams = people.flatMap(({ span }) => span.teams.map(({ team }) => team))
  return pastAccess(payload, 'decided').all('shift-assignments', {
    or: [
      { person: { in: [...new Set(people.map(({ subject }) => subject))] } },
      { team: { in: [...new Set(teams)] } },
    ],
  })
}

/** Reads by what some people work, and on which days, from one date to another. */
export const readRoster = async (
  payload: Payload,
  people: readonly Employed[],
  from: string,
  to: string,
): Promise<Roster> => {
  const assignments = await assignmentsOf(payload, people)
  const companies = [...new Set(people.map(({ span }) => span.company))]
  const [rows, daysOf] = await Promise.all([
    pastAccess(payload, 'decided').all('shifts', {
      id: { in: [...new Set(assignments.map(({ shift }) => idOf(shift)))] },
    }),
    companyDays(payload, companies, from, to),
  ])
  const shifts = new Map(rows.map((row) => [row.id, shiftOf(row)]))
  const rotaOn = (employed: Employed, date: string): Rota => {
    const team = teamAt(employed, noonOf(employed, date))
    const [assignment] = assignments
      .filter((each) => covers(each, date))
      .filter((each) => maybeId(each.person) === employed.subject || (team && maybeId(each.team) === team))
      .sort(nearest)
    const { zone } = employed.span
    if (!assignment) return { shift: null, shiftId: null, due: false, zone, assigned: false }
    const shiftId = idOf(assignment.shift)
    const { kinds } = daysOf(employed.span.company)
    const { due } = rosteredOn(weekOf(assignment, shiftId), kinds, date)
    const shift = shifts.get(shiftId) ?? null
    return { shift, shiftId, due: due && shift !== null, zone: assignment.zone || zone, assigned: true }
  }
  return { rotaOn, daysOf }
}

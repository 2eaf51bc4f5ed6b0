import { doubtOfFirstDay, type DoubtOfDay } from '../../fields/firstDay'
import { among } from '../../i18n/among'
import { alike } from './alike'
import { leavingIn, type DoubtOfLeaving } from './hasLeft'
import { differencesOf, UNIQUE, uniqueKey, whoIs, type HereRow, type Unique } from './here'
import { teamKey, type Known } from './known'
import { leftRow } from './left'
import { notPerson, type NotPersonRow } from './notPerson'
import type { ImportPlan } from './plan'
import { idsByName, rowCountry } from './rowCountry'
import { readRow, type RowFault, type RowValues } from './readRow'
import type { Table } from './table'
import { freeUsername } from './username'

/** Whom a row makes. */
export type ReadyPerson = Omit<RowValues, 'given'> &
  Required<Pick<RowValues, 'name' | 'username' | 'company' | 'from'>> & {
    /** The row in the file. */
    n: number
  }

/** What of a row is taken as it stands, and is to be looked at. */
export interface RowDoubt {
  /** The row in the file. */
  n: number
  doubt: DoubtOfDay | DoubtOfLeaving
  /** What stands there, as it is read. */
  value: string
}

/** Every row of a list is one of four: ready, faulty, somebody who is here or who has left, or nobody. */
export interface Checked {
  people: ReadyPerson[]
  faults: RowFault[]
  here: HereRow[]
  /** Rows that look like no person; where every row is wanted, they are ready or faulty too. */
  notPeople: NotPersonRow[]
  /** Of rows that are ready, or by which who has left may begin again. */
  doubts: RowDoubt[]
  /** Rows whose name somebody else has: right, or the same person twice. */
  sameName: number[]
  /** Teams that are made on the way; `like` one that is there under a name that is almost the same, or in an earlier row. */
  newTeams: { company: string; name: string; like?: string }[]
}

type Seen = Record<Unique, Set<string>>

/** Faults of values that somebody here has, or that an earlier row comes in with. */
const clashes = (n: number, values: RowValues, known: Known, seen: Seen): RowFault[] =>
  UNIQUE.flatMap((field): RowFault[] => {
    const value = values[field]
    const key = uniqueKey(field, values)
    if (!value || !key) return []
    if (known.owners[field].has(key)) return [{ n, field, fault: 'taken', value }]
    return seen[field].has(key) ? [{ n, field, fault: 'twice', value }] : []
  })

/** What a row comes in with, no later one can have. A row that is left out keeps nothing from its twin. */
const note = (values: RowValues, seen: Seen): void => {
  for (const field of UNIQUE) {
    const key = uniqueKey(field, values)
    if (key) seen[field].add(key)
  }
}

type Sound = Omit<ReadyPerson, 'username'> & { username?: string }

/** Names that rows give themselves are spoken for before any is made. */
const named = (sound: readonly Sound[], known: Known): ReadyPerson[] => {
  const taken = new Set([...known.owners.username.keys(), ...sound.flatMap(({ username }) => username ?? [])])
  const next = new Map<string, number>()
  return sound.map((person) => {
    const username = person.username ?? freeUsername(person.name, taken, next)
    taken.add(username)
    return { ...person, username }
  })
}

/** A day that the row says itself; what was chosen for all was chosen by somebody who saw it. */
const doubtsOf = (n: number, { from, given }: RowValues): RowDoubt[] => {
  const doubt = from !== undefined && given.includes('from') ? doubtOfFirstDay(from) : null
  return from !== undefined && doubt ? [{ n, doubt, value: from }] : []
}

/** A name that nothing has is told with the names that there are. */
const withNames = (fault: RowFault, company: string | undefined, known: Known): RowFault => {
  if (fault.fault === 'unknown-company')
    return { ...fault, among: among(known.companies.map(({ name }) => name)) }
  if (fault.fault === 'unknown-team')
    return { ...fault, among: among(known.teamNames.get(company ?? '') ?? []) }
  return fault
}

type NewTeam = Checked['newTeams'][number]

const newTeam = (company: string, name: string, known: Known, made: Iterable<NewTeam>): NewTeam => {
  const earlier = [...made].filter((team) => team.company === company).map((team) => team.name)
  const like = alike(name, [...(known.teamNames.get(company) ?? []), ...earlier])
  return { company, name, ...(like ? { like } : {}) }
}

/** Checks a list against what is known, and changes nothing. Every fault is told, by row and column. */
export const checkTable = (table: Table, plan: ImportPlan, known: Known): Checked => {
  const faults: RowFault[] = []
  const here: HereRow[] = []
  const notPeople: NotPersonRow[] = []
  const doubts: RowDoubt[] = []
  const sameName: number[] = []
  const companies = idsByName(known.companies)
  const countryOf = rowCountry(known.companies, plan)
  const newTeams = new Map<string, NewTeam>()
  const names = new Set(known.names)
  const seen = Object.fromEntries(UNIQUE.map((field) => [field, new Set<string>()])) as Seen
  const sound: Sound[] = []
  const leaving = leavingIn(table.headers, plan)

  for (const row of table.rows) {
    const { n } = row
    const { values, faults: own } = readRow(row, { plan, companies, countryOf, system: table.system })
    const nobody = notPerson(row, values, { plan, headers: table.headers })
    if (nobody) notPeople.push(nobody)
    if (nobody && !plan.everyRow) continue
    const person = own.length ? null : whoIs(values, known)
    if (person) {
      const { id, name } = person
      const left = leftRow(values, person)
      here.push({ n, id, name, differences: differencesOf(values, person, known), left })
      if (left) doubts.push(...doubtsOf(n, values))
      continue
    }
    const { given: _, ...told } = values
    const { name, company, from, team } = told
    own.push(...clashes(n, values, known, seen))
    const isNew = team !== undefined && company !== undefined && !known.teams.has(teamKey(company, team))
    if (isNew && !plan.makeTeams) own.push({ n, field: 'team', fault: 'unknown-team', value: team })
    faults.push(...own.map((fault) => withNames(fault, company, known)))
    if (own.length || !name || !company || !from) continue
    note(values, seen)
    doubts.push(...doubtsOf(n, values))
    const left = leaving(row)
    if (left) doubts.push({ n, ...left })
    if (isNew && !newTeams.has(teamKey(company, team)))
      newTeams.set(teamKey(company, team), newTeam(company, team, known, newTeams.values()))
    if (names.has(name)) sameName.push(n)
    names.add(name)
    sound.push({ ...told, n, name, company, from })
  }
  return {
    people: named(sound, known),
    faults,
    here,
    notPeople,
    doubts,
    sameName,
    newTeams: [...newTeams.values()],
  }
}

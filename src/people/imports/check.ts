import { isUserName } from '../../fields/names'
import { latinName } from '../pinyin'
import { teamKey, type Known } from './known'
import type { ImportPlan } from './plan'
import { readRow, type RowFault, type RowValues } from './readRow'
import type { Table } from './table'

/** Whom a row makes. */
export type ReadyPerson = RowValues &
  Required<Pick<RowValues, 'name' | 'username' | 'company' | 'from'>> & {
    /** The row in the file. */
    n: number
  }

export interface Checked {
  people: ReadyPerson[]
  faults: RowFault[]
  /** Rows whose name somebody else has: right, or the same person twice. */
  sameName: number[]
  /** Teams that are made on the way. */
  newTeams: { company: string; name: string }[]
}

const UNIQUE = ['username', 'email', 'phone', 'number'] as const

/** A user name that nobody has: the name in Latin letters, with a number where that one is taken. */
const freeUsername = (name: string, taken: ReadonlySet<string>, next: Map<string, number>): string => {
  const latin = latinName(name)
  const stem = isUserName(latin) ? latin : 'person'
  for (let i = next.get(stem) ?? 1; ; i++) {
    next.set(stem, i + 1)
    const candidate = i === 1 && stem === latin ? stem : `${stem}${i}`
    if (!taken.has(candidate)) return candidate
  }
}

/** Faults of values that somebody here has, or that an earlier row has too. */
const clashes = (n: number, values: RowValues, known: Known, seen: Map<string, Set<string>>): RowFault[] =>
  UNIQUE.flatMap((field): RowFault[] => {
    const value = values[field]
    if (!value) return []
    const key = field === 'number' ? `${values.company}:${value}` : value
    const here = {
      username: known.usernames,
      email: known.emails,
      phone: known.phones,
      number: known.numbers,
    }
    if (here[field].has(key)) return [{ n, field, fault: 'taken', value }]
    const earlier = seen.get(field) ?? new Set()
    seen.set(field, earlier)
    if (earlier.has(key)) return [{ n, field, fault: 'twice', value }]
    earlier.add(key)
    return []
  })

/** Checks a list against what is known, and changes nothing. Every fault is told, by row and column. */
export const checkTable = (table: Table, plan: ImportPlan, known: Known): Checked => {
  const faults: RowFault[] = []
  const sameName: number[] = []
  const companies = new Map(known.companies.map(({ id, name }) => [name.toLowerCase(), id]))
  const newTeams = new Map<string, Checked['newTeams'][number]>()
  const names = new Set(known.names)
  const seen = new Map<string, Set<string>>()
  const sound: (ReadyPerson & { username?: string })[] = []

  for (const row of table.rows) {
    const { n } = row
    const { values, faults: own } = readRow(row, plan, companies)
    const { name, company, from, team } = values
    own.push(...clashes(n, values, known, seen))
    const isNew = team !== undefined && company !== undefined && !known.teams.has(teamKey(company, team))
    if (isNew && !plan.makeTeams) own.push({ n, field: 'team', fault: 'unknown-team', value: team })
    faults.push(...own)
    if (own.length || !name || !company || !from) continue
    if (isNew && !newTeams.has(teamKey(company, team)))
      newTeams.set(teamKey(company, team), { company, name: team })
    if (names.has(name)) sameName.push(n)
    names.add(name)
    sound.push({ ...values, n, name, company, from } as ReadyPerson)
  }
  // Names that rows give themselves are spoken for before any is made.
  const taken = new Set([...known.usernames, ...sound.flatMap(({ username }) => username ?? [])])
  const next = new Map<string, number>()
  const people = sound.map((person) => {
    const username = person.username ?? freeUsername(person.name, taken, next)
    taken.add(username)
    return { ...person, username }
  })
  return { people, faults, sameName, newTeams: [...newTeams.values()] }
}

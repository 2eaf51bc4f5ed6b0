import type { LeftRow } from './left'
import type { FieldName } from './fields'
import { numberKey } from '../staff/employeeNumber'
import type { Known, KnownJob, KnownPerson } from './known'
import type { RowValues } from './readRow'

/** What of somebody a list says otherwise. */
export interface Difference {
  field: FieldName
  /** As it is here; empty where there is nothing. */
  was: string
  /** As the list has it. */
  is: string
}

/** A row of somebody who is here already: it makes nobody, and is no fault. */
export interface HereRow {
  /** The row in the file. */
  n: number
  id: string
  name: string
  /** Empty: the list says what is so. */
  differences: Difference[]
  left?: LeftRow
}

export const UNIQUE = ['username', 'email', 'phone', 'number'] as const
export type Unique = (typeof UNIQUE)[number]

/** A value as nobody else has it; a number belongs to its company. */
export const uniqueKey = (field: Unique, values: RowValues): string | undefined => {
  const value = values[field]
  return value && field === 'number' ? numberKey(values.company, value) : value
}

const folded = (name: string): string => name.normalize('NFKC').toLowerCase()

/**
 * Who of those here a row means: the one to whom all belongs that nobody else has, if the name is his too, or two such things are. One
 * alone under another name is somebody else's.
 */
export const whoIs = (values: RowValues, { people, owners }: Known): KnownPerson | null => {
  const hits = UNIQUE.flatMap((field) => owners[field].get(uniqueKey(field, values) ?? '') ?? [])
  const person = people.get(hits[0] ?? '')
  if (!person || hits.some((id) => id !== person.id)) return null
  const isNamed = values.name !== undefined && folded(values.name) === folded(person.name)
  return isNamed || hits.length > 1 ? person : null
}

/** The job that a row speaks of: the one of its number, else the last in its company. */
const jobIn = (values: RowValues, { jobs }: KnownPerson): KnownJob | undefined => {
  const inCompany = jobs.filter(({ company }) => company === values.company)
  return inCompany.find(({ number }) => number !== undefined && number === values.number) ?? inCompany[0]
}

const asListed = (person: KnownPerson, job: KnownJob | undefined): Partial<Record<FieldName, string>> => ({
  name: person.name,
  username: person.username,
  email: person.email,
  phone: person.phone,
  language: person.language,
  number: job?.number,
  position: job?.position,
  company: job?.company,
  team: job?.team?.name,
  as: job?.team?.as,
  from: job?.from,
  zone: job?.zone ?? person.zone,
})

const OF_NAMES = new Set<FieldName>(['familyName', 'givenName'])

/** What a row says otherwise than it is, of all that the row says itself. */
export const differencesOf = (values: RowValues, person: KnownPerson, known: Known): Difference[] => {
  const stored = asListed(person, jobIn(values, person))
  const said = new Set(values.given.map((field) => (OF_NAMES.has(field) ? 'name' : field)))
  const companyName = (id: string) => known.companies.find((each) => each.id === id)?.name ?? id
  return [...said].flatMap((field): Difference[] => {
    const [was, is] = [stored[field] ?? '', values[field as Exclude<keyof RowValues, 'given'>] ?? '']
    const isSame = field === 'team' ? was.toLowerCase() === is.toLowerCase() : was === is
    if (isSame) return []
    return field === 'company'
      ? [{ field, was: was && companyName(was), is: companyName(is) }]
      : [{ field, was, is }]
  })
}

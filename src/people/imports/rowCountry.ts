import { callingCodeOf } from '../staff/callingCode'
import { readCompany } from './cells'
import { readCell } from './readCell'
import type { Cell } from './table'

interface Company {
  id: string
  name: string
  zone: string
  country?: string | null
}

/** Ids by name, in small letters. */
export const idsByName = (companies: readonly Company[]): Map<string, string> =>
  new Map(companies.map(({ id, name }) => [name.toLowerCase(), id]))

/**
 * By which country code a row's number is read that bears none: that of the company that the row names, unless it is the one for rows that name
 * none, whose code was chosen.
 * @returns takes what stands in the column of companies.
 */
export const rowCountry = (
  companies: readonly Company[],
  { company, countryCode }: { company?: string | undefined; countryCode?: string | undefined },
): ((cell: Cell) => string | undefined) => {
  const read = readCompany(idsByName(companies))
  return (cell) => {
    const said = readCell(cell, 'company', read)
    const named = 'value' in said && said.value !== company && companies.find(({ id }) => id === said.value)
    return (named && callingCodeOf(named)) || countryCode
  }
}

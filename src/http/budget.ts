import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { tooMuch } from '../base/errors'

/**
 * What one request from outside may ask for, so that the worst of them takes less than 200 ms over ten thousand rows, on either database:
 * `npm run bench filters` measures it. The server's own reading knows no such limits.
 */
export const BUDGET = {
  /** Rows a page. */
  rows: 100,
  /** Rows of a list to choose from, and ids by which it is asked for. */
  choices: 500,
  page: 1_000,
  depth: 2,
  sortKeys: 3,
  /** Of each of `select`, `populate` and `joins`. */
  fields: 60,
  conditions: 20,
  /** Ids, or other values, in all lists of a filter. */
  ids: 100,
  /** Words that are searched for within texts, and the letters of them all. */
  words: 16,
  letters: 400,
  /** Of `and` and `or`, whatever stands in them, and in each other. */
  branches: 60,
  nesting: 12,
} as const

/** Where a query comes in, as far as its budget depends on it. */
export interface Door {
  /** Whether others name these rows, as employments name people: then a list of them may be one to choose from. */
  named?: boolean
  /** Into how many fields a search box looks. */
  searched?: number
  /** Whether `limit` is not read: what is acted on, the filter alone says. */
  unpaged?: boolean
}

type Parts = Record<string, unknown>
const isObject = (value: unknown): value is Parts => typeof value === 'object' && value !== null

/** How many objects and values something holds; counted no further than asked for. */
export const sizeOf = (value: unknown, most: number): number => {
  let size = 0
  for (const waiting = [value]; waiting.length && size <= most; size++) {
    const each = waiting.pop()
    if (isObject(each)) for (const inner of Object.values(each)) waiting.push(inner)
  }
  return size
}

/** As Payload makes conditions of a text: one for whatever stands between two spaces, and be it nothing. */
const sizeOfText = (text: string) => ({ words: text.split(' ').length, letters: text.length })

interface Cost {
  branches: number
  conditions: number
  ids: number
  words: number
  letters: number
}

const costOf = (operator: string, value: unknown): Cost => {
  const cost = { branches: 0, conditions: 1, ids: 0, words: 0, letters: 0 }
  if (operator === 'in' || operator === 'not_in')
    return { ...cost, ids: Array.isArray(value) ? value.length : String(value).split(',').length }
  const isSearch = operator === 'like' || operator === 'not_like' || operator === 'contains'
  return isSearch && typeof value === 'string' ? { ...cost, ...sizeOfText(value) } : cost
}

/** What each branch and each condition of a filter costs, whatever is wrong with it otherwise. */
const costsOf = function* (where: unknown, depth = 0): Generator<Partial<Cost>> {
  if (depth > BUDGET.nesting) throw tooMuch('The filter is nested too deeply.')
  if (depth) yield { branches: 1 }
  if (!isObject(where)) return
  for (const condition of Object.values(where)) {
    if (Array.isArray(condition)) for (const each of condition) yield* costsOf(each, depth + 1)
    else if (isObject(condition))
      for (const [operator, value] of Object.entries(condition)) yield costOf(operator, value)
  }
}

const checkFilterBudget = (where: unknown, search: unknown, ids: number, searched: number): void => {
  const spent: Cost = { branches: 0, conditions: 0, ids: 0, words: 0, letters: 0 }
  const spend = (cost: Partial<Cost>, times = 1): void => {
    for (const [what, amount] of Object.entries(cost)) spent[what as keyof Cost] += amount * times
  }
  for (const cost of costsOf(where)) spend(cost)
  if (typeof search === 'string') spend(sizeOfText(search), searched)
  if (spent.branches > BUDGET.branches) throw tooMuch(`At most ${BUDGET.branches} branches.`)
  if (spent.conditions > BUDGET.conditions) throw tooMuch(`At most ${BUDGET.conditions} conditions.`)
  if (spent.ids > ids) throw tooMuch(`At most ${ids} values in the lists of a filter.`)
  if (spent.words > BUDGET.words) throw tooMuch(`At most ${BUDGET.words} words to search for.`)
  if (spent.letters > BUDGET.letters) throw tooMuch(`At most ${BUDGET.letters} letters to search for.`)
}

/** A whole number as an address has it, or as a program sends it; null for all else. */
const whole = (value: unknown): number | null =>
  (typeof value === 'string' || typeof value === 'number') && /^\d{1,9}$/.test(String(value))
    ? Number(value)
    : null

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

const checkNumber = (what: string, value: unknown, least: number, most: number): void => {
  if (!isGiven(value)) return
  const number = whole(value)
  if (number === null || number < least || number > most)
    throw tooMuch(`"${what}" is from ${least} to ${most}.`)
}

/** A filter may come as JSON in one word; what is no JSON is refused elsewhere. */
export const opened = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

const sortKeys = (sort: unknown): number =>
  Array.isArray(sort)
    ? sort.length
    : typeof sort === 'string'
      ? sort.split(',').length
      : sizeOf(sort, 100) - 1

/**
 * Checks what a query asks for, before anything is read for it.
 * @param query as the address has it, in objects: `where`, `limit`, `page`, `depth`, `sort`, `select`, `populate`, `joins`, `search`.
 * @throws Problem 400 `too-much`
 */
export const checkBudget = (query: Parts, { named, searched = 1, unpaged }: Door = {}): void => {
  const isChoice = named === true && whole(query.depth) === 0
  const rows = isChoice ? BUDGET.choices : BUDGET.rows
  // A picker, and a list of a hundred rows, ask by their ids for what others are called.
  const ids = isChoice ? BUDGET.choices : BUDGET.ids
  if (!unpaged) {
    checkNumber('limit', query.limit, 1, rows)
    if (!isGiven(query.limit) && String(query.pagination) === 'false') throw tooMuch('State a limit.')
  }
  checkNumber('page', query.page, 0, BUDGET.page)
  checkNumber('depth', query.depth, 0, BUDGET.depth)
  if (sortKeys(query.sort) > BUDGET.sortKeys) throw tooMuch(`Sort by at most ${BUDGET.sortKeys} fields.`)
  for (const what of ['select', 'populate', 'joins'])
    if (sizeOf(query[what], BUDGET.fields) > BUDGET.fields) throw tooMuch(`"${what}" has too many parts.`)
  checkFilterBudget(opened(query.where), query.search, ids, searched)
  if (isObject(query.joins))
    for (const join of Object.values(query.joins)) if (isObject(join)) checkBudget(join)
}

/** Into how many fields the search box of a list looks, at most: whose list it is, only what routes an address knows. */
export const mostSearched = (collections: readonly Pick<SanitizedCollectionConfig, 'admin'>[]): number =>
  Math.max(...collections.map(({ admin }) => admin.listSearchableFields?.length ?? 1))

/** What one body may hold. */
export const BODY = {
  /** Objects and values; a policy of twenty pages has some thousands. */
  parts: 50_000,
  /** Rows of a field that has rows. */
  rows: 200,
} as const

type Fields = readonly Pick<FlattenedField, 'name' | 'type'>[]

/** The names of all fields that hold rows, at any depth. */
export const rowFields = (fields: Fields): string[] =>
  fields.flatMap((field) => {
    const inner = 'flattenedFields' in field ? rowFields(field.flattenedFields as Fields) : []
    return field.type === 'array' || field.type === 'blocks' ? [field.name, ...inner] : inner
  })

/** A row's number in a path, as forms write paths: `terms.3.category`. */
const rowsIn = (key: string): number =>
  Math.max(-1, ...(key.match(/(?<=^|\.)\d+(?=\.|$)/g) ?? []).map(Number)) + 1

/**
 * Checks how much there is in a body, whatever it says.
 * @param lists names of fields that hold rows. @throws Problem 400 `too-much`
 */
export const checkParts = (body: unknown, lists: ReadonlySet<string>): void => {
  if (sizeOf(body, BODY.parts) > BODY.parts) throw tooMuch(`At most ${BODY.parts} values.`)
  for (const waiting = [body]; waiting.length;) {
    const each = waiting.pop()
    if (!isObject(each)) continue
    for (const [key, inner] of Object.entries(each)) {
      const rows =
        lists.has(key) && Array.isArray(inner) ? inner.length : Array.isArray(each) ? 0 : rowsIn(key)
      if (rows > BODY.rows) throw tooMuch(`At most ${BODY.rows} rows in a field.`)
      waiting.push(inner)
    }
  }
}

import type { Payload } from 'payload'
import { now } from '../../base/clock'
import { insertRows, type NewRow } from '../../db/insertRows'
import { pastAccess } from '../../db/rows'
import { faultPoint } from '../../base/faults'
import { startOfLocalDate } from '../../policy/decide/workingTime'
import { beginAgain, countAgain } from './again'
import type { NewTeam, WaitingAgain, WaitingRow } from './start'

/** People a batch: each batch is a commit or five. */
const BATCH = 200

export interface ImportRow {
  id: string
  state: 'reading' | 'running' | 'done' | 'undoing' | 'undone'
  teams?: NewTeam[] | null
  fileName?: string
  by?: unknown
  undoneBy?: unknown
  /** Rows of the file, and those of them that were of people who were here. */
  total?: number | null
  here?: number | null
}

interface Stored<Values> {
  id: string
  n: number
  values: Values
}
type StoredRow = Stored<WaitingRow>
type AgainRow = Stored<WaitingAgain>

const isAgain = (row: StoredRow | AgainRow): row is AgainRow => 'again' in row.values

const setImport = (payload: Payload, id: string, data: Record<string, unknown>): Promise<unknown> =>
  pastAccess(payload, 'machine').change('imports', id, data)

const nextRows = async (payload: Payload, id: string, isRefused: boolean) => {
  const docs = await pastAccess(payload, 'machine').all(
    'import-rows',
    { and: [{ import: { equals: id } }, { refused: { exists: isRefused } }] },
    { sort: 'n', limit: isRefused ? 0 : BATCH },
  )
  return docs as (StoredRow | AgainRow)[] // their values are JSON
}

/** The zones of the companies that rows name. */
const zonesOf = async (payload: Payload): Promise<Map<string, string>> => {
  const docs = await pastAccess(payload, 'machine').all('companies', {})
  return new Map(docs.map(({ id, zone }) => [String(id), zone]))
}

/** A calendar date as a date field stores it, and the moment at which it begins in a zone. */
const startOf = (date: string, zone: string): { from: Date; startsAt: Date } => ({
  from: new Date(`${date}T12:00:00.000Z`),
  startsAt: new Date(startOfLocalDate(date, zone)),
})

const userRow = (source: string, { values }: StoredRow): NewRow => {
  const { user: id, name, username, email, phone, language, zone } = values
  const account = { state: 'invited', stateSince: now(), roles: [] }
  return { id, name, username, email, phone, language, zone, source, ...account }
}

/** Which of these people are there, made by this import. */
const present = async (payload: Payload, source: string, ids: string[]): Promise<Set<string>> => {
  const docs = await pastAccess(payload, 'machine').all(
    'users',
    { and: [{ id: { in: ids } }, { source: { equals: source } }] },
    { select: ['name'] },
  )
  return new Set(docs.map(({ id }) => String(id)))
}

/**
 * Takes in one batch: people, employments, memberships, and then the rows go. Each has its id from the start, so that whoever is cut off
 * does it again and nobody is there twice. Somebody who meanwhile took a name or an address keeps it, and that row is refused.
 */
const takeIn = async (
  payload: Payload,
  source: string,
  rows: StoredRow[],
  zones: ReadonlyMap<string, string>,
): Promise<void> => {
  await insertRows(
    payload,
    'users',
    rows.map((row) => userRow(source, row)),
  )
  faultPoint('after-users-before-employments')
  const there = await present(
    payload,
    source,
    rows.map(({ values }) => values.user),
  )
  const made = rows.filter(({ values }) => there.has(values.user))
  const spans = made.map(({ values }) =>
    startOf(values.from, values.zone ?? zones.get(values.company) ?? 'UTC'),
  )
  await insertRows(
    payload,
    'employments',
    made.map(({ values }, i): NewRow => {
      const { employment: id, user, company, number, position, zone } = values
      return { id, user, company, number, position, zone, source, ...spans[i] }
    }),
  )
  await insertRows(
    payload,
    'memberships',
    made.flatMap(({ values }, i): NewRow[] => {
      const { membership: id, employment, user, teamId: team, as: role } = values
      return id ? [{ id, employment, user, team, role, main: true, source, ...spans[i] }] : []
    }),
  )
  faultPoint('after-people-before-rows')
  const refused = rows.filter(({ values }) => !there.has(values.user)).map(({ id }) => id)
  await settleRows(
    payload,
    made.map(({ id }) => id),
    refused,
  )
}

/** What was taken in waits no more; what was refused is told at the end. */
const settleRows = async (payload: Payload, taken: string[], refused: string[]): Promise<void> => {
  if (refused.length)
    await pastAccess(payload, 'machine').changeAll('import-rows', { id: { in: refused } }, { refused: true })
  if (taken.length) await pastAccess(payload, 'machine').remove('import-rows', { id: { in: taken } })
}

/** Those who have left begin a new employment, one by one: each is an act of its own, on record. */
const takeAgain = async (payload: Payload, row: ImportRow, rows: AgainRow[]): Promise<void> => {
  for (const { id, values } of rows) {
    const isBegun = await beginAgain(payload, row, values)
    await settleRows(payload, isBegun ? [id] : [], isBegun ? [] : [id])
  }
}

/** New accounts of an import. */
export const countTaken = async (payload: Payload, source: string): Promise<number> =>
  await pastAccess(payload, 'machine').count('users', { source: { equals: source } })

/** Takes in the next batch. @returns false when there is none: then the import is done. */
export const runBatch = async (payload: Payload, row: ImportRow): Promise<boolean> => {
  const { id, teams, total, here } = row
  const rows = await nextRows(payload, id, false)
  if (rows.length) {
    await insertRows(payload, 'teams', teams ?? [])
    const fresh = rows.filter((each): each is StoredRow => !isAgain(each))
    if (fresh.length) await takeIn(payload, id, fresh, await zonesOf(payload))
    await takeAgain(payload, row, rows.filter(isAgain))
    await setImport(payload, id, { done: await countTaken(payload, id) })
    return true
  }
  const refused = (await nextRows(payload, id, true)).map(({ n }) => n)
  const [done, again] = [await countTaken(payload, id), await countAgain(payload, id)]
  // Of each row of the file it is said what became of it: taken in, here already, or left out.
  const left = total === undefined || total === null ? {} : { left: total - (here ?? 0) - done - again }
  await setImport(payload, id, { state: 'done', done, refused, ...left })
  await pastAccess(payload, 'machine').remove('import-rows', { import: { equals: id } })
  return false
}

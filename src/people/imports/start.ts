import type { PayloadRequest } from 'payload'
import { insertRows, newId } from '../../db/insertRows'
import { pastAccess } from '../../db/rows'
import { needReauth } from '../../access/sessions/session'
import { now } from '../../base/clock'
import { Problem } from '../../base/errors'
import { actingRole, audit } from '../../record/audit'
import type { Checked, ReadyPerson } from './check'
import type { HereRow } from './here'
import { knownTo, teamKey, type Known } from './known'
import { judgeLeft, mayBegin, type LeftWish } from './left'
import type { ImportPlan } from './plan'
import type { Table } from './table'

const DAY = 86_400_000
const ROWS_KEPT = 30 * DAY
const MOST_FAULTS = 500

/** A team that an import makes. */
export type NewTeam = { id: string; name: string; company: string }

/** What a row waits with: the person, and the ids that its records will have, so that nobody is made twice. */
export type WaitingRow = ReadyPerson & {
  user: string
  employment: string
  membership?: string
  teamId?: string
}

/** What a row of somebody who has left waits with. */
export interface WaitingAgain extends LeftWish {
  n: number
  /** Who begins a new employment. */
  again: string
  teamId?: string
}

export const dryRun = async (
  req: PayloadRequest,
  table: Table,
  plan: ImportPlan,
): Promise<Checked & { known: Known }> => {
  // With its readings of characters, which no start needs.
  const { checkTable } = await import('./check')
  const known = await knownTo(req.payload)
  const checked = checkTable(table, plan, known)
  return { known, ...checked, here: await judgeLeft(req, checked.here, plan, known) }
}

/** Rows with a fault, not faults. */
export const faultyRows = ({ faults }: Pick<Checked, 'faults'>): number =>
  new Set(faults.map(({ n }) => n)).size

/** What is told of faults at once; who mends those sees the others. */
export const firstFaults = ({ faults }: Pick<Checked, 'faults'>) => faults.slice(0, MOST_FAULTS)

const waiting = (
  req: PayloadRequest,
  people: ReadyPerson[],
  teams: ReadonlyMap<string, string>,
): WaitingRow[] =>
  people.map((person) => {
    const teamId = person.team === undefined ? undefined : teams.get(teamKey(person.company, person.team))
    return {
      ...person,
      user: newId(req.payload),
      employment: newId(req.payload),
      ...(teamId ? { teamId, membership: newId(req.payload) } : {}),
    }
  })

const waitingAgain = (here: readonly HereRow[], teams: ReadonlyMap<string, string>): WaitingAgain[] =>
  mayBegin(here).map(({ n, id, left: { wish } }) => {
    const teamId = wish.team === undefined ? undefined : teams.get(teamKey(wish.company, wish.team))
    return { ...wish, n, again: id, ...(teamId ? { teamId } : {}) }
  })

/** The teams that are made on the way, also for those who come again. */
const teamsMade = ({ newTeams, here, known }: Checked & { known: Known }, plan: ImportPlan) => {
  const again = plan.newEmployments ? mayBegin(here) : []
  const wanted = again.flatMap(({ left: { wish } }) =>
    wish.team === undefined ? [] : [{ company: wish.company, name: wish.team }],
  )
  const made = new Map([...newTeams, ...wanted].map((team) => [teamKey(team.company, team.name), team]))
  return [...made].flatMap(([key, team]) => (known.teams.has(key) ? [] : [team]))
}

/**
 * Checks a list once more and stores its rows, to be taken in one after the other. Nothing is taken in of a file that is killed before
 * it is stored whole.
 * @returns the import's id. @throws Problem 400 `faulty-rows`
 */
export const startImport = async (
  req: PayloadRequest,
  table: Table,
  plan: ImportPlan,
  fileName: string,
): Promise<{ id: string; total: number }> => {
  const { payload } = req
  const checked = await dryRun(req, table, plan)
  const faulty = faultyRows(checked)
  const again = plan.newEmployments ? mayBegin(checked.here).length : 0
  // A new employment changes what may be collected of somebody, and who may sign in.
  if (again) needReauth(req)
  if (checked.people.length + again === 0 || (faulty && !plan.skipFaulty))
    throw new Problem(400, 'faulty-rows', 'Some rows cannot be taken as they are.', {
      faults: firstFaults(checked),
    })
  const at = now()
  const teams = teamsMade(checked, plan).map((team): NewTeam => ({ ...team, id: newId(payload) }))
  const ids = new Map([
    ...checked.known.teams,
    ...teams.map(({ company, name, id }) => [teamKey(company, name), id] as const),
  ])
  const rows = [...waiting(req, checked.people, ids), ...(again ? waitingAgain(checked.here, ids) : [])]
  const id = newId(payload)
  const whole = {
    id,
    fileName: fileName.slice(0, 200),
    by: req.user?.id,
    at,
    total: table.rows.length,
    here: checked.here.length - again,
    left: faulty + (plan.everyRow ? 0 : checked.notPeople.length),
    teams,
  }
  await insertRows(payload, 'imports', [{ ...whole, state: 'reading', done: 0 }])
  const expiresAt = new Date(at.getTime() + ROWS_KEPT)
  await insertRows(
    payload,
    'import-rows',
    rows.map((values) => ({ id: newId(payload), import: id, n: values.n, values, expiresAt })),
  )
  await audit(payload, {
    act: 'imported',
    actor: String(req.user?.id),
    actorRole: actingRole(req.user),
    count: rows.length,
    slug: 'imports',
    row: id,
  })
  await pastAccess(payload, 'decided').change('imports', id, { state: 'running' })
  return { id, total: rows.length }
}

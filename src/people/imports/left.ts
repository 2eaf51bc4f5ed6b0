import type { PayloadRequest } from 'payload'
import type { NoNewEmployment } from './words'
import { whyNoBeginning } from '../staff/employments'
import { among, type Among } from '../../i18n/among'
import type { HereRow } from './here'
import { teamKey, type Known, type KnownPerson } from './known'
import type { ImportPlan } from './plan'
import type { RowValues } from './readRow'

/** A new employment, as a row of somebody who has left would begin it. */
export type LeftWish = Pick<RowValues, 'number' | 'position' | 'team' | 'zone'> &
  Required<Pick<RowValues, 'company' | 'from'>>

/** What is said of somebody who has left: on which day, and whether his row may begin a new employment. */
export interface LeftRow {
  /** The last day; null where there was none. */
  on: string | null
  wish: LeftWish | null
  /** Why the row begins none; null where it may. */
  why: NoNewEmployment | null
  /** The teams that there are, where the row names another. */
  among?: Among
}

export const leftRow = (values: RowValues, { left }: KnownPerson): LeftRow | undefined => {
  if (!left) return undefined
  const { company, from, number, position, team, zone } = values
  return {
    on: left.on,
    wish: company && from ? { company, from, number, position, team, zone } : null,
    why: null,
  }
}

const whyNone = async (
  req: PayloadRequest,
  { id, left }: HereRow,
  plan: ImportPlan,
  known: Known,
): Promise<NoNewEmployment | null> => {
  const wish = left?.wish
  if (!wish) return 'no-first-day'
  const why = await whyNoBeginning(req, id, wish)
  if (why === 'closed') return why
  if (left.on && wish.from <= left.on) return 'before-end'
  if (why) return why
  const isKnown = !wish.team || plan.makeTeams || known.teams.has(teamKey(wish.company, wish.team))
  return isKnown ? null : 'unknown-team'
}

const judgedLeft = (left: LeftRow, why: LeftRow['why'], known: Known): LeftRow =>
  why === 'unknown-team'
    ? { ...left, why, among: among(known.teamNames.get(left.wish?.company ?? '') ?? []) }
    : { ...left, why }

/** Says of each row of somebody who has left whether it may begin a new employment; the second row of one person may not. */
export const judgeLeft = async (
  req: PayloadRequest,
  here: readonly HereRow[],
  plan: ImportPlan,
  known: Known,
): Promise<HereRow[]> => {
  const seen = new Set<string>()
  const judged: HereRow[] = []
  for (const row of here) {
    const why = row.left && (seen.has(row.id) ? 'twice' : await whyNone(req, row, plan, known))
    if (row.left && !why) seen.add(row.id)
    judged.push(row.left ? { ...row, left: judgedLeft(row.left, why ?? null, known) } : row)
  }
  return judged
}

/** Rows by which a new employment may begin. */
export const mayBegin = (here: readonly HereRow[]): (HereRow & { left: { wish: LeftWish } })[] =>
  here.filter((row): row is HereRow & { left: LeftRow & { wish: LeftWish } } =>
    Boolean(row.left?.wish && !row.left.why),
  )

import { isDeepStrictEqual } from 'node:util'
import type { Assessed, Statement } from '../../base/policyTypes'
import { fewer, keyed, lower, promised, unknown, type Comparer, type Direction } from './direction'

const RISKS = ['low', 'medium', 'high'] as const

/** A high risk that is weighed anew is a major change (PIPL 55); one that falls, or was never high, is none. */
const assessment: Comparer<Assessed | undefined> = (before, after) => {
  if (isDeepStrictEqual(before, after)) return 'same'
  const level = (each: Assessed | undefined) => (each ? RISKS.indexOf(each.risk) : -1)
  if (after?.risk === 'high') return 'more'
  return level(after) > level(before) && level(before) >= 0 ? 'more' : 'less'
}

/** None named means everywhere. */
const territory: Comparer<readonly string[]> = (before, after) => {
  if (!before.length || !after.length)
    return before.length === after.length ? 'same' : after.length ? 'less' : 'more'
  return fewer(before, after)
}

const answerWithin: Comparer<Statement['answerWithin']> = (before, after) => {
  const both = [lower(before.workingDays, after.workingDays), lower(before.days, after.days)]
  return both.includes('more') ? 'more' : both.includes('less') ? 'less' : 'same'
}

/** How each part of the statement is weighed. */
const PARTS: { readonly [K in keyof Required<Statement>]: Comparer<Statement[K]> } = {
  controllers: unknown,
  office: unknown,
  recipients: keyed(({ key }) => key),
  scope: unknown,
  territory,
  prevails: unknown,
  storage: unknown,
  cookies: keyed(({ name }) => name),
  rights: promised,
  answerWithin,
  noticeDays: (before, after) => lower(after, before),
  assessment,
}
export type StatementPart = keyof typeof PARTS

export interface StatementChange {
  /** Which part; `whole` where one of the two versions has no statement. */
  part: StatementPart | 'whole' | 'unknown'
  direction: Exclude<Direction, 'same'>
  before?: Statement
  after?: Statement
}

/** What changes in who answers, who receives, where, and what people may ask for. */
export const compareStatements = (before?: Statement, after?: Statement): StatementChange[] => {
  if (!before || !after)
    return isDeepStrictEqual(before, after) ? [] : [{ part: 'whole', direction: 'more', before, after }]
  const known = Object.keys(PARTS) as StatementPart[]
  const changes = known.flatMap((part): StatementChange[] => {
    const direction = (PARTS[part] as Comparer<unknown>)(before[part], after[part])
    return direction === 'same' ? [] : [{ part, direction, before, after }]
  })
  const rest = (statement: Statement) =>
    Object.entries(statement).filter(([key]) => !(known as string[]).includes(key))
  if (!isDeepStrictEqual(rest(before), rest(after)))
    changes.push({ part: 'unknown', direction: 'more', before, after })
  return changes
}

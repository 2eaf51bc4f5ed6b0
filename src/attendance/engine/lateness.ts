import {
  before,
  endOf,
  intersect,
  isNone,
  NONE,
  since,
  sizeOf,
  startOf,
  subtract,
  union,
  type Minutes,
} from './minutes'
import type { Paired } from './pairing'
import type { Reason } from './types'

/** What is known of when somebody was there. */
export interface Known extends Pick<Paired, 'openIn' | 'loneOut'> {
  /** Presence less breaks. */
  work: Minutes
  over: boolean
}

export interface Grace {
  late: number
  early: number
  /** R19: the moment until which late is allowed. */
  allowedUntil?: number
}

/** R7: what of the due minutes was not worked, and why. */
export interface Lacking {
  late: Minutes
  early: Minutes
  missing: Minutes
  forgiven: Minutes
  reasons: Reason[]
}

/** What lies around the presence in one part. */
interface Around {
  before: Minutes
  after: Minutes
  between: Minutes
  came: 'yes' | 'no' | 'unknown'
}

/**
 * When somebody came is not known where the out of it stands alone, nor when he left where an in stays open: what lies there is neither late nor
 * early.
 */
const aroundIn = (due: Minutes, { work, openIn, loneOut }: Known): Around => {
  const start = startOf(due) ?? 0
  const end = endOf(due) ?? 0
  const worked = intersect(due, work)
  const cameUnseen = loneOut !== undefined && loneOut > start
  const leftUnseen = openIn !== undefined && openIn < end
  const first = startOf(worked) ?? (leftUnseen ? openIn : undefined)
  const last = endOf(worked) ?? (cameUnseen ? loneOut : undefined)
  const seen = !isNone(worked) || (leftUnseen && openIn >= start) || (cameUnseen && loneOut <= end)
  return {
    before: cameUnseen || first === undefined ? NONE : before(due, first),
    after: leftUnseen || last === undefined ? NONE : since(due, last),
    between: isNone(worked) ? NONE : subtract(before(since(due, first ?? end), last ?? start), worked),
    came: seen ? 'yes' : cameUnseen || leftUnseen ? 'unknown' : 'no',
  }
}

const lackingInPart = (due: Minutes, around: Around, known: Known, grace: Grace): Lacking => {
  const reasons: Reason[] = []
  const allowed = before(around.before, grace.allowedUntil ?? -Infinity)
  if (!isNone(allowed)) reasons.push('late-allowed')
  const late = subtract(around.before, allowed)
  // Who is still expected back has not left early, nor is anything missing but what lies between.
  const early = known.over ? around.after : NONE
  const isForgiven = { late: sizeOf(late) <= grace.late, early: sizeOf(early) <= grace.early }
  if ((isForgiven.late && !isNone(late)) || (isForgiven.early && !isNone(early))) reasons.push('within-grace')
  const told = { late: isForgiven.late ? NONE : late, early: isForgiven.early ? NONE : early }
  if (!isNone(told.late)) reasons.push('late')
  if (!isNone(told.early)) reasons.push('early')
  if (!isNone(around.between)) reasons.push('gap')
  const accounted = union(known.work, around.before, early)
  return {
    ...told,
    missing: known.over ? subtract(due, accounted) : around.between,
    forgiven: union(allowed, isForgiven.late ? late : NONE, isForgiven.early ? early : NONE),
    reasons,
  }
}

/** R7: part by part, what was not worked of what is due. @param parts the due minutes of each, less what an absence takes */
export const lackingOf = (parts: readonly Minutes[], known: Known, grace: Grace): Lacking => {
  const all: Lacking = { late: NONE, early: NONE, missing: NONE, forgiven: NONE, reasons: [] }
  const attended = parts.filter((due) => !isNone(due)).map((due) => ({ due, around: aroundIn(due, known) }))
  for (const [i, { due, around }] of attended.entries()) {
    const part = lackingInPart(due, around, known, i ? { ...grace, allowedUntil: undefined } : grace)
    for (const key of ['late', 'early', 'missing', 'forgiven'] as const) all[key] = union(all[key], part[key])
    all.reasons.push(...part.reasons)
  }
  const came = attended.map(({ around }) => around.came)
  if (known.over && came.includes('no') && came.includes('yes')) all.reasons.push('part-missed')
  return all
}

import { intersect, NONE, span, subtract, union, type Minutes } from './minutes'
import { halfOf } from './plan'
import { approvedOf } from './punches'
import type { Absence } from './types'

/** What an absence takes of a day. */
export interface Taken {
  kind: string
  counts: 'leave' | 'work'
  minutes: Minutes
}

/** Where an absence lies within a set of minutes. @param meet where the halves of the day meet */
const within = (absence: Absence, set: Minutes, meet: number): Minutes => {
  if ('full' in absence) return set
  if ('half' in absence) return halfOf(set, absence.half, meet)
  return intersect(set, span(absence.from, absence.to))
}

/** R11: what each approved absence takes of a set of minutes, in their order: what overlaps goes to the first. */
export const takenOf = (absences: readonly Absence[] | undefined, set: Minutes, meet: number): Taken[] => {
  let left = set
  return approvedOf(absences).map((absence) => {
    const minutes = within(absence, left, meet)
    left = subtract(left, minutes)
    return { kind: absence.kind, counts: absence.counts, minutes }
  })
}

/** The minutes that are taken as leave, or by what counts as work. */
export const takenAs = (taken: readonly Taken[], counts: Taken['counts']): Minutes =>
  taken.filter((each) => each.counts === counts).reduce((all, { minutes }) => union(all, minutes), NONE)

/** Minutes of leave by kind, those alone that took some. */
export const leaveByKind = (
  taken: readonly Pick<Taken, 'kind' | 'counts'>[],
  sizes: readonly number[],
): Record<string, number> => {
  const sums: Record<string, number> = {}
  for (const [i, { kind, counts }] of taken.entries())
    if (counts === 'leave' && sizes[i]) sums[kind] = (sums[kind] ?? 0) + sizes[i]
  return sums
}

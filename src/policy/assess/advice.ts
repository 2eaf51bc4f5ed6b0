import { compareTerms, type TermPart } from '../compare/terms'
import { strictestTerm } from '../../categories/known'
import type { Term } from '../../base/policyTypes'

/** As the form holds it, and as the term does: an empty list, an empty box and nothing at all say the same. */
const plain = (value: unknown): string => {
  if (Array.isArray(value)) return JSON.stringify([...(value as string[])].sort())
  return value === undefined || value === null || value === '' ? '[]' : JSON.stringify(value)
}

export interface Advice {
  suggested: Term
  /** `stricter`: what stands there takes less than what is suggested, and is better left as it is. */
  beside: 'alike' | 'stricter' | 'other'
}

/** What is suggested of a part of a term, beside what stands there now; null where nothing is. */
export const adviceOf = (category: string, part: TermPart, value: unknown): Advice | null => {
  const suggested = strictestTerm(category)
  if (suggested[part] === undefined) return null
  if (plain(value) === plain(suggested[part])) return { suggested, beside: 'alike' }
  // A form may hold what no term does, as the number of its rows.
  const isComparable =
    typeof value === typeof suggested[part] && Array.isArray(value) === Array.isArray(suggested[part])
  const changes =
    isComparable && value !== null && value !== ''
      ? compareTerms([suggested], [{ ...suggested, [part]: value }])
      : []
  const isStricter = changes.length > 0 && changes.every(({ direction }) => direction === 'less')
  return { suggested, beside: isStricter ? 'stricter' : 'other' }
}

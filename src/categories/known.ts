import type { Term } from '../base/policyTypes'
import { CATEGORIES } from './index'
import type { Category, Kind } from './category'
import { bySwitch } from './strictest'

const LIST: readonly Category[] = CATEGORIES
const BY_SLUG: ReadonlyMap<string, Category> = new Map(LIST.map((category) => [category.slug, category]))

/** Nothing where no version could name it. */
export const categoryOf = (slug: string): Category | undefined => BY_SLUG.get(slug)

/** Those of some kinds, or all, in the order shown. */
export const categoriesOf = (...kinds: Kind[]): Category[] =>
  LIST.filter(({ kind }) => !kinds.length || kinds.includes(kind))

/** The strictest term that is proposed of a category; of one that nobody described, a week for HR alone. */
export const strictestTerm = (category: string): Term => ({
  category,
  ...(categoryOf(category)?.term ?? bySwitch()),
})

const DRAFTED = LIST.filter(({ drafted }) => drafted)

/** The terms of the draft to start from. */
export const STRICTEST_TERMS: Term[] = DRAFTED.map(({ slug }) => strictestTerm(slug))

/** The captures that it names, each with a switch of its own. */
export const CAPTURES: readonly string[] = DRAFTED.filter(({ kind }) => kind === 'captured').map(
  ({ slug }) => slug,
)

/** The category that one is counted from; nothing where it is not. */
export const countedFrom = (slug: string): string | undefined => categoryOf(slug)?.countedFrom

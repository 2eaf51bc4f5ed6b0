import type { Term } from '../base/policyTypes'
import { CATEGORIES } from './index'
import type { Category, Kind, Start } from './category'
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

const draftedIn = (start: Start): Category[] => LIST.filter(({ drafted }) => drafted?.includes(start))

/** The terms of a draft to start from, each the strictest. */
export const termsOf = (start: Start): Term[] => draftedIn(start).map(({ slug }) => strictestTerm(slug))

/** The captures that it names, each with a switch of its own. */
export const capturesOf = (start: Start): string[] =>
  draftedIn(start)
    .filter(({ kind }) => kind === 'captured')
    .map(({ slug }) => slug)

/** The terms of the strictest. */
export const STRICTEST_TERMS: Term[] = termsOf('strictest')

export const CAPTURES: readonly string[] = capturesOf('strictest')

/** The category that one is counted from; nothing where it is not. */
export const countedFrom = (slug: string): string | undefined => categoryOf(slug)?.countedFrom

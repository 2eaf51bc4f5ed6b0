import { saysTheSame } from './saysTheSame'
import type { PictureKept, Term, TitleKept, TitleRules } from '../../base/policyTypes'
import { fewer, lower, towards, unknown, type Comparer, type Direction } from './direction'

const TITLES: readonly TitleKept[] = ['drop', 'program', 'keep']

/** Rules that come on top, or a stricter answer where no rule speaks. Other rules for other titles: nobody can tell. */
const titles: Comparer<TitleRules[] | undefined> = (before, after) => {
  if (saysTheSame(before, after)) return 'same'
  if (!before?.length) return 'less'
  if (!after?.length) return 'more'
  if (before.every((old) => after.some((each) => saysTheSame(old, each)))) return 'less'
  const [old, each] = [before[0], after[0]]
  const alike = before.length === 1 && after.length === 1 && saysTheSame(old?.rules, each?.rules)
  return alike && old && each ? towards(TITLES)(old.otherwise, each.otherwise) : 'more'
}

/** A blurred picture and a small one lessen in different ways: from the one to the other nobody can tell. */
const LESS: Readonly<Record<PictureKept, readonly PictureKept[]>> = {
  full: ['thumbnail', 'blurred', 'blurred-thumbnail'],
  thumbnail: ['blurred-thumbnail'],
  blurred: ['blurred-thumbnail'],
  'blurred-thumbnail': [],
}
const picture: Comparer<PictureKept | undefined> = (before = 'full', after = 'full') => {
  if (before === after) return 'same'
  return LESS[before].includes(after) ? 'less' : 'more'
}

/** How each part of a term is weighed. A part that is not listed does not compile; one that an old seal holds counts as unknown. */
const PARTS: { readonly [K in keyof Required<Omit<Term, 'category'>>]: Comparer<Term[K]> } = {
  purposes: fewer,
  basis: unknown,
  // Without a second basis, what was collected goes when consent goes.
  otherBasis: (before, after) =>
    before !== undefined && after === undefined ? 'less' : unknown(before, after),
  consent: towards(['guardian', 'separate', 'general', 'none']),
  optional: towards([true, false]),
  retentionDays: lower,
  viewers: fewer,
  recipients: fewer,
  perHour: (before, after) =>
    before === undefined || after === undefined ? unknown(before, after) : lower(before, after),
  titles,
  picture,
  logs: fewer,
}
export type TermPart = keyof typeof PARTS

export interface TermChange {
  category: string
  /** Which part of the term; `whole` where the category comes or goes, `unknown` for what this version of Glasswork does not know. */
  part: TermPart | 'whole' | 'unknown'
  direction: Exclude<Direction, 'same'>
  before?: Term
  after?: Term
}

const inTerm = (before: Term, after: Term): TermChange[] => {
  const { category } = after
  const known = new Set(['category', ...Object.keys(PARTS)])
  const changes: TermChange[] = []
  for (const part of Object.keys(PARTS) as TermPart[]) {
    const direction = (PARTS[part] as Comparer<unknown>)(before[part], after[part])
    if (direction !== 'same') changes.push({ category, part, direction, before, after })
  }
  const rest = (term: Term) => Object.entries(term).filter(([key]) => !known.has(key))
  if (!saysTheSame(rest(before), rest(after)))
    changes.push({ category, part: 'unknown', direction: 'more', before, after })
  return changes
}

/** What changes from the terms of one version to those of a later one, category by category, in the later one's order. */
export const compareTerms = (before: readonly Term[], after: readonly Term[]): TermChange[] => [
  ...after.flatMap((term): TermChange[] => {
    const old = before.find(({ category }) => category === term.category)
    return old
      ? inTerm(old, term)
      : [{ category: term.category, part: 'whole', direction: 'more', after: term }]
  }),
  ...before
    .filter(({ category }) => !after.some((term) => term.category === category))
    .map((term): TermChange => ({ category: term.category, part: 'whole', direction: 'less', before: term })),
]

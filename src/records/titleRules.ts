import { maskCards } from '../fields/cards'
import { keepOf } from '../titles/keep'
import type { Term, TitleKept, TitleRules } from '../base/policyTypes'

interface Titled {
  title?: string
  program?: string
}

const STRICTNESS: Record<TitleKept, number> = { keep: 0, program: 1, drop: 2 }

/** A rule's text is looked for anywhere in title or program, whatever the case; a star stands for anything between. */
const matches = (pattern: string, text: string): boolean => {
  let from = 0
  for (const part of pattern.toLowerCase().split('*')) {
    const at = text.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return true
}

const byRules = ({ otherwise, rules }: TitleRules, texts: readonly string[]): TitleKept =>
  rules.find(({ pattern }) => texts.some((text) => matches(pattern, text)))?.kept ?? otherwise

/** What the term lets be kept of a title: of each version that binds the first rule that matches, and of all versions the strictest. */
const keptOf = ({ titles = [] }: Pick<Term, 'titles'>, { title = '', program = '' }: Titled): TitleKept => {
  if (!titles.length) return 'keep'
  const texts = [title.toLowerCase(), program.toLowerCase()]
  return titles
    .map((rules) => byRules(rules, texts))
    .reduce<TitleKept>((a, b) => (STRICTNESS[b] > STRICTNESS[a] ? b : a), 'keep')
}

/**
 * A minute's title and program as they may be stored: by the rules of the term, and whatever it says without card numbers, secrets of
 * addresses and titles of private windows. Done before anything is stored; never by a job afterwards.
 */
export const redactTitle = <T extends Titled>(sample: T, term: Pick<Term, 'titles'>): T => {
  const { title, program } = sample
  if (!title && !program) return sample
  const kept = keptOf(term, sample)
  // Whether a private window of a browser that writes no mark was in front, only what saw it can know; it has sent this.
  const shown = keepOf({ title: title ?? '', program: program ?? '' }, true)
  return {
    ...sample,
    title: kept !== 'keep' || !shown.title ? undefined : maskCards(shown.title),
    program: kept === 'drop' || !shown.program ? undefined : maskCards(shown.program),
  }
}

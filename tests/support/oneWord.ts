import type { Said } from './labels'

export interface TwoWords {
  term: string
  words: string[]
  at: string[]
}

/** What is no label of the product: pictures drawn for the demo, and the headings by which a list of people is recognised. */
const ELSEWHERE = ['src/demo/', 'src/people/imports/fields.ts']

/** A part of a sentence around something else, such as a comma or ` and `, is no term. */
const isWhole = ({ en, zh }: Said): boolean =>
  en !== '' && en.trim() === en && zh.trim() === zh && /\p{Letter}/u.test(en)

export const termsOf = (labels: readonly Said[]): Said[] =>
  labels.filter((each) => isWhole(each) && !ELSEWHERE.some((place) => each.file.startsWith(place)))

/** English as Chinese can tell it apart: without case, article, number and tense, so that an act and that it was done are one word. */
const bareEnglish = (en: string): string =>
  en
    .toLowerCase()
    .replaceAll(/\b(an?|the|your|it|of)\b/g, '')
    .replaceAll(/\bpeople\b/g, 'person')
    .split(/\s+/)
    .map((word) => word.replace(/(ies|ys|es|ed|s|y|e)$/, ''))
    .sort()
    .join(' ')
    .trim()

/** Chinese as English can tell it apart: a participle stands for an act, for its being done and for the moment of it. */
const bareChinese = (zh: string): string => zh.replace(/已/, '').replace(/的?(时间|日期)$/, '')

/** The first letter may stand at the head of a sentence; `CODE` is another word than `Code`. */
const headless = (en: string): string => en.charAt(0).toLowerCase() + en.slice(1)

/** Words that one declaration gives as one, such as a singular and its plural, or the branches of a condition, are one. */
const together = (labels: readonly Said[], word: (each: Said) => string): Said[][] => {
  const groups: Said[][] = []
  for (const each of labels) {
    const fits = groups.filter((group) =>
      group.some((other) => other.place === each.place || word(other) === word(each)),
    )
    for (const group of fits) groups.splice(groups.indexOf(group), 1)
    groups.push([...fits.flat(), each])
  }
  return groups
}

/** The strings of one language that are put by several words in the other, each with where it is said. */
export const twoWords = (labels: readonly Said[], from: 'en' | 'zh'): TwoWords[] => {
  const word = (each: Said) => (from === 'en' ? bareChinese(each.zh) : bareEnglish(each.en))
  const byTerm = new Map<string, Said[]>()
  for (const each of termsOf(labels)) {
    const term = from === 'en' ? headless(each.en) : each.zh
    byTerm.set(term, [...(byTerm.get(term) ?? []), each])
  }
  return [...byTerm].flatMap(([term, said]) => {
    const groups = together(said, word)
    if (groups.length < 2) return []
    const words = groups.map(([one]) => (from === 'en' ? one!.zh : headless(one!.en)))
    return [{ term, words: words.sort(), at: said.map(({ file, line }) => `${file}:${line}`) }]
  })
}

/** Labels that several files declare each for itself; what holds a value, and the name of a collection, is said where it belongs. */
export const declaredTwice = (labels: readonly Said[], files = 3): string[] => {
  const where = new Map<string, Set<string>>()
  for (const { en, zh, file, by } of termsOf(labels))
    if (by !== 'labels' && !en.includes('{}'))
      where.set(`${en} | ${zh}`, (where.get(`${en} | ${zh}`) ?? new Set()).add(file))
  return [...where].filter(([, each]) => each.size >= files).map(([label]) => label)
}

export interface Term {
  en: string[]
  zh: string
  not: string[]
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

/** The rows of the table under a heading of docs/words.md. */
const rowsUnder = (page: string, heading: string): string[][] => {
  const part = page.split(/^## /m).find((each) => each.startsWith(heading)) ?? ''
  const lines = part.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map(cellsOf)
}

const listed = (cell = ''): string[] => cell.split(', ').filter(Boolean)

/** What docs/words.md holds. */
export const readWords = (page: string): { terms: Term[]; never: string[] } => {
  const rows = rowsUnder(page, 'Terms')
  const terms = rows.map(([en, zh = '', , not]) => ({ en: listed(en), zh, not: listed(not) }))
  const never = rowsUnder(page, 'Never said').flatMap(([en, zh]) => [...listed(en), ...listed(zh)])
  return { terms, never }
}

/** A word as English says it, in either number. */
const patternOf = (word: string): RegExp => {
  const escaped = word.replace(/y$/, '(y|ies)').replace(/sis$/, 's[ie]s').replaceAll('-', '[- ]')
  return new RegExp(`\\b${escaped}(s|es)?\\b`, 'i')
}
const PATTERNS = new Map<string, RegExp>()

/** Whether a text says a word: English as a whole word, in either number; a user name is no user. */
export const says = (text: string, word: string): boolean => {
  if (!/^[a-z]/i.test(word)) return text.replaceAll('用户名', '').includes(word)
  const pattern = PATTERNS.get(word) ?? patternOf(word)
  PATTERNS.set(word, pattern)
  return pattern.test(text.replaceAll(/\buser names?\b/gi, ''))
}

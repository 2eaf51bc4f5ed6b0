import { both, type Both } from '../base/labels'

/** What a stored word is called; as it stands where it is of no known list. */
export const wordsOf = (words: Readonly<Record<string, Both>>, value: unknown): Both => {
  const word = typeof value === 'string' ? value : ''
  return words[word] ?? both(word, word)
}

/** A day, and what is so on it. */
export const dayAnd = (day: unknown, { en, zh }: Both): Both =>
  both(`${String(day)}: ${en}`, `${String(day)}：${zh}`)

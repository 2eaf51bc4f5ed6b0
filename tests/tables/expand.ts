/** Who asks: somebody else, the person concerned, the lead of his team, and each office. */
export type Who = 'anonymous' | 'employee' | 'bob' | 'lead' | 'hr' | 'privacy' | 'admin'
export const EVERYBODY: Who[] = ['anonymous', 'employee', 'bob', 'lead', 'hr', 'privacy', 'admin']

export const split = (words = ''): string[] => words.split(' ').filter(Boolean)

/** Those of a line's words that are somebody; a slip of the pen is none. @throws Error */
export const whoOf = (words = ''): Who[] => {
  const named = split(words)
  const unknown = named.filter((word) => !EVERYBODY.includes(word as Who))
  if (unknown.length) throw new Error(`There is no ${unknown.join(', ')}.`)
  return EVERYBODY.filter((who) => named.includes(who))
}

/** Each field with its line. @throws Error for one that stands on two. */
export const byField = <Line extends { fields: string }>(lines: readonly Line[]): Map<string, Line> => {
  const found = new Map<string, Line>()
  for (const line of lines)
    for (const field of split(line.fields)) {
      if (found.has(field)) throw new Error(`${field} stands on two lines.`)
      found.set(field, line)
    }
  return found
}

/** Whoever stands on some line, under one of its words. */
export const anyOf = <Line, Key extends keyof Line>(lines: readonly Line[], key: Key): Who[] =>
  whoOf(lines.map((line) => String(line[key] ?? '')).join(' '))

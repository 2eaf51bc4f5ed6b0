/**
 * What a number format shows, as far as a list of people needs it: a date, digits with their leading zeros, or the plain number.
 * Source: ECMA-376 part 1, 18.8.30 (built-in formats) and 18.8.31 (format codes).
 */
export type Shown = { kind: 'date' } | { kind: 'digits'; sections: readonly Section[] } | { kind: 'plain' }

type Token = { literal: string } | { digit: '0' | '#' | '?' }
type Section = { when: Condition | null; tokens: readonly Token[]; isPlain: boolean }
interface Condition {
  sign: string
  than: number
}

/** Formats known by their number alone: dates, of every language that has its own. Times of day and lengths of time are none. */
const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
]
const isBuiltInDate = (id: number): boolean => BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to)

/** Parts of a code that are words or looks, and no letters of a date: quoted text, escaped signs, widths, fills. */
const WORDS = /"[^"]*"|\\.|_.|\*./g
/** Colours, languages and conditions; a length of time such as `[h]` stays. */
const BRACKETS = /\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi

const isDateCode = (code: string): boolean => {
  const [first = ''] = code.replace(WORDS, '').split(';')
  // Chinese, Japanese and Thai letters of a date come in brackets as its language, which is dropped, and as plain letters.
  const letters = first
    .replace(BRACKETS, '')
    .replace(/general|am\/pm|a\/p|上午\/下午/gi, '')
    .replace(/e[+-]/gi, '')
    .toLowerCase()
  if (/\[[hms]/.test(letters)) return false
  // An `m` beside hours or seconds is minutes.
  return /[ydeg]/.test(letters) || (/m/.test(letters) && !/[hs]/.test(letters))
}

const CONDITION = /^\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/

const sectionOf = (code: string): Section => {
  let rest = code.trim()
  let when: Condition | null = null
  for (let found = /^\[[^\]]*\]/.exec(rest); found; found = /^\[[^\]]*\]/.exec(rest)) {
    const condition = CONDITION.exec(rest)
    if (condition) when = { sign: condition[1] ?? '', than: Number(condition[2]) }
    rest = rest.slice(found[0].length)
  }
  const tokens: Token[] = []
  let isPlain = false
  for (const [whole] of rest.matchAll(/"[^"]*"|\\.|_.|\*.|[0#?]|./gsu)) {
    if (/^[0#?]$/.test(whole)) tokens.push({ digit: whole as '0' })
    else if (whole.startsWith('"')) tokens.push({ literal: whole.slice(1, -1) })
    else if (whole.startsWith('\\')) tokens.push({ literal: whole.slice(1) })
    else if (/^[_*]/.test(whole)) continue
    // Signs that stand for themselves; any other makes of the number something else than its digits.
    else if (/^[-+ ()/:$]$/.test(whole)) tokens.push({ literal: whole })
    else isPlain = true
  }
  return { when, tokens, isPlain: isPlain || !tokens.some((token) => 'digit' in token) }
}

/** How a format shows numbers. @param id of the format; @param code its own code, if the workbook gives one. */
export const shownBy = (id: number, code: string | undefined): Shown => {
  if (code === undefined) return isBuiltInDate(id) ? { kind: 'date' } : { kind: 'plain' }
  if (isDateCode(code)) return { kind: 'date' }
  // Parts of a number by its sign or by conditions; quotes may hold the sign between them.
  const sections = [...code.matchAll(/(?:"[^"]*"|\\.|[^;"\\])+/gs)].map(([part]) => sectionOf(part))
  const keepsZeros = sections.some(
    ({ tokens, isPlain }) =>
      !isPlain &&
      (tokens.filter((token) => 'digit' in token && token.digit === '0').length > 1 ||
        tokens.some((token) => 'literal' in token && token.literal.trim() !== '')),
  )
  return keepsZeros ? { kind: 'digits', sections } : { kind: 'plain' }
}

const holds = ({ sign, than }: Condition, value: number): boolean =>
  (sign.includes('=') && sign !== '<>' && value === than) ||
  (sign === '<>' && value !== than) ||
  (sign.includes('<') && sign !== '<>' && value < than) ||
  (sign.includes('>') && sign !== '<>' && value > than)

/** A whole number that is not negative, put into the places of a format from the right; digits too many stand before its first place. */
export const inPlaces = (sections: readonly Section[], value: number): string => {
  const section = sections.find(({ when }) => when && holds(when, value)) ??
    sections.find(({ when }) => !when) ?? { tokens: [], isPlain: true }
  if (section.isPlain) return String(value)
  let digits = value === 0 ? '' : String(value)
  const first = section.tokens.findIndex((token) => 'digit' in token)
  const places = section.tokens.map((token, i) => ({ token, i })).reverse()
  let text = ''
  for (const { token, i } of places) {
    if ('literal' in token) {
      text = token.literal + text
      continue
    }
    if (i === first) {
      text = (digits || (token.digit === '0' ? '0' : '')) + text
      digits = ''
      continue
    }
    const last = digits.slice(-1)
    text = (last || (token.digit === '0' ? '0' : '')) + text
    digits = digits.slice(0, -1)
  }
  return text
}

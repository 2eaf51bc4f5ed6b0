import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Language } from '../../base/labels'
import { unescapeHtml } from '../../base/html'

const BLOCK = /<\/?(?:h[1-6]|p|li|ul|ol|blockquote|tr|table|div|section|dl|dt|dd|br|hr)\b[^>]*>/gi

/** The paragraphs of a rendered text, without marks. */
export const paragraphsOf = (html: string): string[] =>
  html
    .replace(BLOCK, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => unescapeHtml(line).replace(/\s+/g, ' ').trim())
    .filter(Boolean)

/** What of a text can carry meaning: letters, digits, marks and signs; not spaces, not punctuation. */
const wordsOf = (html: string): string =>
  paragraphsOf(html)
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{S}%]+/gu, ' ')
    .trim()

/** `wording`: spaces, punctuation or marks alone. Whoever changes words may have changed what they promise: nobody can tell. */
export const compareText = (before: string, after: string): 'same' | 'wording' | 'changed' => {
  if (before === after) return 'same'
  return wordsOf(before) === wordsOf(after) ? 'wording' : 'changed'
}

/** A stretch of text that stayed, came or went. */
export interface Stretch {
  text: string
  kind: 'same' | 'added' | 'removed'
}
/** A paragraph with what changed in it; `same` throughout where nothing did. */
export type DiffLine = Stretch[]

const stretches = (changes: { value: string; added?: boolean; removed?: boolean }[]): Stretch[] =>
  changes.map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }))

/** How alike two paragraphs must be to be shown as one that was edited: a third of the longer one stays. */
const ALIKE = 1 / 3
const isEdit = (line: DiffLine): boolean => {
  const length = (kinds: Stretch['kind'][]) =>
    line.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { text }) => sum + text.length, 0)
  const longer = Math.max(length(['same', 'added']), length(['same', 'removed']))
  return length(['same']) >= longer * ALIKE
}

/** Paragraph by paragraph, and word by word in one that was edited; Chinese is cut into words too. */
export const diffText = (before: string, after: string, language: Language): DiffLine[] => {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const lines: DiffLine[] = []
  const parts = diffArrays(paragraphsOf(before), paragraphsOf(after))
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]
    const next = parts[i + 1]
    if (!part) continue
    if (part.removed && next?.added) {
      i++
      // What was not edited but replaced stands together: first what went, then what came.
      const gone: DiffLine[] = []
      const came: DiffLine[] = []
      const flush = () => lines.push(...gone.splice(0), ...came.splice(0))
      const pairs = Math.max(part.value.length, next.value.length)
      for (let k = 0; k < pairs; k++) {
        const [old, now] = [part.value[k], next.value[k]]
        const edited =
          old !== undefined && now !== undefined
            ? stretches(diffWordsWithSpace(old, now, { intlSegmenter }))
            : null
        if (edited && isEdit(edited)) {
          flush()
          lines.push(edited)
        } else {
          if (old !== undefined) gone.push([{ text: old, kind: 'removed' }])
          if (now !== undefined) came.push([{ text: now, kind: 'added' }])
        }
      }
      flush()
    } else {
      const kind = part.added ? 'added' : part.removed ? 'removed' : 'same'
      for (const text of part.value) lines.push([{ text, kind }])
    }
  }
  return lines
}

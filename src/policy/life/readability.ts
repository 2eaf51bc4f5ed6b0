import { syllable } from 'syllable'
import type { Language } from '../../base/labels'
import { paragraphsOf } from '../compare/text'

/** How plainly a text is written, for its author (P99). */
export interface Readability {
  /** English: Flesch's reading ease, about 0 to 100, plain from 60 on. Chinese: characters in a sentence on average, plain up to 30. */
  figure: number
  isPlain: boolean
  /** Key terms that stand out. */
  keyTerms: number
}

const PLAIN_ENGLISH = 60
const PLAIN_CHINESE = 30

/** Flesch's reading ease (1948). */
const readingEase = (sentences: number, words: number, syllables: number): number =>
  206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words)

const sentencesOf = (html: string, language: Language): string[] => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return paragraphsOf(html)
    .flatMap((paragraph) => [...segmenter.segment(paragraph)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

const english = (html: string): number => {
  const sentences = sentencesOf(html, 'en')
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [])
  if (!words.length) return 0
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return Math.round(readingEase(sentences.length, words.length, syllables))
}

const chinese = (html: string): number => {
  const sentences = sentencesOf(html, 'zh')
  const characters = sentences.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return sentences.length ? Math.round(characters / sentences.length) : 0
}

/** Of a rendered text in one language. */
export const readabilityOf = (html: string, language: Language): Readability => {
  const figure = language === 'en' ? english(html) : chinese(html)
  return {
    figure,
    isPlain: language === 'en' ? figure >= PLAIN_ENGLISH : figure <= PLAIN_CHINESE,
    keyTerms: html.match(/<strong\b/g)?.length ?? 0,
  }
}

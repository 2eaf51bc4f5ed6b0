import { both, LANGUAGES, type Both, type Language } from './labels'

/** A part of a text that one language does not have. */
export interface Lack {
  /** Its field, as a form has it. */
  field: string
  part: Both
  language: Language
}

const NAMES: Record<Language, Both> = { en: both('English', '英文'), zh: both('Chinese', '中文') }

interface Part {
  field: string
  part: Both
  /** Whether a language has it. */
  has(language: Language): boolean
}

/** What of a text is not there in one of the two languages, part by part. */
export const lacksOf = (parts: readonly Part[]): Lack[] =>
  parts.flatMap(({ field, part, has }) =>
    LANGUAGES.filter((language) => !has(language)).map((language) => ({ field, part, language })),
  )

/** That both languages are needed, which of them is missing, and what of it. */
export const lackingWords = (lacks: readonly Lack[]): Both =>
  both(
    `Both languages are needed. Missing: ${lacks.map(({ part, language }) => `${part.en} (${NAMES[language].en})`).join(', ')}.`,
    `须同时填写中文和英文。缺少：${lacks.map(({ part, language }) => `${part.zh}（${NAMES[language].zh}）`).join('、')}。`,
  )

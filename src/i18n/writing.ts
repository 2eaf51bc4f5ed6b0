import { both, type Both, type Language } from '../base/labels'
import { WORDS } from './words'

const HAN = /\p{Script=Han}/gu
const LATIN = /\p{Script=Latin}/gu

/** Whether a text is plainly written in the other language than the one it stands for: names of the other do not make it so. */
export const looksLike = (text: string): Language | null => {
  const [han, latin] = [text.match(HAN)?.length ?? 0, text.match(LATIN)?.length ?? 0]
  // A character of Chinese says as much as several letters.
  if (han >= 4 && han * 2 >= latin) return 'zh'
  return latin >= 20 && han * 10 < latin ? 'en' : null
}

/** What keeps whoever has not saved from the other language, by whichever way. */
export const SAVE_FIRST = both('Save before you change to the other language.', '切换语言前请先保存。')

const NAMES: Record<Language, Both> = { en: WORDS.english, zh: WORDS.chinese }
export const otherOf = (language: Language): Language => (language === 'en' ? 'zh' : 'en')

/** Which text is being written, and the way to the other. */
export const writingWords = (language: Language): { now: Both; other: Both; wrong: Both } => {
  const [now, other] = [NAMES[language], NAMES[otherOf(language)]]
  return {
    now: both(`You are writing the ${now.en} text.`, `您正在填写${now.zh}内容。`),
    other: both(`Write the ${other.en} text`, `填写${other.zh}内容`),
    wrong: both(
      `This looks like ${other.en}, and stands where the ${now.en} text belongs.`,
      `此内容像是${other.zh}，却填写在${now.zh}内容处。`,
    ),
  }
}

import type { Both, Language } from '../../base/labels'
import { ATTENDANCE_REASONS } from '../../i18n/attendanceReasons'
import { stateWords } from '../../i18n/states'
import { WORDS } from '../../i18n/words'
import { MINUTES } from '../../timekeeping/words'
import { hoursAndMinutes } from './monthGrid'

const REASONS: Record<string, Both> = ATTENDANCE_REASONS
const LENGTHS: Record<string, Both> = MINUTES

/** Reasons of a day, in words; one that nobody has words for stands as it is. */
const reasonsInWords = (reasons: readonly unknown[], language: Language): string[] =>
  reasons.map((reason) => REASONS[String(reason)]?.[language] ?? String(reason))

/** What a day comes to as it is stored: reasons alone, or its state, its lengths that are not nothing, and its reasons. A line each. */
export const toldLines = (stored: unknown, language: Language): string[] => {
  if (Array.isArray(stored)) return reasonsInWords(stored, language)
  if (typeof stored !== 'object' || stored === null) return []
  const states: Record<string, Both> = stateWords('attendance')
  const line = (words: Both, value: string) => `${words[language]}${WORDS.colon[language]}${value}`
  return Object.entries(stored).flatMap(([name, value]: [string, unknown]): string[] => {
    if (name === 'status') return [states[String(value)]?.[language] ?? String(value)]
    if (Array.isArray(value)) return reasonsInWords(value, language)
    const words = LENGTHS[name]
    return words && typeof value === 'number' && value > 0 ? [line(words, hoursAndMinutes(value))] : []
  })
}

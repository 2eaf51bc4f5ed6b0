import type { SanitizedConfig } from 'payload'
import type { Language } from '../../base/labels'
import type { Compared, Comparison } from './compare'
import { changesInWords, type ChangeInWords } from './inWords'

const line = (language: Language) => (change: ChangeInWords) => {
  const { about, what, before, after, weight } = change
  const colon = language === 'en' ? ': ' : '：'
  const told = before || after ? `${before} → ${after}` : ''
  const name = language === 'en' ? weight : weight === 'major' ? '重大' : '一般'
  const brackets = language === 'en' ? ` (${name})` : `（${name}）`
  return `• ${[about, what, told].filter(Boolean).join(colon)}${brackets}`
}

/** What changes, a line each, for letters and announcements. */
export const changesAsLines = (
  config: Pick<SanitizedConfig, 'collections'>,
  before: Compared,
  after: Compared,
  comparison: Comparison,
  language: Language,
): string[] => changesInWords(config, before, after, comparison, language).map(line(language))

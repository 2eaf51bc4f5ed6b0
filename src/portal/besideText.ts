import type { Payload } from 'payload'
import { escapeHtml } from '../html'
import { categoryLabel } from '../i18n/categories'
import type { Language } from '../i18n/labels'
import { PAUSE_KEPT, PAUSE_SAID } from '../i18n/pauses'
import { whatIsKept } from '../i18n/terms'
import type { PolicyVersion } from '../privacy/types'

/** What is so, where a sealed text says it otherwise or does not say it: sealed bytes stay, and this stands beside them. */
export interface BesideText {
  /** Sentences that take the place of one in the text. */
  corrected: string[]
  /** What categories hold that the text names without saying so. */
  contents: { label: string; words: string }[]
}

export const besideText = (
  { config }: Pick<Payload, 'config'>,
  { version, pages, terms }: Pick<PolicyVersion, 'version' | 'pages' | 'terms'>,
  language: Language,
): BesideText => {
  const text = pages[language]
  return {
    corrected: text.includes(PAUSE_SAID[language]) ? [PAUSE_KEPT[language]] : [],
    // The first one has no table: its prose says what an account holds.
    contents: (version ? terms : [])
      .map((term) => ({
        label: categoryLabel(config, term.category, language),
        words: whatIsKept(term, language),
      }))
      .filter(({ words }) => words && !text.includes(escapeHtml(words))),
  }
}

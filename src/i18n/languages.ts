import type { Language } from '../base/labels'

/** A language as it calls itself, where somebody chooses one. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: '中文' }

/** The same to choose from. */
export const LANGUAGE_CHOICES: { value: Language; label: string }[] = [
  { value: 'zh', label: OWN_NAMES.zh },
  { value: 'en', label: OWN_NAMES.en },
]

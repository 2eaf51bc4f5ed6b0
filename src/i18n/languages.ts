import type { Language } from '../base/labels'

/** A language as it calls itself, where somebody chooses one. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: '中文' }

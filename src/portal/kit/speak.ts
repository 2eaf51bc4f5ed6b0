import type { Language } from '../../base/labels'

const YEAR = 365 * 86_400

/** Keeps the language in this browser, for portal and admin alike. */
export const speak = (language: Language): void => {
  document.cookie = `payload-lng=${language}; path=/; max-age=${YEAR}; samesite=lax`
}

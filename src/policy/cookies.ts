import type { CookieUse } from '../base/policyTypes'
import * as W from './words'

const YEAR = 365 * 24

/** Every cookie that a browser gets from here, and no other (P49). A version seals this list. */
export const COOKIES: readonly CookieUse[] = [
  {
    name: 'payload-token',
    purpose: W.keepsYouSignedIn,
    hours: 12,
  },
  {
    name: 'payload-lng',
    purpose: W.remembersLanguageThatYouChose,
    hours: YEAR,
  },
  {
    name: 'payload-theme',
    purpose: W.remembersLightOrDark,
    hours: YEAR,
  },
]

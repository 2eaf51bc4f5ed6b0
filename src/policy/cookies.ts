import { both } from '../base/labels'
import type { CookieUse } from '../base/policyTypes'

const YEAR = 365 * 24

/** Every cookie that a browser gets from here, and no other (P49). A version seals this list. */
export const COOKIES: readonly CookieUse[] = [
  {
    name: 'payload-token',
    purpose: both('Keeps you signed in', '保持登录状态'),
    hours: 12,
  },
  {
    name: 'payload-lng',
    purpose: both('Remembers the language that you chose', '记住您选择的语言'),
    hours: YEAR,
  },
  {
    name: 'payload-theme',
    purpose: both('Remembers light or dark in the admin', '记住管理后台的浅色或深色外观'),
    hours: YEAR,
  },
]

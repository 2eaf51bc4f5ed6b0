import { cookies, headers } from 'next/headers'
import type { Language } from '../../base/labels'

/** Payload's own cookie, so that portal and admin speak the same language. */
export const LANGUAGE_COOKIE = 'payload-lng'

/** The language of the page: as chosen, else as the browser asks. */
export const language = async (): Promise<Language> => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value
  if (chosen === 'zh' || chosen === 'en') return chosen
  return (await headers()).get('accept-language')?.toLowerCase().startsWith('en') ? 'en' : 'zh'
}

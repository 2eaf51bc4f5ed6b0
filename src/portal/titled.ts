import type { Metadata } from 'next'
import { language } from './language'

/** A page's title, in the reader's language. */
export const titled = (en: string, zh: string) => async (): Promise<Metadata> => ({
  title: (await language()) === 'en' ? en : zh,
})

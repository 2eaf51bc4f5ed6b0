'use client'
import { useTranslation } from '@payloadcms/ui'
import type { Language } from '../../base/labels'
import { sayIn, type Say } from './say'

/** Words of our own in the language of the admin. */
export const useSay = (): { say: Say; language: Language } => {
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'zh'
  return { say: sayIn(language), language }
}

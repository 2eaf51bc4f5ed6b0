'use client'
import { useTranslation } from '@payloadcms/ui'
import { type Language, type Say, sayIn } from '../../base/labels'

/** Words of our own in the language of the admin. */
export const useSay = (): { say: Say; language: Language } => {
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'zh'
  return { say: sayIn(language), language }
}

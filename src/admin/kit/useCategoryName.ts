'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import { categoryOf } from '../../categories/known'
import { useSay } from './useSay'

/** What a category is called, in the language of the admin; nothing where there is none of that name. */
export const useCategoryName = (): ((category: string) => string | undefined) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { language } = useSay()
  return (category) => {
    const known = categoryOf(category)
    if (known) return known.label[language]
    const collection = config.collections.find(({ slug }) => slug === category)
    return collection && getTranslation(collection.labels.plural, i18n)
  }
}

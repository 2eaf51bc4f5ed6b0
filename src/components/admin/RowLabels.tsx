'use client'
import { useConfig, useRowLabel, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import { BASE_NAMES } from '../../i18n/categories'
import { useSay } from './useSay'

/** A term by the name of its category. */
export const TermLabel = () => {
  const { data } = useRowLabel<{ category?: string }>()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { say, language } = useSay()
  const collection = config.collections.find(({ slug }) => slug === data.category)
  const name = collection
    ? getTranslation(collection.labels.plural, i18n)
    : BASE_NAMES[data.category ?? '']?.[language]
  return <span>{name || say('New term', '新条款')}</span>
}

export const PurposeLabel = () => {
  const { data } = useRowLabel<{ zh?: string; en?: string }>()
  const { say } = useSay()
  return <span>{say(data.en ?? '', data.zh ?? '') || say('New purpose', '新目的')}</span>
}

'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'

/** What a choice of a select is called, as its collection says it. */
export const useOption = (collectionSlug: string): ((field: string, value: string) => string) => {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { fields } = getEntityConfig({ collectionSlug })
  return (name, value) => {
    const field = fields.find((each) => 'name' in each && each.name === name)
    const options = field?.type === 'select' ? field.options : []
    const option = options.find((each) => typeof each !== 'string' && each.value === value)
    const said = option && typeof option !== 'string' ? getTranslation(option.label, i18n) : value
    return typeof said === 'string' ? said : value
  }
}

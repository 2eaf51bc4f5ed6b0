import type { SanitizedConfig } from 'payload'
import type { Both, Language } from './labels'

/** The categories that are no collections of monitoring data. */
export const BASE_NAMES: Record<string, Both> = {
  account: { en: 'Account', zh: '账号' },
  'security-log': { en: 'Security log', zh: '安全日志' },
  audit: { en: 'Audit log', zh: '审计日志' },
  personnel: { en: 'Personnel file', zh: '人事档案' },
}

type Labelled = (args: { i18n: { language: string } }) => string

/** What a category is called, by its declaration. */
export const categoryLabel = (
  config: Pick<SanitizedConfig, 'collections'>,
  slug: string,
  language: Language,
): string => {
  const known = BASE_NAMES[slug]
  if (known) return known[language]
  const label = config.collections.find((collection) => collection.slug === slug)?.labels.plural
  return typeof label === 'function' ? (label as unknown as Labelled)({ i18n: { language } }) : slug
}

import type { I18nClient } from '@payloadcms/translations'

export type Language = 'en' | 'zh'
export const LANGUAGES: readonly Language[] = ['zh', 'en']

/** A text in both languages, as Payload takes it for groups and `ui` fields. */
export type Both = Record<Language, string>

export const both = (en: string, zh: string): Both => ({ en, zh })

/** A label as it is given: in place, or one that several places share. */
export type Given = [en: string, zh: string] | [words: Both]

const bothOf = (given: Given): Both => (given.length === 2 ? both(...given) : given[0])

export type Say = (...given: Given) => string

/** Says labels in one language; another than English is Chinese. */
export const sayIn =
  (language: string): Say =>
  (...given) =>
    bothOf(given)[language === 'en' ? 'en' : 'zh']

/** The same as a function: Payload builds aria-labels of collections and fields from functions only. */
export const label =
  (...given: Given) =>
  ({ i18n }: { i18n: Pick<I18nClient, 'language'> }): string =>
    sayIn(i18n.language)(...given)

/** A message in the language of a request. */
export const say = (req: { i18n: { language: string } }, ...given: Given): string =>
  sayIn(req.i18n.language)(...given)

/** Singular and plural of a collection. */
export const labels = (singular: string, plural: string, zh: string) => ({
  singular: label(singular, zh),
  plural: label(plural, zh),
})

/** A label of a collection, a field or an option in one language; `otherwise` where it has none. */
export const labelIn = (given: unknown, language: Language, otherwise = ''): string => {
  // Payload types labels for the request of a reader, of whom ours want the language alone.
  if (typeof given === 'function')
    return (given as (args: { i18n: { language: string } }) => string)({ i18n: { language } })
  return typeof given === 'string' ? given : otherwise
}

/** `1 day`, `2 days`: a number and its word in English; in Chinese the word stays as it is. */
export const englishCount = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`

import type { CollectionSlug, Payload } from 'payload'
import { ACTS, ROLE_NAMES } from '../../record/actWords'
import { categoryLabel } from '../../categories/words'
import { jobName } from '../../i18n/jobs'
import { labelIn, type Both, type Language } from '../../base/labels'
import { LOG_WORDS } from '../../i18n/logs'
import { sayReason } from '../../letters/replies'
import { BASE_PURPOSES } from '../../categories/builtIn'
import { categoriesOf } from '../../categories/known'
import { policyInForce } from '../../access/openViewing'
import { detailInWords } from './auditDetails'

export interface Named {
  value: string
  label: string
}

/** What a collection or a global is called. */
const kindOfRow = ({ config, collections }: Payload, slug: string, language: Language): string =>
  labelIn(
    Object.hasOwn(collections, slug)
      ? collections[slug as CollectionSlug].config.labels.plural
      : config.globals.find((each) => each.slug === slug)?.label,
    language,
    slug,
  )

/** Which fields of a row were written, by their labels; an act of an account's own names no kind of row. */
const fieldNames = ({ config }: Payload, slug: unknown, names: string, language: Language): string => {
  const kind = [...config.collections, ...config.globals].find((each) => each.slug === (slug || 'users'))
  const nameOf = (name: string): string => {
    const field = kind?.flattenedFields.find((each) => each.name === name)
    return labelIn(field?.label || field?.custom?.label, language, name)
  }
  return names
    .split(' ')
    .map(nameOf)
    .join(language === 'en' ? ', ' : '、')
}

/** What a stable code of the records is called: an act, a category, a purpose, a role, the reason of a letter's state, what a row of the audit log is about and which of its fields, a job. */
export const nameOfCode = async (
  payload: Payload,
  field: string,
  value: string,
  language: Language,
  row: { act?: unknown; slug?: unknown } = {},
): Promise<string> => {
  if (field === 'category') return categoryLabel(payload.config, value, language)
  if (field === 'purpose')
    return (
      (await policyInForce({ payload })).purposes.find(({ id }) => id === value)?.label[language] ?? value
    )
  if (field === 'slug') return kindOfRow(payload, value, language)
  if (field === 'fields') return fieldNames(payload, row.slug, value, language)
  if (field === 'job') return jobName(value, language)
  if (field === 'detail') return detailInWords(String(row.act), value, language)
  if (field === 'reason') return sayReason(value, language)
  const words: Record<string, Both> = field === 'act' ? ACTS : field === 'code' ? LOG_WORDS : ROLE_NAMES
  return words[value]?.[language] ?? value
}

/** The categories that a policy version may name a term for. */
export const categoryChoices = (language: Language): Named[] =>
  categoriesOf().map(({ slug, label }) => ({ value: slug, label: label[language] }))

/** The purposes that every version has. */
export const basePurposes = (language: Language): Named[] =>
  BASE_PURPOSES.map(({ id, label }) => ({ value: id, label: label[language] }))

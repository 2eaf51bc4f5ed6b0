import type { FlattenedField, SanitizedConfig } from 'payload'
import { BASE_CATEGORIES, dataCategories, declarationOf, type Declaration } from './declaration'

/** Payload's own fields that each collection has. */
const EVERYWHERE = ['id', 'createdAt', 'updatedAt']

const NOT_OURS = 'Payload keeps it for the admin and it names nobody'
/** Payload's own collections, which cannot declare themselves. */
const PAYLOADS_OWN: Record<string, Pick<Declaration, 'category' | 'personal' | 'notPersonal'>> = {
  'payload-preferences': { category: 'account', personal: ['user', 'key', 'value'], notPersonal: {} },
  'payload-locked-documents': {
    category: 'account',
    personal: ['document', 'globalSlug', 'user'],
    notPersonal: {},
  },
  'payload-migrations': { category: null, personal: [], notPersonal: { name: NOT_OURS, batch: NOT_OURS } },
  'payload-kv': { category: null, personal: [], notPersonal: { key: NOT_OURS, data: NOT_OURS } },
}

const namesOf = (fields: readonly FlattenedField[]): string[] =>
  fields.map((field) => field.name).filter((name) => !EVERYWHERE.includes(name))

const faultsOf = (
  slug: string,
  names: string[],
  declaration: Pick<Declaration, 'category' | 'personal' | 'notPersonal'>,
  known: string[],
): string[] => {
  const faults: string[] = []
  const { category, personal, notPersonal } = declaration
  if (category !== null && !known.includes(category))
    faults.push(`${slug} names the category "${category}", which is not declared`)
  for (const name of names) {
    const isPersonal = personal === 'all' || personal.includes(name)
    if (!isPersonal && !notPersonal[name])
      faults.push(`${slug}.${name} belongs to no category and has no reason why it is not personal`)
    if (isPersonal && category === null)
      faults.push(`${slug}.${name} is personal, but ${slug} has no category`)
  }
  return faults
}

/**
 * Every field of every collection belongs to a declared category or states why it is not personal (P25).
 * @throws Error that names each field that does neither.
 */
export const checkRegister = (config: Pick<SanitizedConfig, 'collections' | 'globals'>): void => {
  const known = [...BASE_CATEGORIES, ...dataCategories(config).map(({ slug }) => slug)]
  const faults = config.collections.flatMap((collection) => {
    const declaration = PAYLOADS_OWN[collection.slug] ?? declarationOf(collection)
    return faultsOf(collection.slug, namesOf(collection.flattenedFields), declaration, known)
  })
  for (const global of config.globals) {
    const notPersonal = (global.custom?.notPersonal ?? {}) as Record<string, string>
    faults.push(
      ...faultsOf(
        global.slug,
        namesOf(global.flattenedFields),
        { category: null, personal: [], notPersonal },
        known,
      ),
    )
  }
  if (faults.length) throw new Error(`What no category declares cannot be stored:\n  ${faults.join('\n  ')}`)
}

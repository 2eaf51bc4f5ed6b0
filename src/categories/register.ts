import type { FlattenedField, SanitizedConfig } from 'payload'
import { toldOf } from '../fields/notPersonal'
import { dataCategories, declarationOf } from './declaration'
import { categoriesOf } from './known'

const NOT_OURS = 'Payload keeps it for the admin and it names nobody'

interface Own {
  category: string | null
  fields: readonly string[]
  /** Of all of them. */
  notPersonal?: string
}
/** Payload's own collections, whose fields cannot say it themselves: a field that is not named here came with another Payload. */
const PAYLOADS_OWN: Readonly<Record<string, Own>> = {
  'payload-preferences': { category: 'account', fields: ['user', 'key', 'value'] },
  'payload-locked-documents': { category: 'account', fields: ['document', 'globalSlug', 'user'] },
  'payload-migrations': { category: null, fields: ['name', 'batch'], notPersonal: NOT_OURS },
  'payload-kv': { category: null, fields: ['key', 'data'], notPersonal: NOT_OURS },
}

/** A field that is stored: the category that covers it, or why none does. One with neither stops the start. */
export interface Entry {
  slug: string
  /** Such as `hours.from`. */
  path: string
  category: string | null
  notPersonal: string | null
}

interface Holder {
  slug: string
  flattenedFields: FlattenedField[]
}

const entriesOf = ({ slug, flattenedFields }: Holder, category: string | null): Entry[] =>
  toldOf(flattenedFields).map(({ path, why }) => ({
    slug,
    path,
    category: why === null ? category : null,
    notPersonal: why,
  }))

const entriesOfOwn = (holder: Holder, { category, fields, notPersonal }: Own): Entry[] =>
  entriesOf(holder, null).map((entry) =>
    fields.includes(entry.path) ? { ...entry, category, notPersonal: notPersonal ?? null } : entry,
  )

type Configured = Pick<SanitizedConfig, 'collections' | 'globals'>

/** Every field of every collection and global. A global is about nobody, so none of its fields may be personal. */
export const registerOf = ({ collections, globals }: Configured): Entry[] => [
  ...collections.flatMap((collection) => {
    const own = PAYLOADS_OWN[collection.slug]
    return own ? entriesOfOwn(collection, own) : entriesOf(collection, declarationOf(collection).category)
  }),
  ...globals.flatMap((global) => entriesOf(global, null)),
]

/**
 * Every field of every collection belongs to a declared category or states why it is not personal (P25).
 * @throws Error that names each field that does neither.
 */
export const checkRegister = (config: Configured): void => {
  const known: string[] = categoriesOf('account', 'file', 'captured', 'worked').map(({ slug }) => slug)
  const faults = registerOf(config).flatMap(({ slug, path, category, notPersonal }) => {
    const field = `${slug}.${path}`
    if (category === null)
      return notPersonal === null
        ? [`${field} belongs to no category and does not say why it is not personal`]
        : []
    return known.includes(category)
      ? []
      : [`${field} is of the category "${category}", which is not declared`]
  })
  if (faults.length) throw new Error(`What no category declares cannot be stored:\n  ${faults.join('\n  ')}`)
}

/**
 * What computers report has its collection, and each such collection its descriptor: what people agree to is what there is.
 * @throws Error that names each that lacks the other.
 */
export const checkCategories = (config: Pick<SanitizedConfig, 'collections'>): void => {
  const stored: string[] = dataCategories(config).map(({ slug }) => slug)
  const described = categoriesOf('captured').map(({ slug }) => slug)
  const faults = [
    ...described.filter((slug) => !stored.includes(slug)).map((slug) => `no collection holds ${slug}`),
    ...stored.filter((slug) => !described.includes(slug)).map((slug) => `src/categories has no ${slug}`),
  ]
  if (faults.length) throw new Error(`Categories and collections differ: ${faults.join('; ')}`)
}

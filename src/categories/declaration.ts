import type { CollectionConfig, CollectionSlug, SanitizedCollectionConfig } from 'payload'

export interface Declaration {
  /** The category whose term covers every field that does not say why it is not personal (`notPersonal`); null where each of them does. */
  category: string | null
  /** Rows of monitoring and of work carry a stamp and expire; those of monitoring open to others only under a viewing. */
  kind: 'monitoring' | 'worked' | 'file' | 'records' | 'system'
  /** Fields that name the person whom a row is about. */
  subject: readonly string[]
  /** Fields that name what each row stores in `media/<slug>/`; null where it stores nothing. */
  files: readonly string[] | null
  ownerMayDelete: boolean
  /** Rows that are deleted where nothing of this category may be kept of a minor: neither monitoring nor what an account consists of. */
  goesWithoutGuardian?: true
  /** Where rows open only under a viewing: what they may be filtered and sorted by from outside, and nothing else. */
  askable?: readonly string[]
}

const KEY = 'glasswork'

export const withDeclaration = (
  collection: CollectionConfig,
  declaration: Declaration,
): CollectionConfig => ({
  ...collection,
  custom: { ...collection.custom, [KEY]: declaration },
})

/** Payload's own collections have none. */
export const hasDeclaration = (collection: Pick<CollectionConfig, 'custom'>): boolean =>
  collection.custom?.[KEY] !== undefined

export const declarationOf = (collection: Pick<CollectionConfig, 'slug' | 'custom'>): Declaration => {
  const declaration = collection.custom?.[KEY] as Declaration | undefined
  if (!declaration) throw new Error(`The collection "${collection.slug}" does not declare what it holds.`)
  return declaration
}

interface WithCollections {
  collections: readonly SanitizedCollectionConfig[]
}

/** The collections of a kind, in the order of the index. */
export const collectionsOf = (
  config: WithCollections,
  ...kinds: Declaration['kind'][]
): SanitizedCollectionConfig[] =>
  config.collections.filter(
    (collection) => hasDeclaration(collection) && kinds.includes(declarationOf(collection).kind),
  )

/** A collection whose rows store files, and the fields that name them. */
export interface Storing {
  slug: string
  fields: readonly string[]
}

/** What lies in `media/`, folder by folder. */
export const storingFiles = (config: WithCollections): Storing[] =>
  collectionsOf(config, 'monitoring', 'file', 'records').flatMap((collection) => {
    const { files } = declarationOf(collection)
    return files ? [{ slug: collection.slug, fields: files }] : []
  })

/** The monitoring categories: what a device captures. */
export const dataCategories = (config: WithCollections): SanitizedCollectionConfig[] =>
  collectionsOf(config, 'monitoring')

/** A collection whose rows carry whose they are, of when and until when. */
export interface Stamped {
  slug: CollectionSlug
  /** The category whose term says how long they are kept. */
  category: string
}

/** Everything that is stored with a stamp, of computers and of working time. */
export const stamped = (config: WithCollections): Stamped[] =>
  collectionsOf(config, 'monitoring', 'worked').map((collection) => ({
    slug: collection.slug,
    category: declarationOf(collection).category ?? collection.slug,
  }))

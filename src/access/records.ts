import type { CollectionConfig } from 'payload'
import { creatable, nobody, readable, updatable } from './access'
import { withDeclaration, type Declaration } from '../categories/declaration'
import { categoryOf } from '../categories/known'
import { withListHints } from './listHints'

type Records = Omit<CollectionConfig, 'versions' | 'trash' | 'custom'> & {
  declares: Pick<Declaration, 'category'> & Partial<Declaration>
}

/** A rule about working time whose rows are somebody's; what every policy names needs no hint. */
const workedOnly = (category: string | null | undefined): string | undefined =>
  category && categoryOf(category)?.kind === 'worked' ? category : undefined

/** A collection of records: the matrix says who reads and writes it; no versions, no trash, no duplicate: no copy outlives its term. */
export const defineRecords = ({ declares, access, ...collection }: Records): CollectionConfig =>
  withDeclaration(
    {
      ...collection,
      admin: withListHints(collection.slug, collection.admin, workedOnly(declares.category)),
      access: {
        read: readable(collection.slug),
        create: creatable(collection.slug),
        update: updatable(collection.slug),
        delete: nobody,
        readVersions: nobody,
        unlock: nobody,
        ...access,
      },
      disableDuplicate: true,
      versions: false,
      trash: false,
    },
    { kind: 'records', subject: ['subject'], files: null, ownerMayDelete: false, ...declares },
  )

/** A collection that only the server reads and writes, through the database adapter. */
export const defineSystem = (collection: Records): CollectionConfig =>
  defineRecords({
    ...collection,
    admin: { hidden: true, ...collection.admin },
    lockDocuments: false,
    access: { read: nobody, create: nobody, update: nobody, delete: nobody },
    declares: { kind: 'system', ...collection.declares },
  })

/** Rows that only the server writes, and the matrix lets people read. */
export const defineLog = (collection: Records): CollectionConfig =>
  defineRecords({
    ...collection,
    lockDocuments: false,
    access: { create: nobody, update: nobody, delete: nobody, ...collection.access },
  })

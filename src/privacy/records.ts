import type { CollectionConfig } from 'payload'
import { matrixRow } from '../access/matrix'
import type { Role } from '../access/roles'
import { creatable, nobody, readable, updatable } from './access'
import { withDeclaration, type Declaration } from './declaration'

type Records = Omit<CollectionConfig, 'versions' | 'trash' | 'custom'> & {
  declares: Pick<Declaration, 'category' | 'personal' | 'notPersonal'> & Partial<Declaration>
}

/** The offices that read of a collection what concerns themselves alone, while others read all of it. */
export const ownRowsFor = (slug: string): Role[] => {
  const reach = matrixRow(slug)
  const offices: Role[] = ['hr', 'privacy', 'admin']
  const own = offices.filter((office) => reach[office] === 'own' || reach[office] === 'none')
  return own.length < offices.length && reach.employee === 'own' ? own : []
}

/** Above the list of such a collection it is said whose rows they are. */
const saysWhose = (collection: Records): CollectionConfig['admin'] => {
  const ownFor = ownRowsFor(collection.slug)
  const { admin } = collection
  if (!ownFor.length || admin?.hidden === true) return admin
  const hint = { path: '/src/components/admin/OwnRowsOnly#OwnRowsOnly', clientProps: { ownFor } }
  return {
    ...admin,
    components: {
      ...admin?.components,
      beforeListTable: [...(admin?.components?.beforeListTable ?? []), hint],
    },
  }
}

/** A collection of records: the matrix says who reads and writes it; no versions, no trash, no duplicate: no copy outlives its term. */
export const defineRecords = ({ declares, access, ...collection }: Records): CollectionConfig =>
  withDeclaration(
    {
      ...collection,
      admin: saysWhose({ declares, ...collection }),
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

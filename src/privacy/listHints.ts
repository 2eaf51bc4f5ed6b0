import type { CollectionConfig } from 'payload'
import { matrixRow } from '../access/matrix'
import type { Role } from '../access/roles'

const OFFICES: readonly Role[] = ['hr', 'privacy', 'admin']

/** The offices that read of a collection what concerns themselves alone, while others read all of it. */
export const ownRowsFor = (slug: string): Role[] => {
  const reach = matrixRow(slug)
  const own = OFFICES.filter((office) => reach[office] === 'own' || reach[office] === 'none')
  return own.length < OFFICES.length && reach.employee === 'own' ? own : []
}

/** The offices to which all rows of a collection are open, once they have said for what where it is asked. */
const allRowsFor = (slug: string): Role[] => {
  const reach = matrixRow(slug)
  return OFFICES.filter((office) => reach[office].startsWith('all'))
}

/** Above a list it is said whose rows they are, and of an empty one what it means that it is empty. */
export const withListHints = (slug: string, admin: CollectionConfig['admin']): CollectionConfig['admin'] => {
  if (admin?.hidden === true) return admin
  const ownFor = ownRowsFor(slug)
  const own = { path: '/src/components/admin/OwnRowsOnly#OwnRowsOnly', clientProps: { ownFor } }
  const empty = {
    path: '/src/components/admin/EmptyList#EmptyList',
    clientProps: { allFor: allRowsFor(slug) },
  }
  return {
    ...admin,
    components: {
      ...admin?.components,
      beforeListTable: [
        ...(admin?.components?.beforeListTable ?? []),
        ...(ownFor.length ? [own] : []),
        empty,
      ],
    },
  }
}

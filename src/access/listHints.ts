import type { CollectionConfig } from 'payload'
import { matrixRow, type Reach } from './matrix'
import type { Role } from '../base/roles'

const OFFICES: readonly Role[] = ['hr', 'privacy', 'admin']

/** The offices that read of a collection what concerns themselves alone, while others read all of it. */
export const ownRowsFor = (slug: string): Role[] => {
  const reach = matrixRow(slug)
  const own = OFFICES.filter((office) => reach[office] === 'own' || reach[office] === 'none')
  return own.length < OFFICES.length && reach.employee === 'own' ? own : []
}

const reaching = (slug: string, reach: Reach): Role[] =>
  OFFICES.filter((office) => matrixRow(slug)[office] === reach)

/** Of which offices an empty list is all there is, and of which no more than that there is none of those whose rows they have opened. */
export const emptyFor = (slug: string): { allFor: Role[]; openedFor: Role[] } => ({
  allFor: reaching(slug, 'all'),
  openedFor: reaching(slug, 'all*'),
})

/**
 * Above a list it is said whose rows they are, and of an empty one what it means that it is empty.
 * @param category without which in the policy there can be no row
 */
export const withListHints = (
  slug: string,
  admin: CollectionConfig['admin'],
  category?: string,
): CollectionConfig['admin'] => {
  if (admin?.hidden === true) return admin
  const ownFor = ownRowsFor(slug)
  const own = { path: '/src/admin/kit/OwnRowsOnly#OwnRowsOnly', clientProps: { ownFor } }
  const empty = {
    path: '/src/admin/kit/EmptyList#EmptyList',
    clientProps: emptyFor(slug),
  }
  const declared = { path: '/src/admin/viewings/NotInPolicy#NotInPolicy', serverProps: { category } }
  return {
    ...admin,
    components: {
      ...admin?.components,
      beforeListTable: [
        ...(admin?.components?.beforeListTable ?? []),
        ...(category ? [declared] : []),
        ...(ownFor.length ? [own] : []),
        empty,
      ],
    },
  }
}

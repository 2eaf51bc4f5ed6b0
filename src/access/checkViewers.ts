import { categoriesOf } from '../categories/known'
import { matrixRow, needsViewing } from './matrix'
import { ROLES } from '../base/roles'

/**
 * What is proposed of a category, the matrix lets: its person reads it, whoever the strictest term names may open it, and what computers report
 * opens to nobody else without a purpose.
 * @throws Error that names each category of which this is not so.
 */
export const checkViewers = (): void => {
  const faults = categoriesOf('captured', 'worked', 'file').flatMap(({ slug, kind, term }) => {
    const row = matrixRow(slug)
    const named = term.viewers.filter((role) => row[role] === 'none' || row[role] === 'own')
    const open = ROLES.filter(
      (role) => role !== 'employee' && row[role] !== 'none' && !needsViewing(row[role]),
    )
    return [
      ...(row.employee === 'own' ? [] : [`${slug} is closed to the person whom it is about`]),
      ...named.map((role) => `${slug} never opens to ${role}, whom its term names`),
      ...(kind === 'captured' ? open.map((role) => `${slug} opens to ${role} without a purpose`) : []),
    ]
  })
  if (faults.length)
    throw new Error(`src/access/matrix.ts and src/categories differ:\n  ${faults.join('\n  ')}`)
}

import { matrixRow } from '../access/matrix'
import { hasRole } from '../base/roles'
import type { User } from '../payload-types'
import { letterKind } from './kinds'

type Roles = Pick<User, 'roles'>

/** Who may send some letter again; which, `maySendAgain` says. */
export const sendsAgain = (user: Roles | null | undefined): boolean => hasRole(user, 'hr', 'privacy', 'admin')

/**
 * Whether somebody may send letters of a kind again: HR and the administrator all of them; the privacy officer those that tell of what he
 * writes himself by the matrix, such as a breach.
 */
export const maySendAgain = (user: Roles | null | undefined, kind: string): boolean => {
  if (hasRole(user, 'hr', 'admin')) return true
  const { about } = letterKind(kind)
  return hasRole(user, 'privacy') && about !== undefined && matrixRow(about).writers.includes('privacy')
}

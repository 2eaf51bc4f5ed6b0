import type { CollectionBeforeChangeHook } from 'payload'
import { invalid } from '../../base/errors'
import { say } from '../../base/labels'
import * as W from './words'

/** Who runs the system must not also read people's records; only the first person of a company holds all three, until others do. */
export const keepRolesApart: CollectionBeforeChangeHook = ({
  context,
  data,
  originalDoc,
  operation,
  req,
}) => {
  const roles = (data.roles as string[] | undefined) ?? []
  const before = ((originalDoc as { roles?: string[] } | undefined)?.roles ?? []).join()
  const unchanged = operation === 'update' && roles.join() === before
  if (context.firstPerson === true || unchanged) return data as Record<string, unknown>
  if (roles.includes('admin') && (roles.includes('hr') || roles.includes('privacy'))) {
    throw invalid(say(req, W.administratorCannotAlsoBeHr), { field: 'roles' })
  }
  return data as Record<string, unknown>
}

import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import { Problem } from '../../base/errors'
import { say } from '../../base/labels'
import * as W from './words'

/** From the signature that sends it on, what people were told and who they are stays as it was signed. */
const FIXED = ['notice', 'categories', 'beganAt', 'endedAt', 'companies', 'teams', 'people', 'knownAt']

interface Before {
  state?: string
  [field: string]: unknown
}

/** Who opens a breach is noted; what was sent is not changed afterwards. The record goes on: measures and reports come later. */
export const refuseToldBreach: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const changed = data as Record<string, unknown>
  if (operation === 'create') return { ...changed, openedBy: req.user?.id } as unknown
  const before = (originalDoc ?? {}) as Before
  const isFixed = (field: string) =>
    changed[field] !== undefined && !isDeepStrictEqual(changed[field], before[field] ?? changed[field])
  if (before.state === 'closed' || (before.state !== 'open' && FIXED.some(isFixed)))
    throw new Problem(409, 'sealed', say(req, W.whatPeopleWereTold))
  return changed as unknown
}

import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '../../base/clock'
import { refused } from '../../base/errors'
import { decide } from '../../policy/decide/decide'
import { idOf } from '../../base/ids'
import { snapshotOf } from '../../policy/decide/snapshot'

/** What HR writes by hand is asked of the policy too: a category that it does not declare cannot be stored. */
export const declaredByPolicy =
  (category: string): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const row = { ...(originalDoc as object), ...(data as object) } as { subject?: unknown }
    if (!row.subject) return data as unknown // the field says so itself
    const answer = decide(await snapshotOf(req.payload, idOf(row.subject)), {
      act: 'collect',
      category,
      now: now().getTime(),
    })
    if (!answer.allowed) throw refused(answer.code)
    return { ...(data as object), policyVersion: answer.policyVersion }
  }

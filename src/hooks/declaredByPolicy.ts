import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '../clock'
import { refused } from '../errors'
import { decide } from '../privacy/decide'
import { idOf } from '../privacy/ids'
import { snapshotOf } from '../privacy/snapshot'

/** What HR writes by hand is asked of the policy too: a category that it does not declare cannot be stored. */
export const declaredByPolicy =
  (category: string): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const row = { ...(originalDoc as object), ...(data as object) } as { subject: unknown }
    const answer = decide(await snapshotOf(req.payload, idOf(row.subject)), {
      act: 'collect',
      category,
      now: now().getTime(),
    })
    if (!answer.allowed) throw refused(answer.code)
    return { ...(data as object), policyVersion: answer.policyVersion }
  }

import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '../../base/clock'
import { invalid } from '../../base/errors'
import { say } from '../../base/labels'

/** Notes since when a state holds, and ends sessions where it forbids use. Closed is for good. */
export const stampState: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = (originalDoc as { state?: string } | undefined)?.state
  const next = data as Record<string, unknown>
  if (next.state === undefined || next.state === before) return next
  if (before === 'closed')
    throw invalid(say(req, 'A closed account cannot be opened again.', '已关闭的账号不能重新启用。'), {
      field: 'state',
    })
  next.stateSince = now().toISOString()
  if (next.state === 'suspended' || next.state === 'closed') next.sessions = []
  return next
}

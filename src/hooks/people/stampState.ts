import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '../../base/clock'
import { invalid } from '../../base/errors'
import { say } from '../../base/labels'
import * as W from './words'

/** Notes since when a state holds, and ends sessions where it forbids use. Closed is for good. */
export const stampState: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = (originalDoc as { state?: string } | undefined)?.state
  const next = data as Record<string, unknown>
  if (next.state === undefined || next.state === before) return next
  if (before === 'closed')
    throw invalid(say(req, W.closedAccountCannotBeOpened), {
      field: 'state',
    })
  next.stateSince = now().toISOString()
  if (next.state === 'suspended' || next.state === 'closed') next.sessions = []
  return next
}

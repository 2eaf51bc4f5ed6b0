import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '../clock'
import { invalid } from '../errors'

/** Notes since when a state holds, and ends sessions where it forbids use. Closed is for good. */
export const stampState: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = (originalDoc as { state?: string } | undefined)?.state
  const next = data as Record<string, unknown>
  if (next.state === undefined || next.state === before) return next
  if (before === 'closed') throw invalid('A closed account cannot be opened again.', { field: 'state' })
  next.stateSince = now().toISOString()
  if (next.state === 'suspended' || next.state === 'closed') next.sessions = []
  return next
}

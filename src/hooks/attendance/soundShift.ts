import type { CollectionBeforeChangeHook } from 'payload'
import { shiftFault } from '../../attendance/shiftFault'
import { invalid, Problem } from '../../base/errors'
import { shiftOf, type ShiftRow } from '../../timekeeping/shift'

const FAULTS = {
  'overlapping-parts': ['Parts of the shift overlap, or reach beyond a day.', 'parts'],
  'break-outside-part': ['A break lies outside the parts of the shift.', 'breaks'],
} as const

/** What a kind of shift lacks: the field that it needs. */
const lacking = ({ kind, norm }: ShiftRow): string =>
  kind === 'flexible' ? (norm ? 'span' : 'norm') : 'parts'

/** @throws Problem 400 for a shift that nobody could work. */
export const soundShift: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const row = { ...(originalDoc as object), ...(data as object) } as ShiftRow & {
    name?: string
    company?: unknown
  }
  if (!row.name || !row.company) return data as unknown // the fields say so themselves
  const shift = shiftOf(row)
  if (!shift) throw invalid('The shift lacks what its kind needs.', { field: lacking(row) })
  const fault = shiftFault(shift)
  if (fault) throw new Problem(400, fault, FAULTS[fault][0], { field: FAULTS[fault][1] })
  return data as unknown
}

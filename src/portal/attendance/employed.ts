import { now } from '../../base/clock'
import type { Term } from '../../base/policyTypes'
import { covers } from '../../policy/decide/decide'
import { employedBy, type Employed } from '../../timekeeping/employed'
import { termNow } from '../../timekeeping/stampOf'
import type { Reader } from '../kit/reader'

/** The reader's employment of now; null where he has none. Of several the first: each punch names its own. */
export const employedNow = ({ snapshot }: Pick<Reader, 'snapshot'>): Employed | null => {
  const at = now().getTime()
  const span = snapshot.employments.find((each) => covers(each, at))
  return span ? employedBy(snapshot, span.id) : null
}

/** The term by which his punches are kept now; nothing where the policy has none. */
export const punchTerm = (employed: Employed | null): Term | undefined =>
  employed ? termNow(employed, 'punches', now().getTime()) : undefined

/** Whether the reader has pages of attendance: his punches may be kept. */
export const hasAttendance = (reader: Pick<Reader, 'snapshot'>): boolean =>
  punchTerm(employedNow(reader)) !== undefined

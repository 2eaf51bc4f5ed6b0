import { absences } from './absences'
import { childReports } from './childReports'
import { corrections } from './corrections'
import type { AnyRequest, RequestKind } from './kind'
import { overtimeRequests } from './overtime'
import { redactions } from './redaction'

/** Every kind of what somebody asks and somebody answers: a new one is a file and a line here. */
export const KINDS: readonly RequestKind<AnyRequest>[] = [
  redactions,
  childReports,
  corrections,
  overtimeRequests,
  absences,
]

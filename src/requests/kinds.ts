import { childReports } from './childReports'
import type { AnyRequest, RequestKind } from './kind'
import { redactions } from './redaction'

/** Every kind of what somebody asks and somebody answers: a new one is a file and a line here. */
export const KINDS: readonly RequestKind<AnyRequest>[] = [redactions, childReports]

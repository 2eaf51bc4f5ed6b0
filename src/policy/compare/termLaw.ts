import type { TermPart } from './terms'
import { type Both } from '../../base/labels'
import * as W from './words'

/** What the law says of each part of a term, for whoever drafts; orientation, no advice. */
export const TERM_LAW: Partial<Record<TermPart, Both>> = {
  purposes: W.eachPurposeDefiniteAndReasonable,
  basis: W.consentOrWhatContractHr,
  consent: W.separateForSensitiveData,
  optional: W.whoeverRefusesWhatWork,
  retentionDays: W.shortestTimeThatPurposeNeeds,
  perHour: W.asSeldomAsPurposeAllows,
  viewers: W.onlyThoseWhoseWorkNeeds,
  recipients: W.eachNamedWithContact,
  titles: W.leastThatServesPurposePipl,
  picture: W.leastThatServesPurpose,
  logs: W.noMoreKindsThanFinding,
}

import type { Both } from '../../base/labels'
import type { PunchShown } from './punchShown'
import * as W from './words'

/** What each kind of punch is called. */
export const KINDS: Record<PunchShown['kind'], Both> = {
  in: W.punchIn,
  out: W.punchOut,
  'break-start': W.breakBegins,
  'break-end': W.breakEnds,
  unknown: W.unknownKind,
}

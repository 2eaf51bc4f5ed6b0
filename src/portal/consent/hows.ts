import { type Both } from '../../base/labels'
import * as W from './words'

/** How somebody gave an answer. */
export const HOWS = {
  portal: W.inThePortal,
  device: W.onADevice,
  paper: W.onPaper,
  request: W.onWrittenRequest,
  letter: W.byLinkOfLetter,
} satisfies Record<string, Both>

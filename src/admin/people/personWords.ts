import { type Both, type Say } from '../../base/labels'
import { TEAM_ROLES } from '../../i18n/teamRoles'
import * as W from './words'

/** As what somebody is in a team. */
export const ROLES: Record<string, Both> = TEAM_ROLES
/** How somebody answered. */
export const HOW: Record<string, Both> = {
  portal: W.inThePortal,
  device: W.onADevice,
  paper: W.onPaper,
  request: W.onWrittenRequest,
  letter: W.byLinkOfLetter,
}

/** The word for a code; an unknown code stands for itself. */
export const worded = (words: Record<string, Both>, code: string, say: Say): string =>
  words[code] ? say(words[code]) : code

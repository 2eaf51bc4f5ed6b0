import { both, type Both, type Say } from '../../base/labels'
import { TEAM_ROLES } from '../../i18n/teamRoles'

/** As what somebody is in a team. */
export const ROLES: Record<string, Both> = TEAM_ROLES
/** How somebody answered. */
export const HOW: Record<string, Both> = {
  portal: both('in the portal', '在门户中'),
  device: both('on a device', '在设备上'),
  paper: both('on paper', '纸质'),
  request: both('on written request', '书面请求'),
  letter: both('by the link of a letter', '通过邮件中的链接'),
}

/** The word for a code; an unknown code stands for itself. */
export const worded = (words: Record<string, Both>, code: string, say: Say): string =>
  words[code] ? say(words[code]) : code

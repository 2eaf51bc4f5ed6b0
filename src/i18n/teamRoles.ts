import { both, type Both } from '../base/labels'

/** As what somebody is in a team, within a sentence. */
export const TEAM_ROLES = {
  member: both('member', '成员'),
  lead: both('lead', '负责人'),
  deputy: both('deputy', '代理负责人'),
} satisfies Record<string, Both>

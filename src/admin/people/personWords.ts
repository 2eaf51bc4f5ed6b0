import type { Say } from '../kit/say'

/** As what somebody is in a team. */
export const ROLES: Record<string, [string, string]> = {
  member: ['member', '成员'],
  lead: ['lead', '负责人'],
  deputy: ['deputy', '代理负责人'],
}
/** How somebody answered. */
export const HOW: Record<string, [string, string]> = {
  portal: ['in the portal', '在门户中'],
  device: ['on a device', '在设备上'],
  paper: ['on paper', '纸质'],
  request: ['on written request', '书面请求'],
  letter: ['by the link of a letter', '通过邮件中的链接'],
}

/** The word for a code; an unknown code stands for itself. */
export const worded = (words: Record<string, [string, string]>, code: string, say: Say): string =>
  words[code] ? say(...words[code]) : code

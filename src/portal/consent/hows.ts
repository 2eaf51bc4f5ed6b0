import { both, type Both } from '../../base/labels'

/** How somebody gave an answer. */
export const HOWS = {
  portal: both('in the portal', '在门户中'),
  device: both('on a device', '在设备上'),
  paper: both('on paper', '纸质'),
  request: both('on written request', '书面请求'),
  letter: both('by the link of a letter', '通过邮件中的链接'),
} satisfies Record<string, Both>

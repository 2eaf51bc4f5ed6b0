import { both, type Both } from '../../base/labels'

/** How somebody gave an answer. */
export const HOWS = {
  portal: both('in the portal', '门户'),
  device: both('on a device', '设备'),
  paper: both('on paper', '纸质'),
  request: both('on written request', '书面请求'),
  letter: both('by the link of a letter', '邮件链接'),
} satisfies Record<string, Both>

import { both, type Both } from '../base/labels'

/** What the security log's events are called. */
export const SECURITY_EVENTS = {
  'sign-in-failed': both('Sign-in failed', '登录失败'),
  'sign-in-refused': both('Sign-ins refused for a while', '登录暂时受限'),
  'new-browser': both(
    'Signed in from a kind of browser not seen for 30 days',
    '使用 30 天内未出现过的浏览器登录',
  ),
  'password-changed': both('Password changed', '更改密码'),
  'session-ended': both('Session ended by the person', '本人结束登录会话'),
} satisfies Record<string, Both>

export type SecurityEvent = keyof typeof SECURITY_EVENTS

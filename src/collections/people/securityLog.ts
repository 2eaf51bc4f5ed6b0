import { SECURITY_EVENTS } from '../../i18n/securityEvents'
import { byServer, moment, person, secret, text } from '../../fields/common'
import { both, label, labels } from '../../base/labels'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'

/** What happened at the door: failed and refused sign-ins, new browsers, changed passwords. No address, and no name that was typed. */
export const SecurityLog = defineLog({
  slug: 'security-log',
  labels: labels('Security entry', 'Security log', '安全日志'),
  declares: { category: 'security-log' },
  admin: {
    group: WORDS.system,
    useAsTitle: 'event',
    defaultColumns: ['at', 'event', 'subject', 'browser'],
    description: both(
      'Sign-ins that failed or were refused, and what changed at an account. It says neither from where nor what was typed.',
      '登录失败、被限制的登录以及账号安全变动。不记录来源地址，也不记录输入的内容。',
    ),
  },
  defaultSort: '-at',
  fields: [
    byServer(moment('at', WORDS.when, { required: true, index: true })),
    byServer({
      name: 'event',
      type: 'select',
      required: true,
      label: label('Event', '事件'),
      options: Object.entries(SECURITY_EVENTS).map(([value, words]) => ({
        value,
        label: label(words.en, words.zh),
      })),
    }),
    byServer(person('subject', WORDS.person, { required: false })),
    byServer(text('browser', WORDS.browser)),
    // One row an hour for what is refused without end.
    secret(text('key', WORDS.key, { required: true, unique: true })),
    byServer(moment('expiresAt', WORDS.keptUntil, { required: true, index: true })),
  ],
})

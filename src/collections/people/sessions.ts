import { byServer, moment, person, secret, text } from '../../fields/common'
import { both, label, labels } from '../../base/labels'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'

/** Who is signed in where: one row a session, its id hashed; of its use the hour, of its browser the kind, and no address. */
export const Sessions = defineLog({
  slug: 'sessions',
  labels: labels('Session', 'Sessions', '登录会话'),
  declares: { category: 'account' },
  admin: { hidden: true },
  fields: [
    secret(text('hash', WORDS.hash, { required: true, unique: true })),
    byServer(person('subject', WORDS.person)),
    // The person's own number when it began: whatever ends sessions raises that.
    secret({ name: 'epoch', type: 'number', required: true, defaultValue: 0 }),
    byServer(moment('startedAt', both('Signed in', '登录时间'), { required: true })),
    byServer(moment('lastSeenAt', both('Last used, by the hour', '最近使用（按小时）'), { required: true })),
    byServer({
      name: 'how',
      type: 'select',
      required: true,
      label: label('Signed in by', '登录方式'),
      options: [
        { value: 'password', label: label(WORDS.password) },
        { value: 'link', label: label(WORDS.onetimeLink) },
        { value: 'setup', label: label(WORDS.setUp) },
      ],
    }),
    byServer(text('browser', WORDS.browser)),
    byServer(moment('reauthAt', both('Password typed again', '再次验证密码时间'))),
    byServer(moment('expiresAt', WORDS.keptUntil, { required: true, index: true })),
  ],
})

import { byServer, moment, person, secret, text } from '../../fields/common'
import { label } from '../../base/labels'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Who is signed in where: one row a session, its id hashed; of its use the hour, of its browser the kind, and no address. */
export const Sessions = defineLog({
  slug: 'sessions',
  labels: W.sessions,
  declares: { category: 'account' },
  admin: { hidden: true },
  fields: [
    secret(text('hash', WORDS.hash, { required: true, unique: true })),
    byServer(person('subject', WORDS.person)),
    // The person's own number when it began: whatever ends sessions raises that.
    secret({ name: 'epoch', type: 'number', required: true, defaultValue: 0 }),
    byServer(moment('startedAt', W.signedIn, { required: true })),
    byServer(moment('lastSeenAt', W.lastUsed, { required: true })),
    byServer({
      name: 'how',
      type: 'select',
      required: true,
      label: label(W.signedInBy),
      options: [
        { value: 'password', label: label(WORDS.password) },
        { value: 'link', label: label(WORDS.onetimeLink) },
        { value: 'setup', label: label(WORDS.setUp) },
      ],
    }),
    byServer(text('browser', WORDS.browser)),
    byServer(moment('reauthAt', W.passwordTypedAgain)),
    byServer(moment('expiresAt', WORDS.keptUntil, { required: true, index: true })),
  ],
})

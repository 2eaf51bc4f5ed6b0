import { SECURITY_EVENTS } from '../../i18n/securityEvents'
import { byServer, moment, person, secret, text } from '../../fields/common'
import { label } from '../../base/labels'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** What happened at the door: failed and refused sign-ins, new browsers, changed passwords. No address, and no name that was typed. */
export const SecurityLog = defineLog({
  slug: 'security-log',
  labels: W.securityLog,
  declares: { category: 'security-log' },
  admin: {
    group: WORDS.system,
    useAsTitle: 'event',
    defaultColumns: ['at', 'event', 'subject', 'browser'],
    description: W.signInsThatFailed,
  },
  defaultSort: '-at',
  fields: [
    byServer(moment('at', WORDS.when, { required: true, index: true })),
    byServer({
      name: 'event',
      type: 'select',
      required: true,
      label: label(W.event),
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

import { byServer, code, moment, person, relation, text } from '../../fields/common'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Why an act was done, in the words of whoever did it. They lie beside the log and not in it: they go with the person they are about. */
export const Reasons = defineLog({
  slug: 'reasons',
  labels: W.reasons,
  declares: { category: 'account' },
  admin: { hidden: true },
  fields: [
    byServer(person('subject', WORDS.subject, { required: false })),
    byServer(relation('by', 'users', WORDS.actor, { required: true })),
    byServer(code('act', WORDS.act, { required: true })),
    byServer(text('text', WORDS.reason, { required: true, maxLength: 500 })),
    byServer(moment('at', WORDS.when, { required: true, index: true })),
  ],
})

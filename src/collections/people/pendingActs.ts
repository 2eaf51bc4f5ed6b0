import { byServer, code, moment, person, relation, secret, text, words, inStates } from '../../fields/common'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Acts that two sign: what is wanted, who began it, who signed second or stopped it. */
export const PendingActs = defineLog({
  slug: 'pending-acts',
  labels: W.actsOfTwo,
  declares: { category: 'account' },
  admin: { hidden: true },
  defaultSort: '-at',
  fields: [
    byServer(text('kind', WORDS.kind, { required: true, index: true })),
    byServer(person('subject', W.concerns, { required: false })),
    { ...byServer({ name: 'what', type: 'json', required: true }), label: words(WORDS.what) },
    byServer(relation('begunBy', 'users', W.begunBy)),
    byServer(code('begunAs', WORDS.as)),
    byServer(moment('at', WORDS.when, { required: true, index: true })),
    byServer(text('reason', WORDS.reason)),
    // None while somebody could sign second.
    byServer(moment('waitsUntil', W.waitsUntil)),
    byServer({
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: words(WORDS.state),
      ...inStates('act'),
    }),
    // Until when whoever does it is left alone with it; after that he is taken to be gone.
    secret(moment('heldUntil', W.heldUntil)),
    byServer(relation('secondBy', 'users', WORDS.signedBy)),
    byServer(code('secondAs', WORDS.as)),
    byServer(moment('secondAt', W.signed)),
    byServer(relation('stoppedBy', 'users', W.stoppedBy)),
  ],
})

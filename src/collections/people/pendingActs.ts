import { byServer, code, moment, person, relation, secret, text, words, inStates } from '../../fields/common'
import { both, labels } from '../../base/labels'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'

/** Acts that two sign: what is wanted, who began it, who signed second or stopped it. */
export const PendingActs = defineLog({
  slug: 'pending-acts',
  labels: labels('Act of two', 'Acts of two', '双人签署事项'),
  declares: { category: 'account' },
  admin: { hidden: true },
  defaultSort: '-at',
  fields: [
    byServer(text('kind', WORDS.kind, { required: true, index: true })),
    byServer(person('subject', both('Concerns', '相关人员'), { required: false })),
    { ...byServer({ name: 'what', type: 'json', required: true }), label: words(WORDS.what) },
    byServer(relation('begunBy', 'users', both('Begun by', '发起人'))),
    byServer(code('begunAs', WORDS.as)),
    byServer(moment('at', WORDS.when, { required: true, index: true })),
    byServer(text('reason', WORDS.reason)),
    // None while somebody could sign second.
    byServer(moment('waitsUntil', both('Waits until', '等待至'))),
    byServer({
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: words(WORDS.state),
      ...inStates('act'),
    }),
    // Until when whoever does it is left alone with it; after that he is taken to be gone.
    secret(moment('heldUntil', both('Held until', '占用至'))),
    byServer(relation('secondBy', 'users', WORDS.signedBy)),
    byServer(code('secondAs', WORDS.as)),
    byServer(moment('secondAt', both('Signed', '签署时间'))),
    byServer(relation('stoppedBy', 'users', both('Stopped by', '中止人'))),
  ],
})

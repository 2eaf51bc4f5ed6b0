import { byServer, code, moment, person, relation, text } from '../../fields/common'
import { both, labels } from '../../base/labels'
import { defineLog } from '../../access/records'

/** Why an act was done, in the words of whoever did it. They lie beside the log and not in it: they go with the person they are about. */
export const Reasons = defineLog({
  slug: 'reasons',
  labels: labels('Reason', 'Reasons', '理由'),
  declares: { category: 'account' },
  admin: { hidden: true },
  fields: [
    byServer(person('subject', both('About', '对象'), { required: false })),
    byServer(relation('by', 'users', both('Who', '操作人'), { required: true })),
    byServer(code('act', both('Act', '操作'), { required: true })),
    byServer(text('text', both('Reason', '理由'), { required: true, maxLength: 500 })),
    byServer(moment('at', both('When', '时间'), { required: true, index: true })),
  ],
})

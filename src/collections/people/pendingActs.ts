import { byServer, code, moment, option, person, relation, secret, text, words } from '../../fields/common'
import { both, labels } from '../../base/labels'
import { defineLog } from '../../access/records'

/** Acts that two sign: what is wanted, who began it, who signed second or stopped it. */
export const PendingActs = defineLog({
  slug: 'pending-acts',
  labels: labels('Act of two', 'Acts of two', '双人签署事项'),
  declares: { category: 'account' },
  admin: { hidden: true },
  defaultSort: '-at',
  fields: [
    byServer(text('kind', both('Kind', '类型'), { required: true, index: true })),
    byServer(person('subject', both('Concerns', '相关人员'), { required: false })),
    { ...byServer({ name: 'what', type: 'json', required: true }), label: words('What', '内容') },
    byServer(relation('begunBy', 'users', both('Begun by', '发起人'))),
    byServer(code('begunAs', both('As', '身份'))),
    byServer(moment('at', both('When', '时间'), { required: true, index: true })),
    byServer(text('reason', both('Reason', '理由'))),
    // None while somebody could sign second.
    byServer(moment('waitsUntil', both('Waits until', '等待至'))),
    byServer({
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: words('State', '状态'),
      options: [
        option('waiting', 'Waits', '等待'),
        option('landing', 'Being done', '执行中'),
        option('done', 'Done', '已完成'),
        option('stopped', 'Stopped', '已中止'),
        option('lapsed', 'Lapsed', '已失效'),
      ],
    }),
    // Until when whoever does it is left alone with it; after that he is taken to be gone.
    secret(moment('heldUntil', both('Held until', '占用至'))),
    byServer(relation('secondBy', 'users', both('Signed by', '签署人'))),
    byServer(code('secondAs', both('As', '身份'))),
    byServer(moment('secondAt', both('Signed', '签署时间'))),
    byServer(relation('stoppedBy', 'users', both('Stopped by', '中止人'))),
  ],
})

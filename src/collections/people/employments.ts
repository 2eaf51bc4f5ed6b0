import {
  byServer,
  calendarDate,
  importedFrom,
  moment,
  nameBy,
  person,
  relation,
  text,
} from '../../fields/common'
import { zone } from '../../fields/zone'
import { settleAccount } from '../../hooks/people/settleAccount'
import { stampEmploymentSpan } from '../../hooks/people/stampSpan'
import { both, label, labels } from '../../base/labels'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'

/** Who works where, from when until when. The account ends with the last one. */
export const Employments = defineRecords({
  slug: 'employments',
  labels: labels('Employment', 'Employments', '任职'),
  declares: { category: 'account', subject: ['user'] },
  admin: {
    group: WORDS.people,
    useAsTitle: 'personName',
    defaultColumns: ['user', 'company', 'number', 'position', 'from', 'until'],
    listSearchableFields: ['personName', 'number', 'position'],
    description: both(
      'Who works where, from when until when. Inviting a person makes the first one; what changes later is done on the page of the person.',
      '谁在何处任职、起止日期。邀请成员时会建立第一条，此后的变更在其个人页面办理。',
    ),
    components: { edit: { beforeDocumentControls: ['/src/admin/kit/ToPerson#ToPerson'] } },
  },
  hooks: { beforeChange: [stampEmploymentSpan], afterChange: [settleAccount] },
  fields: [
    person('user', WORDS.person),
    nameBy('personName', 'user.name', WORDS.person),
    relation('company', 'companies', WORDS.company, { required: true }),
    text('number', WORDS.employeeNumber),
    text('position', WORDS.position),
    calendarDate('from', WORDS.firstDay, { required: true }),
    calendarDate('until', WORDS.lastDay, {
      admin: { description: label('Ends at the midnight that closes this day.', '于该日结束的午夜终止。') },
    }),
    byServer(moment('endedAt', both('Ended at once', '立即终止时间'))),
    zone({ admin: { description: label("Empty: the company's.", '留空则使用公司时区。') } }),
    byServer(moment('startsAt', both('Begins', '开始时刻'), { index: true, admin: { hidden: true } })),
    byServer(moment('endsAt', both('Ends', '结束时刻'), { index: true, admin: { hidden: true } })),
    importedFrom(),
  ],
})

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
import { label } from '../../base/labels'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Who works where, from when until when. The account ends with the last one. */
export const Employments = defineRecords({
  slug: 'employments',
  labels: W.employments,
  declares: { category: 'account', subject: ['user'] },
  admin: {
    group: WORDS.people,
    useAsTitle: 'personName',
    defaultColumns: ['user', 'company', 'number', 'position', 'from', 'until'],
    listSearchableFields: ['personName', 'number', 'position'],
    description: W.whoWorksWhere,
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
      admin: { description: label(W.endsAtMidnightThatCloses) },
    }),
    byServer(moment('endedAt', W.endedAtOnce)),
    zone({ admin: { description: label(W.emptyTheCompanys) } }),
    byServer(moment('startsAt', W.begins, { index: true, admin: { hidden: true } })),
    byServer(moment('endsAt', W.ends, { index: true, admin: { hidden: true } })),
    importedFrom(),
  ],
})

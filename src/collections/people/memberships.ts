import {
  IN_WORDS,
  byServer,
  calendarDate,
  importedFrom,
  moment,
  nameBy,
  person,
  relation,
} from '../../fields/common'
import { oneMainTeam } from '../../hooks/people/oneMainTeam'
import { showLastDay } from '../../hooks/people/showLastDay'
import { stampMembershipSpan } from '../../hooks/people/stampSpan'
import { tellPersonChanged } from '../../hooks/every/tellPersonChanged'
import { both, label, labels } from '../../base/labels'
import { defineRecords } from '../../access/records'

/** Who is in which team, as what, from when until when. A lead reads only while he leads, and only what was captured since. */
export const Memberships = defineRecords({
  slug: 'memberships',
  labels: labels('Membership', 'Memberships', '团队成员关系'),
  declares: { category: 'account', subject: ['user'] },
  admin: {
    group: both('People', '人员'),
    useAsTitle: 'personName',
    defaultColumns: ['user', 'team', 'role', 'main', 'from', 'until'],
    listSearchableFields: ['personName'],
    description: both(
      'Who is in which team, from when until when. Each employment has one main team a day.',
      '谁在何时属于哪个团队。每项任职每天只有一个主要团队。',
    ),
    components: { edit: { beforeDocumentControls: ['/src/admin/kit/ToPerson#ToPerson'] } },
  },
  // Its last day is read by both.
  forceSelect: { employment: true, endsAt: true },
  hooks: { beforeChange: [stampMembershipSpan, oneMainTeam], afterChange: [tellPersonChanged('user')] },
  fields: [
    relation('employment', 'employments', both('Employment', '任职'), { required: true }),
    byServer(person('user', both('Person', '人员'), { required: false })),
    nameBy('personName', 'user.name', both('Person', '人员')),
    relation('team', 'teams', both('Team', '团队'), { required: true }),
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'member',
      label: label('As', '身份'),
      options: [
        { value: 'member', label: label('Member', '成员') },
        { value: 'lead', label: label('Lead', '负责人') },
        { value: 'deputy', label: label('Deputy', '代理负责人') },
      ],
    },
    {
      name: 'main',
      type: 'checkbox',
      defaultValue: true,
      label: label('Main team', '主要团队'),
      admin: {
        description: label('What is recorded counts for this team.', '记录归入该团队。'),
        ...IN_WORDS,
      },
    },
    calendarDate('from', both('First day', '开始日期'), { required: true }),
    calendarDate('until', both('Last day', '结束日期'), { hooks: { afterRead: [showLastDay] } }),
    byServer(moment('startsAt', both('Begins', '开始时刻'), { index: true, admin: { hidden: true } })),
    byServer(moment('endsAt', both('Ends', '结束时刻'), { index: true, admin: { hidden: true } })),
    importedFrom(),
  ],
})

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
import { markMember } from '../../hooks/attendance/markRules'
import { tellPersonChanged } from '../../hooks/every/tellPersonChanged'
import { label } from '../../base/labels'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Who is in which team, as what, from when until when. A lead reads only while he leads, and only what was captured since. */
export const Memberships = defineRecords({
  slug: 'memberships',
  labels: W.memberships,
  declares: { category: 'account', subject: ['user'] },
  admin: {
    group: WORDS.people,
    useAsTitle: 'personName',
    defaultColumns: ['user', 'team', 'role', 'main', 'from', 'until'],
    listSearchableFields: ['personName'],
    description: W.whoIsInWhichTeam,
    components: { edit: { beforeDocumentControls: ['/src/admin/kit/ToPerson#ToPerson'] } },
  },
  // Its last day is read by both.
  forceSelect: { employment: true, endsAt: true },
  hooks: {
    beforeChange: [stampMembershipSpan, oneMainTeam],
    afterChange: [tellPersonChanged('user'), markMember],
  },
  fields: [
    relation('employment', 'employments', WORDS.employment, { required: true }),
    byServer(person('user', WORDS.person, { required: false })),
    nameBy('personName', 'user.name', WORDS.person),
    relation('team', 'teams', WORDS.team, { required: true }),
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'member',
      label: label(WORDS.as),
      options: [
        { value: 'member', label: label(WORDS.member) },
        { value: 'lead', label: label(WORDS.lead) },
        { value: 'deputy', label: label(WORDS.deputy) },
      ],
    },
    {
      name: 'main',
      type: 'checkbox',
      defaultValue: true,
      label: label(WORDS.mainTeam),
      admin: {
        description: label(W.whatIsRecordedCounts),
        ...IN_WORDS,
      },
    },
    calendarDate('from', WORDS.startDay, { required: true }),
    calendarDate('until', WORDS.endDay, { hooks: { afterRead: [showLastDay] } }),
    byServer(moment('startsAt', W.begins, { index: true, admin: { hidden: true } })),
    byServer(moment('endsAt', W.ends, { index: true, admin: { hidden: true } })),
    importedFrom(),
  ],
})

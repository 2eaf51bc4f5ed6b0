import { byServer, calendarDate, moment, nameBy, relation } from '../../fields/common'
import { zone } from '../../fields/zone'
import { refuseOldForm } from '../../hooks/every/refuseStale'
import { markAssignment } from '../../hooks/attendance/markRules'
import { soundAssignment } from '../../hooks/attendance/soundAssignment'
import { label } from '../../base/labels'
import { DAYS } from '../people/companies'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Who works by which shift, from when until when: a person, or a team. On these days of the week, as the calendar of the company moves them. */
export const ShiftAssignments = defineRecords({
  slug: 'shift-assignments',
  labels: W.shiftAssignments,
  declares: { category: 'shifts', subject: ['person'] },
  hooks: { beforeChange: [refuseOldForm, soundAssignment], afterChange: [markAssignment] },
  admin: {
    group: W.attendance,
    useAsTitle: 'shiftName',
    defaultColumns: ['shift', 'person', 'team', 'from', 'until'],
    description: W.whoWorksByWhich,
  },
  defaultSort: '-from',
  fields: [
    relation('shift', 'shifts', W.shift, { required: true }),
    nameBy('shiftName', 'shift.name', W.shift),
    relation('person', 'users', WORDS.person),
    relation('team', 'teams', WORDS.team),
    {
      name: 'days',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['1', '2', '3', '4', '5'],
      label: label(WORDS.workingDays),
      options: DAYS.map(([value, en, zh]) => ({ value, label: label(en, zh) })),
    },
    calendarDate('from', WORDS.startDay, { required: true }),
    calendarDate('until', WORDS.endDay),
    zone({ admin: { description: label(W.emptyThatOfEmployment) } }),
    byServer(moment('madeAt', W.made, { required: true })),
    byServer({
      name: 'policyVersion',
      type: 'number',
      label: label(WORDS.policyVersion),
      admin: { hidden: true },
    }),
    byServer(moment('expiresAt', WORDS.keptUntil, { index: true })),
  ],
})

import { byServer, calendarDate, moment, nameBy, relation } from '../../fields/common'
import { zone } from '../../fields/zone'
import { refuseOldForm } from '../../hooks/every/refuseStale'
import { markAssignment } from '../../hooks/attendance/markRules'
import { soundAssignment } from '../../hooks/attendance/soundAssignment'
import { label } from '../../base/labels'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** It is kept until so long after its last day; without one there is no end yet. */
const isEnding = ({ expiresAt }: { expiresAt?: unknown }): boolean => Boolean(expiresAt)

/** Written out, and no list: of a row with a list Payload's SQLite writes all or nothing. */
const DAYS = [
  ['mon', 'Monday', '星期一'],
  ['tue', 'Tuesday', '星期二'],
  ['wed', 'Wednesday', '星期三'],
  ['thu', 'Thursday', '星期四'],
  ['fri', 'Friday', '星期五'],
  ['sat', 'Saturday', '星期六'],
  ['sun', 'Sunday', '星期日'],
] as const

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
    relation('person', 'users', WORDS.person, { admin: { description: label(W.oneOfTheTwo) } }),
    relation('team', 'teams', WORDS.team, { admin: { description: label(W.oneOfTheTwo) } }),
    {
      name: 'week',
      type: 'group',
      label: label(WORDS.workingDays),
      fields: [
        {
          type: 'row',
          fields: DAYS.map(([day, en, zh]) => ({
            name: day,
            type: 'checkbox',
            defaultValue: day !== 'sat' && day !== 'sun',
            label: label(en, zh),
          })),
        },
      ],
    },
    calendarDate('from', WORDS.startDay, { required: true }),
    calendarDate('until', WORDS.endDay, { admin: { description: label(W.emptyUntilFurther) } }),
    zone({ admin: { description: label(W.emptyThatOfEmployment) } }),
    // A form of a new row has none yet, and is not to ask for it.
    byServer(moment('madeAt', W.made, { required: true, validate: () => true, admin: { hidden: true } })),
    byServer({
      name: 'policyVersion',
      type: 'number',
      label: label(WORDS.policyVersion),
      admin: { hidden: true },
    }),
    byServer(moment('expiresAt', WORDS.keptUntil, { index: true, admin: { condition: isEnding } })),
  ],
})

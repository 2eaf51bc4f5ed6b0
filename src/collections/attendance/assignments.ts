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

/** Who works by which shift, from when until when: a person, or a team. On which days says the company's week, as its calendar moves it. */
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

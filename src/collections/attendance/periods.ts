import { byServer, calendarDate, inStates, moment, relation, text } from '../../fields/common'
import { nonePersonal, notPersonal } from '../../fields/notPersonal'
import { label } from '../../base/labels'
import { attendanceDays } from '../../categories/attendanceDays'
import { attendanceSheets } from '../../categories/attendanceSheets'
import { soundPeriod } from '../../hooks/attendance/soundPeriod'
import { nobody } from '../../access/access'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'
import { defineWorked } from '../dataCategory'
import * as W from './words'

const A_PERIOD = 'says which days of a company are counted together'

/** What the server fills in stands in no form of a new row. */
const isThere = ({ name }: { name?: unknown }): boolean => Boolean(name)

/** Days of a company that are signed, closed and paid by together: a month, or any other span. */
export const AttendancePeriods = defineRecords({
  slug: 'attendance-periods',
  labels: W.periods,
  declares: { category: 'attendance-days', subject: [] },
  // Made once: what is signed and closed is not moved to other days.
  access: { update: nobody },
  hooks: { beforeChange: [soundPeriod] },
  admin: {
    group: W.attendance,
    useAsTitle: 'name',
    defaultColumns: ['name', 'company', 'from', 'to', 'state'],
    description: W.daysThatAreClosedTogether,
    components: {
      views: {
        edit: {
          month: {
            Component: '/src/admin/attendance/MonthPage#MonthPage',
            path: '/month',
            tab: { Component: '/src/admin/attendance/MonthTab#MonthTab', order: 1 },
          },
        },
      },
    },
  },
  defaultSort: '-from',
  lockDocuments: false,
  fields: [
    ...nonePersonal(A_PERIOD, [
      byServer(
        text('name', WORDS.name, {
          admin: {
            condition: isThere,
            components: { Cell: '/src/admin/attendance/PeriodCell#PeriodCell' },
          },
        }),
      ),
      relation('company', 'companies', WORDS.company, { required: true }),
      calendarDate('from', WORDS.startDay, { required: true }),
      calendarDate('to', WORDS.endDay, {
        required: true,
        admin: { description: label(W.anySpanOfDays) },
      }),
    ]),
    notPersonal(
      A_PERIOD,
      byServer({
        name: 'state',
        type: 'select',
        required: true,
        defaultValue: 'open',
        index: true,
        label: label(WORDS.state),
        ...inStates('period'),
      }),
    ),
    // Who closed it and opened it again, when, and why: it shows as long as its sheets are kept.
    byServer({ name: 'history', type: 'json', label: label(W.whatWasDone), admin: { hidden: true } }),
    byServer(moment('expiresAt', WORDS.keptUntil, { index: true, admin: { condition: isThere } })),
  ],
})

/** A person's days of a period, sealed as bytes: what he signed, or did not. Each version stays. */
export const AttendanceSheets = defineWorked(attendanceSheets, {
  columns: ['localDate', 'subject', 'how', 'sealedAt'],
  fields: [
    // employment, period and hash: the same sheet is one row.
    text('key', WORDS.key, { required: true, unique: true, admin: { hidden: true } }),
    relation('period', 'attendance-periods', W.period, { required: true }),
    {
      name: 'how',
      type: 'select',
      required: true,
      label: label(WORDS.state),
      ...inStates('sheet'),
    },
    moment('sealedAt', W.sealed, { required: true }),
    text('dispute', W.whatIsDisputed),
    { name: 'bytes', type: 'textarea', required: true, label: label(W.sealedBytes) },
    text('hash', WORDS.hash, { required: true }),
  ],
})

/** How far a person's sheet of a period is: what HR closes by, and what says nothing of the days themselves. */
export const AttendanceStates = defineWorked(attendanceDays, {
  slug: 'attendance-states',
  labels: W.statesOfSheets,
  columns: ['localDate', 'subject', 'state', 'at'],
  fields: [
    text('key', WORDS.key, { required: true, unique: true, admin: { hidden: true } }),
    relation('period', 'attendance-periods', W.period, { required: true }),
    text('firstDate', WORDS.startDay, { required: true }),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      label: label(WORDS.state),
      ...inStates('sheet'),
    },
    text('hash', WORDS.hash),
    moment('at', W.since),
    // After it was signed, a day came to something else: it is asked for again.
    { name: 'changed', type: 'checkbox', defaultValue: false, label: label(W.changedSince) },
  ],
})

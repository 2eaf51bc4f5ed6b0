import type { Field } from 'payload'
import { moment, relation, text } from '../../fields/common'
import { inStates } from '../../fields/common'
import { type Both, label } from '../../base/labels'
import { attendanceDays } from '../../categories/attendanceDays'
import { bringUpToDate } from '../../hooks/attendance/bringUpToDate'
import { defineSystem } from '../../access/records'
import { WORDS } from '../../i18n/words'
import { defineWorked } from '../dataCategory'
import * as W from './words'

/** In words: as it is stored it says nothing to people. */
const TOLD = {
  Field: '/src/admin/attendance/ToldField#ToldField',
  Cell: '/src/admin/attendance/ToldCell#ToldCell',
}

const minutes = (name: string, words: Both): Field => ({
  name,
  type: 'number',
  required: true,
  defaultValue: 0,
  label: label(words),
})
const table = (name: string, words: Both): Field => ({
  name,
  type: 'json',
  label: label(words),
  admin: { disableListFilter: true, components: TOLD },
})

/** What a day's time is, as the engine gives it; the same input, the same row. */
export const AttendanceDays = defineWorked(attendanceDays, {
  columns: ['localDate', 'subject', 'status', 'worked', 'late', 'reasons'],
  // Whoever reads a day that is to be computed anew gets it computed.
  hooks: { beforeOperation: [bringUpToDate] },
  fields: [
    text('key', WORDS.key, { required: true, unique: true, admin: { hidden: true } }),
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      label: label(WORDS.state),
      ...inStates('attendance'),
    },
    relation('shift', 'shifts', W.shift),
    minutes('due', W.dueMinutes),
    minutes('worked', W.workedMinutes),
    minutes('workedDue', W.workedOfDue),
    minutes('deemed', W.deemedMinutes),
    minutes('late', W.lateMinutes),
    minutes('early', W.earlyMinutes),
    minutes('missing', W.missingMinutes),
    minutes('forgiven', W.forgivenMinutes),
    minutes('leave', W.leaveMinutes),
    // By the ids of the kinds; their sum stands beside it.
    { name: 'leaveByKind', type: 'json', label: label(W.leaveByKind), admin: { hidden: true } },
    minutes('present', W.presentMinutes),
    minutes('break', W.breakMinutes),
    minutes('overtimeWorkday', W.overtimeOfWorkdays),
    minutes('overtimeRest', W.overtimeOfRestDays),
    minutes('overtimeHoliday', W.overtimeOfHolidays),
    minutes('uncounted', W.uncountedMinutes),
    minutes('night', W.nightMinutes),
    { name: 'balance', type: 'number', label: label(W.balanceOfDay) },
    table('reasons', WORDS.why),
    moment('firstIn', W.firstIn),
    moment('lastOut', W.lastOut),
    {
      name: 'engine',
      type: 'number',
      required: true,
      label: label(W.versionOfTheEngine),
      admin: { hidden: true },
    },
    text('inputs', W.hashOfInputs, { required: true, admin: { hidden: true } }),
    {
      name: 'rev',
      type: 'number',
      required: true,
      defaultValue: 1,
      label: label(W.timesWritten),
      admin: { hidden: true },
    },
  ],
})

/** Days that are to be computed anew, marked in the write that moves them; who computes one clears the mark that he saw. */
export const AttendanceDirty = defineSystem({
  slug: 'attendance-dirty',
  labels: W.daysToCompute,
  declares: { category: 'attendance-days', subject: [] },
  fields: [
    text('key', WORDS.key, { required: true, unique: true }),
    relation('employment', 'employments', WORDS.employment, { required: true }),
    text('date', WORDS.day, { required: true, index: true }),
    { name: 'n', type: 'number', required: true, defaultValue: 1, label: label(W.timesMarked) },
  ],
})

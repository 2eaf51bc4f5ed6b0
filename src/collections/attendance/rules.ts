import type { Field } from 'payload'
import { IN_WORDS, calendarDate, nameField, relation, text } from '../../fields/common'
import { nonePersonal } from '../../fields/notPersonal'
import { refuseOldForm } from '../../hooks/every/refuseStale'
import { markCalendar, markShift } from '../../hooks/attendance/markRules'
import { soundShift } from '../../hooks/attendance/soundShift'
import { type Both, label, say } from '../../base/labels'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const A_RULE = 'is a rule of a company; says nothing of a person'

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/
const clock = (name: string, words: Both): Field =>
  text(name, words, {
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      !value || (typeof value === 'string' && CLOCK.test(value)) ? true : say(req, W.timeOfTheDay),
    admin: { width: '25%' },
  })
const minutes = (name: string, words: Both, fallback?: number): Field => ({
  name,
  type: 'number',
  min: 0,
  max: 10_000,
  label: label(words),
  ...(fallback === undefined ? {} : { defaultValue: fallback }),
})
const window = (): Field[] => [clock('start', WORDS.from), clock('end', WORDS.until)]
const company = () => relation('company', 'companies', WORDS.company, { required: true })

/** What a shift is, as the engine names it: a list or a group that a kind does not have stays empty. */
const shiftFields: Field[] = [
  nameField(WORDS.name),
  company(),
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'fixed',
    label: label(WORDS.kind),
    options: [
      { value: 'fixed', label: label(W.fixedHours) },
      { value: 'comprehensive', label: label(W.comprehensiveHours) },
      { value: 'flexible', label: label(W.flexibleHours) },
      { value: 'irregular', label: label(W.irregularHours) },
    ],
  },
  { name: 'parts', type: 'array', label: label(W.partsOfTheShift), maxRows: 4, fields: window() },
  {
    name: 'breaks',
    type: 'array',
    label: label(WORDS.breaks),
    maxRows: 8,
    fields: [...window(), { name: 'paid', type: 'checkbox', defaultValue: false, label: label(W.paidBreak) }],
  },
  minutes('graceLate', W.graceLate, 0),
  minutes('graceEarly', W.graceEarly, 0),
  minutes('halfBelow', W.halfBelow, 0),
  minutes('absentBelow', W.absentBelow, 0),
  {
    name: 'pairing',
    type: 'select',
    required: true,
    defaultValue: 'every',
    label: label(W.pairing),
    options: [
      { value: 'every', label: label(W.everyPunch) },
      { value: 'first-last', label: label(W.firstAndLastPunch) },
    ],
  },
  {
    name: 'overtime',
    type: 'group',
    label: label(W.overtime),
    fields: [
      {
        name: 'needs',
        type: 'select',
        required: true,
        defaultValue: 'approval',
        label: label(W.countsWith),
        options: [
          { value: 'approval', label: label(W.anApproval) },
          { value: 'none', label: label(W.noApproval) },
        ],
      },
      { name: 'before', type: 'checkbox', defaultValue: false, label: label(W.beforeTheShiftToo) },
      minutes('minimum', W.leastMinutes, 30),
      { ...minutes('unit', W.unitOfMinutes, 30), min: 1 } as Field,
    ],
  },
  {
    name: 'slide',
    type: 'group',
    label: label(W.slides),
    fields: [minutes('earlier', W.earlierBy), minutes('later', W.laterBy)],
  },
  {
    name: 'afterLate',
    type: 'array',
    label: label(W.afterALateEvening),
    maxRows: 6,
    fields: [clock('after', W.outAfter), minutes('minutes', W.mayBeginLaterBy)],
  },
  { name: 'span', type: 'group', label: label(W.flexibleSpan), fields: window() },
  { name: 'core', type: 'group', label: label(W.coreHours), fields: window() },
  minutes('norm', W.minutesOfADay),
  {
    name: 'lawBreaks',
    type: 'select',
    label: label(W.breaksByLaw),
    options: [
      { value: 'deduct', label: label(W.deducted) },
      { value: 'flag', label: label(W.onlySaid) },
    ],
  },
]

/** What is worked, and how it counts. Changed, it counts anew for every day that is not closed. */
export const Shifts = defineRecords({
  slug: 'shifts',
  labels: W.shifts,
  declares: { category: null, subject: [] },
  hooks: { beforeChange: [refuseOldForm, soundShift], afterChange: [markShift] },
  admin: { group: W.attendance, useAsTitle: 'name', defaultColumns: ['name', 'company', 'kind'] },
  fields: nonePersonal(A_RULE, shiftFields),
})

/** Days that a company has beside those of its calendar, or instead of them. */
export const Holidays = defineRecords({
  slug: 'holidays',
  labels: W.holidays,
  declares: { category: null, subject: [] },
  hooks: { beforeChange: [refuseOldForm], afterChange: [markCalendar] },
  admin: {
    group: W.attendance,
    useAsTitle: 'name',
    defaultColumns: ['date', 'name', 'kind', 'company'],
    description: W.daysBesideTheCalendar,
  },
  defaultSort: '-date',
  fields: nonePersonal(A_RULE, [
    company(),
    calendarDate('date', WORDS.day, { required: true, index: true }),
    nameField(WORDS.name),
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label(WORDS.kind),
      options: [
        { value: 'statutory', label: label(W.statutoryHoliday) },
        { value: 'rest', label: label(W.restDay) },
        { value: 'workday', label: label(W.madeUpWorkday) },
        { value: 'am', label: label(W.morningFree) },
        { value: 'pm', label: label(W.afternoonFree) },
      ],
    },
    text('notice', W.noticeOfTheAuthority, { maxLength: 100 }),
  ]),
})

/** Kinds of leave: what they count as, and who decides. */
export const LeaveKinds = defineRecords({
  slug: 'leave-kinds',
  labels: W.leaveKinds,
  declares: { category: null, subject: [] },
  hooks: { beforeChange: [refuseOldForm] },
  admin: {
    group: W.attendance,
    useAsTitle: 'name',
    defaultColumns: ['name', 'company', 'counts', 'sensitive'],
  },
  fields: nonePersonal(A_RULE, [
    nameField(WORDS.name),
    company(),
    {
      name: 'counts',
      type: 'select',
      required: true,
      defaultValue: 'leave',
      label: label(W.countsAs),
      options: [
        { value: 'leave', label: label(W.leave) },
        { value: 'work', label: label(W.work) },
      ],
    },
    { name: 'paid', type: 'checkbox', defaultValue: true, label: label(W.paid), admin: IN_WORDS },
    {
      name: 'sensitive',
      type: 'checkbox',
      defaultValue: false,
      label: label(W.sensitive),
      admin: { ...IN_WORDS, description: label(W.noLeadLearnsOfIt) },
    },
  ]),
})

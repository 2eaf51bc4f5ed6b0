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
const minutes = (name: string, words: Both, fallback: number | null, help?: Both): Field => ({
  name,
  type: 'number',
  min: 0,
  max: 10_000,
  label: label(words),
  ...(fallback === null ? {} : { defaultValue: fallback }),
  admin: help ? { description: label(help) } : {},
})
const window = (): Field[] => [
  { type: 'row', fields: [clock('start', WORDS.from), clock('end', WORDS.until)] },
]
/** A field that only some kinds of shift have. */
const only = <F extends Field>(kinds: readonly string[], field: F): F => ({
  ...field,
  admin: {
    ...field.admin,
    condition: ({ kind }: { kind?: string }) => kinds.includes(kind ?? ''),
  },
})
const SET: readonly string[] = ['fixed', 'comprehensive']
const FLEXIBLE: readonly string[] = ['flexible']
const DUE = [...SET, ...FLEXIBLE]
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
    admin: { description: label(W.whatKindsOfShiftAre) },
    options: [
      { value: 'fixed', label: label(W.fixedHours) },
      { value: 'comprehensive', label: label(W.comprehensiveHours) },
      { value: 'flexible', label: label(W.flexibleHours) },
      { value: 'irregular', label: label(W.irregularHours) },
    ],
  },
  only(SET, {
    name: 'parts',
    type: 'array',
    label: label(W.partsOfTheShift),
    labels: W.partOfTheShift,
    maxRows: 4,
    admin: { description: label(W.whenWorkIsDue) },
    fields: window(),
  }),
  only(FLEXIBLE, {
    name: 'span',
    type: 'group',
    label: label(W.flexibleSpan),
    admin: { description: label(W.withinThisItCounts) },
    fields: window(),
  }),
  only(FLEXIBLE, {
    name: 'core',
    type: 'group',
    label: label(W.coreHours),
    admin: { description: label(W.everybodyIsHere) },
    fields: window(),
  }),
  only(FLEXIBLE, minutes('norm', W.minutesOfADay, null, W.eightHoursAre)),
  only(DUE, {
    name: 'breaks',
    type: 'array',
    label: label(WORDS.breaks),
    labels: W.breakOfTheShift,
    maxRows: 8,
    admin: { description: label(W.withinTheShift) },
    fields: [...window(), { name: 'paid', type: 'checkbox', defaultValue: false, label: label(W.paidBreak) }],
  }),
  only(DUE, minutes('graceLate', W.graceLate, 0, W.upToThisForgiven)),
  only(DUE, minutes('graceEarly', W.graceEarly, 0, W.upToThisForgiven)),
  only(DUE, minutes('halfBelow', W.halfBelow, 0, W.belowThisHalf)),
  only(DUE, minutes('absentBelow', W.absentBelow, 0, W.belowThisAbsent)),
  {
    name: 'pairing',
    type: 'select',
    required: true,
    defaultValue: 'every',
    label: label(W.pairing),
    admin: { description: label(W.howPunchesArePaired) },
    options: [
      { value: 'every', label: label(W.everyPunch) },
      { value: 'first-last', label: label(W.firstAndLastPunch) },
    ],
  },
  {
    name: 'overtime',
    type: 'group',
    label: label(WORDS.overtime),
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
      minutes('minimum', W.leastMinutes, 30, W.shorterIsNone),
      { ...minutes('unit', W.unitOfMinutes, 30, W.cutToUnits), min: 1 } as Field,
    ],
  },
  only(SET, {
    name: 'slide',
    type: 'group',
    label: label(W.slides),
    admin: { description: label(W.goesAsItCame) },
    fields: [minutes('earlier', W.earlierBy, null), minutes('later', W.laterBy, null)],
  }),
  only(SET, {
    name: 'afterLate',
    type: 'array',
    label: label(W.afterALateEvening),
    labels: W.lateEvening,
    maxRows: 6,
    admin: { description: label(W.restsAfterLateEvening) },
    fields: [clock('after', W.outAfter), minutes('minutes', W.mayBeginLaterBy, null)],
  }),
  only(FLEXIBLE, {
    name: 'lawBreaks',
    type: 'select',
    label: label(W.breaksByLaw),
    admin: { description: label(W.breaksOfGermanLaw) },
    options: [
      { value: 'deduct', label: label(W.deducted) },
      { value: 'flag', label: label(W.onlySaid) },
    ],
  }),
]

/** What is worked, and how it counts. Changed, it counts anew for every day that is not closed. */
export const Shifts = defineRecords({
  slug: 'shifts',
  labels: W.shifts,
  declares: { category: null, subject: [] },
  hooks: { beforeChange: [refuseOldForm, soundShift], afterChange: [markShift] },
  admin: {
    group: W.attendance,
    useAsTitle: 'name',
    defaultColumns: ['name', 'company', 'kind'],
    description: W.whatAShiftSays,
  },
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
      admin: { description: label(W.statutoryCountsThreefold) },
      options: [
        { value: 'statutory', label: label(W.statutoryHoliday) },
        { value: 'rest', label: label(W.restDay) },
        { value: 'workday', label: label(W.madeUpWorkday) },
        { value: 'am', label: label(W.morningFree) },
        { value: 'pm', label: label(W.afternoonFree) },
      ],
    },
    text('notice', W.noticeOfTheAuthority, {
      maxLength: 100,
      admin: { description: label(W.itsNumber) },
    }),
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
    description: W.whatPeopleMayAskFor,
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
      admin: { description: label(W.workIsDeemed) },
      options: [
        { value: 'leave', label: label(WORDS.leave) },
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

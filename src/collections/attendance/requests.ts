import type { Field } from 'payload'
import { inStates, moment, option, relation, text } from '../../fields/common'
import { label } from '../../base/labels'
import { absences } from '../../categories/absences'
import { corrections } from '../../categories/corrections'
import { overtimeRequests } from '../../categories/overtimeRequests'
import { WORDS } from '../../i18n/words'
import { defineWorked } from '../dataCategory'
import { PUNCH_WORDS } from '../../i18n/punchWords'
import * as W from './words'

/** In words: as it is stored it says nothing to people. */
const TOLD = {
  Field: '/src/admin/attendance/ToldField#ToldField',
  Cell: '/src/admin/attendance/ToldCell#ToldCell',
}

const table = (name: string, words: { en: string; zh: string }): Field => ({
  name,
  type: 'json',
  label: label(words),
  admin: { disableListFilter: true, components: TOLD },
})

/** What whoever asked said, and how it went: who did what and when. */
const asked = (): Field[] => [
  text('reason', WORDS.reason),
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'open',
    index: true,
    label: label(WORDS.state),
    ...inStates('workRequest'),
  },
  moment('askedAt', W.asked, { required: true }),
  relation('askedBy', 'users', W.askedBy, { required: true }),
  moment('decidedAt', W.decided),
  relation('decidedBy', 'users', W.decidedBy),
  text('answer', WORDS.answer),
  // Who asked and who decided stands in fields of their own.
  { name: 'steps', type: 'json', label: label(W.steps), admin: { hidden: true } },
]

/** A punch that is to be added, set aside, or of another kind: a row of its own, since a punch never changes. */
export const Corrections = defineWorked(corrections, {
  columns: ['localDate', 'subject', 'do', 'at', 'kind', 'state'],
  fields: [
    {
      name: 'do',
      type: 'select',
      required: true,
      label: label(WORDS.what),
      options: [
        { value: 'add', label: label(W.addPunch) },
        { value: 'ignore', label: label(W.setPunchAside) },
        { value: 'kind', label: label(W.anotherKind) },
      ],
    },
    relation('punch', 'punches', W.punch),
    moment('at', WORDS.timeOfPunch, { required: true }),
    {
      name: 'kind',
      type: 'select',
      label: label(WORDS.kind),
      options: Object.entries(PUNCH_WORDS)
        .filter(([value]) => value !== 'unknown')
        .map(([value, words]) => option(value, words)),
    },
    ...asked(),
    table('before', W.dayBefore),
    table('after', W.dayAfter),
  ],
})

/** Overtime that is asked for beforehand or after, to be paid or taken as time off. */
export const OvertimeRequests = defineWorked(overtimeRequests, {
  columns: ['from', 'to', 'subject', 'as', 'state'],
  fields: [
    moment('from', WORDS.from, { required: true }),
    moment('to', WORDS.until, { required: true }),
    {
      name: 'as',
      type: 'select',
      required: true,
      label: label(W.returnedAs),
      options: [
        { value: 'pay', label: label(W.pay) },
        { value: 'leave', label: label(W.timeOff) },
      ],
    },
    ...asked(),
  ],
})

/** Leave, by whole days, halves of them, or moments within one day. */
export const Absences = defineWorked(absences, {
  columns: ['localDate', 'lastDate', 'subject', 'kind', 'state'],
  fields: [
    text('lastDate', WORDS.endDay, { required: true, index: true }),
    {
      name: 'half',
      type: 'select',
      label: label(W.halfOfDay),
      options: [
        { value: 'am', label: label(W.morning) },
        { value: 'pm', label: label(W.afternoon) },
      ],
    },
    moment('from', WORDS.from),
    moment('to', WORDS.until),
    relation('kind', 'leave-kinds', W.kindOfLeave, { required: true }),
    ...asked(),
  ],
})

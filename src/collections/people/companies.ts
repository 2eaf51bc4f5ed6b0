import type { Field } from 'payload'
import { byAct, nameField, secret, text } from '../../fields/common'
import { country } from '../../fields/country'
import { notPersonal } from '../../fields/notPersonal'
import { zone } from '../../fields/zone'
import { refuseOldForm } from '../../hooks/every/refuseStale'
import { markOtherCalendar } from '../../hooks/attendance/markRules'
import { tellEverybodyChanged } from '../../hooks/every/tellEverybodyChanged'
import { type Both, label, say } from '../../base/labels'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/
const clock = (name: string, words: Both, fallback: string): Field =>
  text(name, words, {
    required: true,
    defaultValue: fallback,
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      typeof value === 'string' && CLOCK.test(value) ? true : say(req, W.timeAsHhMm),
    admin: { width: '25%' },
  })

const DAYS = [
  ['1', 'Monday', '星期一'],
  ['2', 'Tuesday', '星期二'],
  ['3', 'Wednesday', '星期三'],
  ['4', 'Thursday', '星期四'],
  ['5', 'Friday', '星期五'],
  ['6', 'Saturday', '星期六'],
  ['7', 'Sunday', '星期日'],
] as const

const LEGAL_ENTITY = 'describes a legal entity'

/** The legal entities that employ people: the controller of their data. */
export const Companies = defineRecords({
  slug: 'companies',
  labels: W.companies,
  declares: { category: 'account', subject: [] },
  // Hours, zone and country decide what may be collected.
  hooks: { beforeChange: [refuseOldForm], afterChange: [tellEverybodyChanged, markOtherCalendar] },
  admin: {
    group: WORDS.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'controller', 'contact'],
  },
  fields: [
    notPersonal(LEGAL_ENTITY, nameField(WORDS.name, { unique: true })),
    text('controller', WORDS.controller, {
      admin: {
        description: label(W.whoAnswersForData),
      },
    }),
    text('contact', W.privacyContact, {
      admin: {
        description: label(W.wherePeopleCanAsk),
      },
    }),
    {
      name: 'collecting',
      type: 'ui',
      admin: { components: { Field: '/src/admin/people/CompanyHours#CompanyHours' } },
    },
    notPersonal(LEGAL_ENTITY, {
      name: 'calendar',
      type: 'select',
      label: label(W.calendarOfHolidays),
      options: [{ value: 'CN', label: label(W.calendarOfChina) }],
      admin: { description: label(W.holidaysOfItAndYourOwn) },
    }),
    notPersonal(LEGAL_ENTITY, byAct(zone({ required: true, defaultValue: 'Asia/Shanghai' }))),
    notPersonal(LEGAL_ENTITY, byAct(country('country', W.twoLetters))),
    notPersonal(
      LEGAL_ENTITY,
      byAct({
        name: 'hours',
        type: 'group',
        label: label(WORDS.workingHours),
        admin: {
          description: label(W.nothingIsCollectedOutside),
        },
        fields: [
          {
            name: 'days',
            type: 'select',
            hasMany: true,
            required: true,
            defaultValue: ['1', '2', '3', '4', '5'],
            label: label(WORDS.workingDays),
            options: DAYS.map(([value, en, zh]) => ({ value, label: label(en, zh) })),
          },
          {
            type: 'row',
            fields: [clock('from', WORDS.from, '09:00'), clock('to', WORDS.to, '18:00')],
          },
          {
            name: 'breaks',
            type: 'array',
            label: label(WORDS.breaks),
            labels: { singular: W.aBreak, plural: WORDS.breaks },
            defaultValue: [{ from: '12:00', to: '13:00' }],
            fields: [
              {
                type: 'row',
                fields: [clock('from', WORDS.from, '12:00'), clock('to', WORDS.to, '13:00')],
              },
            ],
          },
        ],
      }),
    ),
    // Hours that were widened, with the moment at which everybody had been told: they count until the wider ones bind.
    notPersonal(LEGAL_ENTITY, secret({ name: 'widened', type: 'json', label: label(W.widerHoursToCome) })),
  ],
})

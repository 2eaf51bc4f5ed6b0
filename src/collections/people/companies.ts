import type { Field } from 'payload'
import { byAct, nameField, secret, text } from '../../fields/common'
import { country } from '../../fields/country'
import { notPersonal } from '../../fields/notPersonal'
import { zone } from '../../fields/zone'
import { refuseOldForm } from '../../hooks/every/refuseStale'
import { tellEverybodyChanged } from '../../hooks/every/tellEverybodyChanged'
import { both, label, labels, say } from '../../base/labels'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/
const clock = (name: string, en: string, zh: string, fallback: string): Field =>
  text(name, both(en, zh), {
    required: true,
    defaultValue: fallback,
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      typeof value === 'string' && CLOCK.test(value)
        ? true
        : say(req, 'A time as HH:MM, such as 09:00.', '请按 HH:MM 填写时间，例如 09:00。'),
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
  labels: labels('Company', 'Companies', '公司'),
  declares: { category: 'account', subject: [] },
  // Hours, zone and country decide what may be collected.
  hooks: { beforeChange: [refuseOldForm], afterChange: [tellEverybodyChanged] },
  admin: {
    group: WORDS.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'controller', 'contact'],
  },
  fields: [
    notPersonal(LEGAL_ENTITY, nameField(WORDS.name, { unique: true })),
    text('controller', WORDS.controller, {
      admin: {
        description: label(
          'Who answers for the data, as named in the policy.',
          '在隐私政策中载明、对个人信息负责的主体。',
        ),
      },
    }),
    text('contact', both('Privacy contact', '隐私联系方式'), {
      admin: {
        description: label('Where people can ask: an address or a phone number.', '供员工咨询的邮箱或电话。'),
      },
    }),
    {
      name: 'collecting',
      type: 'ui',
      admin: { components: { Field: '/src/admin/people/CompanyHours#CompanyHours' } },
    },
    notPersonal(LEGAL_ENTITY, byAct(zone({ required: true, defaultValue: 'Asia/Shanghai' }))),
    notPersonal(
      LEGAL_ENTITY,
      byAct(
        country(
          'country',
          both(
            'Two letters, such as CN. Empty: that of the time zone. Where the policy names countries, nothing is collected outside them.',
            '两个字母，例如 CN。留空则按时区判断。隐私政策载明适用国家或地区的，不在其外收集。',
          ),
        ),
      ),
    ),
    notPersonal(
      LEGAL_ENTITY,
      byAct({
        name: 'hours',
        type: 'group',
        label: label(WORDS.workingHours),
        admin: {
          description: label('Nothing is collected outside these hours.', '在此时间之外不收集任何数据。'),
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
            fields: [clock('from', 'From', '开始', '09:00'), clock('to', 'To', '结束', '18:00')],
          },
          {
            name: 'breaks',
            type: 'array',
            label: label('Breaks', '休息'),
            labels: { singular: both('Break', '休息'), plural: both('Breaks', '休息') },
            defaultValue: [{ from: '12:00', to: '13:00' }],
            fields: [
              {
                type: 'row',
                fields: [clock('from', 'From', '开始', '12:00'), clock('to', 'To', '结束', '13:00')],
              },
            ],
          },
        ],
      }),
    ),
    // Hours that were widened, with the moment at which everybody had been told: they count until the wider ones bind.
    notPersonal(
      LEGAL_ENTITY,
      secret({ name: 'widened', type: 'json', label: label('Wider hours to come', '待生效的工时') }),
    ),
  ],
})

import type { Field } from 'payload'
import { both, label } from '../../base/labels'
import { RIGHT_NAMES } from '../../i18n/statement'
import { RIGHTS } from '../../base/policyTypes'
import { option, text, words } from '../../fields/common'
import { countries, country } from '../../fields/country'
import { WORDS } from '../../i18n/words'

const days = (name: string, en: string, zh: string, defaultValue: number): Field => ({
  name,
  type: 'number',
  min: 0,
  max: 365,
  defaultValue,
  label: words(en, zh),
})

/** Who receives data outside the company; terms name it by its key (P42). */
const recipients: Field = {
  name: 'recipients',
  type: 'array',
  label: words(WORDS.recipients),
  labels: { singular: both('Recipient', '接收方'), plural: WORDS.recipients },
  admin: {
    initCollapsed: true,
    description: label(
      'Whoever is not named here receives nothing. Terms name a recipient by its key.',
      '未在此列明的第三方不会收到任何数据。条款以标识引用接收方。',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        text('key', WORDS.key, { required: true, maxLength: 60 }),
        text('name', WORDS.name, { required: true, localized: true, maxLength: 200 }),
        country('country'),
      ],
    },
    text('purpose', WORDS.purpose, {
      required: true,
      localized: true,
      maxLength: 300,
    }),
  ],
}

/** What a version says beside its terms; what is left empty is filled with the plainest answer when it is published. */
export const policyStatement: Field = {
  name: 'statement',
  type: 'group',
  label: words('Who answers, where, and what people may ask for', '主体、地域与权利'),
  admin: {
    description: label(
      'Controllers come from the companies, cookies from the system itself. A change here is told apart as major or minor like one of the terms.',
      '个人信息处理者取自公司资料，Cookie 由系统自身列出。此处的变更与条款变更一样区分重大与一般。',
    ),
  },
  fields: [
    {
      name: 'office',
      type: 'group',
      label: words('Body responsible for data protection', '个人信息保护责任部门'),
      fields: [
        {
          type: 'row',
          fields: [
            text('name', WORDS.name, { localized: true, maxLength: 200 }),
            text('leader', both('Its leader', '部门负责人'), { maxLength: 200 }),
            text('contact', both('Contact', '联系方式'), { maxLength: 200 }),
          ],
        },
      ],
    },
    recipients,
    {
      name: 'scope',
      type: 'textarea',
      localized: true,
      maxLength: 1_000,
      label: words(WORDS.scope),
    },
    {
      type: 'row',
      fields: [
        text('territory', WORDS.countries, {
          hasMany: true,
          validate: countries,
          admin: {
            description: label(
              'Two letters each, such as CN. Empty: wherever the company employs people.',
              '每项两个字母，例如 CN。留空：公司雇员所在的任何地方。',
            ),
          },
        }),
        {
          name: 'prevails',
          type: 'select',
          defaultValue: 'zh',
          label: words('Text that prevails', '优先文本'),
          options: [option('zh', WORDS.chinese), option('en', WORDS.english)],
        },
      ],
    },
    {
      name: 'storage',
      type: 'group',
      label: words(WORDS.placeOfStorage),
      fields: [
        {
          type: 'row',
          fields: [
            country('country'),
            text('place', both('Place', '地点'), { localized: true, maxLength: 200 }),
          ],
        },
      ],
    },
    {
      name: 'rights',
      type: 'select',
      hasMany: true,
      defaultValue: [...RIGHTS],
      label: words('What people may ask for', '个人权利'),
      options: RIGHTS.map((right) => option(right, RIGHT_NAMES[right].en, RIGHT_NAMES[right].zh)),
    },
    {
      type: 'row',
      fields: [
        days('workingDays', 'Answer within working days', '答复期限（工作日）', 15),
        days('answerDays', 'Answer within days', '答复期限（日）', 30),
        days('noticeDays', 'Major changes are announced days ahead', '重大变更提前公告（日）', 7),
      ],
    },
  ],
}

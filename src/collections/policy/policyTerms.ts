import type { Field } from 'payload'
import { MATRIX, needsViewing } from '../../access/matrix'
import type { TermPart } from '../../policy/compare/terms'
import { both, type Both, label } from '../../base/labels'
import type { Category } from '../../categories/category'
import { categoryOf } from '../../categories/known'
import { option, text, words } from '../../fields/common'
import { WORDS } from '../../i18n/words'

type Sibling = { category?: string } | undefined
const opensToAdmin = (sibling: Sibling): boolean => {
  const row = MATRIX[sibling?.category ?? '']
  return row !== undefined && needsViewing(row.admin)
}

/** Shown where the term is about a category of which this is so. */
const only =
  (is: (category: Category) => boolean) =>
  (_data: unknown, sibling: Sibling): boolean => {
    const category = categoryOf(sibling?.category ?? '')
    return category !== undefined && is(category)
  }
const ofTitles = only(({ rule }) => rule === 'titles')
const ofLogs = only(({ rule }) => rule === 'logs')
const ofPictures = only(({ image }) => image !== undefined)

/** What stands below a field of a term: its own note, what is suggested, what the law says. */
const advice = (part: TermPart, note?: Both) => ({
  Description: {
    path: '/src/admin/policy/TermAdvice#TermAdvice',
    clientProps: { part, ...(note ? { note } : {}) },
  },
})

const KEPT = [
  option('keep', 'Keep the title', '保留标题'),
  option('program', 'The program alone', '仅保留程序名'),
  option('drop', 'Neither title nor program', '标题和程序都不保留'),
]

/** What is left out before anything is stored. */
const redactionFields: Field[] = [
  {
    name: 'titles',
    type: 'select',
    label: words(WORDS.windowTitles),
    options: KEPT,
    admin: {
      condition: ofTitles,
      components: advice(
        'titles',
        both(
          'Applied before a title is stored. Card numbers, queries of addresses and titles of private windows are left out in any case.',
          '在存储标题之前执行。银行卡号、网址参数和隐私窗口的标题在任何情况下都不保存。',
        ),
      ),
    },
  },
  {
    name: 'titleRules',
    type: 'array',
    label: words('Exceptions by title or program', '按标题或程序的例外规则'),
    labels: { singular: both('Rule', '规则'), plural: both('Rules', '规则') },
    admin: {
      condition: ofTitles,
      description: label(
        'The first rule whose text occurs in title or program decides; a star stands for anything.',
        '标题或程序中出现所填文字的第一条规则生效；星号代表任意内容。',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          text('pattern', both('Text to look for', '查找文字'), { required: true, maxLength: 100 }),
          {
            name: 'kept',
            type: 'select',
            required: true,
            defaultValue: 'program',
            label: words('Then', '如何处理'),
            options: KEPT,
          },
        ],
      },
    ],
  },
  {
    name: 'picture',
    type: 'select',
    label: words('What is kept of a picture', '图片保留方式'),
    options: [
      option('full', 'The whole picture', '完整图片'),
      option('thumbnail', 'A thumbnail only', '仅保留缩略图'),
      option('blurred', 'Blurred', '模糊处理'),
      option('blurred-thumbnail', 'A blurred thumbnail only', '仅保留模糊的缩略图'),
    ],
    admin: {
      condition: ofPictures,
      components: advice(
        'picture',
        both(
          'Applied before it is stored; no sharper copy is ever written.',
          '在存储之前执行，系统不会写入更清晰的副本。',
        ),
      ),
    },
  },
  {
    name: 'logs',
    type: 'select',
    hasMany: true,
    label: words('Kinds of log', '日志类型'),
    options: [
      option('fault', 'Faults', '故障'),
      option('operation', WORDS.operation),
      option('network', WORDS.network),
    ],
    admin: { condition: ofLogs, components: advice('logs') },
  },
]

/** One category in a draft: what a version says of it. */
export const policyTerms: Field[] = [
  {
    name: 'about',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/policy/TermAdvice#TermAbout' },
    },
  },
  {
    type: 'row',
    fields: [
      text('category', WORDS.dataCategory, {
        required: true,
        admin: { components: { Field: '/src/admin/policy/TermFields#TermCategory' } },
      }),
      {
        name: 'basis',
        type: 'select',
        required: true,
        defaultValue: 'consent',
        label: words(WORDS.legalBasis),
        options: [
          option('consent', WORDS.consent),
          option('contract', 'Contract, HR management', '合同或人力资源管理'),
          option('legal-duty', 'Legal duty', '法定义务'),
          option('legitimate-interest', 'Legitimate interest', '正当利益'),
          option('vital-interest', 'Vital interest', '生命健康紧急保护'),
          option('public-interest', 'Public interest', '公共利益'),
        ],
        admin: { components: advice('basis') },
      },
      {
        name: 'consent',
        type: 'select',
        required: true,
        defaultValue: 'separate',
        label: words(WORDS.howConsentIsGiven),
        options: [
          option('none', 'Not needed', '无需同意'),
          option('general', 'By agreeing to this policy', '同意本政策'),
          option('separate', 'Separate switch', '单独同意'),
          option('guardian', 'Consent of a guardian', '监护人同意'),
        ],
        admin: { components: advice('consent') },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'optional',
        type: 'checkbox',
        defaultValue: true,
        label: words('Optional', '可选'),
        admin: { components: advice('optional') },
      },
      {
        name: 'retentionDays',
        type: 'number',
        min: 1,
        label: words('Kept for days', '保存天数'),
        admin: {
          components: advice('retentionDays', both('Empty: as long as the account.', '留空：与账号同期。')),
        },
      },
      {
        name: 'perHour',
        type: 'number',
        min: 1,
        max: 12,
        label: words('How many an hour', '每小时次数'),
        admin: { condition: ofPictures, components: advice('perHour') },
      },
    ],
  },
  text('purposes', WORDS.purposes, {
    hasMany: true,
    required: true,
    admin: {
      components: { Field: '/src/admin/policy/TermFields#TermPurposes' },
    },
  }),
  {
    name: 'viewers',
    type: 'select',
    hasMany: true,
    label: words('Viewers', '查看人'),
    options: [
      option('manager', 'Team lead', '团队负责人'),
      option('hr', WORDS.hr),
      option('privacy', WORDS.privacyOfficer),
      option('admin', WORDS.administrator),
    ],
    // Who runs the system is named for nothing that the matrix never opens to him. Values alone: what comes from here goes to the page as
    // it is, and a label in two languages is a function.
    filterOptions: ({ options, siblingData }) =>
      options
        .map((each) => (typeof each === 'string' ? each : each.value))
        .filter((value) => value !== 'admin' || opensToAdmin(siblingData as Sibling)),
    admin: { components: advice('viewers') },
  },
  text('recipients', WORDS.recipients, {
    hasMany: true,
    admin: { components: advice('recipients') },
  }),
  ...redactionFields,
]

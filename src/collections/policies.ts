import type { Access, Field } from 'payload'
import { byServer, moment, text } from '../fields/common'
import { refuseSealed } from '../hooks/refuseSealed'
import { both, label, labels } from '../i18n/labels'
import { creatable } from '../privacy/access'
import { IMAGE_CATEGORIES } from '../privacy/imageCategories'
import { defineLog, defineRecords } from '../privacy/records'

const words = (en: string, zh: string) => label(en, zh)
const option = (value: string, en: string, zh: string) => ({ value, label: label(en, zh) })

type Sibling = { category?: string } | undefined
/** Shown where the term is about one of these. */
const only =
  (...categories: string[]) =>
  (_data: unknown, sibling: Sibling): boolean =>
    categories.includes(sibling?.category ?? '')

const KEPT = [
  option('keep', 'Keep the title', '保留标题'),
  option('program', 'The program alone', '仅保留程序'),
  option('drop', 'Neither title nor program', '标题和程序都不保留'),
]

/** What is left out before anything is stored. */
const redactionFields: Field[] = [
  {
    name: 'titles',
    type: 'select',
    label: words('Window titles', '窗口标题'),
    options: KEPT,
    admin: {
      condition: only('activity'),
      description: label(
        'Applied before a title is stored. Card numbers, queries of addresses and titles of private windows are left out in any case.',
        '在存储标题之前执行。银行卡号、网址参数和隐私窗口的标题在任何情况下都不保存。',
      ),
    },
  },
  {
    name: 'titleRules',
    type: 'array',
    label: words('Exceptions by title or program', '按标题或程序的例外规则'),
    labels: { singular: both('Rule', '规则'), plural: both('Rules', '规则') },
    admin: {
      condition: only('activity'),
      description: label(
        'The first rule whose text occurs in title or program decides; a star stands for anything.',
        '标题或程序中出现所填文字的第一条规则生效；星号代表任意内容。',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          text('pattern', both('Text', '文字'), { required: true, maxLength: 100 }),
          {
            name: 'kept',
            type: 'select',
            required: true,
            defaultValue: 'program',
            label: words('Then', '处理方式'),
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
      option('full', 'All of it', '完整图片'),
      option('thumbnail', 'A thumbnail only', '仅缩略图'),
      option('blurred', 'Blurred', '模糊处理'),
      option('blurred-thumbnail', 'A blurred thumbnail only', '仅模糊的缩略图'),
    ],
    admin: {
      condition: only(...IMAGE_CATEGORIES),
      description: label(
        'Applied before it is stored; no sharper copy is ever written.',
        '在存储之前执行，系统不会写入更清晰的副本。',
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
      option('operation', 'Operation', '运行'),
      option('network', 'Network', '网络'),
    ],
    admin: { condition: only('device-logs') },
  },
]

const termFields: Field[] = [
  {
    type: 'row',
    fields: [
      text('category', both('Data category', '数据类别'), {
        required: true,
        admin: { components: { Field: '/src/components/admin/TermFields#TermCategory' } },
      }),
      {
        name: 'basis',
        type: 'select',
        required: true,
        defaultValue: 'consent',
        label: words('Legal basis', '处理依据'),
        options: [
          option('consent', 'Consent', '同意'),
          option('contract', 'Contract, HR management', '合同或人力资源管理'),
          option('legal-duty', 'Legal duty', '法定义务'),
          option('legitimate-interest', 'Legitimate interest', '正当利益'),
          option('vital-interest', 'Vital interest', '生命健康紧急保护'),
          option('public-interest', 'Public interest', '公共利益'),
        ],
      },
      {
        name: 'consent',
        type: 'select',
        required: true,
        defaultValue: 'separate',
        label: words('Consent', '同意方式'),
        options: [
          option('none', 'None', '无需同意'),
          option('general', 'By agreeing to the version', '同意本政策'),
          option('separate', 'Separate switch', '单独同意'),
          option('guardian', 'Guardian', '监护人同意'),
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'optional', type: 'checkbox', defaultValue: true, label: words('Optional', '可选') },
      {
        name: 'retentionDays',
        type: 'number',
        min: 1,
        label: words('Kept for days', '保存天数'),
        admin: { description: label('Empty: as long as the account.', '留空：与账号同期。') },
      },
      { name: 'perHour', type: 'number', min: 1, max: 12, label: words('How many an hour', '每小时次数') },
    ],
  },
  text('purposes', both('Purposes', '处理目的'), {
    hasMany: true,
    required: true,
    admin: { components: { Field: '/src/components/admin/TermFields#TermPurposes' } },
  }),
  {
    name: 'viewers',
    type: 'select',
    hasMany: true,
    label: words('Viewers', '查看人'),
    options: [
      option('manager', 'Team lead', '团队负责人'),
      option('hr', 'HR', '人事'),
      option('privacy', 'Privacy officer', '隐私负责人'),
    ],
  },
  text('recipients', both('Recipients', '接收方'), { hasMany: true }),
  ...redactionFields,
]

const OF_THE_POLICY = 'a text that is published to everybody'

const draftsOnly: Access = async (args) =>
  (await creatable('policies')(args)) ? { status: { equals: 'draft' } } : false

/** One document per version: a draft that HR or the privacy officer edits, then published and sealed, and never changed again. */
export const Policies = defineRecords({
  slug: 'policies',
  labels: labels('Policy version', 'Policy versions', '隐私政策版本'),
  declares: {
    category: null,
    subject: [],
    personal: [],
    notPersonal: {
      title: OF_THE_POLICY,
      prose: OF_THE_POLICY,
      purposes: OF_THE_POLICY,
      terms: OF_THE_POLICY,
      status: OF_THE_POLICY,
      version: OF_THE_POLICY,
      effectiveFrom: OF_THE_POLICY,
    },
  },
  // Only a draft opens for writing; that a published version refuses whatever comes is for refuseSealed.
  access: { update: draftsOnly, delete: draftsOnly },
  admin: {
    group: both('Privacy', '隐私'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'version', 'effectiveFrom'],
    description: both(
      'The policy in force is the configuration: what it does not name cannot be stored. A published version never changes.',
      '现行隐私政策就是系统配置：未载明的信息无法存储。已发布的版本不能更改。',
    ),
    components: { edit: { beforeDocumentControls: ['/src/components/admin/PublishPolicy#PublishPolicy'] } },
  },
  hooks: { beforeChange: [refuseSealed], beforeDelete: [] },
  fields: [
    text('title', both('Title', '标题'), { required: true, localized: true }),
    { name: 'prose', type: 'richText', required: true, localized: true, label: words('Text', '正文') },
    {
      name: 'purposes',
      type: 'array',
      label: words('Purposes', '处理目的'),
      labels: { singular: both('Purpose', '目的'), plural: both('Purposes', '目的') },
      admin: {
        initCollapsed: true,
        components: { RowLabel: '/src/components/admin/RowLabels#PurposeLabel' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            text('key', both('Key', '标识'), { required: true }),
            text('zh', both('In Chinese', '中文'), { required: true }),
            text('en', both('In English', '英文'), { required: true }),
          ],
        },
      ],
    },
    {
      name: 'terms',
      type: 'array',
      label: words('Terms', '条款'),
      labels: { singular: both('Term', '条款'), plural: both('Terms', '条款') },
      admin: { initCollapsed: true, components: { RowLabel: '/src/components/admin/RowLabels#TermLabel' } },
      fields: termFields,
    },
    byServer({
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      label: words('Status', '状态'),
      options: [option('draft', 'Draft', '草稿'), option('published', 'Published', '已发布')],
    }),
    byServer({ name: 'version', type: 'number', index: true, label: words('Version', '版本') }),
    byServer(moment('effectiveFrom', both('In force from', '生效时间'))),
  ],
})

/** What was sealed, as bytes: the authority on every version. Nobody writes here but publishing, and nothing is ever changed. */
export const PolicySeals = defineLog({
  slug: 'policy-seals',
  labels: labels('Seal', 'Seals', '封存版本'),
  declares: {
    category: null,
    subject: [],
    personal: [],
    notPersonal: {
      version: OF_THE_POLICY,
      bytes: OF_THE_POLICY,
      hash: OF_THE_POLICY,
      effectiveFrom: OF_THE_POLICY,
      sealedAt: OF_THE_POLICY,
    },
  },
  admin: { hidden: true },
  hooks: { beforeChange: [refuseSealed] },
  fields: [
    { name: 'version', type: 'number', required: true, unique: true, label: words('Version', '版本') },
    { name: 'bytes', type: 'textarea', required: true, label: words('Sealed bytes', '封存内容') },
    text('hash', both('Hash', '散列'), { required: true }),
    moment('effectiveFrom', both('In force from', '生效时间'), { required: true }),
    moment('sealedAt', both('Sealed', '封存时间'), { required: true }),
  ],
})

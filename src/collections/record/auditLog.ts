import { code, moment, person, relation, text } from '../../fields/common'
import { both, label, labels } from '../../base/labels'
import { defineLog } from '../../access/records'

/** Who did what to whose data, durable before the bytes go out. */
export const AuditLog = defineLog({
  slug: 'audit-log',
  labels: labels('Audit entry', 'Audit log', '审计日志'),
  declares: { category: 'audit' },
  admin: {
    group: both('Privacy', '隐私'),
    useAsTitle: 'act',
    listSearchableFields: ['act', 'category', 'detail'],
    description: both(
      'Who did what to whose data. Rows are only ever added; each person reads those about oneself under “Account”, “What is on record”.',
      '谁对谁的数据做了什么。只增不改；每个人都可以在“账号”的“系统日志”中看到与自己有关的记录。',
    ),
    defaultColumns: ['at', 'act', 'actor', 'subject', 'category', 'purpose', 'count'],
  },
  defaultSort: '-at',
  // Looks of the last hour are counted each minute.
  indexes: [{ fields: ['act', 'at'] }],
  fields: [
    moment('at', both('When', '时间'), { required: true, index: true }),
    code('act', both('Act', '操作'), { required: true, index: true }),
    relation('actor', 'users', both('Who', '操作人')),
    code('actorRole', both('Role', '角色')),
    person('subject', both('About', '对象'), { required: false }),
    code('category', both('Data category', '数据类别')),
    code('purpose', both('Purpose', '处理目的')),
    text('viewing', both('Viewing', '查看授权'), { admin: { hidden: true } }),
    { name: 'count', type: 'number', label: label('Rows', '条数') },
    // Of a look: the local dates of the rows, and of a list which rows it showed.
    text('days', both('Days', '日期')),
    text('rows', both('Rows of the list', '列表记录'), { admin: { hidden: true } }),
    code('slug', both('Kind of row', '记录类型')),
    text('row', both('Which row', '哪条记录'), { admin: { hidden: true } }),
    code('fields', both('Fields', '字段')),
    // An id and no relation: the reason may be erased, and the log is only ever added to.
    text('reason', both('Reason', '理由'), { admin: { hidden: true } }),
    code('detail', both('Detail', '说明')),
  ],
})

/** A look that was announced: who, whom, which category, for what purpose, until when, in which session. */
export const Viewings = defineLog({
  slug: 'viewings',
  labels: labels('Viewing', 'Viewings', '查看授权'),
  declares: { category: 'audit' },
  admin: {
    group: both('Privacy', '隐私'),
    useAsTitle: 'category',
    listSearchableFields: ['category', 'purpose'],
    description: both(
      'Looks that were announced: whose data, what for, until when.',
      '事先声明的查看：查看谁、为何、至何时。',
    ),
    defaultColumns: ['at', 'viewer', 'category', 'subject', 'team', 'purpose', 'until'],
  },
  defaultSort: '-at',
  fields: [
    moment('at', both('When', '时间'), { required: true, index: true }),
    moment('until', both('Until', '结束'), { required: true }),
    person('viewer', both('Viewer', '查看人')),
    code('viewerRole', both('As', '身份'), { required: true }),
    { name: 'sid', type: 'text', hidden: true, required: true, index: true, access: { read: () => false } },
    code('category', both('Data category', '数据类别'), { required: true }),
    {
      name: 'scope',
      type: 'select',
      required: true,
      label: label('Reach', '范围'),
      options: [
        { value: 'person', label: label('A person', '个人') },
        { value: 'team', label: label('A team', '团队') },
        { value: 'company', label: label('A company', '公司') },
      ],
    },
    person('subject', both('About', '对象'), { required: false }),
    relation('team', 'teams', both('Team', '团队')),
    relation('company', 'companies', both('Company', '公司')),
    code('purpose', both('Purpose', '处理目的'), { required: true }),
    { name: 'policyVersion', type: 'number', required: true, label: label('Policy version', '隐私政策版本') },
  ],
})

import { moment, person, relation, text } from '../fields/common'
import { both, label, labels } from '../i18n/labels'
import { defineLog } from '../privacy/records'

/** Who did what to whose data, durable before the bytes go out. */
export const AuditLog = defineLog({
  slug: 'audit-log',
  labels: labels('Audit entry', 'Audit log', '审计日志'),
  declares: {
    category: 'audit',
    personal: [
      'at',
      'act',
      'actor',
      'actorRole',
      'subject',
      'category',
      'purpose',
      'viewing',
      'count',
      'detail',
    ],
    notPersonal: {},
  },
  admin: {
    group: both('Privacy', '隐私'),
    useAsTitle: 'act',
    defaultColumns: ['at', 'act', 'actor', 'subject', 'category', 'purpose', 'count'],
  },
  defaultSort: '-at',
  fields: [
    moment('at', both('When', '时间'), { required: true, index: true }),
    text('act', both('Act', '操作'), { required: true, index: true }),
    relation('actor', 'users', both('Who', '操作人')),
    text('actorRole', both('Role', '角色')),
    person('subject', both('About', '对象'), { required: false }),
    text('category', both('Category', '数据类别')),
    text('purpose', both('Purpose', '处理目的')),
    text('viewing', both('Viewing', '查看授权'), { admin: { hidden: true } }),
    { name: 'count', type: 'number', label: label('Rows', '条数') },
    text('detail', both('Detail', '说明')),
  ],
})

/** A look that was announced: who, whom, which category, for what purpose, until when, in which session. */
export const Viewings = defineLog({
  slug: 'viewings',
  labels: labels('Viewing', 'Viewings', '查看授权'),
  declares: {
    category: 'audit',
    personal: [
      'at',
      'until',
      'viewer',
      'viewerRole',
      'sid',
      'category',
      'scope',
      'subject',
      'team',
      'company',
      'purpose',
      'policyVersion',
    ],
    notPersonal: {},
  },
  admin: {
    group: both('Privacy', '隐私'),
    useAsTitle: 'at',
    defaultColumns: ['at', 'viewer', 'category', 'subject', 'team', 'purpose', 'until'],
  },
  defaultSort: '-at',
  fields: [
    moment('at', both('When', '时间'), { required: true, index: true }),
    moment('until', both('Until', '直到'), { required: true }),
    person('viewer', both('Who looks', '查看人')),
    text('viewerRole', both('As', '身份'), { required: true }),
    { name: 'sid', type: 'text', hidden: true, required: true, index: true, access: { read: () => false } },
    text('category', both('Category', '数据类别'), { required: true }),
    {
      name: 'scope',
      type: 'select',
      required: true,
      options: ['person', 'team', 'company'],
      label: label('Scope', '范围'),
    },
    person('subject', both('Whom', '对象'), { required: false }),
    relation('team', 'teams', both('Team', '团队')),
    relation('company', 'companies', both('Company', '公司')),
    text('purpose', both('Purpose', '处理目的'), { required: true }),
    { name: 'policyVersion', type: 'number', required: true, label: label('Policy version', '政策版本') },
  ],
})

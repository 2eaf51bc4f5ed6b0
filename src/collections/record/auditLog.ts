import { code, moment, person, relation, text } from '../../fields/common'
import { both, label, labels } from '../../base/labels'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'

/** Who did what to whose data, durable before the bytes go out. */
export const AuditLog = defineLog({
  slug: 'audit-log',
  labels: labels('Audit entry', 'Audit log', '审计日志'),
  declares: { category: 'audit' },
  admin: {
    group: WORDS.privacy,
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
    moment('at', WORDS.when, { required: true, index: true }),
    code('act', WORDS.act, { required: true, index: true }),
    relation('actor', 'users', WORDS.actor),
    code('actorRole', WORDS.role),
    person('subject', WORDS.subject, { required: false }),
    code('category', WORDS.dataCategory),
    code('purpose', WORDS.purpose),
    text('viewing', both('Viewing', '查看授权'), { admin: { hidden: true } }),
    { name: 'count', type: 'number', label: label('Rows', '条数') },
    // Of a look: the local dates of the rows, and of a list which rows it showed.
    text('days', WORDS.days),
    text('rows', both('Rows of the list', '列表记录'), { admin: { hidden: true } }),
    code('slug', both('Kind of row', '记录类型')),
    text('row', both('Which row', '哪条记录'), { admin: { hidden: true } }),
    code('fields', both('Fields', '字段')),
    // An id and no relation: the reason may be erased, and the log is only ever added to.
    text('reason', WORDS.reason, { admin: { hidden: true } }),
    code('detail', WORDS.detail),
  ],
})

/** A look that was announced: who, whom, which category, for what purpose, until when, in which session. */
export const Viewings = defineLog({
  slug: 'viewings',
  labels: labels('Viewing', 'Viewings', '查看授权'),
  declares: { category: 'audit' },
  admin: {
    group: WORDS.privacy,
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
    moment('at', WORDS.when, { required: true, index: true }),
    moment('until', WORDS.until, { required: true }),
    person('viewer', both('Viewer', '查看人')),
    code('viewerRole', WORDS.as, { required: true }),
    { name: 'sid', type: 'text', hidden: true, required: true, index: true, access: { read: () => false } },
    code('category', WORDS.dataCategory, { required: true }),
    {
      name: 'scope',
      type: 'select',
      required: true,
      label: label('Reach', '范围'),
      options: [
        { value: 'person', label: label('A person', '个人') },
        { value: 'team', label: label(WORDS.aTeam) },
        { value: 'company', label: label(WORDS.aCompany) },
      ],
    },
    person('subject', WORDS.subject, { required: false }),
    relation('team', 'teams', WORDS.team),
    relation('company', 'companies', WORDS.company),
    code('purpose', WORDS.purpose, { required: true }),
    { name: 'policyVersion', type: 'number', required: true, label: label(WORDS.policyVersion) },
  ],
})

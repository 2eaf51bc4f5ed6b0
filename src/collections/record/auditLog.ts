import { code, moment, person, relation, text } from '../../fields/common'
import { label } from '../../base/labels'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Who did what to whose data, durable before the bytes go out. */
export const AuditLog = defineLog({
  slug: 'audit-log',
  labels: W.auditLog,
  declares: { category: 'audit' },
  admin: {
    group: WORDS.privacy,
    useAsTitle: 'act',
    listSearchableFields: ['act', 'category', 'detail'],
    description: W.whoDid,
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
    text('viewing', W.viewing, { admin: { hidden: true } }),
    { name: 'count', type: 'number', label: label(W.rows) },
    // Of a look: the local dates of the rows, and of a list which rows it showed.
    text('days', WORDS.days),
    text('shown', W.daysShown, { admin: { hidden: true } }),
    text('rows', W.rowsOfTheList, { admin: { hidden: true } }),
    code('slug', W.kindOfRow),
    text('row', W.whichRow, { admin: { hidden: true } }),
    code('fields', W.fields),
    // An id and no relation: the reason may be erased, and the log is only ever added to.
    text('reason', WORDS.reason, { admin: { hidden: true } }),
    code('detail', WORDS.detail),
  ],
})

/** A look that was announced: who, whom, which category, for what purpose, until when, in which session. */
export const Viewings = defineLog({
  slug: 'viewings',
  labels: W.viewings,
  declares: { category: 'audit' },
  admin: {
    group: WORDS.privacy,
    useAsTitle: 'category',
    listSearchableFields: ['category', 'purpose'],
    description: W.looksThatWereAnnounced,
    defaultColumns: ['at', 'viewer', 'category', 'subject', 'team', 'purpose', 'until'],
  },
  defaultSort: '-at',
  fields: [
    moment('at', WORDS.when, { required: true, index: true }),
    moment('until', WORDS.until, { required: true }),
    person('viewer', W.viewer),
    code('viewerRole', WORDS.as, { required: true }),
    { name: 'sid', type: 'text', hidden: true, required: true, index: true, access: { read: () => false } },
    code('category', WORDS.dataCategory, { required: true }),
    {
      name: 'scope',
      type: 'select',
      required: true,
      label: label(W.reach),
      options: [
        { value: 'person', label: label(W.aPerson) },
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

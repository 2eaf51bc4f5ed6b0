import {
  byServer,
  calendarDate,
  moment,
  nameBy,
  person,
  relation,
  text,
  words,
  inStates,
} from '../../fields/common'
import { shutUnderAge } from '../../hooks/people/shutUnderAge'
import { stampGuardian } from '../../hooks/people/stampGuardian'
import { label } from '../../base/labels'
import { defineLog, defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/**
 * People under age, and the consent of whoever has custody of them. Until the signed confirmation is recorded here, what a minor agrees to
 * counts for nothing; under 14 the account stays shut (P88, P89).
 */
export const Guardianships = defineRecords({
  slug: 'guardianships',
  labels: W.minors,
  declares: { category: 'account' },
  admin: {
    group: WORDS.privacy,
    useAsTitle: 'personName',
    defaultColumns: ['subject', 'bornOn', 'state', 'guardian'],
    listSearchableFields: ['personName'],
    description: W.whoNeedsGuardian,
    components: { edit: { beforeDocumentControls: ['/src/admin/kit/ToPerson#ToPerson'] } },
  },
  hooks: { beforeChange: [stampGuardian], afterChange: [shutUnderAge] },
  fields: [
    person('subject', WORDS.person, { unique: true }),
    nameBy('personName', 'subject.name', WORDS.person),
    calendarDate('bornOn', WORDS.born, { required: true }),
    {
      type: 'row',
      fields: [
        text('guardian', W.guardian, { maxLength: 100 }),
        text('contact', W.howGuardianIsReached, { maxLength: 200 }),
      ],
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      label: words(W.consentOfTheGuardian),
      ...inStates('guardian'),
    },
    {
      type: 'row',
      fields: [
        calendarDate('signedOn', WORDS.signedOn, {
          admin: { condition: (data: { state?: string }) => data.state === 'confirmed' },
        }),
        text('paper', W.whereSignedPaperLies, {
          maxLength: 200,
          admin: {
            condition: (data: { state?: string }) => data.state === 'confirmed',
            description: label(W.folderAndNumber),
          },
        }),
      ],
    },
    byServer(moment('recordedAt', W.recorded)),
    byServer(relation('recordedBy', 'users', WORDS.recordedBy)),
  ],
})

/** Somebody, anybody, says that data of a child is here. It has a clock, and an answer (P90). */
export const ChildReports = defineLog({
  slug: 'child-reports',
  labels: W.reportsOnChildrensData,
  declares: { category: 'account', subject: ['subject'] },
  admin: {
    group: WORDS.privacy,
    useAsTitle: 'at',
    defaultColumns: ['at', 'dueAt', 'state', 'answeredAt'],
    description: W.fromPublicPage,
    components: { edit: { beforeDocumentControls: ['/src/admin/people/AnswerReport#AnswerReport'] } },
  },
  defaultSort: '-at',
  fields: [
    byServer(moment('at', W.came, { required: true, index: true })),
    byServer(moment('dueAt', W.toBeAnsweredBy, { required: true })),
    byServer({ name: 'text', type: 'textarea', required: true, label: words(WORDS.what) }),
    byServer(text('contact', W.whoReports)),
    byServer(person('subject', WORDS.subject, { required: false })),
    byServer({
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      label: words(WORDS.state),
      ...inStates('childReport'),
    }),
    byServer(text('answer', W.whatWasFound)),
    byServer(moment('answeredAt', W.answered)),
    byServer(relation('answeredBy', 'users', W.answeredBy)),
    byServer(moment('expiresAt', WORDS.keptUntil, { required: true, index: true })),
  ],
})

import type { Field } from 'payload'
import { calendarDate, code, moment, nameBy, person, relation, secret, text } from '../../fields/common'
import { nonePersonal } from '../../fields/notPersonal'
import { label } from '../../base/labels'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const version: Field = {
  name: 'policyVersion',
  type: 'number',
  required: true,
  label: label(WORDS.policyVersion),
}
const hash = text('policyHash', W.hashOfTheVersion, { required: true })
const language: Field = {
  name: 'language',
  type: 'select',
  required: true,
  label: label(W.languageShown),
  options: [
    { value: 'en', label: label(WORDS.english) },
    { value: 'zh', label: label(WORDS.chinese) },
  ],
}
const how: Field = {
  name: 'how',
  type: 'select',
  required: true,
  label: label(WORDS.how),
  options: [
    { value: 'portal', label: label(W.inThePortal) },
    { value: 'device', label: label(W.onADevice) },
    { value: 'paper', label: label(W.onPaper) },
    { value: 'request', label: label(W.onWrittenRequest) },
    { value: 'letter', label: label(W.byLinkOfLetter) },
  ],
}
const at = moment('at', WORDS.when, { required: true, index: true })

/** Of an answer on paper, or on written request: its day, where it lies, who took it down, and a picture of it. */
const paper: Field[] = [
  calendarDate('signedOn', WORDS.signedOn),
  text('evidence', WORDS.whereThePaperLies),
  relation('recordedBy', 'users', WORDS.recordedBy),
  secret(text('scan', W.scan)),
]

/** How far the rest has come that follows an answer; what is cut off is found by it. */
const settling: Field[] = nonePersonal('how far the work is', [
  secret({ name: 'recorded', type: 'checkbox', label: label(W.onRecord) }),
  secret(moment('settledAt', W.settled, { index: true })),
])

/** Events, only ever added: today's state is the last one, and what was done before a withdrawal stays valid. */
export const Consents = defineLog({
  slug: 'consents',
  labels: W.recordsOfConsent,
  declares: { category: 'account', files: ['scan'] },
  admin: {
    group: WORDS.privacy,
    useAsTitle: 'personName',
    defaultColumns: ['subject', 'category', 'granted', 'policyVersion', 'how', 'at'],
    listSearchableFields: ['personName', 'category'],
    description: W.eventsOnlyEverAddedLast,
  },
  defaultSort: '-at',
  fields: [
    person('subject', WORDS.person),
    nameBy('personName', 'subject.name', WORDS.person),
    code('category', WORDS.dataCategory, { required: true }),
    {
      name: 'granted',
      type: 'checkbox',
      required: true,
      label: label(W.granted),
      admin: { components: { Cell: '/src/admin/kit/AnswerCell#AnswerCell' } },
    },
    version,
    hash,
    language,
    how,
    at,
    ...paper,
    ...settling,
  ],
})

/** Who read and agreed to which version, in which language. */
export const Acceptances = defineLog({
  slug: 'acceptances',
  labels: W.acceptances,
  declares: { category: 'account', files: ['scan'] },
  admin: {
    group: WORDS.privacy,
    useAsTitle: 'personName',
    defaultColumns: ['subject', 'version', 'refused', 'language', 'how', 'at'],
    listSearchableFields: ['personName'],
    description: W.whoReadAndAgreed,
  },
  defaultSort: '-at',
  fields: [
    person('subject', WORDS.person),
    nameBy('personName', 'subject.name', WORDS.person),
    { ...version, name: 'version' },
    {
      name: 'refused',
      type: 'checkbox',
      defaultValue: false,
      label: label(WORDS.refused),
      admin: { components: { Cell: '/src/admin/kit/AnswerCell#AnswerCell' } },
    },
    // Of a refusal on paper where nothing new was asked.
    {
      name: 'takesBack',
      type: 'number',
      label: label(W.takesBackAgreementToVersion),
    },
    hash,
    language,
    how,
    at,
    ...paper,
    ...settling,
  ],
})

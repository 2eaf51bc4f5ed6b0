import type { Access } from 'payload'
import {
  byServer,
  code,
  moment,
  option,
  person,
  relation,
  secret,
  text,
  words,
  inStates,
} from '../../fields/common'
import { nonePersonal, notPersonal } from '../../fields/notPersonal'
import { writtenIn } from '../../fields/writtenIn'
import { policyStatement } from './policyStatement'
import { policyTerms } from './policyTerms'
import { noteWeighed } from '../../hooks/policy/noteWeighed'
import { refuseOldForm } from '../../hooks/every/refuseStale'
import { refuseSealed } from '../../hooks/policy/refuseSealed'
import { label } from '../../base/labels'
import { creatable } from '../../access/access'
import { defineLog, defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const OF_THE_POLICY = 'a text that is published to everybody'

const draftsOnly: Access = async (args) =>
  (await creatable('policies')(args)) ? { status: { equals: 'draft' } } : false

/** One document per version: a draft that HR or the privacy officer edits, then published and sealed, and never changed again. */
export const Policies = defineRecords({
  slug: 'policies',
  labels: W.policyVersions,
  declares: { category: null, subject: [] },
  // Only a draft opens for writing; that a published version refuses whatever comes is for refuseSealed.
  access: { update: draftsOnly, delete: draftsOnly },
  admin: {
    group: WORDS.privacy,
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'version', 'effectiveFrom'],
    description: W.policyInForceIsConfiguration,
    components: {
      beforeListTable: ['/src/admin/policy/NewDraft#NewDraft'],
      edit: { beforeDocumentControls: ['/src/admin/policy/PublishPolicy#PublishPolicy'] },
    },
  },
  hooks: { beforeChange: [refuseSealed, refuseOldForm], afterChange: [noteWeighed], beforeDelete: [] },
  fields: nonePersonal(OF_THE_POLICY, [
    writtenIn('title', 'assessment.text'),
    text('title', WORDS.title, { required: true, localized: true }),
    { name: 'prose', type: 'richText', required: true, localized: true, label: words(W.text) },
    {
      name: 'purposes',
      type: 'array',
      label: words(WORDS.purposes),
      labels: { singular: WORDS.purpose, plural: WORDS.purposes },
      admin: {
        initCollapsed: true,
        components: { RowLabel: '/src/admin/kit/RowLabels#PurposeLabel' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            text('key', WORDS.key, { required: true }),
            text('zh', WORDS.chinese, { required: true }),
            text('en', WORDS.english, { required: true }),
          ],
        },
      ],
    },
    {
      name: 'terms',
      type: 'array',
      label: words(W.terms),
      labels: { singular: W.term, plural: W.terms },
      admin: { initCollapsed: true, components: { RowLabel: '/src/admin/kit/RowLabels#TermLabel' } },
      fields: policyTerms,
    },
    policyStatement,
    {
      name: 'assessment',
      type: 'group',
      label: words(WORDS.impactAssessment),
      admin: {
        description: label(W.neededForHighRisk),
      },
      fields: [
        {
          name: 'drafting',
          type: 'ui',
          admin: {
            disableListColumn: true,
            components: { Field: '/src/admin/policy/AssessmentDraft#AssessmentDraft' },
          },
        },
        {
          name: 'text',
          type: 'textarea',
          localized: true,
          maxLength: 50_000,
          label: words(W.whatWasWeighed),
        },
        {
          name: 'risk',
          type: 'select',
          label: words(W.riskThatRemains),
          options: [option('low', W.low), option('medium', W.medium), option('high', W.high)],
        },
      ],
    },
    // A hash of the terms that the assessment weighed: where they are changed after, it is asked for anew.
    notPersonal(
      'a hash of terms',
      secret({ name: 'weighed', type: 'text', label: label(W.termsThatWereAssessed) }),
    ),
    {
      name: 'supplement',
      type: 'checkbox',
      defaultValue: false,
      label: words(W.supplementaryNotice),
      admin: {
        description: label(W.whatStandsInVersion),
      },
    },
    byServer({
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      label: words(WORDS.state),
      ...inStates('policy'),
    }),
    byServer({ name: 'version', type: 'number', index: true, label: words(WORDS.version) }),
    byServer(moment('effectiveFrom', WORDS.inForceFrom)),
  ]),
})

/** Who signed which draft, as it was then: a draft that is changed has to be signed anew. */
export const PolicySignatures = defineLog({
  slug: 'policy-signatures',
  labels: W.signatures,
  declares: { category: 'account', subject: ['signer'] },
  admin: { hidden: true },
  fields: [
    // Not required: it outlives a draft that is thrown away.
    notPersonal(OF_THE_POLICY, relation('policy', 'policies', WORDS.policyVersion)),
    person('signer', WORDS.signedBy),
    code('role', WORDS.role, { required: true }),
    moment('at', WORDS.when, { required: true, index: true }),
    notPersonal(OF_THE_POLICY, text('digest', W.hashOfWhatWasSigned, { required: true })),
    notPersonal(OF_THE_POLICY, moment('effectiveFrom', WORDS.inForceFrom)),
    notPersonal(OF_THE_POLICY, {
      name: 'raise',
      type: 'checkbox',
      label: words(W.raisedToMajor),
    }),
  ],
})

/** What was sealed, as bytes: the authority on every version. Nobody writes here but publishing, and nothing is ever changed. */
export const PolicySeals = defineLog({
  slug: 'policy-seals',
  labels: W.seals,
  declares: { category: null, subject: [] },
  admin: { hidden: true },
  hooks: { beforeChange: [refuseSealed] },
  fields: nonePersonal(OF_THE_POLICY, [
    { name: 'version', type: 'number', required: true, unique: true, label: words(WORDS.version) },
    { name: 'bytes', type: 'textarea', required: true, label: words(W.sealedBytes) },
    text('hash', WORDS.hash, { required: true }),
    moment('effectiveFrom', WORDS.inForceFrom, { required: true }),
    moment('sealedAt', W.sealed, { required: true }),
  ]),
})

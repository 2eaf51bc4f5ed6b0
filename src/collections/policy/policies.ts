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
import { both, label, labels } from '../../base/labels'
import { creatable } from '../../access/access'
import { defineLog, defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'

const OF_THE_POLICY = 'a text that is published to everybody'

const draftsOnly: Access = async (args) =>
  (await creatable('policies')(args)) ? { status: { equals: 'draft' } } : false

/** One document per version: a draft that HR or the privacy officer edits, then published and sealed, and never changed again. */
export const Policies = defineRecords({
  slug: 'policies',
  labels: labels('Policy version', 'Policy versions', '隐私政策版本'),
  declares: { category: null, subject: [] },
  // Only a draft opens for writing; that a published version refuses whatever comes is for refuseSealed.
  access: { update: draftsOnly, delete: draftsOnly },
  admin: {
    group: WORDS.privacy,
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'version', 'effectiveFrom'],
    description: both(
      'The policy in force is the configuration: what it does not name cannot be stored. A published version never changes.',
      '现行隐私政策就是系统配置：未载明的信息无法存储。已发布的版本不能更改。',
    ),
    components: {
      beforeListTable: ['/src/admin/policy/NewDraft#NewDraft'],
      edit: { beforeDocumentControls: ['/src/admin/policy/PublishPolicy#PublishPolicy'] },
    },
  },
  hooks: { beforeChange: [refuseSealed, refuseOldForm], afterChange: [noteWeighed], beforeDelete: [] },
  fields: nonePersonal(OF_THE_POLICY, [
    writtenIn('title', 'assessment.text'),
    text('title', WORDS.title, { required: true, localized: true }),
    { name: 'prose', type: 'richText', required: true, localized: true, label: words('Text', '正文') },
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
      label: words('Terms', '条款'),
      labels: { singular: both('Term', '条款'), plural: both('Terms', '条款') },
      admin: { initCollapsed: true, components: { RowLabel: '/src/admin/kit/RowLabels#TermLabel' } },
      fields: policyTerms,
    },
    policyStatement,
    {
      name: 'assessment',
      type: 'group',
      label: words(WORDS.impactAssessment),
      admin: {
        description: label(
          'Needed for terms of high risk: pictures, places, faces, recordings, anything that leaves the company or the country. Sealed with the version by its hash. What is drafted from the terms is a beginning: correct it, and add what you know of your own company.',
          '高风险条款（图像、位置、人脸、录制，以及对外或出境提供）须先评估。评估随版本以散列封存。自动起草的内容仅供参考，请核对修改并补充贵公司的实际情况。',
        ),
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
          label: words('What was weighed', '评估内容'),
        },
        {
          name: 'risk',
          type: 'select',
          label: words('Risk that remains', '剩余风险'),
          options: [
            option('low', 'Low', '低'),
            option('medium', 'Medium', '中'),
            option('high', 'High', '高'),
          ],
        },
      ],
    },
    // A hash of the terms that the assessment weighed: where they are changed after, it is asked for anew.
    notPersonal(
      'a hash of terms',
      secret({ name: 'weighed', type: 'text', label: label('Terms that were assessed', '已评估的条款') }),
    ),
    {
      name: 'supplement',
      type: 'checkbox',
      defaultValue: false,
      label: words(
        'Supplementary notice: only adds to the version in force',
        '补充告知：仅在现行版本基础上增加内容',
      ),
      admin: {
        description: label(
          'What stands in the version in force stays word for word; the text and terms here are added to it.',
          '现行版本内容逐字保留，此处的正文和条款作为补充。',
        ),
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
  labels: labels('Signature', 'Signatures', '签署记录'),
  declares: { category: 'account', subject: ['signer'] },
  admin: { hidden: true },
  fields: [
    // Not required: it outlives a draft that is thrown away.
    notPersonal(OF_THE_POLICY, relation('policy', 'policies', WORDS.policyVersion)),
    person('signer', WORDS.signedBy),
    code('role', WORDS.role, { required: true }),
    moment('at', WORDS.when, { required: true, index: true }),
    notPersonal(
      OF_THE_POLICY,
      text('digest', both('Hash of what was signed', '签署内容散列'), { required: true }),
    ),
    notPersonal(OF_THE_POLICY, moment('effectiveFrom', WORDS.inForceFrom)),
    notPersonal(OF_THE_POLICY, {
      name: 'raise',
      type: 'checkbox',
      label: words('Raised to major', '升级为重大变更'),
    }),
  ],
})

/** What was sealed, as bytes: the authority on every version. Nobody writes here but publishing, and nothing is ever changed. */
export const PolicySeals = defineLog({
  slug: 'policy-seals',
  labels: labels('Seal', 'Seals', '封存版本'),
  declares: { category: null, subject: [] },
  admin: { hidden: true },
  hooks: { beforeChange: [refuseSealed] },
  fields: nonePersonal(OF_THE_POLICY, [
    { name: 'version', type: 'number', required: true, unique: true, label: words(WORDS.version) },
    { name: 'bytes', type: 'textarea', required: true, label: words('Sealed bytes', '封存内容') },
    text('hash', WORDS.hash, { required: true }),
    moment('effectiveFrom', WORDS.inForceFrom, { required: true }),
    moment('sealedAt', both('Sealed', '封存时间'), { required: true }),
  ]),
})

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
import { both, label, labels } from '../../base/labels'
import { defineLog, defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'

/**
 * People under age, and the consent of whoever has custody of them. Until the signed confirmation is recorded here, what a minor agrees to
 * counts for nothing; under 14 the account stays shut (P88, P89).
 */
export const Guardianships = defineRecords({
  slug: 'guardianships',
  labels: labels('Minor', 'Minors', '未成年人'),
  declares: { category: 'account' },
  admin: {
    group: WORDS.privacy,
    useAsTitle: 'personName',
    defaultColumns: ['subject', 'bornOn', 'state', 'guardian'],
    listSearchableFields: ['personName'],
    description: both(
      'Whoever is under 18 needs the consent of a guardian; under 14 not even the account opens without it. What was collected of a minor without it is deleted within the day.',
      '未满 18 周岁须经监护人同意；未满 14 周岁，未经同意连账号也不能使用。未经同意收集的未成年人信息将在一天内删除。',
    ),
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
        text('guardian', both('Guardian', '监护人'), { maxLength: 100 }),
        text('contact', both('How the guardian is reached', '监护人联系方式'), { maxLength: 200 }),
      ],
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      label: words('Consent of the guardian', '监护人同意'),
      ...inStates('guardian'),
    },
    {
      type: 'row',
      fields: [
        calendarDate('signedOn', WORDS.signedOn, {
          admin: { condition: (data: { state?: string }) => data.state === 'confirmed' },
        }),
        text('paper', both('Where the signed paper lies', '签字文件存放处'), {
          maxLength: 200,
          admin: {
            condition: (data: { state?: string }) => data.state === 'confirmed',
            description: label('Folder and number, or the file in your archive.', '档案编号或文件位置。'),
          },
        }),
      ],
    },
    byServer(moment('recordedAt', both('Recorded', '登记时间'))),
    byServer(relation('recordedBy', 'users', WORDS.recordedBy)),
  ],
})

/** Somebody, anybody, says that data of a child is here. It has a clock, and an answer (P90). */
export const ChildReports = defineLog({
  slug: 'child-reports',
  labels: labels('Report on a child’s data', 'Reports on children’s data', '儿童信息举报'),
  declares: { category: 'account', subject: ['subject'] },
  admin: {
    group: WORDS.privacy,
    useAsTitle: 'at',
    defaultColumns: ['at', 'dueAt', 'state', 'answeredAt'],
    description: both(
      'From the public page. Check each within three days: where it is right, record the person as a minor, and what is here without a guardian goes.',
      '来自公开页面。请在三天内核实：属实的，将其登记为未成年人，未经监护人同意的信息将被删除。',
    ),
    components: { edit: { beforeDocumentControls: ['/src/admin/people/AnswerReport#AnswerReport'] } },
  },
  defaultSort: '-at',
  fields: [
    byServer(moment('at', both('Came', '收到时间'), { required: true, index: true })),
    byServer(moment('dueAt', both('To be answered by', '答复截止'), { required: true })),
    byServer({ name: 'text', type: 'textarea', required: true, label: words(WORDS.what) }),
    byServer(text('contact', both('Who reports, and how to answer', '举报人联系方式'))),
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
    byServer(text('answer', both('What was found', '核实结果'))),
    byServer(moment('answeredAt', both('Answered', '答复时间'))),
    byServer(relation('answeredBy', 'users', both('Answered by', '答复人'))),
    byServer(moment('expiresAt', WORDS.keptUntil, { required: true, index: true })),
  ],
})

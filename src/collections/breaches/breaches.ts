import type { Field } from 'payload'
import { CLOCKS } from '../../breaches/clocks'
import { PART_NAMES, PARTS } from '../../letters/templates/breachParts'
import { now } from '../../base/clock'
import {
  byServer,
  code,
  moment,
  nameBy,
  option,
  person,
  relation,
  secret,
  text,
  words,
  inStates,
} from '../../fields/common'
import { notPersonal } from '../../fields/notPersonal'
import { writtenIn } from '../../fields/writtenIn'
import { refuseStale } from '../../hooks/every/refuseStale'
import { refuseToldBreach } from '../../hooks/breaches/refuseToldBreach'
import { soundBreach } from '../../hooks/breaches/soundBreach'
import { categoriesOf } from '../../categories/known'
import { both, label, labels } from '../../base/labels'
import { defineLog, defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'

const ofTheEvent = (field: Field): Field => notPersonal('what happened to the company, told of nobody', field)

const many = (name: string, relationTo: string, en: string, zh: string): Field =>
  relation(name, relationTo, both(en, zh), { hasMany: true })

const part = (name: (typeof PART_NAMES)[number]): Field => ({
  name,
  type: 'textarea',
  localized: true,
  maxLength: 5_000,
  label: words(PARTS[name].en, PARTS[name].zh),
})

/** What is stored of people. */
const categoryOptions = categoriesOf('captured', 'account', 'file').map(({ slug, label }) =>
  option(slug, label.en, label.zh),
)

/** A breach of security: the record starts its clock. Nobody but HR and the privacy officer reads it; the people concerned read the notice. */
export const Breaches = defineRecords({
  slug: 'breaches',
  labels: labels('Breach', 'Breaches', '安全事件'),
  declares: { category: 'account', subject: [] },
  admin: {
    group: WORDS.notices,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'knownAt', 'clock'],
    description: both(
      'Open one as soon as you know: the clock runs from that moment. Who is concerned is counted before anything is sent.',
      '一经知悉即应登记：时限自知悉时起算。发送之前先统计受影响的人数。',
    ),
  },
  // Two sign it, often while one of them has the form open: nobody is asked to take it over, and a save from an older state is refused.
  lockDocuments: false,
  hooks: { beforeChange: [refuseToldBreach, refuseStale, soundBreach] },
  defaultSort: '-knownAt',
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/breach/BreachPanel#BreachPanel' },
      },
    },
    ofTheEvent(text('title', WORDS.title, { required: true, maxLength: 200 })),
    ofTheEvent({
      name: 'what',
      type: 'textarea',
      maxLength: 10_000,
      label: words('What is known (for the record and the report)', '已知情况（用于内部记录和报告）'),
    }),
    ofTheEvent({
      type: 'row',
      fields: [
        moment('knownAt', both('Known since', '知悉时间'), {
          required: true,
          defaultValue: () => now().toISOString(),
        }),
        {
          name: 'clock',
          type: 'select',
          required: true,
          defaultValue: 'strictest',
          label: words(WORDS.deadlines),
          options: Object.entries(CLOCKS).map(([value, clock]) =>
            option(value, clock.label.en, clock.label.zh),
          ),
        },
      ],
    }),
    {
      type: 'collapsible',
      label: label('Who is concerned', '受影响的人员'),
      fields: [
        ofTheEvent({
          name: 'categories',
          type: 'select',
          hasMany: true,
          label: words('Data categories', '数据类别'),
          options: categoryOptions,
        }),
        ofTheEvent({
          type: 'row',
          fields: [
            moment('beganAt', both('Open since', '暴露开始')),
            moment('endedAt', both('Open until', '暴露结束')),
          ],
        }),
        ofTheEvent(many('companies', 'companies', 'Of these companies alone', '仅限这些公司')),
        ofTheEvent(many('teams', 'teams', 'Of these teams alone', '仅限这些团队')),
        many('people', 'users', 'These people, whatever else', '另加这些人员'),
      ],
    },
    {
      type: 'collapsible',
      label: label('The notice', '通知内容'),
      admin: {
        description: label(
          'In both languages (the switch is at the top of the page). None may be empty. Name no record of anybody.',
          '两种语言都须填写（在页面顶部切换），任何部分不得为空。请勿写入任何人的具体记录。',
        ),
      },
      fields: [
        writtenIn(...PART_NAMES.map((name) => `notice.${name}`)),
        ofTheEvent({
          name: 'notice',
          type: 'group',
          // Its name stands above it in the form already; where it is told of, as in the audit log, it has this one.
          label: false,
          custom: { label: label('The notice', '通知内容') },
          fields: PART_NAMES.map(part),
        }),
      ],
    },
    ofTheEvent({
      name: 'measures',
      type: 'array',
      label: words('What was done, and when', '处置经过'),
      labels: { singular: both('Measure', '措施'), plural: both('Measures', '措施') },
      fields: [
        moment('at', WORDS.when, { required: true }),
        text('what', WORDS.what, { required: true, maxLength: 1_000 }),
      ],
    }),
    ofTheEvent({
      name: 'reports',
      type: 'array',
      label: words('Reports to regulators', '向监管部门的报告'),
      labels: { singular: both('Report', '报告'), plural: both('Reports', '报告') },
      fields: [
        {
          type: 'row',
          fields: [
            text('authority', both('To whom', '报告对象'), { required: true, maxLength: 200 }),
            moment('filedAt', WORDS.when, { required: true }),
          ],
        },
        {
          type: 'row',
          fields: [
            text('reference', both('Their reference', '受理编号'), { maxLength: 200 }),
            notPersonal(
              'who spoke for the company to the authority: an act of the company, which the authority has on file as this says it',
              text('by', both('By whom', '报告人'), { required: true, maxLength: 200 }),
            ),
          ],
        },
        { name: 'final', type: 'checkbox', label: words('It is the final report', '为总结报告') },
      ],
    }),
    ofTheEvent({
      name: 'unreadAfterDays',
      type: 'number',
      required: true,
      min: 1,
      max: 30,
      defaultValue: 3,
      label: words('Not reached when unread after days', '多少天未读视为未送达'),
    }),
    ofTheEvent(
      byServer({
        name: 'state',
        type: 'select',
        required: true,
        defaultValue: 'open',
        index: true,
        label: words(WORDS.state),
        ...inStates('breach'),
      }),
    ),
    ofTheEvent(byServer(moment('sentAt', both('Notices made out', '通知生成时间')))),
    ofTheEvent(byServer(moment('closedAt', both('Closed', '结案时间')))),
    byServer(relation('openedBy', 'users', WORDS.recordedBy)),
    // Steps of the plan, each with when and by whom.
    secret({ name: 'checked', type: 'json', label: label('Steps of the emergency plan', '应急预案步骤') }),
    // The text that was signed, as it is sent.
    ofTheEvent(secret({ name: 'told', type: 'json', label: label('The text as it is sent', '发送的文本') })),
  ],
})

/** That one person was told of one breach, and how. The rows together are the proof. */
export const BreachNotices = defineLog({
  slug: 'breach-notices',
  labels: labels('Notice of a breach', 'Notices of breaches', '安全事件通知'),
  declares: { category: 'account' },
  admin: { hidden: true },
  defaultSort: '-at',
  fields: [
    person('subject', WORDS.person),
    nameBy('personName', 'subject.name', WORDS.person),
    notPersonal(
      'which event it is about',
      relation('breach', 'breaches', both('Breach', '安全事件'), { required: true }),
    ),
    code('why', WORDS.why, { required: true }),
    relation('letter', 'outbox', WORDS.letter),
    relation('notice', 'notices', WORDS.notice),
    { name: 'byHand', type: 'json', label: words('By hand', '人工') },
    moment('at', WORDS.when, { required: true, index: true }),
    moment('expiresAt', WORDS.keptUntil, { required: true, index: true }),
    secret(text('key', WORDS.key, { required: true, unique: true })),
  ],
})

/** Who signed which notice, as it stood then: a notice that is changed has to be signed anew. */
export const BreachSignatures = defineLog({
  slug: 'breach-signatures',
  labels: labels('Signature', 'Signatures', '签署记录'),
  declares: { category: 'account', subject: ['signer'] },
  admin: { hidden: true },
  fields: [
    ofTheEvent(relation('breach', 'breaches', both('Breach', '安全事件'), { required: true })),
    person('signer', WORDS.signedBy),
    code('role', WORDS.role, { required: true }),
    moment('at', WORDS.when, { required: true, index: true }),
    ofTheEvent(text('digest', both('Hash of what was signed', '签署内容散列'), { required: true })),
  ],
})

import type { Field } from 'payload'
import { calendarDate, code, moment, nameBy, person, relation, secret, text } from '../../fields/common'
import { nonePersonal } from '../../fields/notPersonal'
import { both, label, labels } from '../../base/labels'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'

const version: Field = {
  name: 'policyVersion',
  type: 'number',
  required: true,
  label: label(WORDS.policyVersion),
}
const hash = text('policyHash', both('Hash of the version', '版本散列'), { required: true })
const language: Field = {
  name: 'language',
  type: 'select',
  required: true,
  label: label('Language shown', '展示语言'),
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
    { value: 'portal', label: label('In the portal', '在门户中') },
    { value: 'device', label: label('On a device', '在设备上') },
    { value: 'paper', label: label('On paper', '纸质') },
    { value: 'request', label: label('On written request', '书面请求') },
    { value: 'letter', label: label('By the link of a letter', '通过邮件中的链接') },
  ],
}
const at = moment('at', WORDS.when, { required: true, index: true })

/** Of an answer on paper, or on written request: its day, where it lies, who took it down, and a picture of it. */
const paper: Field[] = [
  calendarDate('signedOn', WORDS.signedOn),
  text('evidence', WORDS.whereThePaperLies),
  relation('recordedBy', 'users', WORDS.recordedBy),
  secret(text('scan', both('Scan', '扫描件'))),
]

/** How far the rest has come that follows an answer; what is cut off is found by it. */
const settling: Field[] = nonePersonal('how far the work is', [
  secret({ name: 'recorded', type: 'checkbox', label: label('On record', '已记录') }),
  secret(moment('settledAt', both('Settled', '处理完成时间'), { index: true })),
])

/** Events, only ever added: today's state is the last one, and what was done before a withdrawal stays valid. */
export const Consents = defineLog({
  slug: 'consents',
  labels: labels('Record of consent', 'Records of consent', '同意记录'),
  declares: { category: 'account', files: ['scan'] },
  admin: {
    group: WORDS.privacy,
    useAsTitle: 'personName',
    defaultColumns: ['subject', 'category', 'granted', 'policyVersion', 'how', 'at'],
    listSearchableFields: ['personName', 'category'],
    description: both(
      'Events, only ever added: the last one of a person and category is what holds.',
      '只增不改的事件：同一人同一类别以最后一条为准。',
    ),
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
      label: label('Granted', '已同意'),
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
  labels: labels('Acceptance', 'Acceptances', '告知同意记录'),
  declares: { category: 'account', files: ['scan'] },
  admin: {
    group: WORDS.privacy,
    useAsTitle: 'personName',
    defaultColumns: ['subject', 'version', 'refused', 'language', 'how', 'at'],
    listSearchableFields: ['personName'],
    description: both(
      'Who read and agreed to which version, or refused it. Whoever refused stays on the terms of before.',
      '谁在何时阅读并同意或拒绝了哪个版本。拒绝的人继续适用此前的条款。',
    ),
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
      label: label('Takes back the agreement to version', '撤回对该版本的同意'),
    },
    hash,
    language,
    how,
    at,
    ...paper,
    ...settling,
  ],
})

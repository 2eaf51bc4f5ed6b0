import { byServer, code, moment, person, secret, text, inStates } from '../../fields/common'
import { notPersonal } from '../../fields/notPersonal'
import { both, label, labels } from '../../base/labels'
import { LETTERS } from '../../letters/kinds'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'

const choices = (of: Record<string, { en: string; zh: string } | { label: { en: string; zh: string } }>) =>
  Object.entries(of).map(([value, named]) => {
    const words = 'label' in named ? named.label : named
    return { value, label: label(words.en, words.zh) }
  })

/**
 * Letters on their way and how each fared. A row tells of its state alone: what it says is hidden and opens by `GET /api/outbox/:id/letter`
 * to the person, to the privacy officer, and to hr while it is unsent. Written by the system, sent by the job `sendOutbox`.
 */
export const Outbox = defineLog({
  slug: 'outbox',
  labels: labels('Letter', 'Letters', '邮件'),
  declares: { category: 'account' },
  admin: {
    group: WORDS.system,
    useAsTitle: 'kind',
    listSearchableFields: ['address'],
    defaultColumns: ['kind', 'subject', 'address', 'state', 'reason', 'nextTryAt', 'sentAt'],
    description: both(
      'Letters to people and how each fared. They go out by themselves within a minute; what was put off is tried again.',
      '发给成员的邮件及其状态。一分钟内自动发出；推迟的会自动重试。',
    ),
    components: {
      beforeListTable: ['/src/admin/letters/OutboxHint#OutboxHint'],
      edit: { beforeDocumentControls: ['/src/admin/letters/LetterActions#LetterActions'] },
    },
  },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['state', 'nextTryAt'] }],
  fields: [
    byServer({
      name: 'kind',
      type: 'select',
      required: true,
      label: label(WORDS.letter),
      options: choices(LETTERS),
    }),
    byServer(person('subject', WORDS.person)),
    byServer(text('address', WORDS.addressee)),
    byServer({
      name: 'language',
      type: 'select',
      required: true,
      label: label(WORDS.language),
      options: [
        { value: 'zh', label: '中文' },
        { value: 'en', label: 'English' },
      ],
    }),
    byServer({
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: label(WORDS.state),
      ...inStates('letter', '/src/admin/letters/LetterStateCell#LetterStateCell'),
    }),
    byServer({ name: 'attempts', type: 'number', defaultValue: 0, label: label('Tries', '发送次数') }),
    byServer({
      name: 'doubts',
      type: 'number',
      defaultValue: 0,
      label: label('Times in doubt', '无法确定的次数'),
    }),
    byServer(moment('nextTryAt', both('Next try', '下次发送'))),
    byServer(moment('sentAt', both('Handed to the mail server', '交给邮件服务器的时间'))),
    byServer(code('reason', WORDS.why)),
    byServer({
      name: 'history',
      type: 'json',
      label: label('What became of it', '经过'),
      admin: {
        disableListFilter: true,
        disableListColumn: true,
        components: { Field: '/src/admin/letters/LetterHistory#LetterHistory' },
      },
    }),
    byServer(text('messageId', both('Message-ID', 'Message-ID'), { required: true, unique: true })),
    byServer(moment('expiresAt', WORDS.keptUntil, { required: true, index: true })),
    secret({ name: 'data', type: 'json' }),
    secret(text('link', both('Link', '链接'))),
    notPersonal(
      'which run of the job has the letter in hand',
      secret(text('holder', both('Holder', '持有者'), { index: true })),
    ),
    notPersonal('until when that run has it', secret(moment('until', both('Held until', '占用至')))),
  ],
})

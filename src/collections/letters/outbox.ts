import { KEPT_BACK } from '../../access/matrix'
import { byServer, code, keptBack, moment, person, secret, text, inStates } from '../../fields/common'
import { notPersonal } from '../../fields/notPersonal'
import { label } from '../../base/labels'
import { LETTERS } from '../../letters/kinds'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'
import { LANGUAGE_CHOICES } from '../../i18n/languages'

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
  labels: W.letters,
  declares: { category: 'account' },
  admin: {
    group: WORDS.system,
    useAsTitle: 'kind',
    listSearchableFields: ['address'],
    defaultColumns: ['kind', 'subject', 'address', 'state', 'reason', 'nextTryAt', 'sentAt'],
    description: W.lettersToPeopleAndHow,
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
    keptBack(
      byServer({
        name: 'language',
        type: 'select',
        required: true,
        label: label(WORDS.language),
        options: LANGUAGE_CHOICES,
      }),
      KEPT_BACK.outbox?.language ?? [],
      'subject',
    ),
    byServer({
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: label(WORDS.state),
      ...inStates('letter', '/src/admin/letters/LetterStateCell#LetterStateCell'),
    }),
    byServer({ name: 'attempts', type: 'number', defaultValue: 0, label: label(W.tries) }),
    byServer({
      name: 'doubts',
      type: 'number',
      defaultValue: 0,
      label: label(W.timesInDoubt),
    }),
    byServer(moment('nextTryAt', W.nextTry)),
    byServer(moment('sentAt', W.handedToMailServer)),
    byServer(code('reason', WORDS.why)),
    byServer({
      name: 'history',
      type: 'json',
      label: label(W.whatBecameOfIt),
      admin: {
        disableListFilter: true,
        disableListColumn: true,
        components: { Field: '/src/admin/letters/LetterHistory#LetterHistory' },
      },
    }),
    byServer(text('messageId', W.messageId, { required: true, unique: true })),
    byServer(moment('expiresAt', WORDS.keptUntil, { required: true, index: true })),
    secret({ name: 'data', type: 'json' }),
    secret(text('link', W.link)),
    notPersonal(
      'which run of the job has the letter in hand',
      secret(text('holder', W.holder, { index: true })),
    ),
    notPersonal('until when that run has it', secret(moment('until', W.heldUntil))),
  ],
})

import type { Field } from 'payload'
import { byServer, code, moment, nameBy, person, relation, secret, text, inStates } from '../../fields/common'
import { both, label, labels } from '../../base/labels'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'

const pixels = (name: string, en: string, zh: string): Field =>
  byServer({ name, type: 'number', required: true, label: label(en, zh), admin: { hidden: true } })

/** A person asks to have a part of a picture of his own blacked out (T24). Who answers reads where it is, and never sees it. */
export const RedactionRequests = defineLog({
  slug: 'redaction-requests',
  labels: labels('Redaction request', 'Redaction requests', '涂黑请求'),
  declares: { category: 'account' },
  admin: {
    group: WORDS.privacy,
    useAsTitle: 'personName',
    defaultColumns: ['subject', 'category', 'capturedAt', 'state', 'askedAt'],
    listSearchableFields: ['personName'],
    description: both(
      'Parts of pictures that people ask to have blacked out. You see where a part is, not what it shows; until it is answered nobody but the person does.',
      '员工请求涂黑的图片局部。您只能看到其位置，看不到内容；答复之前，除本人外任何人都看不到该局部。',
    ),
    components: {
      edit: { beforeDocumentControls: ['/src/admin/viewings/AnswerRedaction#AnswerRedaction'] },
    },
  },
  defaultSort: '-askedAt',
  fields: [
    person('subject', WORDS.person),
    nameBy('personName', 'subject.name', WORDS.person),
    code('category', WORDS.dataCategory, { required: true }),
    byServer(
      text('picture', both('Picture', '图片'), { required: true, index: true, admin: { hidden: true } }),
    ),
    byServer(moment('capturedAt', both('Captured', '采集时间'), { required: true })),
    byServer(text('localDate', both('Local date', '当地日期'), { required: true, index: true })),
    byServer(text('zone', WORDS.timeZone, { required: true })),
    {
      name: 'where',
      type: 'ui',
      label: WORDS.where,
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/viewings/RedactionPlace#RedactionPlace' },
      },
    },
    pixels('width', 'Width of the picture', '图片宽'),
    pixels('height', 'Height of the picture', '图片高'),
    pixels('x', 'From the left', '距左'),
    pixels('y', 'From the top', '距上'),
    pixels('areaWidth', 'Width', '宽度'),
    pixels('areaHeight', 'Height', '高度'),
    byServer(text('reason', WORDS.why)),
    byServer({
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      label: label(WORDS.state),
      ...inStates('redaction'),
    }),
    byServer(moment('askedAt', both('Asked', '请求时间'), { required: true, index: true })),
    byServer(moment('decidedAt', both('Answered', '答复时间'))),
    byServer(relation('decidedBy', 'users', both('Answered by', '答复人'))),
    byServer(text('answer', WORDS.answer)),
    // The files before, while they may still be there: noted before the row changes, so that they go whatever happens.
    secret(text('oldFile', both('File before', '原文件'))),
    secret(text('oldThumb', both('Thumbnail before', '原缩略图'))),
    byServer(moment('expiresAt', WORDS.keptUntil, { required: true, index: true })),
  ],
})

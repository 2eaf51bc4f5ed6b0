import type { Field } from 'payload'
import { byServer, code, moment, nameBy, person, relation, secret, text, inStates } from '../../fields/common'
import { type Both, label } from '../../base/labels'
import { defineLog } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const pixels = (name: string, words: Both): Field =>
  byServer({ name, type: 'number', required: true, label: label(words), admin: { hidden: true } })

/** A person asks to have a part of a picture of his own blacked out (T24). Who answers reads where it is, and never sees it. */
export const RedactionRequests = defineLog({
  slug: 'redaction-requests',
  labels: W.redactionRequests,
  declares: { category: 'account' },
  admin: {
    group: WORDS.privacy,
    useAsTitle: 'personName',
    defaultColumns: ['subject', 'category', 'capturedAt', 'state', 'askedAt'],
    listSearchableFields: ['personName'],
    description: W.partsToBlackOut,
    components: {
      edit: { beforeDocumentControls: ['/src/admin/viewings/AnswerRedaction#AnswerRedaction'] },
    },
  },
  defaultSort: '-askedAt',
  fields: [
    person('subject', WORDS.person),
    nameBy('personName', 'subject.name', WORDS.person),
    code('category', WORDS.dataCategory, { required: true }),
    byServer(text('picture', W.picture, { required: true, index: true, admin: { hidden: true } })),
    byServer(moment('capturedAt', W.captured, { required: true })),
    byServer(text('localDate', W.localDate, { required: true, index: true })),
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
    pixels('width', W.widthOfThePicture),
    pixels('height', W.heightOfThePicture),
    pixels('x', W.fromTheLeft),
    pixels('y', W.fromTheTop),
    pixels('areaWidth', W.width),
    pixels('areaHeight', W.height),
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
    byServer(moment('askedAt', W.asked, { required: true, index: true })),
    byServer(moment('decidedAt', W.answered)),
    byServer(relation('decidedBy', 'users', W.answeredBy)),
    byServer(text('answer', WORDS.answer)),
    // The files before, while they may still be there: noted before the row changes, so that they go whatever happens.
    secret(text('oldFile', W.fileBefore)),
    secret(text('oldThumb', W.thumbnailBefore)),
    byServer(moment('expiresAt', WORDS.keptUntil, { required: true, index: true })),
  ],
})

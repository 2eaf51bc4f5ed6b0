import type { Access } from 'payload'
import {
  byServer,
  moment,
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
import { refuseOldForm } from '../../hooks/every/refuseStale'
import { refusePublished } from '../../hooks/policy/refusePublished'
import { label } from '../../base/labels'
import { creatable } from '../../access/access'
import { defineLog, defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const FOR_EVERYBODY = 'a text of the company to everybody'

const draftsOnly: Access = async (args) =>
  (await creatable('announcements')(args)) ? { status: { equals: 'draft' } } : false

/** What the portal and the admin tell a person: written by the server, read by that person alone. */
export const Notices = defineLog({
  slug: 'notices',
  labels: W.notices,
  declares: { category: 'account' },
  admin: { hidden: true },
  defaultSort: '-at',
  fields: [
    person('subject', WORDS.person),
    text('kind', WORDS.kind, { required: true }),
    { name: 'titles', type: 'json', required: true, label: words(WORDS.what) },
    text('url', W.link),
    moment('at', WORDS.when, { required: true, index: true }),
    moment('readAt', W.read),
    moment('expiresAt', WORDS.keptUntil, { required: true, index: true }),
    // Two with one key are one: whoever was cut off may tell again.
    secret(text('key', WORDS.key, { required: true, unique: true })),
  ],
})

/** What the company says to everybody, inside or in public, with a beginning and an end. What is published can be withdrawn, not changed. */
export const Announcements = defineRecords({
  slug: 'announcements',
  labels: W.announcements,
  declares: { category: 'account', subject: [] },
  access: {
    update: draftsOnly,
    delete: draftsOnly,
  },
  admin: {
    group: WORDS.notices,
    useAsTitle: 'title',
    defaultColumns: ['title', 'audience', 'status', 'startsAt', 'endsAt'],
    description: W.publicOnesStandAtNotices,
    components: {
      edit: { beforeDocumentControls: ['/src/admin/notices/PublishAnnouncement#PublishAnnouncement'] },
    },
  },
  hooks: { beforeChange: [refusePublished, refuseOldForm] },
  defaultSort: '-createdAt',
  fields: [
    writtenIn('title', 'body'),
    notPersonal(
      FOR_EVERYBODY,
      text('title', WORDS.title, { required: true, localized: true, maxLength: 200 }),
    ),
    notPersonal(FOR_EVERYBODY, {
      name: 'body',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 20_000,
      label: words(W.text),
    }),
    notPersonal(FOR_EVERYBODY, {
      type: 'row',
      fields: [
        {
          name: 'audience',
          type: 'select',
          required: true,
          defaultValue: 'internal',
          label: words(W.forWhom),
          options: [
            option('internal', W.peopleOfTheCompany),
            option('public', W.everybodyAlsoWithoutSigningIn),
          ],
        },
        {
          name: 'letters',
          type: 'select',
          required: true,
          defaultValue: 'none',
          label: words(WORDS.letters),
          options: [
            option('none', W.noneInPortalOnly),
            option('necessary', W.toEverybody),
            option('optional', W.surveyOrEvent),
          ],
        },
      ],
    }),
    notPersonal(FOR_EVERYBODY, {
      type: 'row',
      fields: [
        moment('startsAt', W.shownFrom, {
          admin: { description: label(W.emptyAsSoon) },
        }),
        moment('endsAt', W.shownUntil),
      ],
    }),
    notPersonal(
      FOR_EVERYBODY,
      byServer({
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'draft',
        index: true,
        label: words(WORDS.state),
        ...inStates('announcement'),
      }),
    ),
    notPersonal(FOR_EVERYBODY, byServer(moment('publishedAt', W.publishedAt))),
    byServer(relation('publishedBy', 'users', W.publishedBy)),
    notPersonal(FOR_EVERYBODY, byServer(relation('breach', 'breaches', W.forTheBreach))),
    notPersonal('how far telling has come', secret(moment('toldAt', W.told))),
    // What the server announces by itself is known by this, and announced once.
    notPersonal('what the server announces by itself', secret(text('about', WORDS.about, { unique: true }))),
  ],
})

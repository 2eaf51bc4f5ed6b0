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
import { both, label, labels } from '../../base/labels'
import { creatable } from '../../access/access'
import { defineLog, defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'

const FOR_EVERYBODY = 'a text of the company to everybody'

const draftsOnly: Access = async (args) =>
  (await creatable('announcements')(args)) ? { status: { equals: 'draft' } } : false

/** What the portal and the admin tell a person: written by the server, read by that person alone. */
export const Notices = defineLog({
  slug: 'notices',
  labels: labels('Notice', 'Notices', '通知'),
  declares: { category: 'account' },
  admin: { hidden: true },
  defaultSort: '-at',
  fields: [
    person('subject', WORDS.person),
    text('kind', WORDS.kind, { required: true }),
    { name: 'titles', type: 'json', required: true, label: words(WORDS.what) },
    text('url', both('Link', '链接')),
    moment('at', WORDS.when, { required: true, index: true }),
    moment('readAt', both('Read', '已读时间')),
    moment('expiresAt', WORDS.keptUntil, { required: true, index: true }),
    // Two with one key are one: whoever was cut off may tell again.
    secret(text('key', WORDS.key, { required: true, unique: true })),
  ],
})

/** What the company says to everybody, inside or in public, with a beginning and an end. What is published can be withdrawn, not changed. */
export const Announcements = defineRecords({
  slug: 'announcements',
  labels: labels('Announcement', 'Announcements', '公告'),
  declares: { category: 'account', subject: [] },
  access: {
    update: draftsOnly,
    delete: draftsOnly,
  },
  admin: {
    group: WORDS.notices,
    useAsTitle: 'title',
    defaultColumns: ['title', 'audience', 'status', 'startsAt', 'endsAt'],
    description: both(
      'Public ones stand at /notices, which anybody can read; internal ones in the portal. People are told in the portal, and by letter where you say so.',
      '公开公告显示在 /notices，任何人可见；内部公告仅在门户显示。系统会在门户中通知成员，并按您的选择发送邮件。',
    ),
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
      label: words('Text', '正文'),
    }),
    notPersonal(FOR_EVERYBODY, {
      type: 'row',
      fields: [
        {
          name: 'audience',
          type: 'select',
          required: true,
          defaultValue: 'internal',
          label: words('For whom', '面向'),
          options: [
            option('internal', 'People of the company', '公司成员'),
            option('public', 'Everybody, also without signing in', '所有人（无需登录）'),
          ],
        },
        {
          name: 'letters',
          type: 'select',
          required: true,
          defaultValue: 'none',
          label: words(WORDS.letters),
          options: [
            option('none', 'None: in the portal only', '不发邮件，仅在门户显示'),
            option(
              'necessary',
              'To everybody: it concerns their work or rights',
              '发给所有人：事关工作或权益',
            ),
            option(
              'optional',
              'Survey or event: only to those who asked for such letters',
              '调查或活动：仅发给已选择接收的人',
            ),
          ],
        },
      ],
    }),
    notPersonal(FOR_EVERYBODY, {
      type: 'row',
      fields: [
        moment('startsAt', both('Shown from', '开始显示'), {
          admin: { description: label('Empty: as soon as it is published.', '留空：发布后立即显示。') },
        }),
        moment('endsAt', both('Shown until', '停止显示')),
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
    notPersonal(FOR_EVERYBODY, byServer(moment('publishedAt', both('Published', '发布时间')))),
    byServer(relation('publishedBy', 'users', both('Published by', '发布人'))),
    notPersonal(
      FOR_EVERYBODY,
      byServer(relation('breach', 'breaches', both('For the breach', '关联的安全事件'))),
    ),
    notPersonal('how far telling has come', secret(moment('toldAt', both('Told', '已通知')))),
    // What the server announces by itself is known by this, and announced once.
    notPersonal('what the server announces by itself', secret(text('about', WORDS.about, { unique: true }))),
  ],
})

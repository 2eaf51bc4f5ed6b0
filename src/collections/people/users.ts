import type { CollectionConfig, Field, SelectFieldSingleValidation } from 'payload'
import { select } from 'payload/shared'
import { KEPT_BACK } from '../../access/matrix'
import { GIVEN_ROLES, worksInAdmin } from '../../base/roles'
import { sessionStrategy } from '../../access/sessions/strategy'
import {
  byServer,
  importedFrom,
  keptBack,
  moment,
  nameField,
  secret,
  text,
  inStates,
} from '../../fields/common'
import { isUserName, normalPhone } from '../../fields/names'
import { zone } from '../../fields/zone'
import { clearContact } from '../../hooks/people/clearContact'
import { filterByStanding } from '../../hooks/people/filterByStanding'
import { keepRolesApart } from '../../hooks/people/keepRolesApart'
import { normaliseNames } from '../../hooks/people/normaliseNames'
import { stampState } from '../../hooks/people/stampState'
import { both, label, labels, say, type Both } from '../../base/labels'
import { PERSON_STATES } from '../../i18n/personStates'
import { nobody } from '../../access/access'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'

/** `HH:MM` in the person's zone: between the two, letters that can wait do. */
const quiet = (name: string, words: Both) =>
  text(name, words, {
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      !value ||
      (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) ||
      say(req, 'Such as 22:00.', '例如 22:00。'),
  })

const keepingBack = (fields: Field[]): Field[] =>
  fields.map((field) => {
    const offices = 'name' in field ? KEPT_BACK.users?.[field.name] : undefined
    return offices ? keptBack(field, offices) : field
  })

/**
 * People. Made by inviting them (`POST /api/people`); what of them decides who may do what changes by acts alone, and nothing of a row is
 * written by REST or by a form. Never deleted here: closing an account has its own steps.
 */
export const Users: CollectionConfig = defineRecords({
  slug: 'users',
  labels: labels('Person', 'People', '人员'),
  declares: { category: 'account', subject: ['id'] },
  access: {
    create: nobody,
    update: nobody,
    admin: ({ req }) => worksInAdmin(req.user),
  },
  // Nothing of Payload's own ways in, nor of its fields for them: sessions, passwords and links are ours.
  auth: {
    disableLocalStrategy: true,
    useSessions: false,
    strategies: [sessionStrategy],
    removeTokenFromResponses: true,
    depth: 0,
  },
  admin: {
    group: WORDS.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'username', 'email', 'roles', 'state'],
    listSearchableFields: ['name', 'username', 'email', 'phone'],
    description: both(
      'Everybody with an account. People come by invitation; an employment that ends closes the door.',
      '所有账号。成员经邀请加入；任职终止后即无法登录。',
    ),
    components: {
      beforeListTable: [
        '/src/admin/people/InvitePerson#InvitePerson',
        '/src/admin/imports/ImportPeople#ImportPeople',
        '/src/admin/people/BulkPeople#BulkPeople',
      ],
      edit: { beforeDocumentControls: ['/src/admin/letters/InviteAgain#InviteAgain'] },
      views: {
        edit: {
          overview: {
            Component: '/src/admin/people/PersonPage#PersonPage',
            path: '/overview',
            tab: { Component: '/src/admin/people/PersonTab#PersonTab', order: 1 },
          },
        },
      },
    },
  },
  hooks: {
    beforeOperation: [filterByStanding],
    beforeValidate: [normaliseNames],
    beforeChange: [keepRolesApart, stampState, clearContact],
  },
  fields: keepingBack([
    nameField(WORDS.personName),
    {
      name: 'username',
      type: 'text',
      required: true,
      unique: true,
      label: label(WORDS.userName),
      validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
        typeof value === 'string' && isUserName(value)
          ? true
          : say(
              req,
              'A letter first, then small letters, digits, dots, dashes; 2 to 40 in all.',
              '以字母开头，可含小写字母、数字、点和短横，共 2 至 40 个字符。',
            ),
    },
    {
      name: 'email',
      type: 'email',
      unique: true,
      label: label(WORDS.email),
    },
    text('phone', WORDS.phone, {
      unique: true,
      validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
        value === undefined ||
        value === null ||
        value === '' ||
        (typeof value === 'string' && normalPhone(value) === value)
          ? true
          : say(req, 'With country code, such as +8613800138000.', '请含国家代码填写，例如 +8613800138000。'),
    }),
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      defaultValue: [],
      label: label('Roles', '角色'),
      options: GIVEN_ROLES.map((value) => ({
        value,
        label: {
          hr: label(WORDS.hr),
          privacy: label(WORDS.privacyOfficer),
          admin: label(WORDS.administrator),
        }[value],
      })),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'invited',
      label: label(WORDS.state),
      ...inStates('person', '/src/admin/people/StateCell#StateCell'),
      // Asked for in filters, and never stored: it follows from the employments.
      validate: (value: unknown, args: Parameters<SelectFieldSingleValidation>[1]) =>
        value === 'left'
          ? say(args.req, 'It follows from the employments.', '由任职记录得出。')
          : select(value as never, args),
      typescriptSchema: [
        () => ({ type: 'string', enum: Object.keys(PERSON_STATES).filter((state) => state !== 'left') }),
      ],
    },
    byServer(moment('stateSince', both('State since', '状态起始'))),
    byServer(moment('accessEndsAt', both('Access ends', '访问截止'))),
    byServer(
      moment(
        'shutUntil',
        both('Shut until (under 14 without a guardian)', '停用至（未满 14 周岁且无监护人同意）'),
      ),
    ),
    zone({
      admin: { description: label('For display on own pages.', '仅用于本人页面的时间显示。') },
    }),
    {
      name: 'language',
      type: 'select',
      defaultValue: 'zh',
      label: label(WORDS.language),
      options: [
        { value: 'zh', label: '中文' },
        { value: 'en', label: 'English' },
      ],
    },
    {
      name: 'digest',
      type: 'checkbox',
      defaultValue: false,
      label: label('A letter a day with what is unread', '每日邮件汇总未读通知'),
    },
    quiet('quietFrom', both('Quiet from', '免打扰开始')),
    quiet('quietTo', both('Quiet until', '免打扰结束')),
    importedFrom(),
    // Since when an address or a number stands here, and whether the person confirmed it himself: what a one-time link may be sent to.
    secret(moment('emailSince', both('Email since', '邮箱登记时间'))),
    secret({
      name: 'emailConfirmed',
      type: 'checkbox',
      defaultValue: false,
      label: label('Email confirmed', '邮箱已确认'),
    }),
    secret(moment('phoneSince', both('Phone since', '手机登记时间'))),
    secret({
      name: 'phoneConfirmed',
      type: 'checkbox',
      defaultValue: false,
      label: label('Phone confirmed', '手机已确认'),
    }),
    // Raised by whatever ends this person's sessions: one that began under another number is dead.
    secret({
      name: 'sessionEpoch',
      type: 'number',
      defaultValue: 0,
      label: label('Ends of sessions', '会话结束次数'),
    }),
    secret(text('hash', WORDS.hash)),
    secret(text('salt', both('Salt', '盐'))),
  ]),
})

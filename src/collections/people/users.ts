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
import { label, say, type Both } from '../../base/labels'
import { PERSON_STATES } from '../../i18n/personStates'
import { nobody } from '../../access/access'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'
import { LANGUAGE_CHOICES } from '../../i18n/languages'

/** `HH:MM` in the person's zone: between the two, letters that can wait do. */
const quiet = (name: string, words: Both) =>
  text(name, words, {
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      !value || (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) || say(req, W.suchAs),
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
  labels: W.people,
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
    description: W.everybodyWithAccount,
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
        typeof value === 'string' && isUserName(value) ? true : say(req, W.letterFirst),
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
          : say(req, W.withCountryCode),
    }),
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      defaultValue: [],
      label: label(W.roles),
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
        value === 'left' ? say(args.req, W.itFollowsFromEmployments) : select(value as never, args),
      typescriptSchema: [
        () => ({ type: 'string', enum: Object.keys(PERSON_STATES).filter((state) => state !== 'left') }),
      ],
    },
    byServer(moment('stateSince', W.stateSince)),
    byServer(moment('accessEndsAt', W.accessEnds)),
    byServer(moment('shutUntil', W.shutUntilUnderWithoutGuardian)),
    zone({
      admin: { description: label(W.forDisplayOnOwnPages) },
    }),
    {
      name: 'language',
      type: 'select',
      defaultValue: 'zh',
      label: label(WORDS.language),
      options: LANGUAGE_CHOICES,
    },
    {
      name: 'digest',
      type: 'checkbox',
      defaultValue: false,
      label: label(W.letterDay),
    },
    quiet('quietFrom', W.quietFrom),
    quiet('quietTo', W.quietUntil),
    importedFrom(),
    // Since when an address or a number stands here, and whether the person confirmed it himself: what a one-time link may be sent to.
    secret(moment('emailSince', W.emailSince)),
    secret({
      name: 'emailConfirmed',
      type: 'checkbox',
      defaultValue: false,
      label: label(W.emailConfirmed),
    }),
    secret(moment('phoneSince', W.phoneSince)),
    secret({
      name: 'phoneConfirmed',
      type: 'checkbox',
      defaultValue: false,
      label: label(W.phoneConfirmed),
    }),
    // Raised by whatever ends this person's sessions: one that began under another number is dead.
    secret({
      name: 'sessionEpoch',
      type: 'number',
      defaultValue: 0,
      label: label(W.endsOfSessions),
    }),
    secret(text('hash', WORDS.hash)),
    secret(text('salt', W.salt)),
  ]),
})

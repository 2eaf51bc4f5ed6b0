import { secret, text } from '../../fields/common'
import { label, say } from '../../base/labels'
import { defineConnection, secretText } from './connection'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** How letters leave. The administrator writes this; SMTP_URL or SMTP_HOST in the environment wins. */
export const Mail = defineConnection({
  slug: 'mail',
  label: label(W.mail),
  notPersonal: 'how the server reaches the mail server',
  secret: ['password', ['username', 'host', 'port', 'security']],
  admin: {
    description: W.mailServerThatTakesLetters,
    components: {
      elements: {
        beforeDocumentControls: [
          '/src/admin/letters/TestLetter#TestLetter',
          '/src/admin/letters/ChangeMail#ChangeMail',
        ],
      },
    },
  },
  fields: [
    {
      name: 'places',
      type: 'ui',
      admin: { components: { Field: '/src/admin/letters/MailPlaces#MailPlaces' } },
    },
    text('host', WORDS.mailServer, {
      admin: {
        description: label(W.suchAsMailExampleCom),
      },
    }),
    {
      name: 'security',
      type: 'select',
      required: true,
      defaultValue: 'starttls',
      label: label(WORDS.encryption),
      options: [
        { value: 'tls', label: label(WORDS.tls) },
        { value: 'starttls', label: label(WORDS.startTls) },
        { value: 'none', label: label(WORDS.noTls) },
      ],
    },
    {
      name: 'port',
      type: 'number',
      min: 1,
      max: 65_535,
      label: label(W.port),
      admin: { description: label(W.emptyTheUsualOne) },
    },
    text('username', WORDS.mailUserName),
    secretText('password', WORDS.mailPassword),
    text('from', WORDS.sender, {
      admin: {
        description: label(W.suchAsGlasswork),
      },
      validate: (
        value: unknown,
        { data, req }: { data: { host?: string }; req: { i18n: { language: string } } },
      ) =>
        (!value && !data.host) ||
        (typeof value === 'string' && /^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(value))
          ? true
          : say(req, W.addressOrNameAndAddress),
    }),
    {
      name: 'perMinute',
      type: 'number',
      min: 1,
      max: 100_000,
      label: label(WORDS.lettersAMinute),
      admin: {
        description: label(W.whatYourMailProviderAllows),
      },
    },
    {
      name: 'mailbox',
      type: 'ui',
      admin: { components: { Field: '/src/admin/letters/UnreadLetters#UnreadLetters' } },
    },
    // What a test letter showed, and how far the mailbox of returned letters is read: written by the server.
    secret({
      name: 'returnPath',
      type: 'json',
      label: label(W.whatTestLetterShowed),
    }),
    secret({
      name: 'returned',
      type: 'json',
      label: label(W.howFarReturnedLetters),
    }),
  ],
})

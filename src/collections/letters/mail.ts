import { secret, text } from '../../fields/common'
import { both, label, say } from '../../base/labels'
import { defineConnection, secretText } from './connection'
import { WORDS } from '../../i18n/words'

/** How letters leave. The administrator writes this; SMTP_URL or SMTP_HOST in the environment wins. */
export const Mail = defineConnection({
  slug: 'mail',
  label: label('Mail', '邮件设置'),
  notPersonal: 'how the server reaches the mail server',
  secret: ['password', ['username', 'host', 'port', 'security']],
  admin: {
    description: both(
      'The mail server that takes the letters: invitations, forgotten passwords, changed addresses. Without one they wait in the outbox. What the environment sets (SMTP_URL or SMTP_HOST) wins over this page.',
      '用于发送邀请、忘记密码和更换邮箱等邮件的邮件服务器。未设置时，邮件留在发件箱中。环境变量（SMTP_URL 或 SMTP_HOST）优先于本页。',
    ),
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
        description: label(
          'Such as mail.example.com. Empty: no mail.',
          '例如 mail.example.com。留空则不发送邮件。',
        ),
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
      label: label('Port', '端口'),
      admin: { description: label('Empty: the usual one.', '留空则使用默认端口。') },
    },
    text('username', WORDS.mailUserName),
    secretText('password', WORDS.mailPassword),
    text('from', WORDS.sender, {
      admin: {
        description: label(
          'Such as Glasswork <glasswork@example.com>.',
          '例如 Glasswork <glasswork@example.com>。',
        ),
      },
      validate: (
        value: unknown,
        { data, req }: { data: { host?: string }; req: { i18n: { language: string } } },
      ) =>
        (!value && !data.host) ||
        (typeof value === 'string' && /^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(value))
          ? true
          : say(req, 'An address, or a name and an address in <>.', '请填写邮箱地址，或“名称 <邮箱地址>”。'),
    }),
    {
      name: 'perMinute',
      type: 'number',
      min: 1,
      max: 100_000,
      label: label(WORDS.lettersAMinute),
      admin: {
        description: label(
          'What your mail provider allows. Empty: as fast as it takes them.',
          '按邮件服务商的限制填写。留空则不限速。',
        ),
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
      label: label('What the test letter showed', '测试邮件的结果'),
    }),
    secret({
      name: 'returned',
      type: 'json',
      label: label('How far returned letters are read', '退信读取进度'),
    }),
  ],
})

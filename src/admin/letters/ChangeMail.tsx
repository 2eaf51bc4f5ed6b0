import type { BeforeDocumentControlsServerProps } from 'payload'
import { mailPlaces } from '../../letters/settings'
import { ChangeConnection } from './ChangeConnection'
import { sayIn } from '../../base/labels'
import { WORDS } from '../../i18n/words'

const text = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value)

/** On the page of mail: the act that changes it. */
export const ChangeMail = async ({ payload, i18n }: BeforeDocumentControlsServerProps) => {
  const say = sayIn(i18n.language === 'en' ? 'en' : 'zh')
  const mail = await payload.findGlobal({ slug: 'mail', depth: 0, overrideAccess: true })
  const { environment } = await mailPlaces(payload)
  const { host, security, port, username, from, perMinute } = mail
  const stored = {
    host: text(host),
    security: text(security) || 'starttls',
    port: text(port),
    username: text(username),
    password: '',
    from: text(from),
    perMinute: text(perMinute),
  }
  return (
    <ChangeConnection
      slug="mail"
      title={say('Change the mail server', '更改邮件服务器')}
      stored={stored}
      notice={
        environment
          ? say(
              `The environment sets the mail server, ${environment.host}: what is changed here is kept, and used once the environment sets none.`,
              `邮件服务器已由环境变量设置（${environment.host}）：此处的更改会保存，待环境变量不再设置后才生效。`,
            )
          : undefined
      }
      boxes={[
        {
          name: 'host',
          label: say(WORDS.mailServer),
          hint: say('Such as mail.example.com. Empty: no mail.', '例如 mail.example.com。留空则不发送邮件。'),
        },
        {
          name: 'security',
          label: say(WORDS.encryption),
          options: [
            { value: 'tls', label: say(WORDS.tls) },
            { value: 'starttls', label: say(WORDS.startTls) },
            { value: 'none', label: say(WORDS.noTls) },
          ],
        },
        { name: 'port', type: 'number', label: say('Port, if another', '端口（如非默认）') },
        { name: 'username', label: say(WORDS.mailUserName) },
        {
          name: 'password',
          type: 'password',
          label: say(WORDS.mailPassword),
          hint: say(
            'Empty: the stored one stays, where server and user name stay.',
            '留空：服务器和用户名不变时，保留已保存的密码。',
          ),
        },
        { name: 'from', label: say(WORDS.sender) },
        { name: 'perMinute', type: 'number', label: say(WORDS.lettersAMinute) },
      ]}
    />
  )
}

import type { BeforeDocumentControlsServerProps } from 'payload'
import { mailPlaces } from '../../letters/settings'
import { ChangeConnection } from './ChangeConnection'
import { sayIn } from '../../base/labels'
import { WORDS } from '../../i18n/words'
import * as W from './words'

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
      title={say(W.changeTheMailServer)}
      stored={stored}
      notice={environment ? say(W.environmentSetsMailServer(environment.host)) : undefined}
      boxes={[
        {
          name: 'host',
          label: say(WORDS.mailServer),
          hint: say(W.suchAsMailExampleCom),
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
        { name: 'port', type: 'number', label: say(W.portIfAnother) },
        { name: 'username', label: say(WORDS.mailUserName) },
        {
          name: 'password',
          type: 'password',
          label: say(WORDS.mailPassword),
          hint: say(W.emptyStoredOneStays),
        },
        { name: 'from', label: say(WORDS.sender) },
        { name: 'perMinute', type: 'number', label: say(WORDS.lettersAMinute) },
      ]}
    />
  )
}

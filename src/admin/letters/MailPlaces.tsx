import type { UIFieldServerComponent } from 'payload'
import { hasRole } from '../../base/roles'
import { mailPlaces, type MailPlaces as Places, type ShownServer } from '../../letters/settings'
import { sayIn, type Say } from '../../base/labels'
import { WORDS } from '../../i18n/words'

const SECURITY = {
  tls: ['TLS', 'TLS'],
  starttls: ['STARTTLS', 'STARTTLS'],
  none: ['not encrypted', '不加密'],
} as const

const serverIn = ({ host, port, security }: ShownServer, say: Say): string =>
  say(`${host}, port ${port}, ${SECURITY[security][0]}`, `${host}，端口 ${port}，${SECURITY[security][1]}`)

/** By which of the two letters leave. */
const inUse = ({ environment, stored, variables }: Places, say: Say): string => {
  const names = variables.join(', ')
  if (environment && stored)
    return say(
      `Both the environment of the server (${names}) and this page set a mail server. The one of the environment is in use; what stands on this page is not. It is changed in the environment, by whoever runs the server, and not here.`,
      `服务器的环境变量（${names}）和本页都设置了邮件服务器。当前使用环境变量中的设置，本页的设置不生效。请由服务器维护人员在环境变量中更改，无法在此更改。`,
    )
  if (environment)
    return say(
      `The environment of the server (${names}) sets the mail server. It is changed there, by whoever runs the server, and not here.`,
      `邮件服务器由服务器的环境变量（${names}）设置。请由服务器维护人员在环境变量中更改，无法在此更改。`,
    )
  return stored
    ? say(
        'The environment of the server sets no mail server. What stands on this page is in use.',
        '服务器的环境变量未设置邮件服务器，当前使用本页的设置。',
      )
    : say(
        'No mail server is set, neither in the environment of the server nor on this page. Letters wait in the outbox.',
        '服务器的环境变量和本页均未设置邮件服务器，邮件留在发件箱中。',
      )
}

/** What the environment begins and does not finish. */
const lacking = ({ lacks, variables }: Places, say: Say): string | null =>
  lacks &&
  say(
    `The environment sets ${variables.join(', ')} and no ${lacks === 'SMTP_URL' ? 'SMTP_URL or SMTP_HOST' : lacks}: without it the others are not used.`,
    `环境变量设置了 ${variables.join('、')}，但未设置 ${lacks === 'SMTP_URL' ? 'SMTP_URL 或 SMTP_HOST' : lacks}，因此前者不生效。`,
  )

/** At the head of the page of mail: what the environment sets, and which of the two is in use. Never a password. */
export const MailPlaces: UIFieldServerComponent = async ({ payload, user, i18n }) => {
  if (!hasRole(user, 'admin')) return null
  const say = sayIn(i18n.language === 'en' ? 'en' : 'zh')
  const places = await mailPlaces(payload)
  const { environment } = places
  const lack = lacking(places, say)
  const facts = environment && [
    [say(WORDS.mailServer), serverIn(environment, say)],
    [say(WORDS.sender), environment.from],
    ...(environment.perMinute ? [[say(WORDS.lettersAMinute), String(environment.perMinute)]] : []),
  ]
  return (
    <section className="field-type gw-notice" data-testid="mail-places">
      <p>{inUse(places, say)}</p>
      {lack ? <p>{lack}</p> : null}
      {facts ? (
        <dl className="gw-legend">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  )
}

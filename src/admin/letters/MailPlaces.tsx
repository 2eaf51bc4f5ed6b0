import type { UIFieldServerComponent } from 'payload'
import { hasRole } from '../../base/roles'
import { mailPlaces, type MailPlaces as Places, type ShownServer } from '../../letters/settings'
import { sayIn, type Say } from '../../base/labels'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const SECURITY = {
  tls: W.tls,
  starttls: W.starttls,
  none: W.notEncrypted,
}

const serverIn = ({ host, port, security }: ShownServer, say: Say): string =>
  say(W.hostPortSecurity({ host, port, security: SECURITY[security] }))

/** By which of the two letters leave. */
const inUse = ({ environment, stored, variables }: Places, say: Say): string => {
  const names = variables.join(', ')
  if (environment && stored) return say(W.bothEnvironmentOfServer(names))
  if (environment) return say(W.environmentOfServer(names))
  return stored ? say(W.environmentOfServerSets) : say(W.noMailServerIsSet)
}

/** What the environment begins and does not finish. */
const lacking = ({ lacks, variables }: Places, say: Say): string | null =>
  lacks && say(W.environmentLacks(variables, lacks))

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

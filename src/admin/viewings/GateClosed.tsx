import type { ReactNode } from 'react'
import type { Gate } from './gate'
import { type Language, sayIn } from '../../base/labels'
import * as W from './words'
import { WORDS } from '../../i18n/words'

const Calm = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="gw-calm" data-testid="gate-closed">
    <h2>{title}</h2>
    {children}
  </section>
)

/** Why nothing can be opened here, and what one can do. */
export const GateClosed = ({
  options,
  category,
  language,
}: Pick<Gate, 'options' | 'category'> & { language: Language }) => {
  const say = sayIn(language)
  const name = language === 'en' ? category.label.toLowerCase() : category.label
  const policies = <a href="/admin/collections/policies">{say(W.policyVersions)}</a>
  if (!options.inPolicy) {
    return (
      <Calm title={say(W.notCollected(name, /^\w+s\b|s$/.test(name)))}>
        <p>{say(W.policyInForceVersion(options.version))}</p>
        <p>
          {say(W.toChangeThat)}
          {policies}
        </p>
      </Calm>
    )
  }
  return (
    <Calm title={say(W.notOpenToYourRole)}>
      <p>{say(W.policyInForceVersionNames(options.version, name))}</p>
      <p>
        {say(W.whatIsHeld)}
        <a href="/">{say(W.yourOwnPages)}</a>
        {say(WORDS.fullStop)}
      </p>
    </Calm>
  )
}

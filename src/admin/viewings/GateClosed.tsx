import type { Gate } from './gate'
import { type Language, sayIn } from '../../base/labels'
import { Calm } from './Calm'
import { NotCollected } from './NotCollected'
import * as W from './words'
import { WORDS } from '../../i18n/words'

/** Why nothing can be opened here, and what one can do. */
export const GateClosed = ({
  options,
  category,
  language,
}: Pick<Gate, 'options' | 'category'> & { language: Language }) => {
  const say = sayIn(language)
  const name = language === 'en' ? category.label.toLowerCase() : category.label
  if (!options.inPolicy)
    return <NotCollected label={category.label} version={options.version} language={language} />
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

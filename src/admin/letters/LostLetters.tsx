import type { PersonView } from '../people/person'
import type { Say } from '../../base/labels'
import * as W from './words'

/** At the head of a person's page: letters that failed, were returned or are in doubt; how each fared stands below. */
export const LostLetters = ({ letters, say }: { letters: PersonView['letters']; say: Say }) => {
  const lost = (letters ?? []).filter(({ isLost }) => isLost)
  if (!lost.length) return null
  return (
    <p className="gw-banner" role="status" data-testid="person-lost-letters">
      {say(W.lettersToThisPersonFailed(lost.length))}
      <a href="#gw-letters">{say(W.seeWhich)}</a>
    </p>
  )
}

/** Beside it: letters that wait for the new mail server, with what lets them go. */
export const HeldLetters = ({ letters, say }: { letters: PersonView['letters']; say: Say }) => {
  const held = (letters ?? []).filter(({ isHeld }) => isHeld)
  if (!held.length) return null
  return (
    <p className="gw-banner" role="status" data-testid="person-held-letters">
      {say(W.lettersToThisPersonWait(held.length))}
      <a href="#gw-letters">{say(W.seeWhatLetsItGo)}</a>
    </p>
  )
}

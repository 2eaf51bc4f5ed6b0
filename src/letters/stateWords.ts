import { type Both } from '../base/labels'
import { LETTER_STATES, type LetterState } from './kinds'
import { CAME_BACK, EXPIRED_LINK, MAY_HAVE_ARRIVED, NEW_SERVER, NOT_WRITTEN } from './ownReasons'
import { tryOf } from './replies'
import * as W from './words'

/** What of a letter's row tells how it stands. */
export interface Stand {
  state: string
  reason?: string | null
}

/** Whether a letter waits for the new mail server, as its row tells. */
export const isHeld = ({ state, reason }: Stand): boolean => state === 'deferred' && reason === NEW_SERVER

/** Whether nobody needs a letter any more. Earlier versions stored it as one that had failed. */
export const isReplaced = ({ state, reason }: Stand): boolean =>
  state === 'replaced' || (state === 'failed' && reason === EXPIRED_LINK)

/** Which state a letter is shown in: that of its row, but for what earlier versions stored otherwise. */
export const shownState = (letter: Stand): LetterState =>
  isReplaced(letter) ? 'replaced' : (letter.state as LetterState)

/** How a letter stands, in words: one that was not tried is not said to have been, and one in doubt stays so. */
export const letterState = (letter: Stand): Both => {
  const { state, reason } = letter
  if (isReplaced(letter) && reason === CAME_BACK) return W.returned
  if (isReplaced(letter)) return reason === MAY_HAVE_ARRIVED ? W.arrived : W.notSent
  if (state !== 'deferred') return LETTER_STATES[state as LetterState]
  if (isHeld(letter)) return W.held
  if (!reason) return W.quiet
  return tryOf(reason) || reason === NOT_WRITTEN ? W.tried : LETTER_STATES.deferred
}

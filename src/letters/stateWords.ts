import { both, type Both } from '../base/labels'
import { LETTER_STATES, type LetterState } from './kinds'
import { CAME_BACK, EXPIRED_LINK, MAY_HAVE_ARRIVED, NEW_SERVER, NOT_WRITTEN } from './ownReasons'
import { tryOf } from './replies'

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

const HELD = both('Waits for the new mail server', '等待新的邮件服务器')
const QUIET = both('Waits for the end of quiet hours', '等待免打扰时段结束')
const TRIED = both('Put off, tried again', '已推迟，将重试')
const NOT_SENT = both('No longer needed, not sent', '已不再需要，未发送')
const RETURNED = both('Returned; its link was used or replaced', '被退回；其链接已使用或已被取代')
const ARRIVED = both('May have arrived; its link was used or replaced', '可能已送达；其链接已使用或已被取代')

/** Which state a letter is shown in: that of its row, but for what earlier versions stored otherwise. */
export const shownState = (letter: Stand): LetterState =>
  isReplaced(letter) ? 'replaced' : (letter.state as LetterState)

/** How a letter stands, in words: one that was not tried is not said to have been, and one in doubt stays so. */
export const letterState = (letter: Stand): Both => {
  const { state, reason } = letter
  if (isReplaced(letter) && reason === CAME_BACK) return RETURNED
  if (isReplaced(letter)) return reason === MAY_HAVE_ARRIVED ? ARRIVED : NOT_SENT
  if (state !== 'deferred') return LETTER_STATES[state as LetterState]
  if (isHeld(letter)) return HELD
  if (!reason) return QUIET
  return tryOf(reason) || reason === NOT_WRITTEN ? TRIED : LETTER_STATES.deferred
}

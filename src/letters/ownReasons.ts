import { type Both } from '../base/labels'
import * as W from './words'

/** What a letter that waits for a new mail server says as its reason. */
export const NEW_SERVER = 'new-server'
/** No mail server is set: nothing is tried. */
export const NO_SERVER = 'no-server'
/** The letter could not be drawn, or the database not be asked. */
export const NOT_WRITTEN = 'not-written'
export const PROCESS_GONE = 'process-gone'
export const EXPIRED_LINK = 'expired-link'
/** The same of a letter that was in doubt: a mail server had the whole text. */
export const MAY_HAVE_ARRIVED = 'may-have-arrived'
/** The same of a letter that was sent, and came back. */
export const CAME_BACK = 'came-back'

/** Reasons that are no mail server's answer, in words: what is so, and what is to be done by whom. */
export const OWN_REASONS: Readonly<Record<string, Both>> = {
  [NEW_SERVER]: W.waitsForNewMailServer,
  [NO_SERVER]: W.noMailServerIsSet,
  [NOT_WRITTEN]: W.letterCouldNotBeWritten,
  [PROCESS_GONE]: W.serverStoppedWhileItHanded,
  [EXPIRED_LINK]: W.itsLinkWasUsed,
  [CAME_BACK]: W.itCameBack,
  [MAY_HAVE_ARRIVED]: W.itMayHaveArrived,
}

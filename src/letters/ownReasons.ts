import { both, type Both } from '../base/labels'

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
  [NEW_SERVER]: both(
    'Waits for the new mail server. It leaves once a second holder of an office (HR, privacy officer or administrator) has signed that server on the start page, or by itself 24 hours after the change; where a holder has stopped that server, once the administrator has set another.',
    '等待新的邮件服务器。由第二位任职者（人事、隐私负责人或系统管理员）在首页签署该服务器后发出，或在更换 24 小时后自动发出；如该服务器已被任职者中止，则在系统管理员另设服务器后发出。',
  ),
  [NO_SERVER]: both(
    'No mail server is set. It leaves once the administrator has set one.',
    '尚未设置邮件服务器。系统管理员设置后即发出。',
  ),
  [NOT_WRITTEN]: both(
    'The letter could not be written. It is tried again.',
    '邮件未能生成，系统会自动重试。',
  ),
  [PROCESS_GONE]: both(
    'The server stopped while it handed the letter over.',
    '系统在交出邮件的过程中停止运行。',
  ),
  [EXPIRED_LINK]: both(
    'Its link was used, a newer one has taken its place, or nobody needs it any more. Whoever needs one is sent a new letter.',
    '其链接已使用、已被新链接取代，或已不再需要。如仍需要，请发送新的邮件。',
  ),
  [CAME_BACK]: both(
    'It came back. Its link was used since, a newer one has taken its place, or nobody needs it any more.',
    '邮件曾被退回。其链接此后已使用、已被新链接取代，或已不再需要。',
  ),
  [MAY_HAVE_ARRIVED]: both(
    'It may have arrived: a mail server had the whole text. It is not sent again, for its link was used, a newer one has taken its place, or nobody needs it any more.',
    '可能已送达：邮件服务器已收到全部正文。不再发送，因其链接已使用、已被新链接取代，或已不再需要。',
  ),
}

import type { PersonView } from '../people/person'
import type { Say } from '../../base/labels'

/** At the head of a person's page: letters that failed, were returned or are in doubt; how each fared stands below. */
export const LostLetters = ({ letters, say }: { letters: PersonView['letters']; say: Say }) => {
  const lost = (letters ?? []).filter(({ isLost }) => isLost)
  if (!lost.length) return null
  return (
    <p className="gw-banner" role="status" data-testid="person-lost-letters">
      {say(
        lost.length === 1
          ? '1 letter to this person failed, was returned or is in doubt. '
          : `${lost.length} letters to this person failed, were returned or are in doubt. `,
        `发给此人的邮件中有 ${lost.length} 封发送失败、被退回或无法确定是否发出。`,
      )}
      <a href="#gw-letters">{say('See which', '查看是哪些')}</a>
    </p>
  )
}

/** Beside it: letters that wait for the new mail server, with what lets them go. */
export const HeldLetters = ({ letters, say }: { letters: PersonView['letters']; say: Say }) => {
  const held = (letters ?? []).filter(({ isHeld }) => isHeld)
  if (!held.length) return null
  return (
    <p className="gw-banner" role="status" data-testid="person-held-letters">
      {say(
        held.length === 1
          ? '1 letter to this person waits for the new mail server. '
          : `${held.length} letters to this person wait for the new mail server. `,
        `发给此人的邮件中有 ${held.length} 封在等待新的邮件服务器。`,
      )}
      <a href="#gw-letters">{say('See what lets it go', '查看如何发出')}</a>
    </p>
  )
}

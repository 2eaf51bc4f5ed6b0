import type { LetterTrouble } from '../letters/letterTrouble'
import { type Both, type Language, sayIn } from '../../base/labels'
import type { HeldLetters } from '../../letters/held'
import { EXPIRED_LINK, NEW_SERVER } from '../../letters/ownReasons'
import { sayReason } from '../../letters/replies'
import type { Item } from './item'
import * as W from './words'
import { WORDS } from '../../i18n/words'

type When = (iso: string) => string
type Lost = 'failed' | 'bounced' | 'doubtful'

/** What each state says of so many letters. */
const LOST: Record<Lost, (count: number) => Both> = {
  failed: W.lettersFailed,
  bounced: W.lettersWereReturned,
  doubtful: W.lettersAreInDoubt,
}

/** Who lets them go, and when they go by themselves. */
const leaves = (until: string | null, when: When): Both =>
  until ? W.theyLeaveOnceSecondHolder(when(until)) : W.holderOfOfficeHasStopped

/** Letters that wait for the new mail server, and those of which it is not known yet. */
const heldItem = ({ letters, unseen, until }: HeldLetters, language: Language, when: When): Item[] => {
  if (!letters && !unseen) return []
  const say = sayIn(language)
  const notYet = say(W.lettersAreQueued(unseen))
  return [
    {
      key: 'letters-held',
      level: 'act',
      text: letters ? say(W.lettersWaitForNewMail(letters)) : say(W.whetherLettersWait),
      more: [leaves(until, when)[language], ...(unseen ? [notYet] : [])].join(say(WORDS.space)),
      href: letters
        ? `/admin/collections/outbox?where[reason][equals]=${NEW_SERVER}&where[state][equals]=deferred`
        : '/admin/collections/outbox?where[state][equals]=queued',
    },
  ]
}

/** Nothing is tried, whatever an earlier server said. */
const unsetItem = (letters: number, language: Language): Item => {
  const say = sayIn(language)
  return {
    key: 'mail-unset',
    level: 'act',
    text: say(W.lettersWait(letters)),
    more: say(W.nothingIsTried),
    href: '/admin/collections/outbox?where[state][equals]=queued',
  }
}

/** The server answers, and not as it should. */
const faultItem = (
  { letters, reason, at }: NonNullable<LetterTrouble['fault']>,
  language: Language,
  when: When,
): Item => {
  const say = sayIn(language)
  return {
    key: 'mail-server',
    level: 'act',
    text: say(W.mailServerTakesNoLetters(letters)),
    more: say(
      W.lastHeard({ reasonEn: sayReason(reason, 'en'), when: when(at), reasonZh: sayReason(reason, 'zh') }),
    ),
    href: '/admin/collections/outbox?where[state][equals]=deferred',
  }
}

/** Letters of a state that somebody has to see to, each at its own page. */
const lostItem = (state: Lost, letters: number, language: Language): Item => ({
  key: `letters-${state}`,
  level: 'soon',
  text: LOST[state](letters)[language],
  more: sayIn(language)(W.eachSaysWhatWorks),
  // Not those that nobody needs any more, which earlier versions stored as failed.
  href: `/admin/collections/outbox?where[state][equals]=${state}${
    state === 'failed' ? `&where[reason][not_equals]=${EXPIRED_LINK}` : ''
  }`,
})

const FEW = 3

/** Returned letters of which nobody can tell what they are about. */
const unreadItem = (
  { count, newest }: NonNullable<LetterTrouble['unread']>,
  language: Language,
  when: When,
): Item => {
  const say = sayIn(language)
  const few = newest.slice(0, FEW).map(({ at, id }) => [when(at), id].filter(Boolean).join(' '))
  return {
    key: 'returned-unread',
    level: 'soon',
    text: say(W.unreadableReturned(count)),
    more: say(W.unreadThere(few)),
    href: '/admin/globals/mail',
  }
}

/** What letters need somebody for, in the words of their rows. */
export const letterItems = (trouble: LetterTrouble | null, language: Language, when: When): Item[] => {
  if (!trouble) return []
  const { fault, held, unread, unset } = trouble
  return [
    ...(unset ? [unsetItem(unset, language)] : []),
    ...(fault ? [faultItem(fault, language, when)] : []),
    ...(held ? heldItem(held, language, when) : []),
    ...(Object.keys(LOST) as Lost[])
      .filter((state) => trouble[state] > 0)
      .map((state) => lostItem(state, trouble[state], language)),
    ...(unread?.count ? [unreadItem(unread, language, when)] : []),
  ]
}

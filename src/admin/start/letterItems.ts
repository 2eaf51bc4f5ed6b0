import type { LetterTrouble } from '../letters/letterTrouble'
import { type Both, type Language, sayIn } from '../../base/labels'
import type { HeldLetters } from '../../letters/held'
import { EXPIRED_LINK, NEW_SERVER } from '../../letters/ownReasons'
import { sayReason } from '../../letters/replies'
import type { Item } from './item'

type When = (iso: string) => string
type Lost = 'failed' | 'bounced' | 'doubtful'

/** What each state says of so many letters. */
const LOST: Record<Lost, (count: number) => Both> = {
  failed: (n) => ({
    en: n === 1 ? '1 letter failed: no mail server took it' : `${n} letters failed: no mail server took them`,
    zh: `${n} 封邮件发送失败：邮件服务器未接受`,
  }),
  bounced: (n) => ({
    en: n === 1 ? '1 letter was returned' : `${n} letters were returned`,
    zh: `${n} 封邮件被退回`,
  }),
  doubtful: (n) => ({
    en:
      n === 1
        ? '1 letter is in doubt: nobody can know whether it went out'
        : `${n} letters are in doubt: nobody can know whether they went out`,
    zh: `${n} 封邮件无法确定是否已发出`,
  }),
}

/** Who lets them go, and when they go by themselves. */
const leaves = (until: string | null, when: When): Both =>
  until
    ? {
        en: `They leave once a second holder of an office (HR, privacy officer or administrator) has signed that server, below, or by themselves at ${when(until)}.`,
        zh: `由第二位任职者（人事、隐私负责人或系统管理员）在下方签署该服务器后发出，或于 ${when(until)} 自动发出。`,
      }
    : {
        en: 'A holder of an office has stopped that server: they leave once the administrator has set another.',
        zh: '该服务器已被任职者中止：系统管理员另设服务器后发出。',
      }

/** Letters that wait for the new mail server, and those of which it is not known yet. */
const heldItem = ({ letters, unseen, until }: HeldLetters, language: Language, when: When): Item[] => {
  if (!letters && !unseen) return []
  const say = sayIn(language)
  const notYet = say(
    unseen === 1
      ? '1 letter is queued: within a minute it shows whether it waits, too.'
      : `${unseen} letters are queued: within a minute it shows whether they wait, too.`,
    `另有 ${unseen} 封正在排队，一分钟内可知是否也需等待。`,
  )
  return [
    {
      key: 'letters-held',
      level: 'act',
      text: letters
        ? say(
            letters === 1
              ? '1 letter waits for the new mail server'
              : `${letters} letters wait for the new mail server`,
            `${letters} 封邮件在等待新的邮件服务器`,
          )
        : say(
            'Whether letters wait for the new mail server shows within a minute',
            '一分钟内可知是否有邮件需等待新的邮件服务器',
          ),
      more: [leaves(until, when)[language], ...(unseen ? [notYet] : [])].join(say(' ', '')),
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
    text: say(
      letters === 1
        ? '1 letter waits: no mail server is set'
        : `${letters} letters wait: no mail server is set`,
      `${letters} 封邮件待发：尚未设置邮件服务器`,
    ),
    more: say(
      'Nothing is tried. They leave once the administrator has set a mail server.',
      '目前不会尝试发送。系统管理员设置邮件服务器后即发出。',
    ),
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
    text: say(
      `The mail server takes no letters: ${letters} put off`,
      `邮件服务器不接收邮件：${letters} 封已推迟`,
    ),
    more: say(
      `${sayReason(reason, 'en')} Last heard ${when(at)}. They are tried again.`,
      `${sayReason(reason, 'zh')}最近一次：${when(at)}。系统会自动重试。`,
    ),
    href: '/admin/collections/outbox?where[state][equals]=deferred',
  }
}

/** Letters of a state that somebody has to see to, each at its own page. */
const lostItem = (state: Lost, letters: number, language: Language): Item => ({
  key: `letters-${state}`,
  level: 'soon',
  text: LOST[state](letters)[language],
  more: sayIn(language)(
    'Each says what works: send it again, hand it over, invite again, or put the address right.',
    '每封邮件的页面会说明可行的处理：重新发送、当面交付、重新邀请，或更正邮箱地址。',
  ),
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
    text: say(
      count === 1
        ? '1 letter in the mailbox of returned letters could not be made out'
        : `${count} letters in the mailbox of returned letters could not be made out`,
      `退信邮箱中有 ${count} 封邮件无法识别`,
    ),
    more: say(`Unread there: ${few.join(', ')}`, `在邮箱中保持未读：${few.join('、')}`),
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

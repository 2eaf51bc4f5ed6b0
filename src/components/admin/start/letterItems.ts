import type { LetterTrouble } from '../../../admin/letterTrouble'
import type { Both, Language } from '../../../i18n/labels'
import { sayReason } from '../../../outbox/replies'
import { sayIn } from '../say'
import type { Item } from './item'

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

const FEW = 3

/** What letters need somebody for, in the words of their rows. */
export const letterItems = (
  trouble: LetterTrouble | null,
  language: Language,
  when: (iso: string) => string,
): Item[] => {
  if (!trouble) return []
  const say = sayIn(language)
  const { fault, unread } = trouble
  const items: Item[] = (Object.keys(LOST) as Lost[])
    .filter((state) => trouble[state] > 0)
    .map((state) => ({
      key: `letters-${state}`,
      level: 'soon',
      text: LOST[state](trouble[state])[language],
      more: say(
        'Send them again, hand them over, or put the address right.',
        '请重新发送、当面交付，或更正邮箱地址。',
      ),
      href: `/admin/collections/outbox?where[state][equals]=${state}`,
    }))
  if (fault)
    items.unshift({
      key: 'mail-server',
      level: 'act',
      text: say(
        `The mail server takes no letters: ${fault.letters} put off`,
        `邮件服务器不接收邮件：${fault.letters} 封已推迟`,
      ),
      more: say(
        `${sayReason(fault.reason, 'en')} Last heard ${when(fault.at)}. They are tried again.`,
        `${sayReason(fault.reason, 'zh')}最近一次：${when(fault.at)}。系统会自动重试。`,
      ),
      href: '/admin/collections/outbox?where[state][equals]=deferred',
    })
  if (unread?.count)
    items.push({
      key: 'returned-unread',
      level: 'soon',
      text: say(
        unread.count === 1
          ? '1 letter in the mailbox of returned letters could not be made out'
          : `${unread.count} letters in the mailbox of returned letters could not be made out`,
        `退信邮箱中有 ${unread.count} 封邮件无法识别`,
      ),
      more: say(
        `Unread there: ${unread.newest
          .slice(0, FEW)
          .map(({ at, id }) => [when(at), id].filter(Boolean).join(' '))
          .join(', ')}`,
        `在邮箱中保持未读：${unread.newest
          .slice(0, FEW)
          .map(({ at, id }) => [when(at), id].filter(Boolean).join(' '))
          .join('、')}`,
      ),
      href: '/admin/globals/mail',
    })
  return items
}

import { both, type Both } from '../base/labels'

/** Why there is no link for a letter any more: another one waits, nobody needs it, or the person alone can ask for it. */
export type NoLink = 'another-waits' | 'not-needed' | 'asked-anew'

type LinkedLetter = 'invitation' | 'password' | 'address-old' | 'address-new'

const NOT_KEPT = both(
  'It cannot be sent again: a link is not kept once its letter was sent.',
  '无法重新发送：邮件发出后，系统不再保留其中的链接。',
)
const and = (first: Both, en: string, zh: string): Both => both(`${first.en} ${en}`, `${first.zh}${zh}`)

const ADDRESS = and(
  NOT_KEPT,
  'The person asks for the change of address anew, on the own account page.',
  '请由本人在账号页面重新申请更换邮箱。',
)

const WORDS: Record<LinkedLetter, Partial<Record<NoLink, Both>>> = {
  invitation: {
    'another-waits': and(
      NOT_KEPT,
      'Invite again: that makes a new link, and the earlier one stops working. If the address was wrong, correct it first.',
      '请重新邀请：系统会生成新链接，原链接随即失效。如邮箱有误，请先更正。',
    ),
    'not-needed': both(
      'It is not sent again: this person has come already, or the account was suspended or closed.',
      '不再发送：此人已激活账号，或账号已停用、注销。',
    ),
  },
  password: {
    'another-waits': and(
      NOT_KEPT,
      'The person asks for a new one on the page to sign in. If the address was wrong, correct it first.',
      '请由本人在登录页面重新申请。如邮箱有误，请先更正。',
    ),
    'not-needed': both(
      'It is not sent again: the account is not in use, and needs no password.',
      '不再发送：账号未启用，无需设置密码。',
    ),
  },
  'address-old': { 'asked-anew': ADDRESS },
  'address-new': { 'asked-anew': ADDRESS },
}

/** Why a letter cannot be sent again, and what works instead. */
export const noLinkWords = (kind: string, why: NoLink): Both =>
  (WORDS as Record<string, Partial<Record<NoLink, Both>>>)[kind]?.[why] ?? NOT_KEPT

/** An invitation of somebody who holds an office, to a reader who may not hand over a way into one. */
export const INVITED_ON_SERVER = and(
  NOT_KEPT,
  'Links of people who hold an office are made on the server: npm run link.',
  '担任职务人员的链接须在服务器上生成：npm run link。',
)

import { both, type Both, type Language } from '../base/labels'
import { stateWords, type StateOf } from '../i18n/states'
import { WORDS } from '../i18n/words'

/** What a letter says, once: its page and its text are both made from this. */
export interface LetterContent {
  subject: string
  greeting: string
  paragraphs: string[]
  /** One button; its address stands beside it, for those who read text. */
  action?: { label: string; url: string }
  after?: string[]
}

/** Short texts that a template needs: names, never anything from a record. */
export type LetterData = Record<string, string>

export type Template = (data: LetterData, language: Language) => LetterContent

/** What a one-time link does; `address-old` and `address-new` confirm a changed email address, each at its own end. */
export type LinkAct = 'invitation' | 'password' | 'address-old' | 'address-new'

interface LetterKind {
  label: Both
  /**
   * What must arrive is sent once more under the same Message-ID when nobody can know whether it went out; the rest is not, so that it
   * comes at most once.
   */
  mustArrive: boolean
  /** Nobody needs it: sent only to those who asked, and asked again as it leaves (P32). */
  optional?: boolean
  /** Waits for the end of a person's quiet hours. */
  canWait?: boolean
  /** Whether hr may print it, or hand over its link, while it is unsent. */
  byHand: boolean
  /** Waits while the mail server is new: it opens an account that is in use, or tells of a breach. */
  needsTrust?: boolean
  /** Of what it tells, if that is written by hand: whoever writes it may send the letter again. */
  about?: 'breaches' | 'policies' | 'announcements'
  /** The one-time link that it carries, if any. */
  link?: LinkAct
  template(): Promise<{ letter: Template }>
}

const kind = (letter: LetterKind): LetterKind => letter

/** Every kind of letter: a new one is a template and an entry here. */
export const LETTERS = {
  invitation: kind({
    label: both('Invitation', '邀请'),
    mustArrive: true,
    byHand: true,
    link: 'invitation',
    template: () => import('./templates/invitation'),
  }),
  password: kind({
    label: WORDS.forgottenPassword,
    mustArrive: true,
    byHand: true,
    link: 'password',
    needsTrust: true,
    template: () => import('./templates/password'),
  }),
  'address-old': kind({
    label: both('New address: asked at the old one', '更换邮箱：向原邮箱确认'),
    mustArrive: true,
    byHand: false,
    link: 'address-old',
    needsTrust: true,
    template: () => import('./templates/address'),
  }),
  'address-new': kind({
    label: both('New address: asked at the new one', '更换邮箱：向新邮箱确认'),
    mustArrive: true,
    byHand: false,
    link: 'address-new',
    needsTrust: true,
    template: () => import('./templates/address'),
  }),
  'address-changed': kind({
    label: both('Address changed by HR', '人事已更换邮箱'),
    mustArrive: true,
    byHand: false,
    template: () => import('./templates/addressChanged'),
  }),
  account: kind({
    label: both('News of the account', '账号变动'),
    mustArrive: true,
    byHand: false,
    template: () => import('./templates/account'),
  }),
  'policy-changed': kind({
    label: both('Privacy policy changes', '隐私政策变更'),
    mustArrive: true,
    byHand: true,
    about: 'policies',
    template: () => import('./templates/policyChanged'),
  }),
  'withdrawal-recorded': kind({
    label: both('Answer on paper recorded', '登记纸质签署'),
    mustArrive: true,
    byHand: true,
    template: () => import('./templates/paperRecorded'),
  }),
  breach: kind({
    label: both('Notice of a breach', '安全事件通知'),
    mustArrive: true,
    byHand: true,
    needsTrust: true,
    about: 'breaches',
    template: () => import('./templates/breach'),
  }),
  'breach-clock': kind({
    label: both('Deadline of a breach', '安全事件时限'),
    mustArrive: true,
    byHand: false,
    needsTrust: true,
    about: 'breaches',
    template: () => import('./templates/breachClock'),
  }),
  announcement: kind({
    label: both('Announcement', '公告'),
    mustArrive: false,
    byHand: true,
    canWait: true,
    about: 'announcements',
    template: () => import('./templates/announcement'),
  }),
  'optional-letter': kind({
    label: both('Survey or event', '调查或活动'),
    mustArrive: false,
    byHand: false,
    optional: true,
    canWait: true,
    template: () => import('./templates/optionalLetter'),
  }),
  digest: kind({
    label: both('What is unread', '未读通知汇总'),
    mustArrive: false,
    byHand: false,
    canWait: true,
    template: () => import('./templates/digest'),
  }),
  test: kind({
    label: both('Test letter', '测试邮件'),
    mustArrive: false,
    byHand: false,
    template: () => import('./templates/test'),
  }),
} as const satisfies Record<string, LetterKind>

export type LetterName = keyof typeof LETTERS

export const letterKind = (name: string): LetterKind => {
  const found = (LETTERS as Record<string, LetterKind>)[name]
  if (!found) throw new Error(`There is no letter "${name}".`)
  return found
}

/** What a letter is called, as in lists; one of a kind that is no more by its kind. */
export const letterName = (kind: string, language: Language): string =>
  (LETTERS as Record<string, LetterKind>)[kind]?.label[language] ?? kind

/** Where a letter stands. */
export const LETTER_STATES = stateWords('letter')

export type LetterState = StateOf<'letter'>

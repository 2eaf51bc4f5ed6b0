import { both, type Both } from '../../base/labels'

/** What a notice of a breach has to say (PIPL 57, GDPR 34); none may be empty (P109). */
export const PARTS = {
  happened: both('What happened, and what it may mean for you', '发生了什么，可能对您造成什么影响'),
  done: both('What has been done, and is being done', '已采取和正在采取的措施'),
  advice: both('What you can do yourself', '您可以自行采取的措施'),
  remedies: both('What we do for you, and what you may ask for', '我们为您提供的补救，以及您的权利'),
  contact: both('Whom you can ask', '如何联系我们'),
} as const satisfies Record<string, Both>

export type Part = keyof typeof PARTS
export const PART_NAMES = Object.keys(PARTS) as Part[]

/** A notice in both languages, part by part. */
export type NoticeText = Record<Part, Both>

/** Channels that somebody keeps by hand. */
export const CHANNELS = {
  letter: both('Paper letter', '信函'),
  sms: both('Text message', '短信'),
  phone: both('Phone call', '电话'),
  push: both('Push message', '推送'),
  person: both('In person', '当面'),
} as const satisfies Record<string, Both>

export type Channel = keyof typeof CHANNELS
export const CHANNEL_NAMES = Object.keys(CHANNELS) as Channel[]

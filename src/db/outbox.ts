import type { Payload } from 'payload'
import { isMongo } from './kind'
import * as mongo from './mongo/outbox'
import * as sqlite from './sqlite/outbox'

/** One line of what happened to a letter. */
export interface LetterEvent {
  at: string
  /** A state, or `found-sending`: nobody knows whether it went out. */
  event: string
  /** What the mail server said, as a code. */
  detail?: string
}

/** A letter in hand: claimed by one run, and by no other. */
export interface ClaimedLetter {
  id: string
  messageId: string
  kind: string
  subject: string
  language: 'zh' | 'en'
  address: string
  attempts: number
  doubts: number
  data: Record<string, string>
  /** Encrypted. */
  link: string | null
  history: LetterEvent[]
}

/** What becomes of a letter in hand. */
export interface Settled {
  id: string
  state: string
  nextTryAt: string | null
  sentAt: string | null
  reason: string | null
  doubts: number
  /** What is added to its history. */
  events: LetterEvent[]
  /** The link, still encrypted; null once it is no longer needed. */
  link: string | null
}

export interface Claim {
  /** Unlike any other. */
  holder: string
  now: string
  until: string
  limit: number
}

const on = (payload: Payload) => (isMongo(payload) ? mongo : sqlite)

/** Takes the next letters that are due, each for this holder alone; they are `sending` from now on. */
export const claimLetters = (payload: Payload, claim: Claim): Promise<ClaimedLetter[]> =>
  on(payload).claimLetters(payload, claim)

/** Takes letters that were found `sending` after their holder's time: that process is gone. */
export const claimAbandoned = (payload: Payload, claim: Claim): Promise<ClaimedLetter[]> =>
  on(payload).claimAbandoned(payload, claim)

/** Writes what became of letters, where this holder still has them. @returns how many. */
export const settleLetters = (payload: Payload, holder: string, letters: Settled[]): Promise<number> =>
  on(payload).settleLetters(payload, holder, letters)

/**
 * Letters that wait to be tried, and are due or say why they wait, wait for this from now on, and have no next try. In one statement: they may
 * be thousands, and none of them changes hands meanwhile.
 */
export const parkUntried = (payload: Payload, reason: string): Promise<void> =>
  on(payload).parkUntried(payload, reason)

/** Letters that wait for this are due now. */
export const unparkUntried = (payload: Payload, reason: string): Promise<void> =>
  on(payload).unparkUntried(payload, reason)

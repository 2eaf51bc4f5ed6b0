import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { now } from '../base/clock'
import { inTurn } from '../db/inTurn'
import { claimAbandoned, claimLetters, settleLetters, type ClaimedLetter, type Settled } from '../db/outbox'
import { renderLetter } from './templates/render'
import { faultPoint } from '../base/faults'
import { decryptText, encryptText } from '../base/encryption'
import { keptBack, unsubscribeLinks } from './mayGo'
import { Allowance } from './allowance'
import { isOfServer, tryInBatches } from './knock'
import { Ledger } from './ledger'
import { parkLetters, unparkLetters } from './noServer'
import { endedBy, settle, type Ended } from './outcome'
import { PROCESS_GONE } from './ownReasons'
import type { Progress } from './progress'
import { ownReturns, refuseReturns, returnAddress, tokenOf } from './returnPath'
import { tryServerAgain } from './serverFault'
import { mailSettings, type MailSettings } from './settings'
import { openTransport, type Transport } from './transport'
import { heldUntil, releaseLetters } from './trusted'

/** Letters that are claimed together. */
const BATCH = 25
/** While one batch waits for the database, another is with the mail server. All that is in hand may be in doubt when the process is killed. */
const IN_HAND = 2 * BATCH
/** How often a run that waits for the mail server looks whether more is due, in milliseconds. */
const LOOKS_AGAIN = 1_000
/** Longer than the slowest try: a letter held longer was left behind by a process that is gone. */
const HELD = 10 * 60_000

const claimOf = () => {
  const at = now()
  return {
    holder: randomUUID(),
    now: at.toISOString(),
    until: new Date(at.getTime() + HELD).toISOString(),
    limit: BATCH,
  }
}

/** A link may have expired, been used or been replaced while its letter waited: one that leaves at once needs no look. */
const AT_ONCE = 60_000
const hasWaited = ({ history }: ClaimedLetter): boolean =>
  now().getTime() - Date.parse(history[0]?.at ?? '') > AT_ONCE

/** What letters leave by, opened with the first that does. */
interface Way {
  transport: Transport
  /** To whom a letter comes back; null: to whom it is from. */
  returnsTo(messageId: string): string | null
}

const openWay = async (payload: Payload, settings: MailSettings): Promise<Way> => {
  const [transport, hasOwn] = await Promise.all([openTransport(settings), ownReturns(payload, settings)])
  return {
    transport,
    returnsTo: (messageId) => (hasOwn ? returnAddress(settings.from, tokenOf(messageId)) : null),
  }
}

const trySend = async (
  { payload, renewLink }: SendContext,
  { transport, returnsTo }: Way,
  letter: ClaimedLetter,
  onProgress?: (progress: Progress) => void,
): Promise<Ended> => {
  const { kind, subject, language, data, messageId, address } = letter
  const envelopeFrom = returnsTo(messageId)
  try {
    const kept = await keptBack(payload, letter)
    if (kept) return kept
    if (letter.link && (kind === 'password' || hasWaited(letter))) {
      const known = decryptText(letter.link)
      const link = await renewLink({ payload, user: null }, { kind, subject, address, link: known })
      if (!link) return { how: 'replaced' }
      letter.link = encryptText(link)
    }
    const ending = unsubscribeLinks(payload, letter)
    const rendered = await renderLetter(kind, language, {
      ...data,
      ...(letter.link ? { link: decryptText(letter.link) } : {}),
      ...(ending ? { unsubscribe: ending.page } : {}),
    })
    const message = {
      messageId,
      to: address,
      ...rendered,
      ...(envelopeFrom ? { envelopeFrom } : {}),
      ...(ending ? { unsubscribe: ending.oneClick } : {}),
    }
    await transport.send(message, onProgress)
    return { how: 'sent' }
  } catch (error) {
    const ended = endedBy(error)
    if (envelopeFrom && 'reason' in ended && ended.reason.startsWith('mail 5'))
      await refuseReturns(payload, ended.reason)
    return ended
  }
}

/**
 * The link that a letter may carry now that it leaves: as it stands, made anew, or null where nobody needs it any more.
 * @param letter `link` as it was when the letter was written.
 */
export type RenewLink = (
  req: { payload: Payload; user: null },
  letter: { kind: string; subject: string; address: string; link: string },
) => Promise<string | null>

export interface SendContext {
  payload: Payload
  renewLink: RenewLink
  progress(done: number): void
  stopping: AbortSignal
}

type Tally = Record<string, number>

const count = (tally: Tally, letters: readonly Settled[]): void => {
  for (const { state } of letters) tally[state] = (tally[state] ?? 0) + 1
}

/** Letters that a killed process left `sending`: what must arrive is put in again, once; the rest is in doubt and stays so. */
const settleAbandoned = async ({ payload, stopping }: SendContext, tally: Tally): Promise<void> => {
  while (!stopping.aborted) {
    const claim = claimOf()
    const letters = await claimAbandoned(payload, claim)
    if (!letters.length) return
    const at = now()
    const settled = letters.map((letter) => settle(letter, { how: 'unknown', reason: PROCESS_GONE }, at))
    await settleLetters(payload, claim.holder, settled)
    count(tally, settled)
  }
}

/** Wakes who waits: a letter has ended. */
class Bell {
  private wake = (): void => undefined

  ring(): void {
    this.wake()
  }

  /** Until it rings, or so many milliseconds at most. */
  wait(most: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, most)
      this.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}

/** One run: what it has in hand, and what it has written. */
class Sending {
  private readonly holder = randomUUID()
  private readonly tried = new Set<Promise<void>>()
  private readonly bell = new Bell()
  private inHand = 0
  private isReached = true
  private failure: Error | undefined
  private way: Promise<Way> | undefined
  private readonly ledger: Ledger
  private readonly tryAll: ReturnType<typeof tryInBatches>

  constructor(
    private readonly context: SendContext,
    private readonly settings: MailSettings,
    tally: Tally,
  ) {
    const { payload, progress } = context
    this.ledger = new Ledger(payload, this.holder, BATCH, (letters) => {
      count(tally, letters)
      this.inHand -= letters.length
      this.bell.ring()
      progress(letters.length)
    })
    this.tryAll = tryInBatches(
      async (letter, onProgress) =>
        trySend(context, await (this.way ??= openWay(payload, settings)), letter, onProgress),
      // As it ends: its moment is the one at which the server took it.
      (letter, ended) => this.ledger.note(settle(letter, ended, now())),
    )
  }

  /** Until nothing is due and nothing in hand. A letter to which the server is silent keeps a connection, and none of the others. */
  async run(): Promise<void> {
    try {
      await this.claimAll()
    } finally {
      await Promise.all(this.tried)
      await this.ledger.write()
      ;(await this.way)?.transport.close()
    }
    if (this.failure) throw this.failure
  }

  private get mayClaim(): boolean {
    return this.isReached && !this.failure && !this.ledger.isStuck && !this.context.stopping.aborted
  }

  private async claimAll(): Promise<void> {
    const { perMinute } = this.settings
    let allowance = await Allowance.of(this.context.payload, perMinute)
    while (this.mayClaim) {
      if (this.inHand > IN_HAND - BATCH) {
        await this.bell.wait(LOOKS_AGAIN)
        continue
      }
      if (allowance.isOver) allowance = await Allowance.of(this.context.payload, perMinute, this.inHand)
      const hadNone = this.inHand === 0
      const letters = await this.claim(allowance.take(BATCH))
      if (letters.length) this.begin(letters)
      // The rest goes with the next minute's run; while this one waits for the server, what is put in meanwhile goes with it.
      else if (hadNone) return
      else await this.bell.wait(LOOKS_AGAIN)
    }
  }

  /** In turn: two that claim at once may find the same letters, and one of them none. */
  private claim(limit: number): Promise<ClaimedLetter[]> {
    if (!limit) return Promise.resolve([])
    return inTurn('outbox', () =>
      claimLetters(this.context.payload, { ...claimOf(), holder: this.holder, limit }),
    )
  }

  private begin(letters: readonly ClaimedLetter[]): void {
    faultPoint('after-claim-before-send')
    this.inHand += letters.length
    const trying = this.tryAll(letters)
      .then((ended) => {
        if (ended.every(isOfServer)) this.isReached = false
        return this.ledger.write()
      })
      .catch((error: unknown) => {
        this.failure = error as Error
      })
      .finally(() => this.tried.delete(trying))
    this.tried.add(trying)
  }
}

/** Sends what is due, in batches, each letter claimed by this run alone. Ends early where the mail server is not reached at all. */
export const sendDue = async (context: SendContext): Promise<Tally> => {
  const { payload } = context
  const tally: Tally = {}
  await settleAbandoned(context, tally)
  const settings = await mailSettings(payload)
  if (!settings) {
    await parkLetters(payload)
    return tally
  }
  await unparkLetters(payload)
  // Trusted since: by a second signature, or by its day.
  if (!(await heldUntil(payload, 'mail'))) await releaseLetters(payload)
  await new Sending(context, settings, tally).run()
  // A server that takes one letter takes the others, too: what it was silent to leaves by the next run, and not by its own clock.
  if (tally.sent) await tryServerAgain(payload)
  return tally
}

import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { now } from '../clock'
import { inTurn } from '../db/inTurn'
import { claimAbandoned, claimLetters, settleLetters, type ClaimedLetter, type Settled } from '../db/outbox'
import { renderLetter } from '../emails/render'
import { faultPoint } from '../faults'
import { decryptText, encryptText } from '../privacy/encryption'
import { freshLink } from './freshLink'
import { keptBack, unsubscribeLinks } from './mayGo'
import { Allowance } from './allowance'
import { endedBy, settle, type Ended } from './outcome'
import { EXPIRED_LINK, PROCESS_GONE } from './ownReasons'
import { ownReturns, refuseReturns, returnAddress, tokenOf } from './returnPath'
import { tryServerAgain } from './serverFault'
import { mailSettings, type MailSettings } from './settings'
import { openTransport, type Transport } from './transport'
import { heldUntil, releaseLetters } from './trusted'

/** Letters that are claimed and settled together. */
const BATCH = 25
/** While one batch waits for the database, another is with the mail server. All that is in hand may be in doubt when the process is killed. */
const LANES = 2
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
  payload: Payload,
  { transport, returnsTo }: Way,
  letter: ClaimedLetter,
): Promise<Ended> => {
  const { kind, subject, language, data, messageId, address } = letter
  const envelopeFrom = returnsTo(messageId)
  try {
    const kept = await keptBack(payload, letter)
    if (kept) return kept
    if (letter.link && (kind === 'password' || hasWaited(letter))) {
      const known = decryptText(letter.link)
      const link = await freshLink({ payload, user: null }, { kind, subject, address, link: known })
      if (!link) return { how: 'refused', reason: EXPIRED_LINK }
      letter.link = encryptText(link)
    }
    const ending = unsubscribeLinks(payload, letter)
    const rendered = await renderLetter(kind, language, {
      ...data,
      ...(letter.link ? { link: decryptText(letter.link) } : {}),
      ...(ending ? { unsubscribe: ending.page } : {}),
    })
    await transport.send({
      messageId,
      to: address,
      ...rendered,
      ...(envelopeFrom ? { envelopeFrom } : {}),
      ...(ending ? { unsubscribe: ending.oneClick } : {}),
    })
    return { how: 'sent' }
  } catch (error) {
    const ended = endedBy(error)
    if (envelopeFrom && 'reason' in ended && ended.reason.startsWith('mail 5'))
      await refuseReturns(payload, ended.reason)
    return ended
  }
}

const isOfServer = (ended: Ended): boolean => ended.how === 'put-off' && ended.about === 'server'

/**
 * Tries letters in batches. The first letter of all goes alone: what it hears about the server is so for all, and a password that is refused
 * once is not tried fifty times.
 */
const tryInBatches = (tryOne: (letter: ClaimedLetter) => Promise<Ended>) => {
  let knock: Promise<Ended> | undefined
  return async (letters: readonly ClaimedLetter[]): Promise<Ended[]> => {
    const isFirst = !knock
    const heard = await (knock ??= tryOne(letters[0]!))
    if (isOfServer(heard)) return letters.map(() => heard)
    const rest = await Promise.all(letters.slice(isFirst ? 1 : 0).map(tryOne))
    return isFirst ? [heard, ...rest] : rest
  }
}

export interface SendContext {
  payload: Payload
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

/** Sends what is due, in batches, each letter claimed by this run alone. Ends early where the mail server is not reached at all. */
export const sendDue = async (context: SendContext): Promise<Tally> => {
  const { payload, progress, stopping } = context
  const tally: Tally = {}
  await settleAbandoned(context, tally)
  const settings = await mailSettings(payload)
  if (!settings) return tally
  // Trusted since: by a second signature, or by its day.
  if (!(await heldUntil(payload, 'mail'))) await releaseLetters(payload)
  let way: Promise<Way> | undefined
  let isReached = true
  const allowance = await Allowance.of(payload, settings.perMinute)
  const tryAll = tryInBatches(async (letter) =>
    trySend(payload, await (way ??= openWay(payload, settings)), letter),
  )
  const lane = async (): Promise<void> => {
    while (isReached && !stopping.aborted) {
      // In turn: two that claim at once may find the same letters, and one of them none.
      const { claim, letters } = await inTurn('outbox', async () => {
        const claim = { ...claimOf(), limit: allowance.take(BATCH) }
        return { claim, letters: claim.limit ? await claimLetters(payload, claim) : [] }
      })
      if (!letters.length) break // the rest goes with the next minute's run
      faultPoint('after-claim-before-send')
      const ended = await tryAll(letters)
      faultPoint('after-send-before-mark')
      const at = now()
      const settled = letters.map((letter, i) => settle(letter, ended[i]!, at))
      await settleLetters(payload, claim.holder, settled)
      count(tally, settled)
      progress(letters.length)
      if (ended.every(isOfServer)) isReached = false
    }
  }
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane))
  ;(await way)?.transport.close()
  // A server that takes one letter takes the others, too: what it was silent to leaves by the next run, and not by its own clock.
  if (tally.sent) await tryServerAgain(payload)
  for (const each of lanes) if (each.status === 'rejected') throw each.reason
  return tally
}

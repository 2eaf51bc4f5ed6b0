import type { CategoryNow } from './today'
import { type Both } from '../../base/labels'
import type { Say } from '../kit/Words'
import * as W from './words'

const WHY: Record<string, Both> = {
  'consent-missing': W.offYouHaveNotTurned,
  'consent-withdrawn': W.offYouWithdrewYourConsent,
  'notice-not-accepted': W.offYouHaveNotAgreed,
  'not-in-policy': W.offPolicyDoesNotAllow,
  'outside-territory': W.offPolicyDoesNotApply,
  'guardian-missing': W.offNoGuardianHasConsented,
}

/** Whether a category is on, and if not, why. */
export const stateOf = (say: Say, { on, code, countedFrom }: CategoryNow): string => {
  if (on) return say(W.onInWorkingTime)
  if (code === 'counted-from') return say(W.nothingNew(countedFrom))
  return say(WHY[code ?? ''] ?? W.off)
}

const often = (say: Say, { perHour }: CategoryNow): string =>
  perHour === null ? '' : say(W.atRandom(perHour))

/** What is recorded now, in a sentence. */
export const recordedNow = (say: Say, categories: readonly CategoryNow[]): string =>
  categories
    .filter(({ on }) => on)
    .map((each) => each.label + often(say, each))
    .join(say(W.semicolon))

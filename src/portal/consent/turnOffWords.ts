import type { ConsentState } from './consentState'
import type { PlainTerm } from '../policy/terms'
import type { Say } from '../kit/Words'
import * as W from './words'

/** What is counted from a category and goes on under a consent of its own, whatever becomes of that one. */
export const countedFrom = (states: readonly ConsentState[], category: string): ConsentState | undefined =>
  states.find((each) => each.countedFrom === category && (each.state === 'on' || each.state === 'fixed'))

/** What ends of a category that is turned off. */
export const whatEnds = ({ label, otherBasis }: PlainTerm, say: Say): string =>
  say(W.nothingMoreOfIsCollected(label)) +
  (otherBasis ? say(W.whatWasCollectedStays(otherBasis)) : say(W.nobodyButYouCanOpen))

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** What does not end with it. */
export const whatStays = ({ label, often, kept, viewers }: PlainTerm, say: Say): string =>
  say(W.ownCategory({ label, lower: lower(often), kept, viewers, often }))

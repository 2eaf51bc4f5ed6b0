import { type Both } from '../base/labels'
import * as W from './words'

/** Why there is no answer: the browser could send nothing, or nobody can tell whether it arrived. */
export type Missing = 'offline' | 'unanswered'

interface Came {
  /** What the browser knew of its network before. */
  wasOnline: boolean
  /** 0 where no answer came. */
  status: number
  /** Whether it is the server that speaks: each of its answers is JSON. A proxy whose server is away and the page of a hotel are none. */
  isOurs: boolean
}

/** Which answer is missing, or undefined where one came. */
export const missingAnswer = ({ wasOnline, status, isOurs }: Came): Missing | undefined => {
  if (status !== 0 && isOurs) return undefined
  return status === 0 && !wasOnline ? 'offline' : 'unanswered'
}

interface Unsent {
  title: Both
  about: Both
  /** Beside the form, once the dialog is left. */
  short: Both
}

export const UNSENT: Readonly<Record<Missing, Unsent>> = {
  offline: {
    title: W.thisWasNotSent,
    about: W.yourBrowserIsOffline,
    short: W.notSent,
  },
  unanswered: {
    title: W.noAnswerCame,
    about: W.serverDidNotAnswer,
    short: W.noAnswerCameThisMayHaveArrived,
  },
}

/** How one answers that. */
export const AGAIN = { again: W.tryAgain, leave: W.notNow } as const

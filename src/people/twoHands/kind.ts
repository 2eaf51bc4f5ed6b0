import type { Payload } from 'payload'
import type { Both } from '../../base/labels'
import type { PendingAct } from './pending'

/** One kind of act that two sign. */
export interface ActKind {
  /**
   * Where nobody has signed second: `lands`: it is done a day later, where nobody could sign; `undone`: it was done at once and is undone
   * after a day; `stands`: it was done at once and is trusted after a day.
   */
  alone: 'lands' | 'undone' | 'stands'
  /** Whether it changes who holds an office, or the account of somebody who does. */
  aboutHolders: boolean
  /** What it is, in a few words that name the person or the place. */
  words(payload: Payload, act: PendingAct): Promise<Both>
  /** Where the admin shows it. */
  page(act: PendingAct): string
  /** Does it; once more does no harm. @returns false where what it was begun upon is no longer so. */
  run?(payload: Payload, act: PendingAct): Promise<boolean>
  /** Once it is on record as done. Where this is cut off, nothing is lost by it. */
  after?(): void
  /** Takes back what was done at once; once more does no harm. */
  undo?(payload: Payload, act: PendingAct): Promise<void>
}

export const personPage = ({ subject }: PendingAct): string => `/admin/collections/users/${subject}`

import type { FuzzContext } from './context'
import type { Wire, WireAnswer } from './wire'

/** What the answer must be: refused; taken in part, as `settle` says; or either, and then what was answered is what must be stored. */
export type Outcome = 'refused' | 'answered'

export interface Prepared {
  wire: Wire
  /** A sender that goes on after it was refused, or is gone, may see the connection closed without an answer. */
  mayBeCut?: boolean
  outcome: Outcome
  /** Looks at an answer that is not a refusal, and notes what must be stored now. @throws Error what is wrong with it. */
  settle?(answer: WireAnswer): void
}

/** One bad request, not yet rendered, so that generating thousands costs nothing. */
export interface BadCase {
  label: string
  hasToken: boolean
  render(context: FuzzContext): Prepared
}

export const refusedWire = (wire: Wire): Prepared => ({
  wire,
  outcome: 'refused',
  mayBeCut: wire.ends !== 'waits',
})

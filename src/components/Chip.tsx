import type { ReactNode } from 'react'
import type { Language } from '../base/labels'
import { STATES, type Shown, type Stateful, type StateOf } from '../i18n/states'
import './chip.css'

interface Props<Of extends Stateful> {
  of: Of
  state: StateOf<Of>
  language: Language
  /** What is said instead of the state's own words, where more is known. */
  children?: ReactNode
}

/** A state: its sign and its words, as `i18n/states.ts` has them. */
export const Chip = <Of extends Stateful>({ of, state, language, children }: Props<Of>) => {
  const states: Record<string, Shown> = STATES[of]
  const [mark, tone, words] = states[state]!
  return (
    <span className="gw-chip" data-mark={mark} data-tone={tone} data-state={state}>
      {children ?? words[language]}
    </span>
  )
}

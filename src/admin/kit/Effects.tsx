'use client'
import type { ReactNode } from 'react'
import { useSay } from './useSay'
import { WORDS } from '../../i18n/words'

interface Props {
  /** Each in a sentence. */
  effects: readonly string[]
  /** What holds for all of them. */
  children?: ReactNode
}

/** What an act does, said before it is done. */
export const Effects = ({ effects, children }: Props) => {
  const { say } = useSay()
  return (
    <div className="gw-notice">
      <p>{say(WORDS.whatThenHappens)}</p>
      <ul>
        {effects.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {children}
    </div>
  )
}

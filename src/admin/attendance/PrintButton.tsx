'use client'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'

/** Prints the page. */
export const PrintButton = () => {
  const { say } = useSay()
  return (
    <button type="button" onClick={() => window.print()}>
      {say(WORDS.print)}
    </button>
  )
}

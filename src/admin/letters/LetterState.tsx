import type { Language } from '../../base/labels'
import { Chip } from '../../components/Chip'
import { letterState, shownState, type Stand } from '../../letters/stateWords'

/** How a letter stands: one that waits and was not tried is not shown as one that was. */
export const LetterState = ({ language, ...letter }: Stand & { language: Language }) => (
  <Chip of="letter" state={shownState(letter)} language={language}>
    {letterState(letter)[language]}
  </Chip>
)

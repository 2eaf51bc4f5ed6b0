import type { Ask } from '../team/ask'
import type { Day, PicturesOfADay } from './day'

/** A category that cannot be opened of a person now, and what may be said of why. */
interface Shut {
  label: string
  why: string
}

/** Somebody else, whose day a lead looks at, and what a viewing opens of it. */
export interface Other {
  id: string
  name: string
  team: string
  opened: readonly string[]
  shut: readonly Shut[]
  ask: Ask | null
  neverOpen: readonly string[]
}

/** Whether a category is shown. What no viewing opens is left out: a nought would be a statement. */
export const isOpen = (category: string, whom: Other | undefined): boolean =>
  !whom || whom.opened.includes(category)

/** Whether nothing is held of a day. */
export const isEmpty = ({ recorded, pictures, pausedSeconds, deletedGaps, minutes }: Day): boolean =>
  !recorded.length &&
  pictures.every(({ shots }) => !shots.length) &&
  !pausedSeconds &&
  !deletedGaps &&
  !minutes

/** Whether pictures of a category have a place on the page: those of the screen also where there are none, so that nobody looks for them. */
export const stands = ({ isOfScreen, shots }: PicturesOfADay): boolean => isOfScreen || shots.length > 0

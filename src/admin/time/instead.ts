import type { Unshown } from './asked'
import { type Both } from '../../base/labels'
import * as W from './words'

/** That a page shows what is now and not what its address asks for, and why. */
export const insteadWords = ({ asked, why }: Unshown, of: 'week' | 'month'): Both => {
  if (of === 'week') return why === 'to-come' ? W.weekOfHasNotBegun(asked) : W.isNoDateOfWeek(asked)
  return why === 'to-come' ? W.hasNotBegunYet(asked) : W.isNoMonth(asked)
}

/** That an address names no team, and whose rows are shown then. */
export const noTeamWords: Both = W.addressNamesNoTeam

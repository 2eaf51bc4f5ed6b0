import type { Unshown } from './asked'
import { both, type Both } from '../../base/labels'

/** That a page shows what is now and not what its address asks for, and why. */
export const insteadWords = ({ asked, why }: Unshown, of: 'week' | 'month'): Both => {
  if (of === 'week')
    return why === 'to-come'
      ? both(
          `The week of ${asked} has not begun yet. This is the current week.`,
          `${asked} 所在的一周尚未开始。以下为本周。`,
        )
      : both(
          `“${asked}” is no date of a week. This is the current week.`,
          `“${asked}”不是有效日期。以下为本周。`,
        )
  return why === 'to-come'
    ? both(`${asked} has not begun yet. This is the current month.`, `${asked} 尚未开始。以下为本月。`)
    : both(`“${asked}” is no month. This is the current month.`, `“${asked}”不是有效月份。以下为本月。`)
}

/** That an address names no team, and whose rows are shown then. */
export const noTeamWords: Both = both(
  'The address names no team that is there. These are the people of all teams.',
  '地址中的团队不存在。以下为所有团队的人员。',
)

'use client'
import { Text } from '@mantine/core'
import type { Unshown } from '../../portal/asked'
import { useWords } from './Words'

/** Says that the page shows something else than its address asks for, and why. */
export const InsteadOf = ({ unshown, of }: { unshown: Unshown | null; of: 'week' | 'month' }) => {
  const { say } = useWords()
  if (!unshown) return null
  const { asked, why } = unshown
  const isWeek = of === 'week'
  return (
    <Text className="gw-empty" role="note" data-testid="instead-of">
      {why === 'to-come'
        ? isWeek
          ? say(
              `The week of ${asked} has not begun yet. This is the current week.`,
              `${asked} 所在的一周尚未开始。以下为本周。`,
            )
          : say(`${asked} has not begun yet. This is the current month.`, `${asked} 尚未开始。以下为本月。`)
        : isWeek
          ? say(
              `“${asked}” is no date of a week. This is the current week.`,
              `“${asked}”不是有效日期。以下为本周。`,
            )
          : say(`“${asked}” is no month. This is the current month.`, `“${asked}”不是有效月份。以下为本月。`)}
    </Text>
  )
}

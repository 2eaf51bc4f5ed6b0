'use client'
import { Text } from '@mantine/core'
import { calendarDay } from '../kit/time'
import { useWords } from '../kit/Words'

/** In place of what was before the reader led: that it is not open is no word on whether there is anything. */
export const NotThen = ({ since, of }: { since: string; of: 'week' | 'month' }) => {
  const { say, language } = useWords()
  const from = calendarDay(since, language)
  return (
    <Text className="gw-empty" data-testid="not-then">
      {of === 'week'
        ? say(
            `Not open to you: you lead this team since ${from}, and this week was before.`,
            `未向您开放：您自 ${from} 起负责此团队，本周在此之前。`,
          )
        : say(
            `Not open to you: you lead this team since ${from}, and this month was before.`,
            `未向您开放：您自 ${from} 起负责此团队，本月在此之前。`,
          )}
    </Text>
  )
}

'use client'
import { Text } from '@mantine/core'
import { calendarDay } from '../kit/time'
import { useWords } from '../kit/Words'
import * as W from './words'

/** In place of what was before the reader led: that it is not open is no word on whether there is anything. */
export const NotThen = ({ since, of }: { since: string; of: 'week' | 'month' }) => {
  const { say, language } = useWords()
  const from = calendarDay(since, language)
  return (
    <Text className="gw-empty" data-testid="not-then">
      {of === 'week' ? say(W.notOpenWeekBefore(from)) : say(W.notOpenMonthBefore(from))}
    </Text>
  )
}

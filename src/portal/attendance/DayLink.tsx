'use client'
import { Text } from '@mantine/core'
import Link from 'next/link'
import { calendarDay, weekdayOf } from '../kit/time'
import { Going } from '../kit/Going'
import { useWords } from '../kit/Words'

/** Opens a day on the page of its month. */
export const DayLink = ({ date }: { date: string }) => {
  const { language } = useWords()
  return (
    <Link className="gw-link" href={`/month?month=${date.slice(0, 7)}&day=${date}#day`} prefetch={false}>
      {calendarDay(date, language)}
      <Text span c="dimmed" size="sm" ms={8}>
        {weekdayOf(date, language)}
      </Text>
      <Going />
    </Link>
  )
}

'use client'
import { calendarDay } from '../kit/time'
import { useWords } from '../kit/Words'

interface Props {
  /** A calendar date, stored at noon UTC. */
  date: string
  /** Where the day begins and ends. */
  zone: string
}

/** A calendar date with the zone in which it is one. */
export const Day = ({ date, zone }: Props) => {
  const { language } = useWords()
  return (
    <time dateTime={date.slice(0, 10)}>
      {calendarDay(date, language)} <span className="gw-zone">{zone}</span>
    </time>
  )
}

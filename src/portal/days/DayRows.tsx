'use client'
import { Text } from '@mantine/core'
import Link from 'next/link'
import type { DaySum, Month } from './days'
import { number } from '../kit/amounts'
import { Duration } from '../kit/Duration'
import type { Column } from '../../components/Table'
import { Rows } from '../kit/Rows'
import { calendarDay, weekdayOf } from '../kit/time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const DayLink = ({ date }: Pick<DaySum, 'date'>) => {
  const { language } = useWords()
  return (
    <Link className="gw-link" href={`/days/${date}`} prefetch={false}>
      {calendarDay(date, language)}
      <Text span c="dimmed" size="sm" ms={8}>
        {weekdayOf(date, language)}
      </Text>
    </Link>
  )
}

const ActiveTime = ({ seconds, isPart }: Pick<DaySum, 'seconds' | 'isPart'>) => {
  const { say } = useWords()
  return (
    <>
      <Duration seconds={seconds} />
      {isPart ? (
        <Text c="dimmed" size="sm">
          {say(W.inPart)}
        </Text>
      ) : null}
    </>
  )
}

const NothingYet = () => {
  const { say } = useWords()
  return (
    <Text>
      {say(W.nothingIsHeldOfThisMonth)}{' '}
      <Link className="gw-link" href="/devices" prefetch={false}>
        {say(WORDS.devices)}
      </Link>
    </Text>
  )
}

/** The days of a month; each opens. */
export const DayRows = ({ days, kinds }: Pick<Month, 'days' | 'kinds'>) => {
  const { say, language } = useWords()
  const pictures = kinds
    .filter(({ category, isOfScreen }) => isOfScreen || days.some((day) => day.pictures[category]))
    .map(({ category, called }): Column<DaySum> => ({
      head: called[language],
      number: true,
      cell: (day) => number(day.pictures[category] ?? 0),
      by: (day) => day.pictures[category] ?? 0,
    }))
  return (
    <Rows<DaySum>
      caption={say(WORDS.days)}
      rows={days}
      rowKey={({ date }) => date}
      testid="day-row"
      empty={<NothingYet />}
      columns={[
        { head: say(WORDS.day), cell: ({ date }) => <DayLink date={date} />, by: ({ date }) => date },
        {
          head: say(WORDS.activeTime),
          number: true,
          cell: (day) => <ActiveTime {...day} />,
          by: ({ seconds }) => seconds,
        },
        ...pictures,
        {
          head: say(WORDS.pauses),
          number: true,
          cell: ({ pausedSeconds }) => <Duration seconds={pausedSeconds || null} />,
          by: ({ pausedSeconds }) => pausedSeconds,
        },
        {
          head: say(WORDS.deletedGaps),
          number: true,
          cell: ({ deletedGaps }) => (deletedGaps ? number(deletedGaps) : '–'),
          by: ({ deletedGaps }) => deletedGaps,
        },
      ]}
    />
  )
}

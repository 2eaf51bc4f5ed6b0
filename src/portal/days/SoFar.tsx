'use client'
import { Text } from '@mantine/core'
import Link from 'next/link'
import type { Day } from './day'
import { duration, number } from '../kit/amounts'
import { DayLine } from '../kit/DayLine'
import { Facts } from '../kit/Facts'
import { Section } from '../kit/Page'
import { zoneMarks } from '../kit/time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Today until now, as a line and in numbers. */
export const SoFar = ({ day }: { day: Day }) => {
  const { say, language } = useWords()
  const marks = zoneMarks(day.span.start, day.span.end, day.zone)
  return (
    <Section title={say(W.todaySoFar)} about={say(W.timesIn(day.zone, marks))}>
      {day.recorded.length || day.shots.length || day.paused.length ? (
        <>
          <DayLine day={day} />
          <Facts
            facts={[
              [say(WORDS.activeTime), duration(day.seconds, say)],
              ...day.pictures
                .filter(({ isOfScreen }) => isOfScreen)
                .map(({ called, shots }): [string, string] => [called[language], number(shots.length)]),
            ]}
          />
          <Link className="gw-link" href={`/days/${day.date}`} prefetch={false}>
            {say(W.allOfToday)}
          </Link>
        </>
      ) : (
        <Text c="dimmed" className="gw-empty">
          {say(W.nothingIsHeldOfToday)}
        </Text>
      )}
    </Section>
  )
}

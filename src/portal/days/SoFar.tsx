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

/** Today until now, as a line and in numbers. */
export const SoFar = ({ day }: { day: Day }) => {
  const { say, language } = useWords()
  const marks = zoneMarks(day.span.start, day.span.end, day.zone)
  return (
    <Section
      title={say('Today so far', '今天到目前为止')}
      about={say(
        `Times in ${day.zone} (${marks.join(', later ')}).`,
        `时间均为 ${day.zone}（${marks.join('，之后 ')}）。`,
      )}
    >
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
            {say('All of today', '查看今天的全部记录')}
          </Link>
        </>
      ) : (
        <Text c="dimmed" className="gw-empty">
          {say('Nothing is held of today.', '今天没有任何记录。')}
        </Text>
      )}
    </Section>
  )
}

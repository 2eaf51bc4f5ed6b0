'use client'
import { Text } from '@mantine/core'
import type { Day } from './day'
import { factsOf } from './dayWords'
import { isOpen, type Other } from './shown'
import { DayLine } from '../kit/DayLine'
import { Facts } from '../kit/Facts'
import { KeptUntil } from '../kit/KeptUntil'
import { Section } from '../kit/Page'
import { useWords } from '../kit/Words'
import * as W from './words'

/** A day as a line and in numbers, and until when it is kept. */
export const WhenRecorded = ({ day, whom }: { day: Day; whom?: Other }) => {
  const { say } = useWords()
  const recorded = isOpen('activity', whom)
  const shots = day.pictures.some(({ isOfScreen }) => isOfScreen)
  return (
    <Section title={say(W.whatWasRecordedWhen)}>
      {recorded || shots ? <DayLine day={day} draws={{ recorded, paused: !whom, shots }} /> : null}
      <Facts facts={factsOf(say, day, whom)} />
      <KeptUntil kept={day.kept} zone={day.zone} />
      {recorded && day.recorded.length ? (
        <Text size="sm" c="dimmed">
          {say(W.onlyCountsOfKeys)}
        </Text>
      ) : null}
    </Section>
  )
}

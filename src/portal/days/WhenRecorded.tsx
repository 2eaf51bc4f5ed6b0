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

/** A day as a line and in numbers, and until when it is kept. */
export const WhenRecorded = ({ day, whom }: { day: Day; whom?: Other }) => {
  const { say } = useWords()
  const recorded = isOpen('activity', whom)
  const shots = day.pictures.some(({ isOfScreen }) => isOfScreen)
  return (
    <Section title={say('What was recorded when?', '何时有记录？')}>
      {recorded || shots ? <DayLine day={day} draws={{ recorded, paused: !whom, shots }} /> : null}
      <Facts facts={factsOf(say, day, whom)} />
      <KeptUntil kept={day.kept} zone={day.zone} />
      {recorded && day.recorded.length ? (
        <Text size="sm" c="dimmed">
          {say('Only counts of keys are kept, never what was typed.', '只保留按键次数，绝不记录输入的内容。')}
        </Text>
      ) : null}
    </Section>
  )
}

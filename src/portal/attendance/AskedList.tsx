'use client'
import { Group, Text } from '@mantine/core'
import { Chip } from '../../components/Chip'
import type { Asked } from './asked'
import { AskedWhat } from './AskedWhat'
import './attendance.css'
import { BeforeAfter } from './BeforeAfter'
import { calendarDay } from '../kit/time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

const Item = ({ asked }: { asked: Asked }) => {
  const { say, language } = useWords()
  const { date, state, reason, answer } = asked
  return (
    <li data-testid="asked" data-state={state}>
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{calendarDay(date, language)}</Text>
        <Chip of="workRequest" state={state} language={language} />
      </Group>
      <Text>
        <AskedWhat asked={asked} />
      </Text>
      {reason ? <Text size="sm">{reason}</Text> : null}
      {answer ? (
        <Text size="sm">
          {say(WORDS.answer)}
          {say(WORDS.colon)}
          {answer}
        </Text>
      ) : null}
      {asked.collection === 'corrections' && asked.before && asked.after ? (
        <BeforeAfter before={asked.before} after={asked.after} />
      ) : null}
    </li>
  )
}

/** What the reader asked, with its state; of a correction, what the day comes to before and after. */
export const AskedList = ({ asked, empty }: { asked: readonly Asked[]; empty: string }) =>
  asked.length ? (
    <ol className="gw-asked">
      {asked.map((each) => (
        <Item key={`${each.collection} ${each.id}`} asked={each} />
      ))}
    </ol>
  ) : (
    <Text className="gw-empty">{empty}</Text>
  )

'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { OWN_REFUSALS } from '../../i18n/refusals'
import type { DaySum, Looked } from './imported'
import { leftOut, wentWhere, wouldBring } from './importWords'
import { duration } from '../kit/amounts'
import { Duration } from '../kit/Duration'
import { Rows } from '../kit/Rows'
import { calendarDay } from '../kit/time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

const WhereTo = ({ outcomes }: Pick<Looked, 'outcomes'>) => {
  const { say } = useWords()
  return (
    <>
      {outcomes.length ? (
        <Text size="sm" data-testid="import-devices">
          {say('Recorded under: ', '记录于：')}
          {outcomes.map((outcome) => wentWhere(say, outcome)).join(say(', ', '、'))}
        </Text>
      ) : null}
      {outcomes
        .filter(({ anew }) => anew)
        .map((outcome) => (
          <Text key={outcome.host.host} size="sm" data-testid="import-anew">
            {say(
              `A computer of this name was stopped: it takes nothing more. What is new lies under another, ${wentWhere(say, outcome)}; what is there already counts once.`,
              `同名的电脑已停用，不再接收记录。新记录归入另一台（${wentWhere(say, outcome)}）；已有的记录只计一次。`,
            )}
          </Text>
        ))}
    </>
  )
}

const NotStored = ({ reasons }: Pick<Looked, 'reasons'>) => {
  const { say, language } = useWords()
  return reasons.map(({ code, seconds }) => (
    <Text key={code} size="sm" c="dimmed">
      {say(`${duration(seconds, say)} not stored: `, `${duration(seconds, say)}不保存：`)}
      {OWN_REFUSALS[code]?.[language] ?? code}
    </Text>
  ))
}

const ByDay = ({ days }: { days: readonly DaySum[] }) => {
  const { say, language } = useWords()
  const length = (head: string, of: Exclude<keyof DaySum, 'date'>) => ({
    head,
    number: true,
    cell: (day: DaySum) => <Duration seconds={day[of]} />,
  })
  return (
    <Rows
      caption={say('What would be stored, by day', '按日期预览')}
      rows={days}
      rowKey={({ date }) => date}
      empty={say('No minutes of the last 14 days are in this file.', '此文件中没有最近 14 天的记录。')}
      columns={[
        { head: say(WORDS.day), cell: ({ date }) => calendarDay(date, language) },
        length(say('New', '新'), 'fresh'),
        length(say('There already', '已有相同记录'), 'known'),
        length(say('Recorded otherwise', '已有不同记录'), 'duplicate'),
        length(say('Not stored', '不保存'), 'refused'),
      ]}
    />
  )
}

interface Props {
  looked: Looked
  onStore: () => void
  onCancel: () => void
}

/** What a file would bring, and whether to store it. */
export const ImportPreview = ({ looked, onStore, onCancel }: Props) => {
  const { say } = useWords()
  return (
    <Stack gap="sm" data-testid="import-preview">
      <Text>{wouldBring(say, looked)}</Text>
      {leftOut(say, looked.events).map((line) => (
        <Text key={line} size="sm" c="dimmed">
          {line}
        </Text>
      ))}
      <WhereTo outcomes={looked.outcomes} />
      <NotStored reasons={looked.reasons} />
      <ByDay days={looked.days} />
      {looked.fresh ? (
        <Group>
          <Button data-testid="import-store" onClick={onStore}>
            {say('Store these minutes', '保存这些分钟')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {say(WORDS.cancel)}
          </Button>
        </Group>
      ) : null}
    </Stack>
  )
}

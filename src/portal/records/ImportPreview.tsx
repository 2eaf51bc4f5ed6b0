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
import * as W from './words'

const WhereTo = ({ outcomes }: Pick<Looked, 'outcomes'>) => {
  const { say } = useWords()
  return (
    <>
      {outcomes.length ? (
        <Text size="sm" data-testid="import-devices">
          {say(W.recordedUnder)}
          {outcomes.map((outcome) => wentWhere(say, outcome)).join(say(WORDS.listComma))}
        </Text>
      ) : null}
      {outcomes
        .filter(({ anew }) => anew)
        .map((outcome) => (
          <Text key={outcome.host.host} size="sm" data-testid="import-anew">
            {say(W.computerOfThisName(wentWhere(say, outcome)))}
          </Text>
        ))}
    </>
  )
}

const NotStored = ({ reasons }: Pick<Looked, 'reasons'>) => {
  const { say, language } = useWords()
  return reasons.map(({ code, seconds }) => (
    <Text key={code} size="sm" c="dimmed">
      {say(W.notStored(duration(seconds, say)))}
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
      caption={say(W.whatWouldBeStored)}
      rows={days}
      rowKey={({ date }) => date}
      empty={say(W.noMinutesOfLastDays)}
      columns={[
        { head: say(WORDS.day), cell: ({ date }) => calendarDay(date, language) },
        length(say(W.isNew), 'fresh'),
        length(say(W.thereAlready), 'known'),
        length(say(W.recordedOtherwise), 'duplicate'),
        length(say(W.notStoredHead), 'refused'),
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
            {say(W.storeTheseMinutes)}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {say(WORDS.cancel)}
          </Button>
        </Group>
      ) : null}
    </Stack>
  )
}

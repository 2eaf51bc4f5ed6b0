'use client'
import { Button, Group, Text } from '@mantine/core'
import { Chip } from '../../components/Chip'
import type { Asked } from './asked'
import { AskedWhat } from './AskedWhat'
import './attendance.css'
import { BeforeAfter } from './BeforeAfter'
import { Failure } from '../kit/Failure'
import { calendarDay } from '../kit/time'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const Withdrawal = ({ asked: { collection, id } }: { asked: Asked }) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const { busy, failure, run } = useSending()
  const withdraw = async () => {
    if ((await run(`/api/${collection}/${id}/withdraw`)).ok) router.refresh()
  }
  return (
    <div className="gw-no-print">
      <Failure>{failure}</Failure>
      <Button
        variant="default"
        size="sm"
        loading={busy}
        data-testid="withdraw"
        onClick={() => void withdraw()}
      >
        {say(W.takeBack)}
      </Button>
    </div>
  )
}

const Item = ({ asked, today }: { asked: Asked; today: string }) => {
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
      {asked.sides ? <BeforeAfter {...asked.sides} /> : null}
      {isHisToTakeBack(asked, today) ? <Withdrawal asked={asked} /> : null}
    </li>
  )
}

/** Until it is answered; of leave, until it begins. */
const isHisToTakeBack = ({ isOwn, state, collection, date }: Asked, today: string): boolean =>
  isOwn && (state === 'open' || (state === 'approved' && collection === 'absences' && date > today))

interface Props {
  asked: readonly Asked[]
  empty: string
  /** Where he works. */
  today: string
}

/** What the reader asked, with its state; of a correction, what the day comes to before and after. */
export const AskedList = ({ asked, empty, today }: Props) =>
  asked.length ? (
    <ol className="gw-asked">
      {asked.map((each) => (
        <Item key={`${each.collection} ${each.id}`} asked={each} today={today} />
      ))}
    </ol>
  ) : (
    <Text className="gw-empty">{empty}</Text>
  )

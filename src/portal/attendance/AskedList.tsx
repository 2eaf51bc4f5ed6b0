'use client'
import { Button, Group, Text } from '@mantine/core'
import { Chip } from '../../components/Chip'
import type { Asked } from './asked'
import { AskedWhat } from './AskedWhat'
import './attendance.css'
import { BeforeAfter } from './BeforeAfter'
import { isSignedOut } from '../../components/request'
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
    const sent = await run(`/api/${collection}/${id}/withdraw`)
    if (!isSignedOut(sent)) router.refresh()
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
      {asked.sides ? <BeforeAfter {...asked.sides} /> : null}
      {asked.state === 'open' && asked.isOwn ? <Withdrawal asked={asked} /> : null}
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
